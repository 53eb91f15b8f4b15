import type { ChapterComponent } from '../component.ts';

export const asideKinds = ['note', 'trap', 'judgement'] as const;

/** A remark beside the text. */
export const aside: ChapterComponent = {
  attributes: { kind: true },
  values: { kind: asideKinds },
  content: 'blocks',
  needsText: true,
  stands: 'alone',
  asText: ({ words }) => words,
  asMarkdown: ({ words }) => words,
};
