import { readdirSync, readFileSync } from 'node:fs';
import { withMermaid } from 'vitepress-plugin-mermaid';

// There is no list of all pages by itself: this is the usual one, by file name.
const items = readdirSync('chapters')
  .sort()
  .map((file) => ({
    text: /^title: "(.*)"$/m.exec(readFileSync(`chapters/${file}`, 'utf8'))[1],
    link: `/chapters/${file.replace('.md', '')}`,
  }));

export default withMermaid({
  title: 'Bench',
  themeConfig: {
    search: { provider: 'local' },
    sidebar: [{ text: 'Chapters', items }],
  },
});
