import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { scriptJson } from '../../../src/publish/script-json.ts';

it.each(['</script><b>', '<!-- <script>', '</SCRIPT >', 'a < b'])(
  '%s does not end the script that it stands in',
  (text) => {
    const page = `<script type="application/ld+json">${scriptJson({ text })}</script><p>after</p>`;
    const { document } = new JSDOM(page).window;
    expect(document.querySelector('p')?.textContent).toBe('after');
    expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toEqual({ text });
  },
);
