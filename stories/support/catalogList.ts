import type { EntryKey, Product } from '../../src/index.ts';

/** A row of the catalog browser. */
export interface ListedError {
  key: EntryKey;
  title: string;
  product: Product;
  /** Everything a search may find, in lower case. */
  text: string;
}

/** Every error of the shipped catalog, without the texts of its help: from the search index, which is one small file. */
export async function listErrors(): Promise<ListedError[]> {
  const { searchIndex } = await import('../../src/search/searchIndex.ts');
  let code = 0;
  const keys: EntryKey[] = [
    ...searchIndex.codes.split(' ').map((difference) => (code += Number(difference))),
    ...searchIndex.ids.split(' '),
  ];
  const runs = searchIndex.products.split(' ');
  const products = runs.flatMap((name, i) => (i % 2 ? [] : Array<Product>(Number(runs[i + 1])).fill(name as Product)));
  const lines = searchIndex.lines.split('\n');
  return keys.map((key, i) => {
    const line = lines[i] ?? '';
    const product = products[i] as Product;
    return { key, title: line.split('\t')[0] ?? '', product, text: `${key} ${product} ${line}`.toLowerCase() };
  });
}
