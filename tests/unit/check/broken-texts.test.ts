import { execFile } from 'node:child_process';
import { cpSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textsFolder } from '../../../src/i18n/text-folders.ts';
import { temporarySite } from '../temporary-site.ts';

/** What the command says about a project whose texts are those of this one, changed by `change`. */
function checkProject(change: (texts: string) => void): Promise<{ problems: string[]; errors: string }> {
  const root = temporarySite();
  const texts = join(root, textsFolder);
  cpSync(textsFolder, texts, { recursive: true });
  change(texts);
  return new Promise((done) => {
    const options = [resolve('scripts/check.ts'), '--format=json'];
    execFile(process.execPath, options, { cwd: root, timeout: 60_000 }, (_error, output, errors) => {
      const { problems } = JSON.parse(output || '{"problems":[]}') as { problems: { rule: string; file: string }[] };
      done({ problems: problems.map(({ rule, file }) => `${rule} ${file}`), errors });
    });
  });
}

function edit(file: string, from: RegExp, to: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${String(from)} does not stand in ${file}.`);
  writeFileSync(file, after);
}

describe('texts that the check needs itself', () => {
  it('are reported like all others where they are broken', async () => {
    const { problems, errors } = await checkProject((texts) => {
      edit(join(texts, 'de/diagrams.json'), /\{from\}/, '{form}');
      edit(join(texts, 'de/rules.json'), /("rule\.long-word\.why": )".*"/, '$17');
      edit(join(texts, 'en/diagrams.json'), /,\n/, '\n');
      edit(join(texts, 'en/rules.json'), /,\n/, '\n');
      writeFileSync(join(texts, 'de/.a.json'), '{');
    });
    expect(errors).toBe('');
    expect(problems).toEqual([
      `file-location ${textsFolder}/de/.a.json`,
      `text-placeholders ${textsFolder}/de/diagrams.json`,
      `invalid-value ${textsFolder}/de/rules.json`,
      `json-syntax ${textsFolder}/en/diagrams.json`,
      `json-syntax ${textsFolder}/en/rules.json`,
    ]);
  });

  it('are one problem where the folder of a language is a link', async () => {
    const { problems, errors } = await checkProject((texts) => {
      renameSync(join(texts, 'de'), join(texts, '../../../elsewhere'));
      symlinkSync('../../../elsewhere', join(texts, 'de'));
    });
    expect(errors).toBe('');
    expect(problems).toEqual([`file-location ${textsFolder}/de`]);
  });

  it('are not read through a link to what never ends, nor from folders named like no language', async () => {
    const { problems, errors } = await checkProject((texts) => {
      symlinkSync('/dev/zero', join(texts, 'en/zz.json'));
      for (const name of ['de copy', '__proto__', 'x'])
        cpSync(join(texts, 'de'), join(texts, name), { recursive: true });
    });
    expect(errors).toBe('');
    expect(problems).toEqual([
      `file-name ${textsFolder}/__proto__`,
      `file-name ${textsFolder}/de copy`,
      `file-location ${textsFolder}/en/zz.json`,
      `file-name ${textsFolder}/x`,
    ]);
  });
});
