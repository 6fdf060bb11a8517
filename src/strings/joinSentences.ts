import type { SomeSentences } from './sentenceTypes.ts';

/** The sentences of both parts of a language. */
export const joinSentences = <A extends SomeSentences, B extends SomeSentences>(some: A, more: B): A & B => ({
  ...some,
  ...more,
  facts: { ...some.facts, ...more.facts },
  questions: { ...some.questions, ...more.questions },
});
