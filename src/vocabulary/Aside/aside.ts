import { interfaceText } from '../../i18n/interface-text.ts';
import type { ChapterComponent } from '../component.ts';
import { quotedBlock } from '../quoted-block.ts';

export const asideKinds = ['note', 'trap', 'judgement'] as const;

/** A remark beside the text. */
export const aside: ChapterComponent = {
  attributes: { kind: true },
  values: { kind: asideKinds },
  content: 'blocks',
  needsText: true,
  stands: 'alone',
  asText: ({ words }) => words,
  asMarkdown: ({ attributes, words, language }) => {
    const kind = asideKinds.find((one) => one === attributes['kind']) ?? 'note';
    return quotedBlock(interfaceText(language)(`aside.${kind}`), words);
  },
};
