import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packEngine } from '../../../src/search/build/pack-engine.ts';

const program = Buffer.from(Array.from({ length: 20_000 }, (_, at) => ((at * at * 7) % 251) & 0x3f));
const engine = { path: 'pagefind/en/wasm.en.pagefind', content: gzipSync(program, { level: 9 }) };

describe('the engine of the search', () => {
  it('is the same in fewer bytes', async () => {
    const { path, content } = await packEngine(engine);
    expect(path).toBe(engine.path);
    expect(gunzipSync(content).equals(program)).toBe(true);
    expect(content.length).toBeLessThan(engine.content.length);
  });

  it('is packed without anything that would answer the errors of the build', async () => {
    const listeners = () => ['uncaughtException', 'unhandledRejection'].map((event) => process.listenerCount(event));
    const before = listeners();
    await packEngine({
      ...engine,
      content: gzipSync(Buffer.concat([program, Buffer.from(`${process.hrtime.bigint()}`)])),
    });
    expect(listeners()).toEqual(before);
  });

  it('is all that is packed anew', async () => {
    const file = { path: 'pagefind/en/pagefind.js', content: Buffer.from('script') };
    expect(await packEngine(file)).toBe(file);
  });
});
