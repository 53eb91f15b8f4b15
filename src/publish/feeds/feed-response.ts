import { pageAddress } from '../../site/address.ts';
import type { Language } from '../../i18n/languages.ts';
import { toAtom } from './atom.ts';
import type { Feed } from './feed.ts';
import { toJsonFeed } from './json-feed.ts';

/** What makes a feed, given a function that makes the whole address of a path. */
type MakeFeed = (language: Language, absolute: (path: string) => string) => Feed | Promise<Feed>;

/** The file of a feed, as an endpoint answers with it. */
export async function feedResponse(
  make: MakeFeed,
  form: 'atom' | 'json',
  { props: { language }, site }: { props: { language: Language }; site: URL | undefined },
): Promise<Response> {
  const absolute = (path: string) => new URL(pageAddress(path, language), site).href;
  const feed = await make(language, absolute);
  const [write, type] =
    form === 'atom' ? [toAtom, 'application/atom+xml'] : ([toJsonFeed, 'application/feed+json'] as const);
  return new Response(write(feed, language, absolute), { headers: { 'content-type': `${type}; charset=utf-8` } });
}
