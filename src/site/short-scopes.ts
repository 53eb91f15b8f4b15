/**
 * Returns a page and its styles with short names for what ties the two together: Astro marks the elements of
 * a component, and the rules that are for them, with eight letters that are different for each component and that no
 * compression makes small. The class that it adds to some elements means nothing here.
 */
export function shortScopes(html: string, styles: string): { html: string; styles: string } {
  const names = new Map<string, string>();
  const shorten = (scope: string): string => {
    const known = names.get(scope) ?? `data-${names.size}`;
    names.set(scope, known);
    return known;
  };
  return {
    html: html
      .replaceAll(/ class="astro-[a-z0-9]{8}"| astro-[a-z0-9]{8}(?=[ "])/g, '')
      .replaceAll(/ (data-astro-cid-[a-z0-9]{8})(?:="[^"]*")?/g, (_mark, scope: string) => ` ${shorten(scope)}`),
    styles: styles.replaceAll(/data-astro-cid-[a-z0-9]{8}/g, shorten),
  };
}
