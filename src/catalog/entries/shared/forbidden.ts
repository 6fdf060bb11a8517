import type { Cause, ErrorEntry } from '../../types.ts';
import type { Topic } from './forbiddenTopics.ts';
import { errorPage } from './errorPage.ts';
import { askSupport, office, owner, resellerList } from './registrations.ts';

type Head = Pick<ErrorEntry, 'title' | 'messages' | 'commonMessages' | 'related'> & Topic & { code: number };

const checkAnswer = {
  id: 'check',
  text: "Wait for Support's answer. Only they can reopen this registration.",
} as const;

/**
 * A rejection for content that US and Canadian carriers do not take. It is not open to resubmission: either the business
 * is in that field, or the reviewer misread it.
 */
export function forbidden({ why, ...head }: Head, ...further: readonly Cause[]): ErrorEntry {
  const source = errorPage(head.code);
  return {
    ...head,
    product: 'messaging',
    level: 'error',
    retryable: false,
    causes: [
      {
        id: 'business-in-forbidden-field',
        title: 'The business or its texts are in this field',
        explanation: why,
        details:
          'No US or Canadian number, local, toll-free or short code, carries such texts. Other words do not change that.',
        prevalence: 'common',
        who: owner,
        when: {},
        steps: [
          { id: 'stop', text: 'Leave this registration as it is: it is not open to resubmission.' },
          { id: 'check', text: 'Use another channel, such as email, for these messages.' },
        ],
        source,
      },
      {
        id: 'content-misread',
        title: 'The reviewer misread the business',
        explanation: 'One word can look like it: a wine list, a payment reminder, a giveaway.',
        prevalence: 'occasional',
        who: office,
        when: {},
        steps: [
          {
            id: 'find',
            text: 'Search the website, the description and the samples for the misleading words, and change them.',
          },
          askSupport('the registration, what you sell, where the misleading words were, and what you changed'),
          checkAnswer,
        ],
        source,
        sources: [resellerList],
      },
      ...further,
    ],
  };
}
