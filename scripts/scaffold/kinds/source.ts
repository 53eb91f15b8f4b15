import type { RecordKind } from '../record-kind.ts';
import { id, today } from './shared-questions.ts';

export const source = (): RecordKind => ({
  collection: 'sources',
  questions: [
    id,
    { flag: 'title', ask: 'Title as printed, in its own language' },
    { flag: 'publisher', ask: 'Who published it' },
    { flag: 'url', ask: 'Web address' },
    { flag: 'author', ask: 'Author', optional: true },
    { flag: 'published', ask: 'Date of publication (YYYY, YYYY-MM or YYYY-MM-DD)', optional: true },
    { flag: 'accessed', ask: 'Date on which you looked it up', fallback: today() },
    {
      flag: 'kind',
      ask: 'Does a party to the events speak?',
      choices: ['primary', 'secondary'],
      fallback: 'secondary',
    },
    {
      flag: 'checked',
      ask: 'Did you read the passage, or recall it?',
      choices: ['read', 'recalled'],
      fallback: 'read',
    },
  ],
  file: ({ checked, kind }) => (checked === 'recalled' ? 'recalled' : (kind ?? 'sources')),
  record: ({ id: name, title, author, publisher, published, accessed, url, kind, checked }) => ({
    id: name,
    title,
    author,
    publisher,
    published,
    accessed,
    url,
    kind,
    checked,
  }),
  next: (name) => [`Cite it in a chapter with <Cite id="${name}" />, or name it under “sources” of a record.`],
});
