import { isSearchShortcut } from './search-shortcut.ts';
import { isSliderKey } from './slider-key.ts';
import { holdTyping, isTyping, takeTyping } from './type-ahead.ts';

/** What can be the first that a reader does, or part of it. */
const kinds = [
  'pointermove',
  'pointerdown',
  'pointercancel',
  'focusin',
  'keydown',
  'input',
  'change',
  'wheel',
  'click',
];

/** How long an act waits for the scripts before it does what it does without them, in milliseconds. */
const patience = 5000;

/**
 * Loads the scripts of the page, which it names in `data-module`, when the reader acts or the address asks for
 * something. What is done until they are there is done again for them, so that nothing is lost; links and buttons
 * inside `data-held`, numbers whose link is copied, the keys of the search and of sliders wait for them instead of
 * doing what they do without scripts.
 */
export function loadOnFirstAct(): void {
  const heard: Event[] = [];
  let moved: PointerEvent | undefined;
  let isLoading = false;
  let tries = 0;
  const late = new Map<HTMLElement, Promise<boolean>>();

  for (const kind of kinds) addEventListener(kind, hear, true);
  addEventListener('DOMContentLoaded', () => {
    // Who comes to the page of the search has acted.
    if (moved || heard.length > 0 || location.search || document.querySelector('#search-field')) void load();
  });

  function hear(event: Event): void {
    // A page that appears under a pointer at rest is told of a move of no length.
    if (!event.isTrusted || (isMove(event) && !event.movementX && !event.movementY)) return;
    if (asksForSearch(event)) holdTyping();
    else if (event instanceof KeyboardEvent && isTyping()) return;
    if (isSecondTap(event)) {
      // It follows the link, and nothing is left to show.
      heard.length = 0;
      return;
    }
    if (isMove(event)) moved = event;
    else heard.push(event);
    if (asksForSearch(event) || isHeldClick(event) || isSliderKey(event)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    // What comes many times a second tries once.
    const isPassing = tries > 0 && (isMove(event) || event.type === 'wheel');
    if (document.readyState !== 'loading' && !isPassing) void load();
  }

  /** Of taps on a link that shows what it leads to at first, while that has to wait. */
  function isSecondTap({ type, target }: Event): boolean {
    const isAgain = type === 'click' && heard.some((one) => one.defaultPrevented && one.target === target);
    return isAgain && (target as Element).closest('[data-previewed] > a') !== null;
  }

  async function load(): Promise<void> {
    if (isLoading) return;
    isLoading = true;
    const named = [...document.querySelectorAll<HTMLElement>('[data-module]')];
    const isLost = (await Promise.all(named.map(loadOne))).includes(false);
    if (moved) repeat(moved, 'pointerover');
    for (const event of heard.splice(0)) {
      const isGivenUp = asksForSearch(event) && !isTyping();
      if (isGivenUp) continue;
      if (isLost && asksForSearch(event)) sayLost(event);
      else if (event.type !== 'click' || event.defaultPrevented) repeat(event);
    }
    isLoading = false;
  }

  /** Whether the script came in time; one that is late is not asked for again, because it would then run twice. */
  function loadOne(named: HTMLElement): Promise<boolean> {
    const coming = late.get(named) ?? ask(named);
    late.set(named, coming);
    return Promise.race([coming, new Promise<boolean>((resolve) => setTimeout(resolve, patience, false))]);
  }

  async function ask(named: HTMLElement): Promise<boolean> {
    // Browsers remember a module that could not be loaded by its address.
    const again = tries > 0 ? `?${tries}` : '';
    try {
      await import(/* @vite-ignore */ `${named.dataset['module']}${again}`);
      named.remove();
      if (!document.querySelector('[data-module]')) for (const kind of kinds) removeEventListener(kind, hear, true);
      return true;
    } catch {
      late.delete(named);
      tries += 1;
      return false;
    }
  }

  /** Says over the page that the search cannot be loaded, from where it can be asked for again. */
  function sayLost(event: Event): void {
    takeTyping();
    const lost = document.querySelector<HTMLDialogElement>('[data-search-lost]');
    if (!lost || lost.open) return;
    lost.returnValue = '';
    lost.showModal();
    lost.addEventListener('close', () => lost.returnValue === 'again' && hear(event), { once: true });
  }
}

function isMove(event: Event): event is PointerEvent {
  return event.type === 'pointermove';
}

function repeat(event: Event, type = event.type): void {
  const { constructor: Kind } = event as Event & { constructor: typeof Event };
  event.target?.dispatchEvent(new Kind(type, event));
}

function asksForSearch(event: Event): boolean {
  return event instanceof KeyboardEvent
    ? isSearchShortcut(event)
    : isHeldClick(event) && (event.target as Element).closest('[data-search-opener]') !== null;
}

/** A click that would lead elsewhere where there are scripts; one that opens another window does so in any case. */
function isHeldClick(event: Event): boolean {
  if (!(event instanceof MouseEvent) || event.type !== 'click') return false;
  if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  const pressed = (event.target as Element).closest('a, button');
  const isTapOnPreview = matchMedia('(hover: none)').matches && pressed?.matches('[data-previewed] > a');
  return Boolean(isTapOnPreview || pressed?.closest('[data-held], .anchor, .figure-number'));
}
