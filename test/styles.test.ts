import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../src/styles.css', import.meta.url), 'utf8').replace(/\/\*.*?\*\//gs, '');

/** Properties that set two or more edges by their direction in the text. */
const LOGICAL_SHORTHAND =
  /(?:^|[\s;{])((?:padding|margin|inset)-(?:inline|block)|border-(?:inline|block)(?:-(?:start|end|width|style|color))?)\s*:\s*([^;}]*)/g;

/** Declarations that WebKit drops where `revert-layer` follows: logical shorthands with a variable. */
const dropped = (text: string): string[] =>
  [...text.matchAll(LOGICAL_SHORTHAND)].flatMap(([, property, value = '']) =>
    value.includes('var(') ? [`${property}: ${value.trim()}`] : [],
  );

test('no logical shorthand has a variable, since WebKit drops it', () => {
  expect(dropped(css)).toEqual([]);
  expect(dropped('.a { padding-inline: calc(2 * var(--s)); border-block-start: 1px solid var(--c) }')).toHaveLength(2);
  expect(dropped('.a { padding-inline-start: var(--s); margin-inline: 1px }')).toEqual([]);
});

test('no color is made with light-dark(), which bundlers lower so that an inline color-scheme has no effect', () => {
  expect(css).not.toMatch(/light-dark\(/);
});

test('no padding, margin or gap is in px, so that all of them follow the size of text', () => {
  const inPixels = [...css.matchAll(/(?:padding|margin|gap)[\w-]*:\s*([^;}]*\dpx[^;}]*)/g)].map(([found]) => found);
  expect(inPixels).toEqual([]);
});

test('every character is ASCII, since a stylesheet is read in the encoding of the page', () => {
  expect(css.match(/[^\p{ASCII}]/gu)).toBeNull();
});
