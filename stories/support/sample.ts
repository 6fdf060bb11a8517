const files = import.meta.glob<string>('../samples/*.tsx', { query: '?raw', import: 'default', eager: true });

/**
 * For `docs.source` of a story that renders more than its component with its args: these files of `samples`, which it renders.
 * Where there is nothing to paste, `docs.canvas.sourceState` is `none`.
 */
export function sample(...names: string[]): { code: string; language: 'tsx' } {
  const found = names.map((name) => {
    const code = files[`../samples/${name}.tsx`];
    if (code === undefined) throw new Error(`There is no sample ${name}.`);
    return names.length > 1 ? `// ${name}.tsx\n${code}` : code;
  });
  return { code: found.join('\n').trim(), language: 'tsx' };
}
