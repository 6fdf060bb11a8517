import { maskSecrets } from '../redact/maskText.ts';
import { trafficFacts } from './derive/trafficFacts.ts';
import { factReader } from './factReader.ts';
import { trafficAnswers } from './question/trafficAnswers.ts';
import type { Means } from './situation.ts';

/** All means, for callers that don't load them on demand. */
export const allMeans: Means = { factReader, trafficFacts, trafficAnswers, mask: maskSecrets };
