import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { program, trace } from '../../attacks/attack.ts';
import { copyProject, removeCopy } from '../../project-copy.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** The commands of npm that lint and format, with their arguments. */
const commands = ['lint', 'format']
  .flatMap((name) => scripts[name]?.split(' && ') ?? [])
  .map((command) => command.split(' ').slice(2))
  .filter(([tool]) => tool === 'eslint' || tool === 'prettier');

let copy: string;
beforeAll(() => {
  copy = copyProject();
  for (const folder of ['src/content', 'src/content/chapters/en', 'src/content/texts/en', 'src/data/facts'])
    for (const name of ['eslint.config.mjs', '.prettierrc.mjs', 'prettier.config.mjs', 'x.js']) {
      mkdirSync(dirname(join(copy, folder, name)), { recursive: true });
      writeFileSync(join(copy, folder, name), `${program};\nexport default [];\n`);
    }
});
afterEach(() => rmSync(trace, { force: true }));
afterAll(() => removeCopy(copy));

it('finds the commands', () => {
  expect(commands.map(([tool]) => tool)).toEqual(['eslint', 'prettier', 'prettier']);
});

it.each(commands.map((command) => [command.join(' '), command] as const))(
  'settings among content and data are not run by %s',
  (_name, [tool = '', ...args]) => {
    const file = tool === 'eslint' ? 'eslint/bin/eslint.js' : 'prettier/bin/prettier.cjs';
    const narrowed = args.flatMap((arg) => (arg === '.' ? ['src/content', 'src/data'] : [arg]));
    const { error } = spawnSync(process.execPath, [join('node_modules', file), ...narrowed], { cwd: copy });
    expect(error).toBeUndefined();
    expect(existsSync(trace)).toBe(false);
  },
);

it('the whole run of the tests calls the same commands', () => {
  const run = readFileSync('scripts/test.mjs', 'utf8');
  for (const [tool = '', ...args] of commands.filter((command) => !command.includes('--write')))
    expect(run).toContain(`'${tool}', [${args.map((arg) => `'${arg}'`).join(', ')}]`);
});
