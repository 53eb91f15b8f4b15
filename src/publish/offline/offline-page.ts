import { hashSource } from '../../site/content-security-policy.ts';
import { startScript } from '../../site/start-script.ts';

/** What a page takes from other files that browsers do not load from a folder. */
export interface OfflineParts {
  /** The base path of the site, with its final slash. */
  readonly base: string;
  /** The path of the page's file from the root of the site: `chapters/opening/index.html`. */
  readonly file: string;
  /** The drawings of the site, by the path of their file from its root: what stands in it for a page to use. */
  readonly drawings: ReadonlyMap<string, string>;
}

/** Name of the script of the copy, from its root. */
export const offlineScript = 'offline.js';

/**
 * Returns a page of the site so that it can be read from a folder: addresses of the site are relative and name files,
 * drawings stand in the page, one script takes the place of those that
 * cannot be loaded from a folder, and what is marked `data-online` is left out.
 */
export function offlinePage(html: string, { base, file, drawings }: OfflineParts): string {
  const up = '../'.repeat(file.split('/').length - 1);
  const near = (address: string) => up + fileAt(address.slice(base.length));
  const [, written = ''] = /<style>([^]*?)<\/style>/.exec(html) ?? [];
  const styles = nearStyles(written, base, near);
  const allow = (rules: string) =>
    rules.replaceAll("'self'", "'self' file:").replaceAll(hashSource(written), hashSource(styles));
  return html
    .replace(`<style>${written}</style>`, () => `<style>${styles}</style>`)
    .replace(`<script>${startScript()}</script>`, () => `<script src="${up}${offlineScript}"></script>`)
    .replaceAll(/<script type="speculationrules">[^<]*<\/script>/g, '')
    .replaceAll(/<(\w+) data-online[^>]*>[^]*?<\/\1>/g, '')
    .replaceAll(/<link rel="(?:preload|canonical)"[^>]*>/g, '')
    .replace(policy, (_meta, before: string, rules: string) => before + allow(rules))
    .replaceAll(
      /<use (?:href|data-later)="([^"#]*)#[^"]*"[^>]*><\/use>/g,
      (use, address: string) => drawings.get(address.slice(base.length)) ?? use,
    )
    .replaceAll(/(?<= (?:href|src|action|data-graph)=")\/[^"]*(?=")/g, (address) =>
      address.startsWith(base) ? near(address) : address,
    );
}

/** A style sheet with the addresses of the site that begin with `base` as `near` has them. */
export function nearStyles(sheet: string, base: string, near: (address: string) => string): string {
  return sheet.replaceAll(/(?<=url\(["']?)\/[^)"']*/g, (address) =>
    address.startsWith(base) ? near(address) : address,
  );
}

const policy = /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)/;

/** A page has the name of its file; what follows it stays. */
function fileAt(path: string): string {
  const [, page = '', rest = ''] = /^([^?#]*)(.*)$/.exec(path) ?? [];
  return `${page === '' || page.endsWith('/') ? `${page}index.html` : page}${rest}`;
}
