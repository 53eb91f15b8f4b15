/** Says which charts are sliders, which readers who only listen must know before they touch anything. */
export function describeSliders(): void {
  for (const slider of document.querySelectorAll<HTMLElement>('[data-slider]'))
    for (const [name, value] of Object.entries(JSON.parse(slider.dataset['slider'] ?? '{}') as Record<string, string>))
      slider.setAttribute(name, value);
}
