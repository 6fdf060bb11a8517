import { maskSecrets } from '../redact/maskText.ts';
import type { Means } from './deriveFacts.ts';
import { trafficFacts } from './derive/trafficFacts.ts';

/** Enough for every error. */
export const allMeans: Means = { trafficFacts, mask: maskSecrets };
