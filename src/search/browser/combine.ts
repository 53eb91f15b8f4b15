import { kindWeight } from '../shared/record.ts';
import type { ResultKind } from '../shared/record.ts';
import type { Unit } from './query-units.ts';

/** A record that holds what a query names, or most of it. */
export interface Candidate {
  readonly place: number;
  /** How well it fits, from 0 to 1, before its title is looked at. */
  readonly score: number;
  /** How much of the query it holds, from 0 to 1. */
  readonly coverage: number;
}

/** What is rare among the records says more than what is everywhere: logarithm of how many there are to each that holds it. */
export function rarityOf({ found, isModifier = false }: Pick<Unit, 'found' | 'isModifier'>, records: number): number {
  return Math.log(1 + records / (1 + found.size)) * (isModifier ? modifier : 1);
}

/** The last part of a compound says what it is, those before it only of what kind. */
const modifier = 0.6;

/** With so many records that hold everything, those that lack much of it are left out. */
const enough = 3;

/** The records that hold all units of a query, or nearly all, the best first. */
export function combine(
  units: readonly Unit[],
  records: number,
  kindOf: (place: number) => ResultKind,
): readonly Candidate[] {
  const rarities = units.map((unit) => rarityOf(unit, records));
  const whole = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const sums = new Map<number, { score: number; coverage: number }>();
  for (const [at, { found }] of units.entries()) {
    const rarity = rarities[at] ?? 0;
    for (const [place, strength] of found) {
      const sum = sums.get(place) ?? { score: 0, coverage: 0 };
      sum.score += (rarity * strength) / whole;
      sum.coverage += rarity / whole;
      sums.set(place, sum);
    }
  }
  const all = [...sums].map(([place, { score, coverage }]) => ({
    place,
    score: score * kindWeight[kindOf(place)],
    coverage,
  }));
  const most = all.reduce((greatest, { coverage }) => Math.max(greatest, coverage), 0);
  const isFull = ({ coverage }: Candidate) => coverage > 0.999;
  const least = all.filter(isFull).length >= enough ? 0.7 : most * 0.4;
  return all.filter(({ coverage }) => coverage >= least).sort((a, b) => b.score - a.score || a.place - b.place);
}
