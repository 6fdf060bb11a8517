import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): string => readFileSync(`${root}${file}`, 'utf8');
const stories = readdirSync(`${root}stories`).map((name) => `stories/${name}`);
const pages = stories.filter((file) => file.endsWith('.mdx'));

/** The ids of all stories and of all pages of documentation. */
function allIds(): Set<string> {
  const ids = new Set<string>();
  for (const file of stories.filter((name) => name.endsWith('.stories.tsx'))) {
    const source = read(file);
    const title = /^ {2}title: '(.+)',$/m.exec(source)?.[1] ?? '';
    ids.add(toId(title, 'docs'));
    for (const [, name = ''] of source.matchAll(/^export const (\w+): Story/gm)) {
      ids.add(toId(title, storyNameFromExport(name)));
    }
  }
  for (const file of pages) ids.add(toId(/<Meta title="(.+)"/.exec(read(file))?.[1] ?? '', 'docs'));
  return ids;
}

test('every story that a page links to or a screenshot shows exists', () => {
  const ids = allIds();
  const linked = [...pages, 'README.md'].flatMap((file) =>
    [...read(file).matchAll(/\?path=\/(?:story|docs)\/([\w-]+)/g)].map(([, id]) => id),
  );
  const pictured = [...read('test/screenshots.mjs').matchAll(/'([a-z0-9-]+--[a-z0-9-]+)'/g)].map(([, id]) => id);
  expect(pictured.length).toBeGreaterThan(0);
  expect([...linked, ...pictured].filter((id) => !ids.has(id ?? ''))).toEqual([]);
});
