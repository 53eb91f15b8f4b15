import { codeFrame } from '../code-frame.ts';
import type { Problem } from '../problem.ts';
import { rules } from '../rules.ts';

/**
 * Returns the problems as text for people. `readText` gives a file's text for the code frame, or
 * undefined where it cannot be read.
 */
export function reportForTerminal(
  problems: readonly Problem[],
  readText: (file: string) => string | undefined,
): string {
  return problems
    .map((problem) => {
      const text = readText(problem.file);
      const frame = text === undefined ? '' : `${indent(codeFrame(text, problem.line, problem.column))}\n`;
      return [
        `${problem.file}:${problem.line}:${problem.column}  ${problem.severity}  ${problem.rule}`,
        `  ${problem.message}`,
        `${frame}  Why: ${rules[problem.rule].why}`,
        `  Do:  ${problem.help ?? rules[problem.rule].fix}`,
        `  See: /contribute/#rule-${problem.rule}`,
      ].join('\n');
    })
    .join('\n\n');
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '    ');
}
