import { errorAt } from 'checked-content';
import type { ComponentUse } from 'checked-content';
import { defaultLanguage } from '../i18n/languages.ts';
import { byId } from '../model/by-id.ts';
import { periodOf } from '../model/period-of.ts';
import { sameNumber } from '../model/same-number.ts';
import { resolveValue, UnknownValueError } from '../model/values.ts';
import type { Dataset } from '../schemas/collections.ts';
import type { Quantity } from '../schemas/quantity.ts';
import { scales } from '../schemas/quantity.ts';
import { componentNamed } from '../vocabulary/vocabulary.ts';
import type { Problem, Rule } from './rule.ts';

/** One number that readers of a chapter meet. */
interface Shown {
  readonly use: ComponentUse;
  readonly id: string;
  readonly amount: number;
  readonly unit: string;
  readonly time: string;
  readonly label: string;
  readonly hasNote: boolean;
}

/** Two numbers closer than this are taken for two values of one quantity. */
const nearness = 0.02;

/** A chapter that gives what looks like one quantity in two values must let readers see that they are two. */
export const chapterQuantities: Rule = {
  name: 'differing-values',
  check: ({ data, book }) =>
    book.chapters.flatMap((chapter) => {
      const shown = chapter.components.flatMap((use) => shownBy(use, data.dataset) ?? []);
      return shown.flatMap((value, index): Problem[] => {
        const other = shown.slice(0, index).find((one) => isRival(one, value));
        if (!other) return [];
        const message = `\`${other.id}\` gave ${other.amount} for what looks like the same quantity of the same time, here it is ${value.amount}.`;
        return [errorAt('differing-values', value.use.placeOfValue('id') ?? value.use, message)];
      });
    }),
};

function isRival(one: Shown, other: Shown): boolean {
  if (one.id === other.id || one.unit !== other.unit || one.time !== other.time) return false;
  if (sameNumber(one.amount, other.amount)) return false;
  if (Math.abs(one.amount - other.amount) > nearness * Math.max(Math.abs(one.amount), Math.abs(other.amount)))
    return false;
  // Two measures with names of their own, and a note on either that tells them apart.
  return one.label === other.label || !(one.hasNote || other.hasNote);
}

function shownBy(use: ComponentUse, dataset: Dataset): Shown | undefined {
  const id = use.attributes['id'];
  if (id === undefined) return undefined;
  const names = componentNamed(use.name)?.names;
  if (names === 'value') return valueShown(use, id, dataset);
  return names === 'claims' ? checkShown(use, id, dataset) : undefined;
}

function valueShown(use: ComponentUse, id: string, dataset: Dataset): Shown | undefined {
  try {
    const { content, label, asOf, note } = resolveValue(dataset, id, use.attributes['show']);
    if (content.kind === 'date' || asOf === undefined) return undefined;
    return shown(use, id, content.quantity, { asOf, label: label[defaultLanguage], hasNote: note !== undefined });
  } catch (error) {
    // A value that is not there is reported where it is asked for.
    if (error instanceof UnknownValueError) return undefined;
    throw error;
  }
}

function checkShown(use: ComponentUse, id: string, dataset: Dataset): Shown | undefined {
  const claim = byId(dataset.claims, id);
  const { check } = claim ?? {};
  if (!check?.asOf) return undefined;
  return shown(use, id, check, {
    asOf: check.asOf,
    label: check.label[defaultLanguage],
    hasNote: claim?.note !== undefined,
  });
}

function shown(
  use: ComponentUse,
  id: string,
  { value, scale, unit }: Quantity,
  { asOf, label = '', hasNote }: { asOf: string; label: string | undefined; hasNote: boolean },
): Shown {
  return { use, id, amount: value * scales[scale], unit, time: periodOf(asOf), label, hasNote };
}
