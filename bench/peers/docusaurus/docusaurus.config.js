// As its starter has it, with a search, diagrams and without a blog.
export default {
  title: 'Bench',
  url: 'https://bench.example',
  baseUrl: '/',
  future: { v4: true },
  onBrokenLinks: 'throw',
  markdown: { mermaid: true },
  themes: ['@docusaurus/theme-mermaid', ['@easyops-cn/docusaurus-search-local', { hashed: true, indexBlog: false }]],
  presets: [['classic', { blog: false }]],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: { title: 'Bench', items: [{ type: 'docSidebar', sidebarId: 'defaultSidebar', label: 'Chapters' }] },
  },
};
