import { readFileSync, writeFileSync } from 'node:fs';
import { checkSite } from '../src/check/check-site.ts';
const root = '/tmp/silent/site';
const file = `${root}/src/content/chapters/de/opening.mdx`;
const text = readFileSync(file, 'utf8');
for (const p of process.argv.slice(2)) {
  writeFileSync(file, text.replace('Weiter geht es im', `${p.replaceAll('\\n','\n')}\n\nWeiter geht es im`));
  const { problems } = await checkSite(root);
  console.log('==', p); for (const q of problems) console.log(`${q.file}:${q.line}:${q.column} ${q.severity} ${q.rule}: ${q.message} | ${q.help ?? ''}`);
}
writeFileSync(file, text);
