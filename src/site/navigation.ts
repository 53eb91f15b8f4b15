import type { PlainTextKey } from '../i18n/interface-text.ts';
import { traits } from '../schemas/traits.ts';

interface Entry {
  readonly path: string;
  readonly label: PlainTextKey;
  /** Set on the first of those that belong together: the model, the article, what one looks up, the site itself. */
  readonly begins?: true;
}

/** Entries of the main navigation besides the chapters, in order. Only pages that exist stand here. */
export const navigation: readonly Entry[] = [
  { path: '/dependencies/', label: 'nav.dependencies', begins: true },
  { path: traits.systems.path, label: 'nav.systems' },
  { path: traits.incidents.path, label: 'nav.incidents' },
  { path: traits.events.path, label: 'nav.timeline' },
  { path: traits.claims.path, label: 'nav.claims', begins: true },
  { path: traits.series.path, label: 'nav.figures', begins: true },
  { path: traits.glossary.path, label: 'nav.glossary' },
  { path: traits.sources.path, label: 'nav.sources' },
  { path: '/data/', label: 'nav.data' },
  { path: '/about/', label: 'nav.about', begins: true },
  { path: '/contribute/', label: 'contribute.title' },
];
