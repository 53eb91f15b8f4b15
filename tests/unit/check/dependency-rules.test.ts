import { describe, expect, it } from 'vitest';
import { checkSite } from '../../../src/check/check-site.ts';
import { temporarySite } from '../temporary-site.ts';

const file = 'src/data/dependencies/edges.yaml';
const capabilities = `- id: browse
  name: { en: "Browse", de: "Stöbern" }
  description: { en: "See titles.", de: "Titel sehen." }
`;
const system = (id: string, use: string) => `- id: ${id}
  name: "${id}"
  provider: amazon
  kind: storage
  layer: running
  role: { en: "Keeps.", de: "Bewahrt." }
  use: { ${use}, basis: stated-start, state: in-use }
  sources: [annual-report]
  confidence: high
`;
const edge = (lines: string) => `- ${lines}
  kind: requires
  statement: { en: "Needs.", de: "Braucht." }
  sources: [annual-report]
  confidence: high
`;

async function problemsOf(edges: string, use = 'notEarlierThan: "2010", notLaterThan: "2011"') {
  const root = temporarySite({
    'src/data/capabilities/capabilities.yaml': capabilities,
    'src/data/systems/more.yaml': system('late', use),
    [file]: edges,
  });
  const { problems } = await checkSite(root);
  return problems.map(
    ({ rule, file: where, line, column, message }) => `${rule} ${where}:${line}:${column} ${message}`,
  );
}

describe('an edge of the architecture', () => {
  it('is fine between a capability and a system that existed', async () => {
    expect(await problemsOf(edge('from: browse\n  to: late\n  since: "2012"'))).toEqual([]);
  });

  it.each([
    [
      'to an unknown system',
      edge('from: browse\n  to: lste'),
      `unknown-reference ${file}:2:7 \`lste\` is not in systems. Did you mean \`late\`?`,
    ],
    ['to itself', edge('from: late\n  to: late'), `self-dependency ${file}:2:7 \`late\` cannot depend on itself.`],
    [
      'from a system to a capability',
      edge('from: late\n  to: browse'),
      `unknown-reference ${file}:2:7 \`browse\` is not in systems. It is in capabilities, which this field does not take.`,
    ],
    [
      'to any of one',
      edge('from: browse\n  anyOf: [late]'),
      `invalid-value ${file}:2:10 \`anyOf\` needs at least two members; with one it is an ordinary \`to\`. Found: ["late"].`,
    ],
    [
      'that ends before it begins',
      edge('from: browse\n  to: late\n  since: "2014-05"\n  until: "2013"'),
      `contradictory-dates ${file}:4:10 \`until\` (2013) is before \`since\` (2014-05).`,
    ],
    [
      'to a system that did not exist yet',
      edge('from: browse\n  to: late\n  since: "2009"'),
      `out-of-time ${file}:2:7 \`late\` was not in use before 2010, but is used here since 2009.`,
    ],
  ])('%s is refused with file, line and reason', async (_what, edges, expected) => {
    expect(await problemsOf(edges)).toEqual([expected]);
  });

  it('to a system that had ended is refused', async () => {
    const [problem] = await problemsOf(
      edge('from: browse\n  to: late\n  since: "2011"\n  until: "2020"'),
      'notLaterThan: "2010", endedNotLaterThan: "2015"',
    );
    expect(problem).toContain('`late` was out of use from 2015, but is used here until 2020.');
  });
});

describe('text that nobody has written yet', () => {
  it('is a warning at its place, so that work can begin', async () => {
    const root = temporarySite({
      'src/data/glossary/terms.yaml': `- id: cdn
  term: { en: "Network", de: "Netz" }
  definition:
    en: "[To be written.]"
    de: "[Noch zu schreiben.]"
  aliases: { en: [], de: [] }
`,
    });
    const { errors, problems } = await checkSite(root);
    expect(errors).toBe(0);
    expect(problems.map(({ rule, line }) => `${rule}:${line}`)).toEqual(['unfinished:4', 'unfinished:5']);
  });
});
