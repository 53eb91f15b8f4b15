/** Where each feed is, as a path without language and ending: `.xml` is Atom, `.json` JSON Feed. */
export const feedPaths = {
  outages: '/incidents/feed',
  changes: '/data/feed',
  corrections: '/feed',
} as const;

export type FeedName = keyof typeof feedPaths;
