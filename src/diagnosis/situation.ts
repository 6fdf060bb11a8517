import type { ErrorEntry } from '../catalog/types.ts';
import type { Answers, Evidence } from '../facts/evidence.ts';
import type { Facts } from '../facts/fact.ts';
import type { TwilioErrorReport } from '../parse/types.ts';
import type { PanelSentences } from '../strings/sentenceTypes.ts';
import type { Known } from './derive/known.ts';
import type { JudgedCause } from './judgeCause.ts';
import type { trafficAnswers } from './question/trafficAnswers.ts';
import type { Diagnosis, RankedCause } from './types.ts';

/** Code that isn't always needed. A browser loads each part when something needs it. */
export interface Means {
  /** Without it nothing is known but the error's code, and answers have no effect yet. Needs the sentences about facts. */
  factReader?: FactReader | undefined;
  /** Derives traffic facts. Without it they stay unknown. */
  trafficFacts?: ((known: Known) => Facts) | undefined;
  /** The questions about traffic facts. Without it none is asked. Needs their sentences. */
  trafficAnswers?: typeof trafficAnswers | undefined;
  /** Masks the secrets in a string. */
  mask?: ((text: string) => string) | undefined;
}

/** What stays the same while a person answers. The sentences can lack those of traffic facts if the entry tests none. */
export interface Situation extends Means {
  entry: ErrorEntry | undefined;
  report: TwilioErrorReport | undefined;
  evidence: Evidence;
  sentences: PanelSentences;
}

/** Derives the facts of a situation, and says what they mean for the causes. */
export interface FactReader {
  factsOf: (situation: Situation, answers: Answers) => Facts;
  /** The cause as it is shown, and why it has its place. */
  describe: (judged: JudgedCause, facts: Facts, situation: Situation) => Pick<RankedCause, 'cause' | 'because'>;
  /** What there is to say beside the causes. */
  remarksOn: (facts: Facts, situation: Situation) => Pick<Diagnosis, 'permission' | 'signedWith' | 'notices'>;
}
