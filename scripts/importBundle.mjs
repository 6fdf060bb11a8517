import { build } from 'esbuild';

/**
 * Runs a module that imports from `src`. Bundled with esbuild, since Node 20 doesn't run TypeScript.
 *
 * @param {string} contents
 * @param {string} resolveDir The folder that its imports are relative to.
 * @returns {Promise<any>} Its exports.
 */
export async function importBundle(contents, resolveDir) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`);
}
