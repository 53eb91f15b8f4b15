import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isOfTheServer, serverProgram } from '../../../src/integrations/server-address.ts';

const programIn = (folder: string) => ({
  folder: `${folder}/node_modules/vite/dist/client`,
  files: ['client.mjs', 'env.mjs'],
});

describe('an address of the dev server', () => {
  it.each([
    ['/@vite/client', '/', '/book'],
    ['/base/@vite/client', '/base/', '/book'],
    ['/node_modules/vite/dist/client/env.mjs', '/', '/book'],
    ['/node_modules/vite/dist/client/env.mjs?v=1', '/', '/book'],
    ['/@fs/home/someone/book/node_modules/vite/dist/client/env.mjs', '/', '/home/someone/book'],
    ['/@fs/home/Seite%20mit%20%C3%BC/node_modules/vite/dist/client/env.mjs', '/', '/home/Seite mit ü'],
    ['/@fs/C:/Users/A%20B/book/node_modules/vite/dist/client/env.mjs', '/', 'C:/Users/A B/book'],
  ])('is %s', (address, base, folder) => {
    expect(isOfTheServer(address, base, programIn(folder))).toBe(true);
  });

  it.each([
    ['/', '/'],
    ['/@vite/client', '/base/'],
    ['/@vite/client?x', '/'],
    ['/@vite/client/../../src/content/chapters/en/cloud.mdx', '/'],
    ['/src/content/chapters/en/cloud.mdx?x=/node_modules/vite/dist/client/env.mjs', '/'],
    ['/@fs/x?/node_modules/vite/dist/client/env.mjs', '/'],
    ['/@fs/home/node_modules/vite/dist/client/../../../../secret.mjs', '/'],
    ['/@fs/home/not_node_modules/vite/dist/client/env.mjs', '/'],
    ['/@fs/home/src/data/node_modules/vite/dist/client/x.js', '/'],
    ['/@fs/home/src/data/node_modules/vite/dist/client/env.mjs', '/'],
    ['/@fs/home/node_modules/vite/dist/client/other.mjs', '/'],
    ['/@fs/home/node_modules/vite/dist/client%2fenv.mjs', '/'],
    ['/@fs/home/node_modules/vite/dist/client/%zz', '/'],
    ['/node_modules/vite/dist/client/other.mjs', '/'],
    ['/src/data/node_modules/vite/dist/client/env.mjs', '/'],
    ['/node_modules/vite/dist/node/index.js', '/'],
  ])('is not %s', (address, base) => {
    expect(isOfTheServer(address, base, programIn('/home'))).toBe(false);
  });
});

it('the program of the dev server is the installed one, at its real place', () => {
  const { folder, files } = serverProgram();
  expect(folder).toBe(realpathSync(resolve('node_modules/vite/dist/client')));
  expect(files).toContain('client.mjs');
});
