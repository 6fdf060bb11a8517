import { expect, test } from 'vitest';
import { trafficFactSentences } from '../../src/strings/en/trafficFactSentences.ts';
import type { Locale } from '../../src/i18n/types.ts';
import type { FactSentence } from '../../src/strings/sentenceTypes.ts';
import { de } from '../../src/locales/de.ts';
import { es } from '../../src/locales/es.ts';
import { fr } from '../../src/locales/fr.ts';
import { ptBR } from '../../src/locales/pt-BR.ts';

const english: Locale = { lang: 'en', strings: {}, sentences: trafficFactSentences };

/** What a language says of a number of digits or characters. */
function said(sentence: FactSentence | undefined, seen: string): string {
  return typeof sentence === 'function' ? sentence({ value: '', from: 'request', seen }) : '';
}

test.each([english, de, es, fr, ptBR])('$lang has another word for one digit than for two', ({ sentences }) => {
  const sentence = sentences.facts?.toFault?.['too-short'];
  expect(said(sentence, '1')).not.toBe(said(sentence, '2').replace('2', '1'));
});

// German uses the same word for both.
test.each([english, es, fr, ptBR])('$lang has another word for one character than for two', ({ sentences }) => {
  const sentence = sentences.facts?.bodyLength?.['up-to-160'];
  expect(said(sentence, '1')).not.toBe(said(sentence, '2').replace('2', '1'));
});
