import { isSearchShortcut } from './search-shortcut.ts';

/** What can be the first that a reader does, or part of it. */
const kinds = ['pointermove', 'pointerdown', 'pointercancel', 'focusin', 'keydown', 'click'];

/**
 * Loads the scripts of the page, which it names in `data-module`, when the reader acts or the address asks for
 * something. What is done until they are there is done again for them, so that nothing is lost; links and buttons
 * inside `data-held`, and the keys of the search, wait for them instead of doing what they do without scripts.
 */
export function loadOnFirstAct(): void {
  const heard: Event[] = [];
  let moved: PointerEvent | undefined;
  let isLoading = false;
  let tries = 0;

  for (const kind of kinds) addEventListener(kind, hear, true);
  addEventListener('DOMContentLoaded', () => {
    // Who comes to the page of the search has acted.
    if (moved || heard.length > 0 || location.search || document.querySelector('#search-field')) void load();
  });

  function hear(event: Event): void {
    // A page that appears under a pointer at rest is told of a move of no length.
    if (!event.isTrusted || (isMove(event) && !event.movementX && !event.movementY)) return;
    if (isMove(event)) moved = event;
    else heard.push(event);
    if (asksForSearch(event) || isHeldClick(event)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    if (document.readyState !== 'loading') void load();
  }

  async function load(): Promise<void> {
    if (isLoading) return;
    isLoading = true;
    // Browsers remember a module that could not be loaded by its address.
    const again = tries > 0 ? `?${tries}` : '';
    tries += 1;
    const loaded = await Promise.all(
      [...document.querySelectorAll<HTMLElement>('[data-module]')].map((named) =>
        import(/* @vite-ignore */ `${named.dataset['module']}${again}`).then(
          () => {
            named.remove();
            return true;
          },
          () => false,
        ),
      ),
    );
    const isLost = loaded.includes(false);
    if (!isLost) for (const kind of kinds) removeEventListener(kind, hear, true);
    if (moved) repeat(moved, 'pointerover');
    for (const event of heard.splice(0)) {
      if (isLost && asksForSearch(event)) sayLost(event);
      else if (event.type !== 'click' || event.defaultPrevented) repeat(event);
    }
    isLoading = false;
  }

  /** Says over the page that the search cannot be loaded, from where it can be asked for again. */
  function sayLost(event: Event): void {
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
  return Boolean((event.target as Element).closest('a, button')?.closest('[data-held]'));
}
