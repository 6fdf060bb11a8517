import { maskSecrets } from '../redact/maskText.ts';
import type { Means } from './deriveFacts.ts';
import { trafficFacts } from './derive/trafficFacts.ts';

/** All of that code, for callers that don't load it on demand. */
export const allMeans: Means = { trafficFacts, mask: maskSecrets };
