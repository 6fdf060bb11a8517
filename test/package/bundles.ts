import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build as esbuild, type Plugin } from 'esbuild';
import { build as vite } from 'vite';
import { root } from './sources.ts';

const react = /^react(-dom)?($|\/)/;
const ours: Record<string, string> = {
  'twilio-error-help': path.join(root, 'dist/index.js'),
  'twilio-error-help/core': path.join(root, 'dist/core.js'),
};

export function gzipped(code: string | Uint8Array): number {
  return gzipSync(code, { level: 9 }).length;
}

/** What a page pays at first load for one line of code: minified, gzip, in bytes, without React and without what loads later. */
export async function firstLoad(code: string): Promise<number> {
  const { outputFiles } = await esbuild({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    // Not the paths of this repository, which lead to its sources.
    tsconfigRaw: '{}',
    plugins: [withoutReactAndLater],
  });
  return gzipped(outputFiles[0]?.contents ?? '');
}

const withoutReactAndLater: Plugin = {
  name: 'without-react-and-later',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ path: to, kind }) => {
      if (kind === 'dynamic-import' || react.test(to)) return { path: to, external: true };
      return ours[to] === undefined ? undefined : { path: ours[to] };
    });
  },
};

export interface Chunk {
  /** The module that an `import()` asks for, below `dist`, without its ending; `undefined` for what chunks share, and for the page's own. */
  module: string | undefined;
  /** Minified, gzip, in bytes. */
  size: number;
  /** This chunk and all that has to arrive before it runs. */
  needs: Set<Chunk>;
}

/** How Vite splits a page that consists of one line of code; the page itself comes first. React stays outside. */
export async function chunksOf(code: string): Promise<[Chunk, ...Chunk[]]> {
  const result = await vite({
    configFile: false,
    logLevel: 'error',
    root,
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === 'page' ? id : ours[id]),
        load: (id) => (id === 'page' ? code : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      // As in a built page: what a chunk shares with it stays in it.
      rolldownOptions: { input: 'page', external: react, preserveEntrySignatures: 'allow-extension' },
    },
  });
  if (!('output' in result)) throw new Error('Vite gave no single output.');
  const outputs = result.output.filter((output) => output.type === 'chunk');
  const byFile = new Map(
    outputs.map((output): [string, Chunk] => {
      const asked = output.isDynamicEntry
        ? path.relative(path.join(root, 'dist'), output.facadeModuleId ?? '')
        : undefined;
      return [
        output.fileName,
        { module: asked?.replaceAll(path.sep, '/').replace(/\.js$/, ''), size: gzipped(output.code), needs: new Set() },
      ];
    }),
  );
  const collect = (fileName: string, into: Set<Chunk>): void => {
    const chunk = byFile.get(fileName);
    if (!chunk || into.has(chunk)) return;
    into.add(chunk);
    for (const next of outputs.find((output) => output.fileName === fileName)?.imports ?? []) collect(next, into);
  };
  for (const { fileName } of outputs) collect(fileName, byFile.get(fileName)?.needs ?? new Set());
  return outputs
    .toSorted((a, b) => Number(b.isEntry) - Number(a.isEntry))
    .flatMap(({ fileName }) => byFile.get(fileName) ?? []) as [Chunk, ...Chunk[]];
}
