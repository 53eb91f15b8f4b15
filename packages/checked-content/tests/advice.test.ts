import { describe, expect, it } from 'vitest';
import { checkValue, readRecords } from '../src/index.ts';
import { folderWith } from './folder-with.ts';
import { butter, kitchenWith, schemas } from './kitchen.ts';

const recipes = 'food/recipes/sweet.yaml';

/** What is to be done about the only mistake in a file. */
function adviceOn(text: string, file = recipes): string | undefined {
  const { problems } = kitchenWith({ [file]: text });
  expect(problems).toHaveLength(1);
  return problems[0]?.help;
}

describe('the advice on a value', () => {
  it('shows a group of fields with what was found in it', () => {
    expect(adviceOn('- id: salt\n  name: Salt\n', 'food/ingredients/more.yaml')).toBe(
      'Write `name: { en: "Salt", fr: "…" }`.',
    );
  });

  it('shows what to add for one that is missing', () => {
    expect(adviceOn('- id: salt\n', 'food/ingredients/more.yaml')).toBe('Add `name: { en: "…", fr: "…" }`.');
  });

  it('reads the months of its languages', () => {
    expect(adviceOn('- id: toast\n  needs: []\n  first: 3 août 1923\n')).toBe('Write "1923-08-03".');
  });

  it('names both days where the order is open', () => {
    expect(adviceOn('- id: toast\n  needs: []\n  first: 3/5/1923\n')).toBe(
      'Write "1923-05-03" for 3 May 1923, or "1923-03-05" for 5 March 1923.',
    );
  });

  it('tells several names apart', () => {
    const file = `${butter}- id: salt\n  name: { en: Salt, fr: Sel }\n`;
    const { problems } = kitchenWith({
      'food/ingredients/dairy.yaml': file,
      [recipes]: '- id: toast\n  needs: ["butter and salt"]\n',
    });
    expect(problems.map(({ help }) => help)).toEqual(['Write each by itself: `[butter, salt]`.']);
  });

  it('says where a line belongs that is indented wrongly', () => {
    expect(adviceOn('- id: toast\n  serves: 4\n   needs: [butter]\n')).toBe(
      'Begin this line with 2 spaces instead of 3, like `serves:` above.',
    );
  });

  it('comes from the owner of the schemas where they know better', () => {
    const root = folderWith({ [recipes]: '- id: toast\n  serves: four\n  needs: []\n' });
    const { problems } = readRecords({
      root,
      folder: 'food',
      schemas,
      advise: ({ field, found, fields }) => `${field} ${String(found)} of ${fields.join()}`,
    });
    expect(problems.map(({ help }) => help)).toEqual(['serves four of id,serves,needs,first']);
  });

  it('names the field in which the rest can be said', () => {
    const options = { remarks: ['name'] };
    const { problems } = checkValue(schemas.recipes, { id: 'toast', needs: [], first: 'about 1923-05-03' }, options);
    expect(problems.map(({ help }) => help)).toEqual(['Write "1923-05-03", and leave out the rest.']);
  });
});
