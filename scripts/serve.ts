import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { preview } from 'astro';
import { buildPlaceFor } from '../src/output/build-place.ts';
import { endWhenAsked } from '../src/output/end-when-asked.ts';
import { restoreForServing } from '../src/output/swap-site.ts';
import { interfaceText } from '../src/i18n/interface-text.ts';
import { defaultLanguage } from '../src/i18n/languages.ts';
import { headersOfAll } from '../src/site/response-headers.ts';

const port = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT must be a number from 1 to 65535, but is “${process.env['PORT']}”.`);
  process.exit(1);
}
const place = buildPlaceFor(resolve('dist'));
restoreForServing(place);
// A build shows nothing in dist before it is complete.
if (!existsSync(join(place.site, 'index.html'))) {
  console.error('There is no built site in dist; run npm run build first.');
  process.exit(1);
}
endWhenAsked();
const server = await preview({
  logLevel: 'error',
  server: { port, host: '127.0.0.1', headers: headersOfAll },
  vite: { preview: { strictPort: true } },
});
if (server.port !== port) {
  console.error(`Port ${port} is taken. Choose another one, for example: PORT=${port + 1} npm start`);
  await server.stop();
  process.exit(1);
}
console.log(
  `${interfaceText(defaultLanguage)('site.title')} is ready: http://localhost:${port}${(process.env['BASE_PATH'] ?? '').replace(/\/$/, '')}/`,
);
await server.closed();
