import type { NodeClass, NodeClasses } from '../options.ts';
import type { Sentinels } from './sentinels.ts';

/** What to do instead of a style. */
export function hintOf(classes: NodeClasses): string {
  const names = Object.keys(classes).map((name) => `:::${name}`);
  const last = names.pop();
  if (last === undefined) return 'Remove it.';
  return `Mark nodes with ${names.length > 0 ? `${names.join(', ')} or ${last}` : last} instead.`;
}

/**
 * Appends definitions of the node classes that a source uses. At the end, so that line numbers stay.
 * `classDef x fill:var(--y)` would be a syntax error, hence stand-in colours.
 */
export function withClassDefinitions(source: string, classes: NodeClasses, sentinels: Sentinels): string {
  const used = Object.entries(classes).filter(([name]) => new RegExp(`:::[\\w,]*\\b${name}\\b`).test(source));
  const lines = used.map(([name, look]) => `classDef ${name} ${definition(name, look, sentinels)}`);
  return [source.trimEnd(), ...lines].join('\n');
}

/** Whether a definition of a class, written without spaces, is the one that is appended here. */
export function isOwnDefinition(name: string, styles: string, classes: NodeClasses, sentinels: Sentinels): boolean {
  const look = Object.hasOwn(classes, name) ? classes[name] : undefined;
  return look !== undefined && definition(name, look, sentinels).replaceAll(' ', '') === styles;
}

function definition(name: string, { colour = name, dashes, width }: NodeClass, { colourOf }: Sentinels): string {
  return [
    `fill:${colourOf(`--diagram-${colour}-surface`)}`,
    `stroke:${colourOf(`--diagram-${colour}`)}`,
    `color:${colourOf('--diagram-text')}`,
    ...(dashes === undefined ? [] : [`stroke-dasharray:${dashes.join(' ')}`]),
    ...(width === undefined ? [] : [`stroke-width:${width}px`]),
  ].join(',');
}
