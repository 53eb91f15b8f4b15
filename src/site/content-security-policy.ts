import { createHash } from 'node:crypto';

/**
 * Sets the stored choice of colours before anything is painted; the only script that runs on its own.
 * It stands inline because a file would come too late, and the policy allows it by its hash.
 */
export const themeScript =
  "try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";

const themeScriptHash = createHash('sha256').update(themeScript).digest('base64');

/** The policy of every page: files of this site only, nothing inline, nothing from elsewhere. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' 'sha256-${themeScriptHash}'`,
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
