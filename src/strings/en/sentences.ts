import { joinSentences } from '../joinSentences.ts';
import type { Sentences } from '../sentenceTypes.ts';
import { basicSentences } from './basicSentences.ts';
import { trafficSentences } from './trafficSentences.ts';

/** The English sentences. Every other language is checked against their keys. */
export const sentences: Sentences = /* @__PURE__ */ joinSentences(basicSentences, trafficSentences);
