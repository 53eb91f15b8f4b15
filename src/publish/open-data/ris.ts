import type { BibliographyEntry } from './bibtex.ts';

/** A publication as RIS, which reference managers read: a tag of two letters on each line, and an end. */
export function toRis({
  title,
  authors,
  publisher,
  published = '',
  accessed,
  version,
  url,
  isbn,
  archiveMark,
  language,
  note,
}: BibliographyEntry): string {
  const [year, month = '', day = ''] = published.split('-');
  const fields: [string, string | undefined][] = [
    ['TY', isbn ? 'BOOK' : url ? 'ELEC' : 'GEN'],
    ['TI', title],
    ...authors.map((name): [string, string] => ['AU', name]),
    ['PB', publisher],
    ['PY', year],
    ['DA', year && `${year}/${month}/${day}`],
    ['ET', version],
    ['Y2', accessed?.replaceAll('-', '/')],
    ['SN', isbn],
    ['AV', archiveMark],
    ['UR', url],
    ['LA', language],
    ['N1', note],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\n`] : []));
  return `${lines.join('')}ER  - \n`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
