import { createHash } from 'node:crypto';
import { startScript } from './start-script.ts';

/** Where a page holds the styles that it allows, before `allowStyles` has seen them. */
export const stylesToAllow = "'sha256-of-its-styles'";

/** Fetches the pages whose links are marked, which a script does when a reader is about to open them. */
export const speculationRules = JSON.stringify({
  prefetch: [{ where: { selector_matches: '[data-next]' }, eagerness: 'immediate' }],
});

/** Files of this site only, and of what stands inside a page, its two scripts and what `styles` allows; nothing from elsewhere. */
export function contentSecurityPolicy(styles: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${hashSource(startScript())} ${hashSource(speculationRules)}`,
    `style-src 'self' ${styles}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

/** What a policy calls a script or a style sheet that stands inside a page. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
