export { runRules, errorAt } from './check/rule.ts';
export type { Rule } from './check/rule.ts';
export { checkAndFix } from './check/check-and-fix.ts';

export { readJson } from './json/read-json.ts';
export type { JsonFile } from './json/read-json.ts';

export { rememberByObject } from './memory/remember-by-object.ts';
export { rememberByText } from './memory/remember-by-text.ts';

export { fixText } from './check/fix-text.ts';
export { isFixable } from './problems/advice.ts';
export type { ReportOptions } from './problems/advice.ts';
export { findNearest, suggest } from './problems/nearest.ts';
export { sortProblems } from './problems/problem.ts';
export type { Edit, Place, Problem } from './problems/problem.ts';
export { reportForGitHub } from './problems/reporters/github.ts';
export { reportAsJson } from './problems/reporters/json.ts';
export { reportForTerminal } from './problems/reporters/terminal.ts';
export { visible } from './problems/visible.ts';
export { readerRules } from './problems/rule-text.ts';
export type { ReaderRule, RuleText } from './problems/rule-text.ts';

export { kebabCase } from './records/id-style.ts';
export { readRecords, recordsReader } from './records/read-records.ts';
export type { Records } from './records/read-records.ts';
export { valuesIn } from './records/values-in.ts';
export { checkValue } from './schema/check-value.ts';
export type { WrongValue } from './schema/schema-problem.ts';

export { descendants, headingId, headingText, isCode, textOf } from './markdown/markdown-node.ts';
export type { MarkdownNode } from './markdown/markdown-node.ts';
export { markdownFeatures, parseMdx, plainFeatures } from './markdown/parse-markdown.ts';
export { placeOf, placeOfAttribute, plainAttributes } from './markdown/place-of.ts';
export { readMdx, unreadMdx } from './markdown/read-mdx.ts';
export { readMarkdown } from './markdown/read-tree.ts';
export { noText, proseBlocks, proseOf, signsOfProse } from './markdown/signs-of-prose.ts';
export type { CodeBlock, ComponentUse, Heading, Link, MdxFile } from './markdown/read-mdx.ts';

export { findInvisibleSign, invisibleSign } from './text/invisible.ts';
export { placeIn } from './text/place-in.ts';
export { isByTheWay, listFiles } from './text/list-files.ts';
export { readExcerpt, readTextFile, readTextFiles } from './text/read-text.ts';
export type { TextFile } from './text/read-text.ts';
export type { WrittenSign } from './text/written-sign.ts';

export type { KeptValues } from './yaml/read-yaml.ts';
