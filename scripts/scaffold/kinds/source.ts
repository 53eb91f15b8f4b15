import { accessLimits } from '../../../src/schemas/source.ts';
import type { RecordKind } from '../record-kind.ts';
import { id, today } from './shared-questions.ts';

export const source = (): RecordKind => ({
  collection: 'sources',
  questions: [
    id,
    { flag: 'title', ask: 'Title as printed, in its own language' },
    { flag: 'publisher', ask: 'Who published it' },
    { flag: 'url', ask: 'Web address, if it has one', optional: true },
    { flag: 'isbn', ask: 'ISBN, if it is a book', optional: true },
    { flag: 'archive-mark', ask: 'Archive and shelf mark, if it lies in an archive', optional: true },
    {
      flag: 'access',
      ask: 'What readers must do for the text, if it is not open to all',
      choices: accessLimits,
      optional: true,
    },
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
  record: ({ 'archive-mark': archiveMark, ...answers }) => {
    const { id: name, title, author, publisher, published, accessed, url, isbn, access, kind, checked } = answers;
    return { id: name, title, author, publisher, published, accessed, url, isbn, archiveMark, access, kind, checked };
  },
  next: (name) => [`Cite it in a chapter with <Cite id="${name}" />, or name it under “sources” of a record.`],
});
