// For what reads TypeScript alone; astro check knows the files themselves, and what each of them takes.
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  const component: AstroComponentFactory;
  export default component;
}
