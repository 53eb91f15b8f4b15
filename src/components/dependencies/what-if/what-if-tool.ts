import { readAddress, writeAddress } from './what-if-address.ts';
import { Days } from './what-if-days.ts';
import { partOf, wordsOf } from './what-if-parts.ts';

/** The day on which a page opens, which needs no mention in the address. */
const today = 'today';

/**
 * Lets a reader fail several things at once, on the architecture of any day the page offers, and keeps the
 * choice in the address. The model and its graphs are loaded with the first choice.
 */
class WhatIfTool extends HTMLElement {
  readonly #chosen = new Set<string>();
  #update = 0;
  readonly #days = new Days(this, (left) => this.#moved(left));

  connectedCallback(): void {
    // Links lead to the answer without scripts; with them, they are switches.
    for (const link of this.querySelectorAll('a[data-choice]')) {
      const button = switchInsteadOf(link);
      const hasFocus = link === document.activeElement;
      link.replaceWith(button);
      if (hasFocus) button.focus();
    }
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button) this.#press(button);
    });
    // The lines of the graph come with the pointer, before anything is chosen.
    this.addEventListener('pointerover', () => this.#update === 0 && void this.#show(), { once: true });
    this.#obeyAddress();
    this.#days.catchUp();
  }

  /** What the address asks for is chosen; what it asks for in vain is said. */
  #obeyAddress(): void {
    const { choices, day } = readAddress(location.search);
    const unknown = choices.filter((choice) => !this.#switch(choice));
    for (const choice of choices) this.#choose(choice);
    if (day !== undefined && !this.#days.set(day)) unknown.push(`day=${day}`);
    const complaint = partOf(this, '[data-unknown]');
    complaint.hidden = unknown.length === 0;
    complaint.querySelector('code')?.replaceChildren(unknown.join(', '));
    if (this.#chosen.size > 0 || this.#days.day !== today) void this.#show();
  }

  #press({ dataset: { choice, act } }: HTMLButtonElement): void {
    if (act === 'copy') void this.#copyLink();
    if (act === 'replay') this.#days.set(today);
    if (act === 'reset') {
      this.#chosen.clear();
      this.#days.set(today);
    }
    if (choice !== undefined && this.#chosen.has(choice)) this.#spare(choice);
    else if (choice !== undefined) this.#choose(choice);
    if (act !== 'copy' && (act !== undefined || choice !== undefined)) this.#act();
  }

  /** A day that is there for an outage brings it along where nothing else was chosen, and takes it away again. */
  #moved(left: string): void {
    const outage = this.#outage();
    if (outage !== undefined && this.#switch(outage)?.dataset['day'] === left) this.#chosen.delete(outage);
    const other = [...this.#chosen].some((choice) => choice !== this.#outage());
    if (this.#days.outage !== undefined && !other) {
      this.#chosen.clear();
      this.#chosen.add(`outage=${this.#days.outage}`);
    }
    this.#act();
  }

  /** One outage at a time, and on the architecture of its own day. */
  #choose(choice: string): void {
    const button = this.#switch(choice);
    if (!button) return;
    const { day } = button.dataset;
    if (day !== undefined) {
      const other = this.#outage();
      if (other !== undefined) this.#chosen.delete(other);
      this.#days.set(day);
    }
    this.#chosen.add(choice);
  }

  /** Without its outage, the day of an outage is left as well. */
  #spare(choice: string): void {
    if (choice === this.#outage()) this.#days.set(today);
    this.#chosen.delete(choice);
  }

  #outage(): string | undefined {
    return [...this.#chosen].find((choice) => this.#switch(choice)?.dataset['day'] !== undefined);
  }

  #act(): void {
    const day = this.#days.day;
    const understood = this.#switch(this.#outage() ?? '')?.dataset['day'] ?? today;
    const query = writeAddress(location.search, this.#chosen, day === understood ? undefined : day);
    history.replaceState(history.state, '', location.pathname + query);
    partOf(this, '[data-unknown]').hidden = true;
    partOf(this, '[data-copied]').replaceChildren();
    void this.#show();
  }

  /** Computes and shows the answer; one that is late for the choice it belongs to is dropped. */
  async #show(): Promise<void> {
    const update = (this.#update += 1);
    for (const button of this.querySelectorAll<HTMLElement>('[data-choice]'))
      button.setAttribute('aria-pressed', String(this.#chosen.has(button.dataset['choice'] ?? '')));
    const chosen = [...this.#chosen].flatMap((choice) => this.#switch(choice) ?? []);
    for (const report of this.querySelectorAll<HTMLElement>('[data-report]'))
      report.hidden = !chosen.some(
        ({ dataset: { choice, day } }) => choice === report.dataset['report'] && day === this.#days.day,
      );
    try {
      const { graphAt, showAnswer } = await import('./what-if-answer.ts');
      const graph = await graphAt(this.#days.graph);
      if (update === this.#update) showAnswer(this, graph, chosen);
    } catch {
      if (update === this.#update) partOf(this, '[data-summary]').replaceChildren(wordsOf(this, 'failed'));
    }
  }

  async #copyLink(): Promise<void> {
    const said = partOf(this, '[data-copied]');
    try {
      await navigator.clipboard.writeText(`${location.origin}${location.pathname}${location.search}#${this.id}`);
      said.replaceChildren(wordsOf(this, 'copied'));
    } catch {
      said.replaceChildren(wordsOf(this, 'not-copied'));
    }
  }

  /** The first switch of a choice; found by comparing, because an address may ask for anything. */
  #switch(choice: string): HTMLButtonElement | undefined {
    const switches = [...this.querySelectorAll<HTMLButtonElement>('button[data-choice]')];
    return switches.find((button) => button.dataset['choice'] === choice);
  }
}

function switchInsteadOf(link: Element): HTMLButtonElement {
  const button = document.createElement('button');
  for (const { name, value } of link.attributes) if (name !== 'href') button.setAttribute(name, value);
  button.type = 'button';
  button.setAttribute('aria-pressed', 'false');
  button.append(...link.childNodes);
  // A click on the link that waited for this script.
  link.addEventListener('click', (event) => {
    event.preventDefault();
    button.click();
  });
  return button;
}

customElements.define('what-if-tool', WhatIfTool);
