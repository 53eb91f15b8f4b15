import { enableCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';
import type { Start } from './messages.ts';

const { setup, compiled } = workerData as Start;
// jsdom, mermaid and ELK are megabytes of code to compile; must be on before they are imported.
if (compiled !== undefined) enableCompileCache(compiled);

const { serve } = await import('./serve.ts');
serve(setup);
