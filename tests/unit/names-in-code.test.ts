import { describe, expect, it } from 'vitest';
import { findNames, namesIn } from './names-in-code.ts';
import { smallDataset } from './small-dataset.ts';

const whole = { en: 'all of it', de: 'alles' };
const dataset = smallDataset({
  providers: [
    { id: 'moonshop', name: 'Moonshop', whole },
    { id: 'others', name: { en: 'Others', de: 'Andere' }, whole },
  ],
  systems: [{ id: 'edge', name: 'Big Store', aliases: ['Storehouse', 'MST', 'fill'] }],
  capabilities: [{ id: 'start-playback' }],
  deployments: [{ id: 'store-north', region: 'north-1', systems: ['edge'], since: '2001' }],
  incidents: [
    { id: 'outage', start: '2001', providerName: 'Moonshop Rented Machines', services: ['Lorry', 'storage'] },
  ],
});
const names = namesIn(dataset);

describe('names of the data', () => {
  it.each([
    "const region = 'north-1';",
    'const isMoonshopSystem = true;',
    'const moonshopOnly = true;',
    'const MOONSHOP_SHARE = 1;',
    '.badge-moonshop { color: red; }',
    '<Badge class="of-moonshop" />',
    "const set = new Set(['Big Store']);",
    "import './big-store.ts';",
    'openBigStore();',
    "name === 'mst'",
    '["A","Storehouse+","B"]',
    "provider === 'mrm'",
    "failed('Lorry')",
    'const startPlayback = 1;',
  ])('are found in %s', (code) => {
    expect(found(code)).toHaveLength(1);
  });

  it.each([
    '// As in north-1.',
    '/* moonshop */',
    '<!-- Big Store -->',
    "const address = 'https://example.org/moonshopping/';",
    'const filled = fill(big, store);',
    'const storage = 1;',
  ])('are not found in %s', (code) => {
    expect(found(code)).toEqual([]);
  });

  it('are told with their line, as their id where they have one', () => {
    const files = [{ file: 'a.ts', code: '/* One\nand two. */\nconst big = Moonshop.share;' }];
    expect(findNames(files, names, new Set())).toEqual([{ file: 'a.ts', line: 3, name: 'moonshop' }]);
  });

  it('are words like others where many files hold them, or the vocabulary', () => {
    const code = "const edge = 'edge';";
    const holders = (count: number) => Array.from({ length: count }, (_, at) => ({ file: `${at}.ts`, code }));
    expect(findNames(holders(5), names, new Set())).toHaveLength(10);
    expect(findNames(holders(6), names, new Set())).toEqual([]);
    expect(findNames(holders(1), names, new Set(['edge']))).toEqual([]);
  });
});

function found(code: string): string[] {
  return findNames([{ file: 'a.ts', code }], names, new Set()).map(({ name }) => name);
}
