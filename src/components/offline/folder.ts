/** The folder that holds the copy, with its final slash; where this script stands. */
export const folder = (document.currentScript as HTMLScriptElement | null)?.src.replace(/[^/]*$/, '') ?? '';

/**
 * The path of a file of the site from its root, without a slash before it; undefined for what is not of the site. On
 * the site addresses begin with its base path, in pages of the copy with their folder.
 */
export function pathInSite(address: string): string | undefined {
  const base = import.meta.env.BASE_URL;
  if (address.startsWith(base)) return address.slice(base.length);
  const whole = new URL(address, location.href).href;
  return whole.startsWith(folder) ? whole.slice(folder.length) : undefined;
}

/** The address of a page or a file of the site in the folder, where a page has a name. */
export function addressInFolder(path: string): string {
  const [, page = '', rest = ''] = /^([^?#]*)(.*)$/.exec(path) ?? [];
  return `${folder}${page === '' || page.endsWith('/') ? `${page}index.html` : page}${rest}`;
}
