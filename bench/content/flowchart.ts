import type { Random } from './random.ts';
import { words } from './words.ts';

/** A Mermaid flowchart of six to ten boxes without a line that would run behind one. */
export function flowchart(random: Random, name: string): string {
  const count = 6 + random.below(4);
  const boxes = Array.from({ length: count }, (_, index) => `n${index}[${label(random)}]`);
  const branches = boxes.slice(1).map((box, index) => {
    // Every box hangs from one of the last three before it.
    const parent = Math.max(0, index - random.below(3));
    return `  n${parent} -->${random.below(3) === 0 ? `|${random.pick(words.verb)}|` : ''} ${box}`;
  });
  return [
    `flowchart ${random.pick(['TB', 'LR'])}`,
    `  accTitle: How things go in ${name}`,
    `  accDescr: What leads to what in ${name}, from the ${random.pick(words.noun)} to the ${random.pick(words.noun)}.`,
    `  ${boxes[0] ?? ''}`,
    ...branches,
  ].join('\n');
}

function label(random: Random): string {
  const [first = '', ...others] = `${random.pick(words.adjective)} ${random.pick(words.noun)}`;
  return [first.toUpperCase(), ...others].join('');
}
