import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchWhole, patience } from '../../../src/search/browser/fetch-whole.ts';
import { unpack } from '../../../src/search/browser/unpack.ts';
import { prepareScript } from '../../../src/search/build/prepare-script.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('fetching a file of the index', () => {
  it('gives what is read from it', async () => {
    answerWith(() => new Response('kinesis'));
    expect(await fetchWhole('/a', textOf)).toBe('kinesis');
  });

  it('asks once more, past what the browser has kept, where the file is broken', async () => {
    const asked = answerWith(({ cache }) => new Response(cache === 'reload' ? 'whole' : 'broken'));
    expect(await fetchWhole('/a', onlyWhole)).toBe('whole');
    expect(asked).toEqual(['default', 'reload']);
  });

  it('fails where it is broken both times', async () => {
    const asked = answerWith(() => new Response('broken'));
    await expect(fetchWhole('/a', onlyWhole)).rejects.toThrow('broken');
    expect(asked).toHaveLength(2);
  });

  it('fails where the server says that there is none', async () => {
    answerWith(() => new Response('whole', { status: 404 }));
    await expect(fetchWhole('/a', onlyWhole)).rejects.toThrow('/a answered 404.');
  });

  it('gives up a server that says nothing', async () => {
    vi.useFakeTimers();
    answerWith(
      ({ signal }) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason as Error));
        }),
    );
    const failed = expect(fetchWhole('/a', onlyWhole)).rejects.toThrow('/a sent nothing for 15 seconds.');
    await vi.advanceTimersByTimeAsync(patience);
    await failed;
  });

  it('waits for a slow server as long as something comes', async () => {
    vi.useFakeTimers();
    const letters = Array.from('whole');
    const slow = new ReadableStream({
      pull: async (to) => {
        await new Promise((resolve) => setTimeout(resolve, patience - 1));
        const letter = letters.shift();
        if (letter === undefined) to.close();
        else to.enqueue(new TextEncoder().encode(letter));
      },
    });
    answerWith(() => new Response(slow));
    const fetched = fetchWhole('/a', onlyWhole);
    await vi.advanceTimersByTimeAsync(7 * patience);
    expect(await fetched).toBe('whole');
  });
});

describe('unpacking a file of the index', () => {
  const content = `pagefind_dcd${'Kinesis '.repeat(200)}`;
  const packed = new Uint8Array(gzipSync(content));

  it('gives the content of a packed file, and of one that the server has unpacked', async () => {
    expect(textOf(await unpack(packed.slice().buffer))).toBe(content);
    expect(textOf(await unpack(new TextEncoder().encode(content).buffer))).toBe(content);
  });

  it('refuses a file from which anything is missing', async () => {
    for (const length of [0, 1, 2, 10, packed.length / 2, packed.length - 9, packed.length - 1])
      await expect(unpack(packed.slice(0, length).buffer), `${length} bytes`).rejects.toThrow();
  });

  it('refuses a file in which any byte of the content is wrong', async () => {
    // The first ten bytes are about the packing, and hold a date among other things.
    for (let at = 10; at < packed.length; at += 1) {
      const wrong = packed.slice();
      wrong[at] = (wrong[at] ?? 0) ^ 0x10;
      await expect(unpack(wrong.buffer), `byte ${at}`).rejects.toThrow();
    }
  });

  it('refuses other files', async () => {
    await expect(unpack(new TextEncoder().encode('<!doctype html>').buffer)).rejects.toThrow();
    await expect(unpack(new Uint8Array(gzipSync('other')).buffer)).rejects.toThrow();
  });
});

/** As in Pagefind’s script; what it inflates with is left out, since the site gives it files that are unpacked. */
const unpacking = `
  const inflate = (bytes) => { throw new Error("inflated"); };
  const wrapper = { decoder: new TextDecoder(), decompress(bytes) {
    if (this.decoder.decode(bytes.slice(0, 12)) === "pagefind_dcd") return bytes.slice(12);
    bytes = inflate(bytes);
    if (this.decoder.decode(bytes.slice(0, 12)) !== "pagefind_dcd") return console.error("not whole"), bytes;
    return bytes.slice(12);
  } };
  const unpack = (bytes) => wrapper.decompress(bytes);`;

describe('the script of Pagefind', () => {
  it('fetches by the function that it is given', async () => {
    const source = `${unpacking}
      export const createInstance = async () => unpack(new Uint8Array((await fetch("/index/a.pf_index")).status));
      export const mergeIndex = () => "what the site does not use";`;
    const shrunk = await prepareScript({ path: 'pagefind/en/pagefind.js', content: Buffer.from(source) });
    const script = Buffer.from(shrunk.content).toString('base64');
    const module = (await import(/* @vite-ignore */ `data:text/javascript;base64,${script}`)) as {
      createInstance: () => Promise<Uint8Array>;
      fetchWith: (other: (address: string) => Promise<Response>) => void;
    };
    const asked: string[] = [];
    module.fetchWith((address) => {
      asked.push(address);
      return Promise.resolve(new Response('', { status: 418 }));
    });
    expect((await module.createInstance()).length).toBe(418);
    expect(asked).toEqual(['/index/a.pf_index']);
    expect(Buffer.from(shrunk.content).toString()).not.toMatch(/does not use|inflated/);
  });

  it('is refused where it unpacks the files in another way than is known', async () => {
    const other = unpacking.replaceAll('slice(0, 12)', 'slice(0, 13)');
    const script = {
      path: 'pagefind/en/pagefind.js',
      content: Buffer.from(`${other} export const createInstance = unpack;`),
    };
    await expect(prepareScript(script)).rejects.toThrow('mend src/search/build/prepare-script.ts');
  });
});

/** Puts a server in place of the network; returns how each request wanted the cache to be used. */
function answerWith(answer: (request: RequestInit) => Response | Promise<Response>): (string | undefined)[] {
  const asked: (string | undefined)[] = [];
  vi.stubGlobal('fetch', async (_address: string, request: RequestInit) => {
    asked.push(request.cache);
    return answer(request);
  });
  return asked;
}

function textOf(bytes: ArrayBuffer): string {
  return new TextDecoder().decode(bytes);
}

function onlyWhole(bytes: ArrayBuffer): string {
  const text = textOf(bytes);
  if (text !== 'whole') throw new Error(`The file is ${text}.`);
  return text;
}
