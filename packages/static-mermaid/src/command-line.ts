#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createRenderer, DiagramError } from './index.ts';

// Draws one diagram: `static-mermaid in.mmd > out.svg`, or from standard input.

const usage = 'Usage: static-mermaid [FILE] [--language en|de] > OUT.svg';

/** The picture as a file of its own, with the colours of colours.css. */
async function draw(file: string | undefined, language: string): Promise<string> {
  const source = readFileSync(file ?? process.stdin.fd, 'utf8');
  const { svg } = await createRenderer().render(source, { language });
  const colours = readFileSync(new URL('../colours.css', import.meta.url), 'utf8');
  return svg.replace(/<\/svg>$/, () => `<style>${colours}</style></svg>\n`);
}

function explain(error: unknown, file = 'standard input'): string {
  if (!(error instanceof Error)) return String(error);
  if (!(error instanceof DiagramError)) return `${error.message}\n${usage}`;
  const place = [file, error.line, ...(error.column === undefined ? [] : [error.column])].join(':');
  return [`${place}: ${error.message}`, error.mermaidMessage, error.hint].filter(Boolean).join('\n');
}

let file: string | undefined;
try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { language: { type: 'string', default: 'en' } },
  });
  [file] = positionals;
  process.stdout.write(await draw(file, values.language));
} catch (error) {
  process.stderr.write(`${explain(error, file)}\n`);
  process.exitCode = 1;
}
