import { folder, pathInSite } from './folder.ts';

declare global {
  /** What the scripts that stand for files call: the path of the file, and what is in it, in Base64. */
  var keepFile: (path: string, content: string) => void;
}

const files = new Map<string, Response>();

/** Answers what is fetched from the site with the files of the folder, which browsers load only as scripts. */
export function fetchFromFolder(): void {
  globalThis.keepFile = (path, content) =>
    files.set(path, new Response(Uint8Array.from(atob(content), (letter) => letter.codePointAt(0) ?? 0)));
  // The search asks whether there is a connection; here nothing needs one.
  Object.defineProperty(navigator, 'onLine', { value: true });
  const fetchElsewhere = globalThis.fetch;
  globalThis.fetch = (input, options) => {
    const address = input instanceof Request ? input.url : String(input);
    const path = pathInSite(address)?.replace(/[?#].*/, '');
    return path === undefined ? fetchElsewhere(input, options) : fileAt(path);
  };
}

async function fileAt(path: string): Promise<Response> {
  if (!files.has(path)) await loadScript(`${folder}${path}.js`).catch(() => undefined);
  return files.get(path)?.clone() ?? new Response(null, { status: 404 });
}

/** Runs a script by its address. Rejects when there is none. */
export function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => {
      script.remove();
      resolve();
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${address} could not be loaded.`));
    });
    document.head.append(script);
  });
}
