import { describe, expect, it } from 'vitest';
import { isOfTheServer } from '../../../src/integrations/server-address.ts';

describe('an address of the dev server', () => {
  it.each([
    ['/@vite/client', '/'],
    ['/base/@vite/client', '/base/'],
    ['/node_modules/vite/dist/client/env.mjs', '/'],
    ['/node_modules/vite/dist/client/env.mjs?v=1', '/'],
    ['/@fs/home/someone/book/node_modules/vite/dist/client/env.mjs', '/'],
    ['/@fs/home/Seite%20mit%20%C3%BC/node_modules/vite/dist/client/env.mjs', '/'],
    ['/@fs/C:/Users/A%20B/book/node_modules/vite/dist/client/env.mjs', '/'],
  ])('is %s', (address, base) => {
    expect(isOfTheServer(address, base)).toBe(true);
  });

  it.each([
    ['/', '/'],
    ['/@vite/client', '/base/'],
    ['/@vite/client/../../src/content/chapters/en/cloud.mdx', '/'],
    ['/src/content/chapters/en/cloud.mdx?x=/node_modules/vite/dist/client/env.mjs', '/'],
    ['/@fs/x?/node_modules/vite/dist/client/env.mjs', '/'],
    ['/@fs/home/node_modules/vite/dist/client/../../../../secret.mjs', '/'],
    ['/@fs/home/not_node_modules/vite/dist/client/env.mjs', '/'],
    ['/node_modules/vite/dist/node/index.js', '/'],
  ])('is not %s', (address, base) => {
    expect(isOfTheServer(address, base)).toBe(false);
  });
});
