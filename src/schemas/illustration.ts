/** The drawings that a chapter can have as its face; each is drawn in src/figures/illustrations. */
export const illustrationNames = ['envelope', 'lease', 'head-office', 'shards'] as const;

export type IllustrationName = (typeof illustrationNames)[number];
