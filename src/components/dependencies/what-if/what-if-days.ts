/** The days whose architecture can be asked: a slider with a mark for each, and two buttons that move it by one. */
export class Days {
  readonly #slider: HTMLInputElement | null;
  readonly #marks: readonly HTMLElement[];
  readonly #output: HTMLOutputElement | null;
  /** The day that was shown last. */
  #shown = '';
  /** Where the reader had left the slider before this script was there. */
  readonly #early: string | undefined;
  readonly #notice: () => void;

  /** Calls `moved` with the day that was left, whenever the reader moves on to another. */
  constructor(tool: HTMLElement, moved: (left: string) => void) {
    this.#slider = tool.querySelector<HTMLInputElement>('input[type=range]');
    this.#marks = [...tool.querySelectorAll<HTMLElement>('li[data-day]')];
    this.#output = tool.querySelector('output');
    this.#notice = () => {
      const left = this.#shown;
      this.#show();
      if (this.day !== left) moved(left);
    };
    this.#slider?.addEventListener('input', this.#notice);
    for (const button of tool.querySelectorAll<HTMLElement>('[data-step]'))
      button.addEventListener('click', () => {
        if (this.#slider) this.#slider.valueAsNumber += Number(button.dataset['step']);
        this.#notice();
      });
    if (this.#slider && this.#slider.value !== this.#slider.defaultValue) {
      this.#early = this.#slider.value;
      this.#slider.value = this.#slider.defaultValue;
    }
    this.#show();
  }

  /** Moves to where the reader moved before this script was there. */
  catchUp(): void {
    if (!this.#slider || this.#early === undefined) return;
    this.#slider.value = this.#early;
    this.#notice();
  }

  /** Moves to a day; whether the page offers it. */
  set(day: string): boolean {
    const index = this.#marks.findIndex((mark) => mark.dataset['day'] === day);
    if (index < 0 || !this.#slider) return false;
    this.#slider.value = String(index);
    this.#show();
    return true;
  }

  /** As it is named in the address. */
  get day(): string {
    return this.#mark?.dataset['day'] ?? '';
  }

  /** The outage that began on this day, where the day is there for its sake. */
  get outage(): string | undefined {
    return this.#mark?.dataset['outage'];
  }

  /** Address of the graph of this day. */
  get graph(): string {
    return this.#mark?.dataset['graph'] ?? '';
  }

  get #mark(): HTMLElement | undefined {
    return this.#marks[Number(this.#slider?.value)];
  }

  #show(): void {
    this.#shown = this.day;
    const label = this.#mark?.querySelector('.label');
    this.#output?.replaceChildren(...(label?.cloneNode(true).childNodes ?? []));
    this.#slider?.setAttribute('aria-valuetext', label?.textContent.trim() ?? '');
  }
}
