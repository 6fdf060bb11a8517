import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** @typedef {import('./build.mjs').Output} Output @typedef {{ minified: number, gzip: number, brotli: number }} Bytes */

/** @param {readonly string[]} texts Files, each compressed on its own. @returns {Bytes} */
export function bytesOf(texts) {
  const sum = { minified: 0, gzip: 0, brotli: 0 };
  for (const text of texts) {
    sum.minified += Buffer.byteLength(text);
    sum.gzip += gzipSync(text, { level: 9 }).length;
    sum.brotli += brotliCompressSync(text, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
    }).length;
  }
  return sum;
}

/** What a page loads at first, what it has loaded once the help of 20003 is shown, and the styles. @param {Output} output @param {boolean} showsHelp */
export function bytesOfPanel({ chunks, styles }, showsHelp) {
  const first = closure(
    chunks,
    chunks.filter((chunk) => chunk.isEntry),
  );
  const shown = /\/(?:react\/panel\/panel|catalog\/entries\/20003)\.js$/;
  const later = chunks.filter(({ facadeModuleId }) => showsHelp && shown.test(facadeModuleId ?? ''));
  return {
    firstLoad: bytesOf(first.map(({ code }) => code)),
    shown: bytesOf(closure(chunks, [...first, ...later]).map(({ code }) => code)),
    css: bytesOf(styles.map(({ source }) => source)),
  };
}

/** The chunks with all that they import statically. @param {Output['chunks']} all @param {Output['chunks']} from */
export function closure(all, from) {
  const found = new Set(from);
  for (const chunk of found) {
    for (const name of chunk.imports) {
      const other = all.find(({ fileName }) => fileName === name);
      if (other) found.add(other);
    }
  }
  return [...found];
}
