import { errorAt } from 'checked-content';
import type { Problem, Rule } from './rule.ts';

/** An archived address that holds the original one: what else an archive has there nobody can see from it. */
const archive =
  /^https?:\/\/(?:web\.archive\.org\/web|archive\.(?:today|ph|is|org\/web))\/\d{4,14}[a-z_]*\/(https?:\/?\/?.+)$/;

export const archivedPage: Rule = {
  name: 'archived-elsewhere',
  check: ({ data }) =>
    data.dataset.sources.flatMap((source): Problem[] => {
      if (source.archived === undefined || source.url === undefined) return [];
      const original = archive.exec(source.archived)?.[1];
      if (original !== undefined && samePage(original, source.url)) return [];
      const message =
        original === undefined
          ? `The address does not say which page it holds: ${source.archived}.`
          : `The archive holds ${original}, but the address of the source is ${source.url}.`;
      return [
        errorAt('archived-elsewhere', data.placeOf(source, ['archived']), message, {
          help: `Write https://web.archive.org/web/<time>/${source.url}.`,
        }),
      ];
    }),
};

function samePage(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(address: string): string {
  return address
    .replace(/^https?:\/*(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '')
    .toLowerCase();
}
