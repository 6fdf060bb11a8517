import { trafficFacts } from '../../diagnosis/derive/trafficFacts.ts';
import { trafficFactSentences } from '../../strings/en/trafficFactSentences.ts';
import { type Panel, withSentences } from './panel.ts';

/** Adds to the panel what reads traffic facts, for an entry whose causes test them, once anything is known beyond the error's code. */
export const withTrafficFacts = (panel: Panel): Panel => ({
  ...withSentences(panel, trafficFactSentences),
  trafficFacts,
});
