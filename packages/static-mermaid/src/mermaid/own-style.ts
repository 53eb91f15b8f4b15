import type { Sentinels } from './sentinels.ts';

/** Rules added to mermaid's own, for what no setting reaches. Nothing here may change the size of measured text. */
export function ownStyle({ colourOf }: Pick<Sentinels, 'colourOf'>): string {
  const surface = colourOf('--diagram-surface');
  return [
    // Text that lines run through keeps a rim of the background around it.
    `${CROSSED_TEXTS.join(',')}{paint-order:stroke;stroke:${surface} !important;stroke-width:4px;stroke-linejoin:round}`,
    // These take the colour of the page's text otherwise, and outshine the bars.
    `.grid .tick line,.grid .domain{stroke:${colourOf('--diagram-border')};stroke-opacity:0.5}`,
    '.grid .tick text{font-size:12px}',
    // Thin lines and fine dots are hard to tell apart, and dots mean “inferred”.
    '.edge-thickness-normal:not(.edge-thickness-thick){stroke-width:1.5px}.edge-pattern-dotted{stroke-dasharray:5 4}',
    // Half transparent otherwise, so that the line shows through the words.
    '.edgeLabel rect{opacity:1 !important}',
  ].join('');
}

const CROSSED_TEXTS = [
  '.messageText',
  '.loopText',
  '.loopText > tspan',
  '.architecture-services text',
  '.taskTextOutsideRight',
  '.taskTextOutsideLeft',
  '.node-labels text',
];
