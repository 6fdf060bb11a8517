import { expect, test } from 'vitest';
import { parseInlineMarkup, plainText } from '../../src/catalog/parseInlineMarkup.ts';
import { orderedSteps } from '../../src/catalog/orderedSteps.ts';

test('code, emphasis and links are parts of their own, and everything else is text', () => {
  expect(parseInlineMarkup('Set `A` to **b** on [c](https://d.com/e).')).toEqual([
    { type: 'text', text: 'Set ' },
    { type: 'code', text: 'A' },
    { type: 'text', text: ' to ' },
    { type: 'strong', text: 'b' },
    { type: 'text', text: ' on ' },
    { type: 'link', text: 'c', href: 'https://d.com/e' },
    { type: 'text', text: '.' },
  ]);
});

test.each(['', 'plain', 'a * b', '[no](http://link)', '[no](javascript:alert(1))', '`open'])(
  'what is no markup stays as it is: %s',
  (text) => {
    expect(plainText(text)).toBe(text);
  },
);

test('choices come before the step that shows that it worked, or last', () => {
  const first = { id: 'first', text: 'First.' };
  const check = { id: 'check', text: 'Check.' };
  const ways = [{ id: 'a', title: 'a', steps: [first] }];
  expect(orderedSteps({ steps: [first, check], ways })).toEqual([{ step: first }, { ways }, { step: check }]);
  expect(orderedSteps({ steps: [first], ways })).toEqual([{ step: first }, { ways }]);
});
