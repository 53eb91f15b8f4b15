interface Wish {
  /** Where the middle of the box should be. */
  readonly middle: number;
  readonly height: number;
}

interface Room {
  readonly top: number;
  readonly bottom: number;
  readonly gap?: number;
}

/**
 * Moves boxes of one column apart, as little as possible, in their order and within the room: returns the middle
 * of each. Boxes that would overlap become a block, which stands where its boxes wish to on average.
 */
export function spread(wishes: readonly Wish[], { top, bottom, gap = 4 }: Room): number[] {
  const blocks: Block[] = [];
  for (const [index, wish] of [...wishes.entries()].toSorted(([, a], [, b]) => a.middle - b.middle)) {
    let block = blockOf([{ ...wish, index }]);
    for (let above = blocks.at(-1); above && endOf(above) + gap > block.start; above = blocks.at(-1)) {
      blocks.pop();
      block = blockOf([...above.members, ...block.members]);
    }
    blocks.push(block);
  }
  const middles: number[] = [];
  for (const { members, start } of blocks) {
    let at = start;
    for (const { index, height } of members) {
      middles[index] = at + height / 2;
      at += height + gap;
    }
  }
  return middles;

  function blockOf(members: Block['members']): Block {
    const height = members.reduce((sum, member) => sum + member.height + gap, -gap);
    let before = 0;
    let sum = 0;
    for (const member of members) {
      sum += member.middle - member.height / 2 - before;
      before += member.height + gap;
    }
    return { members, height, start: Math.max(top, Math.min(bottom - height, sum / members.length)) };
  }
}

interface Block {
  readonly members: readonly (Wish & { readonly index: number })[];
  readonly height: number;
  readonly start: number;
}

function endOf({ start, height }: Block): number {
  return start + height;
}
