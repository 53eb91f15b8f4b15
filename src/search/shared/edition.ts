/** Letters that tell the records of one index from those of another; behind them the names of records count. */
export const editionLength = 3;
