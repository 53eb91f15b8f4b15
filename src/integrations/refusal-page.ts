import { defaultLanguage } from '../i18n/languages.ts';
/**
 * The page that the dev server shows instead of any other while the check refuses something: plain text,
 * escaped. `reloader` is the address of the script that loads the page again when a file changes; should it
 * miss that, the page loads itself again after a while.
 */
export function refusalPage(summary: string, report: string, reloader: string): string {
  return `<!doctype html>
<html lang="${defaultLanguage}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="refresh" content="20">
    <title>${escapeHtml(summary)}</title>
    <style>
      :root { color-scheme: light dark; }
      body { max-inline-size: 72rem; margin: 2rem auto; padding-inline: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
      pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 0.9rem; }
    </style>
    <script type="module" src="${escapeHtml(reloader)}"></script>
  </head>
  <body>
    <h1>${escapeHtml(summary)}</h1>
    <p>Nothing is shown until they are mended; this page then reloads by itself.</p>
    <pre>${escapeHtml(report)}</pre>
  </body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
