/** Takes over the colours that were chosen, and tells style sheets that scripts run. */
export function showStoredTheme(): void {
  const { dataset } = document.documentElement;
  dataset['scripted'] = '';
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') dataset['theme'] = theme;
  } catch {
    // Storage is switched off.
  }
}
