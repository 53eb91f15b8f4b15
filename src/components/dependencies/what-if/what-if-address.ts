/** What can be chosen, as it is named in the address: `?provider=…&system=…&day=…`. */
const kinds = ['provider', 'region', 'system', 'outage'];

/** What an address asks to fail, as `kind=id`, each once, and the day it asks for. */
export function readAddress(search: string): { choices: string[]; day: string | undefined } {
  const asked = new URLSearchParams(search);
  const choices = [...asked].filter(([kind]) => kinds.includes(kind)).map(([kind, id]) => `${kind}=${id}`);
  return { choices: [...new Set(choices)], day: asked.get('day') ?? undefined };
}

/** The query that asks for `choices` on `day`, with whatever else `search` holds; empty where it would say nothing. */
export function writeAddress(search: string, choices: Iterable<string>, day: string | undefined): string {
  const asked = new URLSearchParams(search);
  for (const name of [...kinds, 'day']) asked.delete(name);
  for (const choice of choices) {
    const at = choice.indexOf('=');
    asked.append(choice.slice(0, at), choice.slice(at + 1));
  }
  if (day !== undefined) asked.set('day', day);
  return asked.size === 0 ? '' : `?${asked}`;
}
