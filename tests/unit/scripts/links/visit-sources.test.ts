import { describe, expect, it } from 'vitest';
import { linkReport, visitSources } from '../../../../scripts/links/visit-sources.ts';
import type { Fetch } from '../../../../scripts/links/visit-sources.ts';

const source = (id: string, url: string) => ({
  id,
  url,
  title: id,
  publisher: 'Example',
  accessed: '2026-01-01',
  kind: 'secondary' as const,
  checked: 'read' as const,
});
const pause = () => Promise.resolve();

/** A web in which each address gives its answers in turn, the last one for ever. */
function web(answers: Record<string, (number | Error)[]>): { fetch: Fetch; asked: string[] } {
  const asked: string[] = [];
  const fetch: Fetch = (address, { method }) => {
    asked.push(`${method} ${address}`);
    const list = answers[address] ?? [404];
    const answer = list.length > 1 ? list.shift() : list[0];
    if (answer instanceof Error) return Promise.reject(answer);
    return Promise.resolve({ ok: answer === 200, status: answer ?? 404 });
  };
  return { fetch, asked };
}

describe('a visit to all sources', () => {
  it('tells pages that are gone from servers that refuse machines', async () => {
    const { fetch } = web({
      'https://a.example/': [200],
      'https://b.example/': [404],
      'https://c.example/': [403],
      'https://d.example/': [new Error('no such host')],
    });
    const visits = await visitSources(
      ['a', 'b', 'c', 'd'].map((id) => source(id, `https://${id}.example/`)),
      { fetch, pause },
    );
    expect(visits.map(({ outcome }) => outcome)).toEqual(['reached', 'broken', 'unclear', 'broken']);
    const report = linkReport(visits);
    expect(report).toContain('2 of 4 sources could not be reached');
    expect(report).toContain('`d`: <https://d.example/> (no such host)');
  });

  it('goes past what is on no page', async () => {
    const { fetch, asked } = web({});
    const book = { ...source('a', ''), url: undefined, isbn: '978-3-16-148410-0' };
    expect(await visitSources([book], { fetch, pause })).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('asks again before it calls a page broken, and asks with GET where HEAD is not known', async () => {
    const { fetch, asked } = web({ 'https://a.example/': [405, 500, 200] });
    const [visit] = await visitSources([source('a', 'https://a.example/')], { fetch, pause });
    expect(visit?.outcome).toBe('reached');
    expect(asked).toEqual(['HEAD https://a.example/', 'GET https://a.example/', 'HEAD https://a.example/']);
  });

  it('visits one host one page at a time', async () => {
    let open = 0;
    let most = 0;
    const fetch: Fetch = async () => {
      most = Math.max(most, ++open);
      await Promise.resolve();
      open -= 1;
      return { ok: true, status: 200 };
    };
    await visitSources(
      [1, 2, 3, 4].map((number) => source(`a${number}`, `https://a.example/${number}`)),
      { fetch, pause },
    );
    expect(most).toBe(1);
  });

  it('reports nothing where nothing is broken', () => {
    expect(linkReport([{ source: source('a', 'https://a.example/'), outcome: 'reached', detail: '200' }])).toBe('');
  });
});
