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
      summary?.replaceChildren(this.#words('failed'));
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
      item.querySelector('b ~ span')?.replaceChildren(this.#words(status));
    }
    const names = chosen.flatMap((box, index) => [...(index > 0 ? [', '] : []), ...nameBeside(box)]);
    summary?.replaceChildren(...(names.length === 0 ? [this.#words('nothing')] : names));
  }

  /** Words of the page with their language. */
  #words(name: string): Node {
    return this.querySelector<HTMLTemplateElement>(`[data-word=${name}]`)?.content.cloneNode(true) ?? new Text();
  }
}

function nameBeside(box: HTMLInputElement): (Node | string)[] {
  const label = [...(box.parentElement?.childNodes ?? [])].filter((node) => node !== box);
  return label.map((node) => (node instanceof Element ? node.cloneNode(true) : (node.textContent ?? '').trim()));
}

customElements.define('what-if-tool', WhatIfTool);
