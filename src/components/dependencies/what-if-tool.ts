import type * as PortableGraph from '../../model/dependency/portable-graph.ts';
import type { WhatIfGraph } from '../../model/dependency/portable-graph.ts';

type Model = typeof PortableGraph;
interface Loaded {
  readonly failAll: Model['failAll'];
  readonly graph: ReturnType<Model['loadGraph']>;
}

/** Lets a reader fail several things at once. The graph and the model are loaded with the first tick. */
class WhatIfTool extends HTMLElement {
  #loading: Promise<Loaded> | undefined;

  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('change', () => void this.#update());
    this.querySelector('button')?.addEventListener('click', () => {
      for (const box of this.#boxes()) box.checked = false;
      void this.#update();
    });
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  /** The model and its graph, fetched once; a failure is tried again the next time. */
  async #load(): Promise<Loaded> {
    const [{ loadGraph, failAll }, response] = await Promise.all([
      import('../../model/dependency/portable-graph.ts'),
      fetch(this.dataset['graph'] ?? ''),
    ]);
    if (!response.ok) throw new Error(`The graph answered ${response.status}.`);
    return { failAll, graph: loadGraph((await response.json()) as WhatIfGraph) };
  }

  async #update(): Promise<void> {
    const summary = this.querySelector<HTMLElement>('[data-summary]');
    this.#loading ??= this.#load();
    let model: Loaded;
    try {
      model = await this.#loading;
    } catch {
      this.#loading = undefined;
      if (summary) summary.textContent = summary.dataset['failed'] ?? '';
      return;
    }
    const { failAll, graph } = model;
    const chosen = this.#boxes().filter((box) => box.checked);
    const statuses = failAll(graph, {
      systems: chosen.flatMap((box) => box.dataset['systems']?.split(' ') ?? []),
      regions: chosen.flatMap((box) => box.dataset['region'] ?? []),
    });
    for (const item of this.querySelectorAll<HTMLElement>('[data-capability]')) {
      const status = statuses.get(item.dataset['capability'] ?? '') ?? 'up';
      item.dataset['status'] = status;
      const word = item.querySelector('span');
      if (word) word.textContent = item.dataset[status] ?? status;
    }
    if (summary) {
      const names = chosen.map((box) => box.parentElement?.textContent.trim() ?? '');
      summary.textContent = names.length === 0 ? (summary.dataset['nothing'] ?? '') : names.join(', ');
    }
  }
}

customElements.define('what-if-tool', WhatIfTool);
