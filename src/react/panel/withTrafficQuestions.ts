import { trafficQuestionSentences } from '../../strings/en/trafficQuestionSentences.ts';
import { type Panel, withSentences } from './panel.ts';

/** Adds to the panel the questions that an entry needs whose causes test traffic facts. */
export const withTrafficQuestions = (panel: Panel): Panel => withSentences(panel, trafficQuestionSentences);
