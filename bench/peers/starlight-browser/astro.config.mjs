import { unified } from '@astrojs/markdown-remark';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import rehypeMermaid from 'rehype-mermaid';

// How the browser that draws is started: { executablePath, args, env }.
const launchOptions = JSON.parse(process.env.BENCH_BROWSER ?? '{}');

export default defineConfig({
  site: 'https://bench.example',
  // Its code blocks would take the diagrams for code.
  integrations: [starlight({ title: 'Bench', expressiveCode: false })],
  markdown: {
    processor: unified({ rehypePlugins: [[rehypeMermaid, { launchOptions }]] }),
    syntaxHighlight: { type: 'shiki', excludeLangs: ['mermaid'] },
  },
});
