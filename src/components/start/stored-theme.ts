/** What the document says of itself to style sheets and scripts. */
export const { dataset } = document.documentElement;

// Style sheets hear that scripts run, and which colours were chosen; a value that is none leaves them to the system.
dataset['scripted'] = '';
try {
  dataset['theme'] = localStorage['theme'] as string;
} catch {
  // Storage is switched off.
}
