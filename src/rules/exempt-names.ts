/**
 * Names that hold digits and are not numbers: products, regions, forms, formats. One pattern each, so
 * that a new name is one line.
 */
const exemptNames: readonly RegExp[] = [
  /\bS3\b/g,
  /\bEC2\b/g,
  /\bRoute 53\b/g,
  /\b(?:us|eu|ap|sa|ca|me|af)-(?:gov-)?(?:north|south|east|west|central)(?:east|west)?-?\d[a-z]?\b/g,
  /\beurope-west\d(?:-[a-z])?\b/g,
  /\b(?:10-K|10-Q|8-K|S-1)\b/g,
  /\bH\.?26[45]\b/g,
  /\b(?:PlayStation|PS|Zuul|Eureka|Chaos Monkey) ?\d\b/g,
  /\bHTTP\/?\d?\b(?: \d{3})?/g,
  /\bMP[34]\b/g,
  /\bSHA-?\d+\b/g,
  /\bOAuth ?2(?:\.0)?\b/g,
];

/** Returns `text` with the exempt names blanked out. */
export function withoutExemptNames(text: string): string {
  return exemptNames.reduce((rest, name) => rest.replace(name, ' '), text);
}
