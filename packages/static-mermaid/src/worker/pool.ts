import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DiagramError } from '../diagram-error.ts';
import type { Setup } from '../options.ts';
import type { RenderedDiagram } from '../types.ts';
import type { Answer, Job, Start } from './messages.ts';

/** A worker that is started at the first diagram, and again after a crash. */
export interface Pool {
  draw: (job: Omit<Job, 'id'>) => Promise<RenderedDiagram>;
  /** Stops the worker; the next diagram starts a new one. */
  close: () => Promise<void>;
}

/** Returns a pool of one worker. Each diagram may take `timeout` milliseconds, from when its turn comes. */
export function createPool(setup: Setup, cacheDirectory: string | false, timeout: number): Pool {
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
    timer = setTimeout(giveUp, timeout);
    running.postMessage(current.job);
  }

  function start(): Worker {
    const compiled = cacheDirectory === false ? undefined : join(cacheDirectory, 'compiled');
    const started = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { setup, compiled } satisfies Start,
      // With more room, what was drawn lies about longer: a third more memory after a hundred diagrams.
      resourceLimits: { maxOldGenerationSizeMb: 512 },
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
    void close();
    settle(tooSlow(timeout));
  }

  async function close(): Promise<void> {
    const stopped = worker;
    worker = undefined;
    await stopped?.terminate();
  }

  return {
    draw: (job) =>
      new Promise((resolve, reject) => {
        waiting.push({ job: { ...job, id: (lastId += 1) }, resolve, reject });
        next();
      }),
    close,
  };
}

interface Task {
  readonly job: Job;
  readonly resolve: (diagram: RenderedDiagram) => void;
  readonly reject: (error: Error) => void;
}

function tooSlow(timeout: number): DiagramError {
  return new DiagramError({
    message: `This diagram was not finished after ${timeout / 1000} seconds.`,
    hint: 'Make it smaller, or cut it in two.',
  });
}

function crashed(error: unknown): DiagramError {
  const reason = error instanceof Error ? error.message : String(error);
  return new DiagramError({
    message: `Mermaid broke down over this diagram: ${reason}`,
    mermaidMessage: reason,
    hint: 'Simplify the diagram, or use another kind.',
  });
}
