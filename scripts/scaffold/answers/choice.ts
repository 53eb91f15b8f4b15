import { findNearest } from 'checked-content';
import type { Question, Reading } from '../question.ts';
import { option } from './as-typed.ts';

/** Reads an answer of which there is a closed list. */
export function readChoice(question: Question, choices: readonly string[], written: string): Reading {
  const { flag, meant, otherwise } = question;
  const value =
    choices.find((choice) => choice === written.toLowerCase()) ?? choices.find((choice) => choice === meant?.(written));
  if (value !== undefined) return { value };
  const nearest = findNearest(written, choices);
  const hint = nearest === undefined ? '' : ` Did you mean ${option(flag, nearest)}?`;
  return {
    refused: `--${flag} has no value “${written}”.${hint || (otherwise === undefined ? '' : ` ${otherwise}`)} There are: ${choices.join(', ')}.`,
  };
}
