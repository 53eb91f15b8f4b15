import type { TextKey } from '../i18n/interface-text.ts';

/** Entries of the main navigation besides the chapters, in order. Only pages that exist stand here. */
export const navigation: readonly { readonly path: string; readonly label: TextKey }[] = [
  { path: '/dependencies/', label: 'nav.dependencies' },
  { path: '/systems/', label: 'nav.systems' },
  { path: '/incidents/', label: 'nav.incidents' },
  { path: '/timeline/', label: 'nav.timeline' },
  { path: '/claims/', label: 'nav.claims' },
  { path: '/figures/', label: 'nav.figures' },
  { path: '/glossary/', label: 'nav.glossary' },
  { path: '/sources/', label: 'nav.sources' },
  { path: '/data/', label: 'nav.data' },
  { path: '/about/', label: 'nav.about' },
];
