/** Whether an event is a key that moves a slider which only scripts move, and the page where there are none. */
export function isSliderKey(event: Event): event is KeyboardEvent {
  return (
    event instanceof KeyboardEvent &&
    /^(?:Arrow|Home|End|Page)/.test(event.key) &&
    (event.target as Element).matches('[data-slider]')
  );
}
