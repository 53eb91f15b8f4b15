/**
 * How chapters are parsed, the same in the check and in the build. Smart punctuation is off: it writes
 * English quotation marks on German pages.
 */
export const markdownFeatures = {
  headingAttributes: true,
  smartPunctuation: false,
  gfm: { footnotes: false },
} as const;
