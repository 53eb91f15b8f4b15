/**
 * A finger cannot point without pressing: its first tap on a node that is a link lights it up, the next one follows it.
 * @returns what ends that where nothing can be lit up, and follows what was held
 */
export function holdFirstTap(drawings: HTMLElement): () => void {
  const end = new AbortController();
  const options = { capture: true, signal: end.signal };
  let tapped: Element | undefined;
  let held: Element | undefined;
  drawings.addEventListener(
    'pointerdown',
    ({ target, pointerType }) => {
      const link = target instanceof Element ? target.closest('a[data-node]') : null;
      tapped = link && pointerType === 'touch' && !link.classList.contains('here') ? link : undefined;
    },
    options,
  );
  drawings.addEventListener(
    'click',
    (event) => {
      if (tapped) event.preventDefault();
      // What comes without a finger, as from the keyboard, is no tap.
      [held, tapped] = [tapped, undefined];
    },
    options,
  );
  return () => {
    end.abort();
    const address = held?.getAttribute('href');
    if (address) location.assign(address);
  };
}
