import type { Sentinels } from './sentinels.ts';

/** Class names that authors may put on nodes, and what each is drawn in. */
export const NODE_CLASSES = ['amazon', 'netflix', 'other', 'capability', 'down', 'degraded', 'up'] as const;

/** What to do instead of a style. */
export const NODE_CLASS_HINT =
  'Mark nodes with :::amazon, :::netflix, :::other, :::capability, :::down, :::degraded or :::up instead.';

/**
 * Appends definitions of the node classes that a source uses. At the end, so that line numbers stay.
 * `classDef x fill:var(--y)` would be a syntax error, hence stand-in colours.
 */
export function withClassDefinitions(source: string, sentinels: Sentinels): string {
  const used = NODE_CLASSES.filter((name) => new RegExp(`:::[\\w,]*\\b${name}\\b`).test(source));
  const lines = used.map((name) => `classDef ${name} ${definition(name, sentinels)}`);
  return [source.trimEnd(), ...lines].join('\n');
}

/** Whether a definition of a class, written without spaces, is the one that is appended here. */
export function isOwnDefinition(name: string, styles: string, sentinels: Sentinels): boolean {
  const own = NODE_CLASSES.find((one) => one === name);
  return own !== undefined && definition(own, sentinels).replaceAll(' ', '') === styles;
}

function definition(name: (typeof NODE_CLASSES)[number], { colourOf }: Sentinels): string {
  const token = name === 'capability' ? 'accent' : name;
  const fill = colourOf(`--diagram-${token}-surface`);
  const stroke = colourOf(`--diagram-${token}`);
  // States differ in their outline too, for readers who cannot tell the colours apart.
  const outline =
    { down: ',stroke-width:3px', degraded: ',stroke-dasharray:5 3,stroke-width:2px' }[name as string] ?? '';
  return `fill:${fill},stroke:${stroke},color:${colourOf('--diagram-text')}${outline}`;
}
