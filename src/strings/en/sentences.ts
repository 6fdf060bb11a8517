import { joinSentences } from '../joinSentences.ts';
import type { BasicSentences, Sentences, TrafficFactSentences, TrafficQuestionSentences } from '../sentenceTypes.ts';
import { factSentences } from './factSentences.ts';
import { questionSentences } from './questionSentences.ts';
import { trafficFactSentences } from './trafficFactSentences.ts';
import { trafficQuestionSentences } from './trafficQuestionSentences.ts';

const basic: BasicSentences = /* @__PURE__ */ joinSentences(questionSentences, factSentences);
const traffic: TrafficQuestionSentences & TrafficFactSentences = /* @__PURE__ */ joinSentences(
  trafficQuestionSentences,
  trafficFactSentences,
);

/** The English sentences. Every other language is checked against their keys. */
export const sentences: Sentences = /* @__PURE__ */ joinSentences(basic, traffic);
