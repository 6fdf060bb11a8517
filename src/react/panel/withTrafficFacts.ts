import { trafficFacts } from '../../diagnosis/derive/trafficFacts.ts';
import { trafficFactSentences } from '../../strings/en/trafficFactSentences.ts';
import { type Panel, withSentences } from './panel.ts';

/** Adds to the panel what is needed as soon as anything is known, for an entry whose causes test traffic facts. */
export const withTrafficFacts = (panel: Panel): Panel => ({
  ...withSentences(panel, trafficFactSentences),
  trafficFacts,
});
