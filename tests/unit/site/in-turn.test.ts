import { expect, it } from 'vitest';
import { inTurn } from '../../../src/site/in-turn.ts';

const later = () => new Promise((done) => setImmediate(done));

it('What is done for one page is done one after another, in the order in which it was asked for', async () => {
  const page = {};
  const seen: string[] = [];
  const task = (name: string) => async () => {
    seen.push(`${name} begins`);
    await later();
    seen.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all([inTurn(page, task('one')), inTurn(page, task('two'))])).toEqual(['one', 'two']);
  expect(seen).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
});

it('A task that fails says so to who asked for it, and holds up nobody', async () => {
  const page = {};
  const failed = inTurn(page, () => Promise.reject(new Error('broken')));
  const next = inTurn(page, () => Promise.resolve('next'));
  await expect(failed).rejects.toThrow('broken');
  expect(await next).toBe('next');
});
