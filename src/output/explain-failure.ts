import { describeDisk } from './describe-disk.ts';
import type { BuildPlace } from './build-place.ts';

/** Returns what went wrong, where and what to do, in words for people: never with a stack. */
export function explainFailure(error: unknown, place: BuildPlace): string {
  const chain = [...causes(error)];
  const full = chain.find(isDiskFull);
  if (full) return describeDisk(folderOf(full) ?? place.folder, place.site);
  const [told = {}] = chain;
  const message = withoutStack(told.message ?? String(error));
  const { file, line, column } = told.loc ?? {};
  const where = file && !message.includes(file) ? `${[file, line, column].filter(Boolean).join(':')}\n` : '';
  // Errors that are meant for people have no stack, or say what to do.
  const advice =
    told.hint ?? (told.stack === told.message ? '' : 'To see where in the code: BUILD_LOG=info npm run build');
  return [`${where}${message}`, advice].filter(Boolean).join('\n');
}

/** Removes the lines of a stack, which some tools write into their messages. */
export function withoutStack(message: string): string {
  return message.replaceAll(/\n\s+at (?:.*\(.*\)|\S+:\d+:\d+)(?=\n|$)/g, '').trimEnd();
}

/** What is read of an error, whatever threw it. Astro's have a place and a hint. */
interface ErrorParts {
  message?: string;
  stack?: string;
  code?: string;
  path?: string;
  loc?: { file?: string; line?: number; column?: number };
  hint?: string;
  cause?: unknown;
  errors?: unknown[];
}

function* causes(error: unknown, depth = 0): Generator<ErrorParts> {
  if (typeof error !== 'object' || error === null || depth > 5) return;
  const parts: ErrorParts = error;
  yield parts;
  yield* causes(parts.cause, depth + 1);
  for (const part of parts.errors ?? []) yield* causes(part, depth + 1);
}

/** The bundler and the search engine are not written in JavaScript: their errors have no code, only the system's words. */
function isDiskFull({ code, message }: ErrorParts): boolean {
  return ['ENOSPC', 'EDQUOT'].includes(code ?? '') || /ENOSPC|EDQUOT|no space left on device/i.test(message ?? '');
}

function folderOf({ path }: ErrorParts): string | undefined {
  return path === undefined || path === '' ? undefined : path;
}
