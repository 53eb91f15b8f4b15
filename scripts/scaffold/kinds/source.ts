import { accessLimits, sourceSchema } from '../../../src/schemas/source.ts';
import { readDate, today } from '../answers/dates.ts';
import { readIsbn, readLanguageSign } from '../answers/of-sources.ts';
import { readWebAddress } from '../answers/web-address.ts';
import type { RecordKind } from '../record-kind.ts';
import { id } from './shared-questions.ts';

const { kind, checked } = sourceSchema.shape;

export const source = (): RecordKind => ({
  collection: 'sources',
  questions: [
    id('sources'),
    { flag: 'title', ask: 'Title as printed, in its own language' },
    {
      flag: 'language',
      ask: 'Language of the title in two letters, if it is not English',
      optional: true,
      unasked: true,
      read: readLanguageSign,
    },
    { flag: 'publisher', ask: 'Who published it' },
    { flag: 'url', ask: 'Web address, if it has one', optional: true, read: readWebAddress },
    { flag: 'isbn', ask: 'ISBN, if it is a book', optional: true, read: readIsbn },
    { flag: 'archive-mark', ask: 'Archive and shelf mark, if it lies in an archive', optional: true },
    {
      flag: 'access',
      ask: 'What readers must do for the text, if it is not open to all',
      choices: accessLimits,
      optional: true,
    },
    {
      flag: 'archived',
      ask: 'Address of the same page in a web archive',
      optional: true,
      unasked: true,
      read: readWebAddress,
    },
    { flag: 'author', ask: 'Author', optional: true },
    { flag: 'published', ask: 'Date of publication (YYYY, YYYY-MM or YYYY-MM-DD)', optional: true, read: readDate },
    {
      flag: 'accessed',
      ask: 'Day on which you looked it up, or had it in hand',
      // A page was just seen, whoever names its address; of a book or a paper nobody knows.
      fallback: ({ isbn, url, 'archive-mark': mark }) =>
        url === undefined && (isbn ?? mark) !== undefined ? undefined : today(),
      read: readDate,
    },
    {
      flag: 'kind',
      ask: 'Does a party to the events speak?',
      choices: kind.options,
      fallback: 'secondary',
    },
    {
      flag: 'checked',
      ask: 'Did you read the passage that carries the statement, or recall it?',
      choices: checked.options,
      fallback: 'recalled',
    },
  ],
  file: (answers) => (answers['checked'] === 'recalled' ? 'recalled' : (answers['kind'] ?? 'sources')),
  record: ({ 'archive-mark': archiveMark, id: name, ...answers }) => {
    const { title, language, author, publisher, published, accessed, url, isbn, archived, access } = answers;
    return {
      ...{
        id: name,
        title,
        language,
        author,
        publisher,
        published,
        accessed,
        url,
        isbn,
        archiveMark,
        archived,
        access,
      },
      kind: answers['kind'],
      checked: answers['checked'],
    };
  },
  next: (name, answers) => [
    `Cite it in a chapter with <Cite id="${name}" />, or name it under “sources” of a record.`,
    ...(answers['checked'] === 'recalled'
      ? [
          'Readers see it as unverified. Once you have read the passage, write `checked: read`, or begin with --checked read.',
        ]
      : []),
  ],
});
