import type { TextKey } from '../i18n/interface-text.ts';

/** Entries of the main navigation besides the chapters, in order. Only pages that exist stand here. */
export const navigation: readonly { readonly path: string; readonly label: TextKey }[] = [
  { path: '/about/', label: 'nav.about' },
];
