import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { closeRenderer } from '../src/index.ts';
import { readSource, render, sourceNames } from './sources.ts';

afterAll(closeRenderer);

/** Where every difference shows: a picture with one element on a line, and without the hash in its ids. */
function readable({ svg, hash }: { svg: string; hash: string }): string {
  return `${svg.replaceAll(`d${hash.slice(0, 8)}`, 'd').replaceAll('><', '>\n<')}\n`;
}

describe('the picture of each source', () => {
  it.each(sourceNames)('is the one in golden/%s.svg, byte for byte', async (name) => {
    await expect(readable(await render(readSource(name)))).toMatchFileSnapshot(`golden/${name}.svg`);
  });

  it('is kept for no other source', () => {
    const kept = readdirSync(new URL('golden/', import.meta.url)).map((file) => file.replace('.svg', ''));
    expect(kept.toSorted()).toEqual(sourceNames.toSorted());
  });
});
