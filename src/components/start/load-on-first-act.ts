/**
 * Loads the scripts of the page, which it names in `data-module`, when the reader acts or the address asks for
 * something. What is done until they are there is done again for them, so that nothing is lost; links and buttons
 * inside `data-held`, the keys of the search, what is typed after them and keys of sliders wait for the scripts
 * instead of doing what they do without. `data-held="search"` asks for the search.
 *
 * It says by itself what `isSearchShortcut` and `isSliderKey` say, because every page pays for each byte.
 */
import { dataset } from './stored-theme.ts';

/** What a reader does, with what each kind may have. */
interface Act extends KeyboardEvent, PointerEvent {
  readonly target: HTMLElement;
}

const find = <Found extends HTMLElement>(selector: string) => [...document.querySelectorAll<Found>(selector)];

/** The last move of the pointer, if any, and from 1 on all else in its order. */
let heard: Act[] = [];
let tapped: Element | null, isReady: boolean, isLoading: boolean;
/** Undefined before the first attempt. */
let isComplete: boolean | undefined;

// What can be the first that a reader does, or part of it.
for (const kind of 'pointermove pointerdown pointercancel focusin keydown input change wheel click'.split(' '))
  addEventListener(kind, hear as (event: Event) => void, true);

addEventListener('DOMContentLoaded', () => {
  isReady = true;
  // Who comes to the page of the search has acted.
  if (heard.length || location.search || find('#search-field')[0]) void load();
});

function hear(act: Act): void {
  const { type, target, key } = act;
  const isMove = type === 'pointermove';
  // A page that appears under a pointer at rest is told of a move of no length.
  if (isComplete || !act.isTrusted || (isMove && !act.movementX && !act.movementY)) return;
  const isChord = act.ctrlKey || act.metaKey || act.altKey;
  const isClick = type === 'click';
  let isAsking: unknown, isHeld: unknown;
  if (key) {
    isAsking = isChord ? !act.altKey && /^k$/i.test(key) : key === '/' && !target.matches(':read-write');
    isHeld =
      isAsking ||
      // Sliders are moved by arrows, Home, End and the keys that turn pages.
      (!isChord && ('typed' in dataset || (target.matches('[data-slider]') && /^([AHP]|End)/.test(key))));
    if (isHeld && !key[1]) (dataset['typed'] as string) += key;
  } else if (isClick && !isChord && !act.shiftKey) {
    const pressed = target.closest('a,button');
    isHeld = pressed?.closest<HTMLElement>('[data-held]');
    isAsking = (isHeld as HTMLElement | undefined)?.dataset['held'];
    if (pressed?.matches('[data-previewed]>a') && matchMedia('(hover:none)').matches) {
      isHeld = pressed !== tapped;
      // The second tap follows the link, and nothing is left to show.
      if (!isHeld) heard = [];
      tapped = pressed;
    }
  }
  if (isAsking) dataset['typed'] = '';
  if (isHeld) {
    act.preventDefault();
    act.stopImmediatePropagation();
  }
  if (isHeld || !isClick) heard[isMove ? 0 : heard.length || 1] = act;
  // What comes many times a second tries once.
  if (isReady && (isComplete !== false || !(isMove || type === 'wheel'))) void load();
}

async function load(): Promise<void> {
  if (isLoading) return;
  isLoading = true;
  await Promise.race([
    Promise.all(
      find('[data-module]').map((named) =>
        import(/* @vite-ignore */ named.dataset['module'] as string).then(
          () => named.remove(),
          // Browsers remember a module that could not be loaded by its address.
          () => ((named.dataset['module'] as string) += '?'),
        ),
      ),
    ),
    // After that, acts do what they do without scripts.
    new Promise((resolve) => setTimeout(resolve, 5000)),
  ]);
  isComplete = !find('[data-module]')[0];
  isLoading = false;
  if (isComplete || !('typed' in dataset))
    heard.splice(0).map((act) =>
      act.target.dispatchEvent(
        // A pointer that has moved is one that has come to where it is.
        new (act.constructor as typeof Event)(act.type.replace('move', 'over'), act),
      ),
    );
  else {
    // The link to the search would leave the page, and may lead nowhere.
    heard = [];
    delete dataset['typed'];
    for (const lost of find<HTMLDialogElement>('[data-search-lost]')) {
      lost.close();
      lost.showModal();
    }
  }
}
