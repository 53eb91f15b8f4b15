import { enableCompileCache } from 'node:module';

// Gantt charts count in local time.
process.env['TZ'] = 'UTC';

// jsdom, mermaid and ELK are megabytes of code to compile; must be on before they are imported.
enableCompileCache('node_modules/.cache/built-on-a-rival/compiled');

await import('./serve.ts');
