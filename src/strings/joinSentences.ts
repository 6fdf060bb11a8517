import type { BasicSentences, Sentences, TrafficSentences } from './sentenceTypes.ts';

/** All sentences of a language, from its two parts. */
export const joinSentences = (basic: BasicSentences, traffic: TrafficSentences): Sentences => ({
  ...basic,
  facts: { ...basic.facts, ...traffic.facts },
  questions: { ...basic.questions, ...traffic.questions },
});
