/** Says what controls are and how they stand, which readers who only listen must know before they touch anything. */
export function describeControls(): void {
  const theme = document.documentElement.dataset['theme'] ?? 'system';
  for (const radio of document.querySelectorAll<HTMLInputElement>('[data-theme-choice] input'))
    radio.checked = radio.value === theme;
  for (const slider of document.querySelectorAll<HTMLElement>('[data-slider]'))
    for (const [name, value] of Object.entries(JSON.parse(slider.dataset['slider'] ?? '{}') as Record<string, string>))
      slider.setAttribute(name, value);
}
