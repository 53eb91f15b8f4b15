import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What search engines ask of JSON-LD, by type: fields without which they refuse it, and those that they recommend. */
const rules: Readonly<
  Record<string, { readonly required: readonly string[]; readonly recommended: readonly string[] }>
> = {
  ClaimReview: {
    required: ['claimReviewed', 'reviewRating', 'url'],
    recommended: ['author', 'itemReviewed'],
  },
  Rating: { required: ['alternateName', 'ratingValue'], recommended: ['bestRating', 'worstRating'] },
  Claim: { required: [], recommended: [] },
  Dataset: {
    required: ['name', 'description'],
    recommended: [
      'creator',
      'distribution',
      'isAccessibleForFree',
      'keywords',
      'license',
      'temporalCoverage',
      'url',
      'version',
      'dateModified',
    ],
  },
  DataDownload: { required: ['contentUrl'], recommended: ['encodingFormat'] },
  PropertyValue: { required: ['name'], recommended: [] },
  Organization: { required: ['name'], recommended: ['url'] },
  Article: { required: ['headline'], recommended: [] },
  BreadcrumbList: { required: ['itemListElement'], recommended: [] },
  ListItem: { required: ['position', 'name', 'item'], recommended: [] },
  CreativeWork: { required: ['name'], recommended: [] },
};

const addresses = new Set(['url', 'contentUrl', 'license', 'item', 'isPartOf']);
const dates = new Set(['dateModified', 'datePublished', 'dateCreated']);
const isoDate = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?)?)?$/;

type Node = Readonly<Record<string, unknown>>;

const pages = globSync('dist/**/*.html').map((file) => ({
  file: file.replaceAll('\\', '/'),
  scripts: [...readFileSync(file, 'utf8').matchAll(/<script[^>]*application\/ld\+json[^>]*>(.*?)<\/script>/gs)].map(
    ([, text = '']) => text,
  ),
}));
const graphs = pages.flatMap(({ file, scripts }) => scripts.map((text) => ({ file, data: JSON.parse(text) as Node })));
const ofType = (type: string) => graphs.filter(({ data }) => data['@type'] === type);

describe('what pages say to machines', () => {
  it('is there on pages of every kind', () => {
    for (const type of ['Article', 'BreadcrumbList', 'ClaimReview', 'Dataset'])
      expect(ofType(type).length, type).toBeGreaterThan(1);
  });

  it('cannot be ended by a text in it', () => {
    expect(pages.filter(({ scripts }) => scripts.some((text) => text.includes('<'))).map(({ file }) => file)).toEqual(
      [],
    );
  });

  it('has every field that search engines require or recommend, whole addresses, dates as machines write them', () => {
    expect(graphs.flatMap(({ file, data }) => faultsOf(data).map((fault) => `${file}: ${fault}`))).toEqual([]);
  });

  it('leads to the page that says it, and to files that are there', () => {
    const { origin } = new URL(String(ofType('Dataset')[0]?.data['url']));
    const missing = [...ofType('ClaimReview'), ...ofType('Dataset')].flatMap(({ file, data }) => {
      const files = (data['distribution'] ?? []) as readonly Node[];
      const linked = [String(data['url']), ...files.map((one) => String(one['contentUrl']))];
      const page = new URL(linked[0] ?? '').pathname;
      const broken = linked.filter((address) => !address.startsWith(origin) || !isBuilt(new URL(address).pathname));
      return file === `dist${page}index.html` ? broken : [file, ...broken];
    });
    expect(missing).toEqual([]);
  });

  it('rates a claim within its scale, and says the rating in words', () => {
    const off = ofType('ClaimReview').filter(({ data }) => {
      const { ratingValue, worstRating, bestRating, alternateName } = data['reviewRating'] as Record<string, unknown>;
      const [value, worst, best] = [ratingValue, worstRating, bestRating].map(Number) as [number, number, number];
      return !(Number.isInteger(value) && worst <= value && value <= best && worst < best && alternateName !== '');
    });
    expect(off).toEqual([]);
  });

  it('describes a dataset in 50 to 5,000 characters', () => {
    const lengths = ofType('Dataset').map(({ data }) => String(data['description']).length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(50);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(5000);
  });
});

function isBuilt(path: string): boolean {
  const file = `dist${path}`;
  return existsSync(file.endsWith('/') ? `${file}index.html` : file);
}

/** What search engines would complain of, in a thing and in all that it holds. */
function faultsOf(value: unknown, name = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => faultsOf(one, name));
  if (typeof value !== 'object' || value === null) {
    const text = String(value);
    if (text.trim() === '') return [`${name} is empty`];
    if (addresses.has(name) && !/^https?:\/\/[^/\s]+\//.test(text)) return [`${name} is no whole address: ${text}`];
    if (dates.has(name) && !isoDate.test(text)) return [`${name} is no date: ${text}`];
    const ends = text.split('/');
    if (name === 'temporalCoverage' && !(ends.length === 2 && ends.every((end) => isoDate.test(end))))
      return [`${name} is no interval: ${text}`];
    return [];
  }
  const node = value as Node;
  const type = String(node['@type']);
  const rule = rules[type];
  if (!rule) return [`${type} is a type that nobody knows the rules of`];
  return [
    ...[...rule.required, ...rule.recommended]
      .filter((field) => isLacking(type, field, node))
      .map((field) => `${type} has no ${field}`),
    ...Object.entries(node).flatMap(([field, inner]) => faultsOf(inner, field)),
  ];
}

/** A publisher of a source is known by name alone. */
function isLacking(type: string, field: string, node: Node): boolean {
  return node[field] === undefined && !(type === 'Organization' && field === 'url');
}
