import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const example = new URL('../example/check.ts', import.meta.url);

it('the README shows the example as it is, and what it prints', () => {
  expect(readme).toContain(`\`\`\`ts\n${readFileSync(example, 'utf8')}\`\`\``);
  const printed = execFileSync(process.execPath, [example.pathname], { encoding: 'utf8' });
  expect(printed.split('\n\n').length).toBeGreaterThan(3);
  const shown = /```text\n([^]*?)\n```/.exec(readme)?.[1] ?? 'nothing';
  expect(printed).toContain(shown);
});
