/** A diagram as a list, for columns in which boxes next to each other find no room: from the top down. */
export type ListItem = ListHeading | ListBranch;

/** What is said about the items that follow, or of none. */
interface ListHeading {
  readonly heading: string;
}

/** A box, and below it the arrows that leave it. */
interface ListBranch {
  readonly box: ListBox;
  readonly arrows: readonly ListArrow[];
}

export interface ListArrow {
  readonly to: ListBox;
  readonly label: string;
  readonly dashed: boolean;
  readonly bothWays?: boolean;
}

export interface ListBox {
  /** Id of the node that it stands for. */
  readonly node?: string | undefined;
  readonly label: string;
  /** Names of its classes of nodes, and of those that mermaid adds. */
  readonly classes?: readonly string[];
  readonly link?: string | undefined;
  readonly round?: boolean;
}
