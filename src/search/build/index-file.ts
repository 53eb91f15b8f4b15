/** A file of the search index: path below the site's root, and its bytes. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}
