/** How a value is called in a sentence, by its path in the record: `points[2].source`. */
export function nameOf(path: readonly PropertyKey[]): string {
  const steps = path.filter((step, index) => !(index === 0 && typeof step === 'number'));
  const text = steps.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step}]` : name ? `${name}.${String(step)}` : String(step)),
    '',
  );
  return text ? `\`${text}\`` : 'The record';
}

/** The value at `path`, or undefined where there is none. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, step) => (at as Record<PropertyKey, unknown> | undefined | null)?.[step as string],
    value,
  );
}

/** A value as a sentence shows it, not endless. */
export function show(value: unknown): string {
  if (typeof value === 'number') return String(value);
  // For a function and the like there is no JSON, though the types of the language say otherwise.
  const text = (JSON.stringify(value) as string | undefined) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/**
 * The field, in backticks, in which people can say what the value at `path` has no room for: of the remarks those
 * of the nearest group that has one. Undefined where none has.
 */
export function remarkFor(
  path: readonly PropertyKey[],
  { remarks, fieldsAt }: { readonly remarks: readonly string[]; fieldsAt: (path: readonly PropertyKey[]) => string[] },
): string | undefined {
  for (let length = path.length - 1; length >= 0; length -= 1) {
    const fields = fieldsAt(path.slice(0, length));
    const remark = remarks.find((one) => fields.includes(one));
    if (remark !== undefined) return `\`${remark}\``;
  }
  return undefined;
}
