import { parentPort } from 'node:worker_threads';
import { DiagramError } from '../diagram-error.ts';
import { startEngine } from '../mermaid/engine.ts';
import type { Engine } from '../mermaid/engine.ts';
import type { Setup } from '../options.ts';
import { draw } from './draw.ts';
import type { Answer, Job } from './messages.ts';

/** Draws what the other side of this thread's port asks for. */
export function serve(setup: Setup): void {
  const engine = startEngine(setup);
  let queue: Promise<void> = Promise.resolve();
  // mermaid keeps global state: one diagram at a time.
  parentPort?.on('message', (job: Job) => {
    queue = queue.then(async () => {
      parentPort?.postMessage(await answer(job, engine));
    });
  });
}

async function answer(job: Job, engine: Promise<Engine>): Promise<Answer> {
  try {
    return { id: job.id, diagram: await draw(job, await engine) };
  } catch (error) {
    return { id: job.id, problem: asDiagramError(error).toProblem() };
  }
}

function asDiagramError(error: unknown): DiagramError {
  if (error instanceof DiagramError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new DiagramError({
    message: `This diagram cannot be drawn: ${reason}`,
    mermaidMessage: reason,
    hint: 'Simplify the diagram, or use another kind.',
  });
}
