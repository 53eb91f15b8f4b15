import { expect, it } from 'vitest';
import { outlineTexts } from '../../../../src/figures/lettering/outline-texts.ts';

const picture = (inside: string) => `<svg width="9" font-size="10" fill="none">${inside}</svg>`;

it('leaves no text, and all else as it is', () => {
  const line = '<path d="M0,0H9" stroke="red"/>';
  const outlined = outlineTexts(picture(`${line}<g fill="red"><text x="1" y="2">A &amp; B</text></g>${line}`));
  expect(outlined).not.toContain('<text');
  expect(outlined.split(line)).toHaveLength(3);
  expect(outlined.match(/<path transform/g)?.length).toBeGreaterThanOrEqual(3);
});

it('puts a text where its anchor says, in its own colour or that of the group', () => {
  const outlined = outlineTexts(
    picture('<g fill="red" text-anchor="end"><text x="50" y="2">12</text></g><text x="50" y="2" fill="blue">12</text>'),
  );
  const [before = 0, after = 0] = [...outlined.matchAll(/translate\(([\d.]+) 2\)/g)].map(([, x]) => Number(x));
  expect(before).toBeLessThan(45);
  expect(after).toBe(50);
  expect(outlined).toMatch(/<g fill="red" transform.*<g fill="blue" transform/);
});
