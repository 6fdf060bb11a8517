import { factReader } from '../../diagnosis/factReader.ts';
import { factSentences } from '../../strings/en/factSentences.ts';
import { type Panel, withSentences } from './panel.ts';

/** Adds to the panel what is needed as soon as anything is known beyond the error's code. */
export const withFacts = (panel: Panel): Panel => ({ ...withSentences(panel, factSentences), factReader });
