/** What a question can ask for; a question of another sort is answered by no single sentence. */
export const questionNames = [
  'when',
  'howLong',
  'howMany',
  'share',
  'whose',
  'who',
  'what',
  'where',
  'whether',
  'why',
  'how',
] as const;
export type QuestionName = (typeof questionNames)[number];
