/** What is wrong with a record, in the words of the flags by which its fields were given. */
export function inFlags(
  { path = [], message, help = '' }: { path?: readonly PropertyKey[]; message: string; help?: string },
  flags: readonly string[],
): string {
  const steps = path.filter((step) => typeof step === 'string');
  const own = flagFor(steps, flags);
  const said = `${message} ${help}`.trim();
  const ofField =
    own === undefined
      ? said
      : said
          .replace(/^The field `[^`]+` is missing(?: in `[^`]+`)?\./, `--${own} is missing.`)
          .replace(/^`[^`]+`/, `--${own}`);
  return ofField.replaceAll(/`([A-Za-z]+)(?:: "?([^`"]*)"?)?`/g, (written, field: string, value?: string) => {
    const flag = field === steps.at(-1) ? own : flagFor([field], flags);
    if (flag === undefined) return written;
    return value === undefined ? `--${flag}` : `--${flag} ${value}`;
  });
}

/** The flag of a field: `label-en` for `measures[0].label.en`, `source` for `sources`. */
function flagFor(path: readonly string[], flags: readonly string[]): string | undefined {
  const steps = path.map(kebab);
  const names = steps.map((_, from) => steps.slice(from).join('-'));
  const own = names.flatMap((name) => [name, name.replace(/s$/, ''), name.replace('-statement-', '-')]);
  return own.find((name) => flags.includes(name));
}

function kebab(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
