/** What a generated module exports. Node imports it without its one type annotation, which only TypeScript reads. */
export async function importGenerated<Exports>(source: string): Promise<Exports> {
  const code = source.replace(/^(export const \w+): \{.*?^\} = /ms, '$1 = ');
  return (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as Exports;
}
