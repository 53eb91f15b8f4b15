import { enableCompileCache } from 'node:module';

// jsdom, mermaid and ELK are megabytes of code to compile; must be on before they are imported.
enableCompileCache('node_modules/.cache/built-on-a-rival/compiled');

await import('./serve.ts');
