import { createRequire } from 'node:module';

/**
 * Keeps jsdom from loading undici: a diagram has nothing to fetch, must not be able to,
 * and the client takes a fifth of the time to load everything. Call it before jsdom is imported.
 */
export function withoutNetwork(): void {
  const require = createRequire(createRequire(import.meta.url).resolve('jsdom'));
  const filename = require.resolve('undici');
  const exports = {
    Dispatcher: Offline,
    DecoratorHandler: Offline,
    WebSocket: Offline,
    getGlobalDispatcher: () => new Offline(),
  };
  require.cache[filename] ??= { id: filename, filename, path: filename, exports, loaded: true } as NodeJS.Module;
}

/** Stands for every class that jsdom extends or offers; each would only matter with a network. */
class Offline {
  dispatch(): never {
    throw new Error('Diagrams cannot use the network.');
  }
}
