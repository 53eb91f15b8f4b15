import { invisibleSign } from '../text/invisible.ts';

/** Text from strangers’ files without the signs that move a terminal’s cursor or turn text round, and not endless. */
export function visible(text: string): string {
  const plain = withDots(text);
  return plain.length > 600 ? `${plain.slice(0, 600)}…` : plain;
}

/** As many dots as the text has characters that nobody sees, so that all others stay in their columns. */
export function withDots(text: string): string {
  return text.replaceAll(invisible, (sign) => '·'.repeat(sign.length));
}

const invisible = new RegExp(`${invisibleSign.source}|[\\n\\t]`, 'gu');
