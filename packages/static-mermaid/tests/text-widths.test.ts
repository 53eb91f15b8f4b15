import { Worker } from 'node:worker_threads';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Measured } from './measure-thread.ts';
import { cases, recorded } from './text-cases.ts';

let measured: Measured;

beforeAll(async () => {
  measured = await new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./measure-thread.ts', import.meta.url), { execArgv: [] });
    thread.once('message', resolve).once('error', reject);
  });
});

/** The steps that browsers measure text in. */
const STEP = 1 / 64;

describe('text', () => {
  const faces = recorded.faces.map((face, at) => ({ ...face, at }));

  it.each(faces)('of $size px and weight $weight is as long and as high as Chromium says', ({ at, sizes }) => {
    const wrong = recorded.texts.flatMap((text, index) => {
      const found = measured.sizes[at]?.[index] ?? [];
      const expected = sizes[index] ?? [];
      const difference = Math.max(...expected.map((value, part) => Math.abs(value - (found[part] ?? Infinity))));
      return expected.length === 5 && difference <= STEP ? [] : [{ text, found, expected }];
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(cases.map(([name], index) => [name, index] as const))('in the %s', (_name, index) => {
  it('no text leaves its node', () => {
    const nodes = measured.nodes[index] ?? [];
    const texts = nodes.flatMap(({ frame, texts: inside }) => inside.map((text) => ({ frame, text })));
    const outside = texts.filter(
      ({ frame, text }) =>
        text.left < frame.left - 0.5 ||
        text.right > frame.right + 0.5 ||
        text.top < frame.top - 0.5 ||
        text.bottom > frame.bottom + 0.5,
    );
    expect(texts.length).toBeGreaterThan(3);
    expect(outside).toEqual([]);
  });

  it('no two nodes overlap', () => {
    const boxes = measured.nodes[index]?.map(({ frame }) => frame) ?? [];
    const overlapping = boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter(
          (b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5,
        )
        .map((b) => [a, b]),
    );
    expect(boxes.length).toBeGreaterThan(2);
    expect(overlapping).toEqual([]);
  });
});
