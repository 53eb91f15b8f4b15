import { fileAddress } from './repository.ts';

/**
 * The contributing guide as it is shown on the site: without its own title, which the page has already;
 * links to files of the repository lead there, or become plain text where the repository is unknown.
 */
export function guideHtml(html: string): string {
  return (
    html
      .replace(/^\s*<h1[^>]*>.*?<\/h1>/s, '')
      // Long lines scroll, so the keyboard must reach them.
      .replaceAll(/<pre(?! tabindex)/g, '<pre tabindex="0"')
      .replaceAll(/<a href="((?!https?:|\/|#|mailto:)[^"]+)">(.*?)<\/a>/g, (_link, file: string, text: string) => {
        const address = fileAddress(file);
        return address === undefined ? text : `<a href="${address}">${text}</a>`;
      })
  );
}
