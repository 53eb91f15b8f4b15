import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  errorAt,
  readerRules,
  readMdx,
  readRecords,
  readTextFiles,
  reportForTerminal,
  runRules,
  sortProblems,
} from 'checked-content';
import type { Rule } from 'checked-content';
import { z } from 'zod';

const root = import.meta.dirname;
const needs = z.array(z.string().meta({ references: ['ingredients'] }));
const ingredients = z.strictObject({ id: z.string(), name: z.string() });
const recipes = z.strictObject({ id: z.string(), serves: z.int(), needs });
const kitchen = readRecords({ root, folder: 'kitchen', schemas: { ingredients, recipes } });

const frontmatter = z.strictObject({ title: z.string() });
const { files } = readTextFiles(root, 'stories', '.mdx');
const stories = files.map((file) => readMdx(file, { frontmatter, components: ['Recipe'] }));

const onlyKnownRecipes: Rule<typeof stories, 'no-recipe'> = {
  name: 'no-recipe',
  check: (all) =>
    all
      .flatMap(({ components }) => components)
      .filter(({ attributes: { id = '' } }) => !kitchen.written.recipes.has(id))
      .map((use) => errorAt('no-recipe', use, 'There is no such recipe.')),
};

const problems = sortProblems([
  ...kitchen.problems,
  ...stories.flatMap((story) => story.problems),
  ...(await runRules([onlyKnownRecipes], stories)),
]);
const recipe = {
  summary: 'A story names a recipe that is not there.',
  why: 'The page would be empty.',
  fix: 'Add it.',
};
const rules = { ...readerRules, 'no-recipe': recipe };
console.log(reportForTerminal(problems, { rules }, (file) => readFileSync(join(root, file), 'utf8')));
