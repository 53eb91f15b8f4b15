import type { WhatIfGraph } from '../../model/dependency/portable-graph.ts';

/** Lets a reader fail several things at once. The graph and the model are loaded with the first tick. */
class WhatIfTool extends HTMLElement {
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

  async #update(): Promise<void> {
    const [{ loadGraph, failAll }, response] = await Promise.all([
      import('../../model/dependency/portable-graph.ts'),
      fetch(this.dataset['graph'] ?? ''),
    ]);
    const graph = loadGraph((await response.json()) as WhatIfGraph);
    const chosen = this.#boxes().filter((box) => box.checked);
    const statuses = failAll(graph, {
      systems: chosen.flatMap((box) => box.dataset['system'] ?? []),
      regions: chosen.flatMap((box) => box.dataset['region'] ?? []),
    });
    for (const item of this.querySelectorAll<HTMLElement>('[data-capability]')) {
      const status = statuses.get(item.dataset['capability'] ?? '') ?? 'up';
      item.dataset['status'] = status;
      const word = item.querySelector('span');
      if (word) word.textContent = item.dataset[status] ?? status;
    }
    const summary = this.querySelector<HTMLElement>('[data-summary]');
    if (summary) {
      const names = chosen.map((box) => box.parentElement?.textContent?.trim() ?? '');
      summary.textContent = names.length === 0 ? (summary.dataset['nothing'] ?? '') : names.join(', ');
    }
  }
}

customElements.define('what-if-tool', WhatIfTool);
