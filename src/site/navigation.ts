import type { PlainTextKey } from '../i18n/interface-text.ts';
import { traits } from '../schemas/traits.ts';

/** Entries of the main navigation besides the chapters, in order. Only pages that exist stand here. */
export const navigation: readonly { readonly path: string; readonly label: PlainTextKey }[] = [
  { path: '/dependencies/', label: 'nav.dependencies' },
  { path: traits.systems.path, label: 'nav.systems' },
  { path: traits.incidents.path, label: 'nav.incidents' },
  { path: traits.events.path, label: 'nav.timeline' },
  { path: traits.claims.path, label: 'nav.claims' },
  { path: traits.series.path, label: 'nav.figures' },
  { path: traits.glossary.path, label: 'nav.glossary' },
  { path: traits.sources.path, label: 'nav.sources' },
  { path: '/data/', label: 'nav.data' },
  { path: '/about/', label: 'nav.about' },
];
