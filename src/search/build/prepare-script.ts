import { build, transform } from 'esbuild';
import type { TransformOptions } from 'esbuild';
import type { IndexFile } from './index-file.ts';

/**
 * Returns Pagefind's script minified and without what the site does not use of it, able to fetch by a function of the
 * site, and without a word to the console: what goes wrong the site tells its readers. Other files are returned as they are.
 * @throws Error when the script is not the one that is known
 */
export async function prepareScript(file: IndexFile): Promise<IndexFile> {
  if (!file.path.endsWith('/pagefind.js')) return file;
  const { code } = await transform(replaceableFetch + Buffer.from(file.content).toString(), small);
  const script = withoutUnpacking(code, file.path);
  const { outputFiles } = await build({
    stdin: { contents: 'export { createInstance, fetchWith } from "script";' },
    plugins: [
      {
        name: 'script',
        setup: (bundle) => {
          bundle.onResolve({ filter: /^script$/ }, ({ path }) => ({ path, namespace: path }));
          bundle.onLoad({ filter: /^script$/, namespace: 'script' }, () => ({ contents: script }));
        },
      },
    ],
    bundle: true,
    write: false,
    ...small,
  });
  return { ...file, content: Buffer.from(outputFiles[0]?.contents ?? []) };
}

const small = { minify: true, drop: ['console'], format: 'esm', target: 'es2022' } satisfies TransformOptions;

/**
 * Stands above Pagefind's script, whose own name for fetching it takes. Pagefind tells no
 * caller when a file of the index is missing or broken, so the site fetches for it and knows.
 */
const replaceableFetch =
  'let fetch = (address) => globalThis.fetch(address); export function fetchWith(other) { fetch = other; }\n';

/** The site unpacks the files before Pagefind gets them: what Pagefind would unpack them with is a sixth of its script. */
function withoutUnpacking(script: string, path: string): string {
  const unpacking = /\((\w+)=\w+\(\1\),(?=this\.decoder\.decode\(\1\.slice\(0,12\)\)!==)/;
  if (!unpacking.test(script))
    throw new Error(
      `${path} unpacks the files of the index in a way that is not known. Its script has changed: mend src/search/build/prepare-script.ts, or pin the version before.`,
    );
  return script.replace(unpacking, '(');
}
