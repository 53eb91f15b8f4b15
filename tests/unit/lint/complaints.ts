import { ESLint } from 'eslint';

const ofBorders = [
  'import-x/no-restricted-paths',
  'import-x/no-extraneous-dependencies',
  'no-restricted-syntax',
  'no-restricted-properties',
];
// Borders need no types, which take seconds for each file.
const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => ofBorders.includes(ruleId),
  overrideConfig: { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
});

/** What the linter says of borders when `file` holds `code`. */
export async function complaints(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).map(({ message }) => message);
}

/** What the linter says of borders when `file` imports `target`. */
export function complaintsOfImport(file: string, target: string): Promise<string[]> {
  return complaints(file, `import '${target}';\n`);
}
