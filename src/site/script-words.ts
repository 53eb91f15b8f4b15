const scripts = import.meta.glob<string>(['../components/**/*.ts', '../search/browser/*.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const words = new Set(Object.values(scripts).flatMap((script) => script.match(/[\w-]+/g) ?? []));
/** Such as `colour-` in `colour-${name}`. */
const beginnings = [...words].filter((word) => /^[a-z]+-$/.test(word));

/** Whether a script could add a class or an id of this name to a page: whether it holds the word, or its beginning. */
export function isWordOfScripts(name: string): boolean {
  return words.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
}
