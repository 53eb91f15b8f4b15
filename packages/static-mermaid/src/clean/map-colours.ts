import { DiagramError } from '../diagram-error.ts';
import { readColour } from '../mermaid/colours.ts';
import type { Sentinels } from '../mermaid/sentinels.ts';
import { literalToken } from './literal-colours.ts';

/** Replaces every colour by a token of the page; refuses a colour that stands for none. */
export function mapColours(svg: SVGSVGElement, sentinels: Sentinels): void {
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of PAINTS) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, strong(name, token(value, sentinels)));
    }
    resolveCurrentColour(element);
  }
  for (const element of [svg, ...svg.querySelectorAll('[color]')]) element.removeAttribute('color');
}

/** Branches of a mindmap are drawn in the colour of their boxes, which is too pale for a line. */
function strong(name: string, colour: string): string {
  return name === 'stroke' ? colour.replace(/^var\((--diagram-\d)-surface\)$/, 'var($1)') : colour;
}

const PAINTS = ['fill', 'stroke', 'stop-color', 'color', 'flood-color'] as const;
const KEYWORDS = new Set(['none', 'transparent', 'inherit', 'currentcolor', 'context-stroke', 'context-fill']);

function token(value: string, sentinels: Sentinels): string {
  const text = value.trim();
  if (KEYWORDS.has(text.toLowerCase())) return text.toLowerCase() === 'transparent' ? 'none' : text;
  if (/^url\(["']?#[\w:.-]+["']?\)$/.test(text)) return text;
  const colour = readColour(text);
  if (!colour) throw unknownColour(value);
  if (colour.alpha === 0) return 'none';
  const name = sentinels.tokenOf(colour.hex) ?? literalToken(colour.hex);
  if (!name) throw unknownColour(value);
  if (colour.alpha === 1) return `var(${name})`;
  return `color-mix(in srgb,var(${name}) ${Math.round(colour.alpha * 100)}%,transparent)`;
}

/** `currentColor` would take the page's text colour, which is not the diagram's to know. */
function resolveCurrentColour(element: Element): void {
  for (const name of ['fill', 'stroke'] as const) {
    if (element.getAttribute(name)?.toLowerCase() !== 'currentcolor') continue;
    const source = element.closest('[color]')?.getAttribute('color');
    element.setAttribute(name, source ?? 'var(--diagram-text)');
  }
}

function unknownColour(value: string): DiagramError {
  return new DiagramError({
    message: `The colour “${value}” is none of those that the page defines.`,
    hint: 'Leave out style, linkStyle and classDef.',
  });
}
