import { Worker } from 'node:worker_threads';
import { DiagramError } from '../diagram-error.ts';
import type { RenderedDiagram } from '../types.ts';
import type { Answer, Job } from './messages.ts';

/** Draws a diagram in the worker, which is started at the first call and again after a crash. */
export function drawInWorker(job: Omit<Job, 'id'>, timeout: number): Promise<RenderedDiagram> {
  return new Promise((resolve, reject) => {
    const id = (lastId += 1);
    waiting.push({ job: { ...job, id }, timeout, resolve, reject });
    next();
  });
}

/** Stops the worker; the next call starts a new one. */
export async function stopWorker(): Promise<void> {
  const stopped = worker;
  worker = undefined;
  await stopped?.terminate();
}

interface Task {
  readonly job: Job;
  readonly timeout: number;
  readonly resolve: (diagram: RenderedDiagram) => void;
  readonly reject: (error: Error) => void;
}

const waiting: Task[] = [];
let lastId = 0;
let worker: Worker | undefined;
let current: Task | undefined;
let timer: NodeJS.Timeout | undefined;

/** One job at a time, so that the clock of each starts when its turn comes. */
function next(): void {
  if (current) return;
  current = waiting.shift();
  if (!current) {
    worker?.unref();
    return;
  }
  const running = (worker ??= start());
  running.ref();
  timer = setTimeout(giveUp, current.timeout);
  running.postMessage(current.job);
}

function start(): Worker {
  const started = new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 2048 },
    // Flags of the process, such as --input-type or --inspect-brk, are not meant for the worker.
    execArgv: [],
  });
  started.on('message', (answer: Answer) => {
    if (started !== worker || answer.id !== current?.job.id) return;
    settle('diagram' in answer ? answer.diagram : new DiagramError(answer.problem));
  });
  started.on('error', (error) => {
    if (started !== worker) return;
    worker = undefined;
    settle(crashed(error));
  });
  started.on('exit', () => {
    if (started !== worker) return;
    worker = undefined;
    settle(crashed(new Error('the worker ended')));
  });
  return started;
}

function settle(result: RenderedDiagram | Error): void {
  const task = current;
  clearTimeout(timer);
  current = undefined;
  if (result instanceof Error) task?.reject(result);
  else task?.resolve(result);
  next();
}

function giveUp(): void {
  const seconds = (current?.timeout ?? 0) / 1000;
  void stopWorker();
  settle(
    new DiagramError({
      message: `This diagram was not finished after ${seconds} seconds.`,
      hint: 'Make it smaller, or cut it in two.',
    }),
  );
}

function crashed(error: unknown): DiagramError {
  const reason = error instanceof Error ? error.message : String(error);
  return new DiagramError({
    message: `Mermaid broke down over this diagram: ${reason}`,
    mermaidMessage: reason,
    hint: 'Simplify the diagram, or use another kind.',
  });
}
