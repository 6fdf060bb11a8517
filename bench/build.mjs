// Builds in production mode, React outside: what a page loads for each panel, and what a server runs.
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, esmExternalRequirePlugin } from 'vite';

export const here = fileURLToPath(new URL('.', import.meta.url));
export const outDir = path.join(here, 'build');

/** @typedef {import('vite').Rolldown.OutputChunk} Chunk */
/** @typedef {{ chunks: Chunk[], styles: { fileName: string, source: string }[] }} Output */

const REACT = ['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client'];
const external = [...REACT, 'react-dom/server'];

/** Aliases of the package's imports for a folder with its manifest and its built files. @param {string} folder */
function packageAlias(folder) {
  const { exports } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const at = (/** @type {string} */ file) => path.join(folder, file);
  return [
    { find: /^twilio-error-help$/, replacement: at(exports['.'].default) },
    { find: /^twilio-error-help\/core$/, replacement: at(exports['./core'].default) },
    { find: /^twilio-error-help\/styles\.css$/, replacement: at(exports['./styles.css'].default) },
  ];
}

/**
 * @param {string} input
 * @param {{ folder: string, dist: string, name?: string, isServer?: boolean, withReact?: boolean, preloads?: boolean }} options `folder` is
 *   below `build`. `preloads`: chunks come along with what they import, as on a page whose owner left Vite as it is.
 * @returns {Promise<Output>}
 */
export async function bundle(
  input,
  { folder, dist, name = 'panel', isServer = false, withReact = false, preloads = false },
) {
  const result = await build({
    configFile: false,
    root: here,
    mode: 'production',
    logLevel: 'error',
    publicDir: false,
    ...(preloads && { base: './' }),
    // The server's bundle contains the libraries, too; only React stays outside.
    ...(isServer && { ssr: { noExternal: true, external }, define: { 'process.env.NODE_ENV': '"production"' } }),
    resolve: { alias: packageAlias(dist), dedupe: ['react', 'react-dom'] },
    build: {
      outDir: path.join(outDir, folder),
      emptyOutDir: true,
      ssr: isServer,
      minify: !isServer,
      // Syntax stays as it was written: older browsers are up to the page.
      target: 'esnext',
      cssMinify: true,
      modulePreload: preloads && { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        input: { [name]: input },
        // As in a built page: an entry keeps the code that its chunks share with it.
        preserveEntrySignatures: withReact ? 'strict' : 'allow-extension',
        external: isServer ? external : [],
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', assetFileNames: '[name][extname]' },
        plugins: withReact || isServer ? [] : [esmExternalRequirePlugin({ external })],
        checks: { moduleLevelDirective: false },
        onwarn: () => {},
      },
    },
  });
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ ([result].flat()[0]);
  return {
    chunks: output.filter((file) => file.type === 'chunk'),
    styles: output.flatMap((file) =>
      file.type === 'asset' && file.fileName.endsWith('.css')
        ? [{ fileName: file.fileName, source: String(file.source) }]
        : [],
    ),
  };
}

/** React as modules that all panels share, since CommonJS has no names that a browser could import. */
export async function bundleReact(dist) {
  const folder = path.join(outDir, 'input');
  await mkdir(folder, { recursive: true });
  for (const name of REACT) {
    const names = Object.keys(await import(name)).filter((one) => one !== 'default' && one !== 'module.exports');
    await writeFile(
      path.join(folder, `${fileOf(name)}.js`),
      `import * as all from '${name}';\nexport default all.default ?? all;\nexport const { ${names.join(', ')} } = all.default ?? all;\n`,
    );
  }
  await writeFile(
    path.join(folder, 'vendor.js'),
    REACT.map(
      (name) => `export const ${fileOf(name).replaceAll('-', '_')} = () => import('./${fileOf(name)}.js');`,
    ).join('\n'),
  );
  await bundle(path.join(folder, 'vendor.js'), { folder: 'browser/vendor', dist, name: 'vendor', withReact: true });
}

const fileOf = (/** @type {string} */ name) => `vendor-${name.replaceAll('/', '-')}`;

/** For the import map of the page. */
export const importMap = {
  imports: Object.fromEntries(REACT.map((name) => [name, `/vendor/${fileOf(name)}.js`])),
};

/** @param {string} name @param {string} dist */
export const bundleForBrowser = (name, dist, preloads = false) =>
  bundle(sourceOf(name), { folder: `browser/${name}`, dist, preloads });

/** Builds a module with `Panel`, `Provider`, `ready` and, in `ssr`, how the library's styles are collected. @param {string} name @param {string} dist */
export async function bundleForServer(name, dist) {
  const styles = path.join(here, `panels/ssr/${name}.js`);
  const folder = path.join(outDir, 'input');
  await mkdir(folder, { recursive: true });
  const entry = path.join(folder, `server-${name}.js`);
  const lines = [`export * from ${JSON.stringify(sourceOf(name))};`];
  if (existsSync(styles)) lines.push(`export { ssr } from ${JSON.stringify(styles)};`);
  await writeFile(entry, `${lines.join('\n')}\n`);
  await bundle(entry, { folder: `server/${name}`, dist, isServer: true });
}

/** The source of a panel. The bench writes that of the twin. @param {string} name */
const sourceOf = (name) => path.join(here, name === 'twin' ? 'build/input/twin.jsx' : `panels/${name}.jsx`);
