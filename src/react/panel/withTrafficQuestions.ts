import { trafficAnswers } from '../../diagnosis/question/trafficAnswers.ts';
import { trafficQuestionSentences } from '../../strings/en/trafficQuestionSentences.ts';
import { type Panel, withSentences } from './panel.ts';

/** Adds to the panel the questions about traffic facts, for an entry whose causes test them. */
export const withTrafficQuestions = (panel: Panel): Panel => ({
  ...withSentences(panel, trafficQuestionSentences),
  trafficAnswers,
});
