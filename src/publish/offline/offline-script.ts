import { build, transform } from 'esbuild';
import type { Plugin } from 'esbuild';

const browsers = ['chrome99', 'firefox97', 'safari15.4'];

/**
 * Returns the script of the copy that is read from a folder, with all that pages of the site load as modules.
 * `files` are those of the site, from its root, among which the style sheets are that scripts load.
 */
export async function makeOfflineScript(base: string, files: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/components/offline/offline.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: browsers,
    write: false,
    define: { 'import.meta.env.BASE_URL': JSON.stringify(base), 'import.meta.env.DEV': 'false' },
    plugins: [asInFolder(files)],
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** A module of Pagefind as a script that sets `pagefind`. */
export async function asScript(module: string): Promise<string> {
  const { code } = await transform(module, { format: 'iife', globalName: 'pagefind', target: browsers, minify: true });
  return code;
}

function asInFolder(files: readonly string[]): Plugin {
  return {
    name: 'as-in-folder',
    setup: (bundle) => {
      bundle.onResolve({ filter: /\/load-pagefind\.ts$/ }, ({ importer }) =>
        importer.includes('offline') ? undefined : { path: `${process.cwd()}/src/components/offline/load-pagefind.ts` },
      );
      bundle.onResolve({ filter: /\.css\?url$/ }, ({ path }) => ({ path, namespace: 'sheet' }));
      bundle.onLoad({ filter: /.*/, namespace: 'sheet' }, ({ path }) => {
        const name = path.replace(/^.*\//, '').replace(/\.css\?url$/, '');
        const file = files.find((one) => one.startsWith(`assets/${name}.`) && one.endsWith('.css'));
        if (file === undefined) throw new Error(`The built site has no style sheet of ${name}.`);
        return {
          contents: `import { addressInFolder } from '${process.cwd()}/src/components/offline/folder.ts'; export default addressInFolder(${JSON.stringify(file)});`,
          loader: 'js',
          resolveDir: process.cwd(),
        };
      });
    },
  };
}
