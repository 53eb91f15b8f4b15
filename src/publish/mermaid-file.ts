/**
 * A diagram's Mermaid source as a file, with a comment that says where it comes from. The comment, like the
 * front matter before which none can stand, is no JavaScript: without it a source could be written that is
 * Mermaid and a script in one, and hosts that do not say what kind of file it is would serve it as either.
 */
export function mermaidFile(source: string, address: string): string {
  const text = source.trimEnd();
  // As Mermaid takes it: its two lines may end in spaces, and begin with the same ones.
  const frontMatter = /^([^\S\n]*)---\s*\n(?:[^]*?\n)?\1---\s*\n/.exec(text)?.[0] ?? '';
  return `${frontMatter}%% ${address} (CC BY 4.0)\n${text.slice(frontMatter.length)}\n`;
}
