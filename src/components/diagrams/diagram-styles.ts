import styles from '../../styles/diagram-reading.css?url';

let loaded: Promise<unknown> | undefined;

/** Waits for the looks of what is loaded on use; without them it works as well. */
export function diagramStyles(): Promise<unknown> {
  loaded ??= new Promise((resolve) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = styles;
    sheet.addEventListener('load', resolve);
    sheet.addEventListener('error', resolve);
    document.head.append(sheet);
  });
  return loaded;
}
