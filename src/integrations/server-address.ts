/**
 * Whether an address is that of the dev server's own program, which a page needs to be replaced when all is well.
 * Where the packages lie behind a link, the program has the whole path of its file in its address, whatever that holds.
 * @param base base path of the site, with slashes at both ends
 */
export function isOfTheServer(address: string, base: string): boolean {
  if (!address.startsWith(base)) return false;
  return /^(?:@vite\/client$|(?:@fs\/[^?#]*\/)?node_modules\/vite\/dist\/client\/[\w.-]+(?:\?|$))/.test(
    address.slice(base.length),
  );
}
