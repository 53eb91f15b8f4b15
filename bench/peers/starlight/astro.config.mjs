import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import mermaid from 'astro-mermaid';

export default defineConfig({
  site: 'https://bench.example',
  integrations: [mermaid(), starlight({ title: 'Bench' })],
});
