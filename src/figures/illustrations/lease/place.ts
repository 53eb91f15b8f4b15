import { turning } from '../engraving/points.ts';

/** From a place on the paper, as if it lay straight, to the sheet. */
export const onPaper = turning([178, 160], -6);

export const [left, top, right, bottom] = [66, 26, 286, 292];
