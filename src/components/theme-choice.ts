const { dataset } = document.documentElement;

/** Shows which colours are chosen, and changes them when a reader chooses others. */
export function followThemeChoice(): void {
  for (const radio of document.querySelectorAll<HTMLInputElement>('[data-theme-choice] input')) {
    radio.checked ||= radio.value === dataset['theme'];
    radio.addEventListener('change', () => chooseTheme(radio.value));
  }
}

function chooseTheme(theme: string): void {
  // A value that is neither of the two leaves the choice to the system.
  dataset['theme'] = theme;
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // The choice holds for this page.
  }
}
