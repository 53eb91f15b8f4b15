import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { checkAndFix, kebabCase, readRecords } from '../src/index.ts';
import { butter, kitchenWith, readKitchen, schemas } from './kitchen.ts';

const recipes = 'food/recipes/sweet.yaml';

/** What is said of the recipes of one file, with its place. */
function saidOf(text: string): string[] {
  return kitchenWith({ [recipes]: text }).problems.map(
    ({ rule, line, column, message }) => `${line}:${column} ${rule}: ${message}`,
  );
}

describe('records', () => {
  it('come as their schema made them, and as they were written', () => {
    const { records, raw, problems } = kitchenWith({ [recipes]: '- id: toast\n  needs: [butter]\n' });
    expect(problems).toEqual([]);
    expect(records.recipes).toEqual([{ id: 'toast', serves: 4, needs: ['butter'] }]);
    expect(raw.recipes).toEqual([{ id: 'toast', needs: ['butter'] }]);
    expectTypeOf(records.recipes[0]?.serves).toEqualTypeOf<number | undefined>();
  });

  it('know where each of their values stands', () => {
    const { records, placeOf } = kitchenWith({ [recipes]: '# Sweet\n- id: toast\n  needs: [butter]\n' });
    const [toast = {}] = records.recipes;
    expect(placeOf(toast, ['needs', 0])).toEqual({ file: recipes, line: 3, column: 11 });
  });

  it('are read on behind one that is broken', () => {
    const { records, problems } = kitchenWith({
      [recipes]: '- id: toast\n  needs: [butter]\n- id: cake\n  needs: [butter\n- id: pie\n  needs: [butter]\n',
    });
    expect(records.recipes.map(({ id }) => id)).toEqual(['toast', 'pie']);
    expect(problems.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['yaml-syntax 4']);
  });
});

describe('a mistake', () => {
  it.each([
    [
      'an unknown id, with the nearest there is',
      '- id: toast\n  needs: [buter]\n',
      ['2:11 unknown-reference: `buter` is not in ingredients. Did you mean `butter`?'],
    ],
    [
      'the id of another kind of record',
      '- id: toast\n  needs: [toast]\n',
      ['2:11 unknown-reference: `toast` is not in ingredients. It is in recipes, which this field does not take.'],
    ],
    [
      'a misspelt field, not also as missing',
      '- id: toast\n  neds: [butter]\n',
      ['2:3 unknown-field: `neds` is not a field here. Did you mean `needs`?'],
    ],
    ['a missing field', '- id: toast\n', ['1:3 missing-field: The field `needs` is missing.']],
    [
      'a wrong type',
      '- id: toast\n  needs: butter\n',
      ['2:10 invalid-value: `needs` must be a list, but is "butter".'],
    ],
    [
      'a date in another order',
      '- id: toast\n  needs: []\n  first: 1.2.1923\n',
      ['3:10 invalid-value: `first` is `1.2.1923`; dates are written year first: `1923-02-01`.'],
    ],
    [
      'a day that there is not',
      '- id: toast\n  needs: []\n  first: 31.13.1923\n',
      [
        '3:10 invalid-value: `first` is `31.13.1923`, which is not a day of the calendar, and dates are written YYYY-MM-DD.',
      ],
    ],
    [
      'an id given twice',
      '- id: toast\n  needs: []\n- id: toast\n  needs: []\n',
      [`3:7 duplicate-id: The id \`toast\` is used twice in recipes; the first is at ${recipes}:1.`],
    ],
    [
      'an anchor',
      '- id: toast\n  needs: &all [butter]\n',
      ['2:15 yaml-feature: The anchor `&all` is not allowed in a data file.'],
    ],
  ])('is reported once, at its place: %s', (_what, text, said) => {
    expect(saidOf(text)).toEqual(said);
  });

  it('in a translated text names the language', () => {
    const { problems } = kitchenWith({ 'food/ingredients/sweet.yaml': '- id: sugar\n  name: { en: Sugar }\n' });
    expect(problems.map(({ message }) => message)).toEqual(['`name` has no French text (`fr`).']);
  });

  it('in the place of a file is told for the file, with the folder that was meant', () => {
    const { problems } = kitchenWith({ 'food/recepies/sweet.yaml': '- id: toast\n  needs: []\n' });
    expect(problems.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'file-location: There is no collection `recepies`, so nothing reads this file. Did you mean `recipes`?',
    ]);
  });

  it('in one id is not one more for each record that names it', () => {
    const { problems } = kitchenWith({
      'food/ingredients/sweet.yaml': '- id: Brown_Sugar\n  name: { en: Sugar, fr: Sucre }\n',
      [recipes]: '- id: toast\n  needs: [brown-sugar]\n',
    });
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['food/ingredients/sweet.yaml invalid-value']);
  });

  it('hides none of the ids of a file that cannot be read', () => {
    const { problems, isMentioned } = kitchenWith({
      'food/ingredients/sweet.yaml': '- id: sugar\n  name: { en: Sugar, fr: Sucre }\n<<<<<<< ours\n',
      [recipes]: '- id: toast\n  needs: [sugar]\n',
    });
    expect(problems.map(({ rule }) => rule)).toEqual(['merge-conflict']);
    expect(isMentioned('ingredients', 'sugar')).toBe(true);
    expect(isMentioned('ingredients', 'butter')).toBe(false);
  });
});

describe('ids', () => {
  it('may be written in another way, which their names of files share', () => {
    const { root } = kitchenWith({ 'food/recipes/sweet_things.yaml': '- id: toast\n  needs: [butter]\n' });
    const ids = { ...kebabCase(), pattern: /^[a-z_]+$/, signs: 'a-z and underscores' };
    expect(readRecords({ root, folder: 'food', schemas, ids }).problems).toEqual([]);
    expect(readKitchen(root).problems.map(({ message }) => message)).toEqual([
      'The file name `sweet_things.yaml` has other signs than a-z, 0-9 and hyphens.',
    ]);
  });

  it('are guessed from what somebody wrote, with the letters that a language writes otherwise', () => {
    expect(kebabCase().meant('Crème brûlée')).toBe('creme-brulee');
    expect(kebabCase({ ø: 'oe' }).meant('Smørrebrød')).toBe('smoerrebroed');
  });
});

describe('mending', () => {
  it('changes what leaves no doubt, and not one byte more', async () => {
    const text = '- id: toast # for two\r\n  neds: [ "buter" ]\r\n  first: 1.2.1923\r\n';
    const { root } = kitchenWith({ [recipes]: `\ufeff${text}` });
    const { fixed, report } = await checkAndFix(root, (folder) => Promise.resolve(readKitchen(folder)));
    expect(fixed.map(({ rule }) => rule).toSorted()).toEqual([
      'file-encoding',
      'invalid-value',
      'unknown-field',
      'unknown-reference',
    ]);
    expect(report.problems).toEqual([]);
    expect(readFileSync(join(root, recipes), 'utf8')).toBe(
      '- id: toast # for two\r\n  needs: [ "butter" ]\r\n  first: "1923-02-01"\r\n',
    );
  });

  it('leaves alone what could mean two things', async () => {
    const text = '- id: toast\n  needs: [butte]\n';
    const two = `${butter}- id: butts\n  name: { en: x, fr: x }\n`;
    const { root } = kitchenWith({ [recipes]: text, 'food/ingredients/dairy.yaml': two });
    const { fixed, report } = await checkAndFix(root, (folder) => Promise.resolve(readKitchen(folder)));
    expect(fixed).toEqual([]);
    expect(report.problems).toHaveLength(1);
    expect(readFileSync(join(root, recipes), 'utf8')).toBe(text);
  });
});
