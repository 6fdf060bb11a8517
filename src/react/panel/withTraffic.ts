import { trafficFacts } from '../../diagnosis/derive/trafficFacts.ts';
import { trafficSentences } from '../../strings/en/trafficSentences.ts';
import { joinSentences } from '../../strings/joinSentences.ts';
import type { Panel } from './panel.ts';

/** Adds to the panel the code for an entry whose causes test traffic facts. */
export const withTraffic = ({ english, ...rest }: Panel): Panel => ({
  ...rest,
  english: { ...english, sentences: joinSentences(english.sentences, trafficSentences) },
  trafficFacts,
});
