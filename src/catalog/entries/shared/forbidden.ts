import type { Cause, ErrorEntry, Source, Step } from '../../types.ts';
import type { Topic } from './forbiddenTopics.ts';
import { errorPage } from './errorPage.ts';
import { askSupport, nameOnly, office, resellerList, tollFreeList } from './registrations.ts';

/** Twilio's list of what no short code, toll-free number or local number may send, with what is allowed all the same. */
const forbiddenCategories: Source = {
  url: 'https://support.twilio.com/hc/en-us/articles/360045004974',
  read: '2026-11-30',
};

/**
 * Says so where Twilio publishes only the name of a rejection, and the help is therefore that of its kind.
 *
 * @param alike Codes on the same subject whose pages say what is rejected, or whether the registration can be sent again.
 */
export function knownByName(entry: ErrorEntry, ...alike: readonly number[]): ErrorEntry {
  const note =
    alike.length === 0
      ? nameOnly
      : `Twilio publishes only the name of this code; the advice follows ${alike.length === 1 ? 'the page' : 'the pages'} for ${alike.join(' and ')}, on the same subject.`;
  return {
    ...entry,
    ...(entry.causes && {
      causes: entry.causes.map((cause) => ({
        note,
        ...cause,
        sources: [...(cause.sources ?? []), ...alike.map((code) => errorPage(code, '2026-11-30'))],
      })),
    }),
  };
}

/** Which rejections can be resubmitted: a reseller's list of campaign codes, and Twilio's own for verifying numbers. */
const finality = (code: number): Source => (code >= 30880 ? resellerList : tollFreeList);

interface Head extends Topic, Pick<ErrorEntry, 'title' | 'messages' | 'related'> {
  code: number;
  /** Day on which Twilio's page was read, if it was read anew. */
  read?: string;
}

interface Forbidden extends Head {
  /** The pages that name the exception, if the error's own doesn't. */
  exceptFrom?: readonly Source[];
  /** What such a business may send all the same, and how it gets its registration through. */
  allowed?: Step[];
  /** The way out of a rejection by mistake, if Twilio publishes one other than asking Support. */
  appeal?: readonly Step[];
}

const channelForOthers: Step = {
  id: 'channel',
  text: 'Choose another channel whose rules allow these messages, such as email or voice calls.',
};

/** For a stock platform: what Twilio takes all the same. */
export const codesAndTransactionsOnly: Step[] = [
  {
    id: 'limit',
    text: 'Limit the texts to sign-in codes and transactions, and make the summary, samples, website and consent say the same.',
  },
  {
    id: 'resubmit',
    text: "Resubmit the rejected verification, or submit a new one if the Console doesn't offer that (`edit_allowed` in the API).",
    link: { place: 'toll-free-registrations' },
  },
  { id: 'check', text: 'Check the status: **In review** means it arrived; **Approved** means the number can send.' },
];

/** Twilio rejects loans and leads for this alone. */
const cleanPolicies: Step = {
  id: 'policy',
  text: 'Remove any sharing or selling of data from the terms and the privacy policy.',
};

export const checkAnswer = {
  id: 'check',
  text: "Wait for Support's answer: you can't resubmit after such a rejection.",
} as const;

/** For a lender: notices about its own loans, without advertising, are accepted. Only Support can have them reviewed again. */
export const ownLoansOnly: Step[] = [
  { id: 'other', text: "Use another channel, such as email, for advertising and for other lenders' loans." },
  {
    id: 'limit',
    text: 'Limit the texts to notices about your own loans, such as due dates, and make the summary, samples and website say the same.',
  },
  cleanPolicies,
  askSupport('the registration, and what you changed'),
  checkAnswer,
];

/** For a business with several lines, one of which is forbidden. */
export const otherLinesOnly: Step[] = [
  {
    id: 'other-lines',
    text: 'Describe only the texts of your other lines of business, if you have any, in the summary, samples and sign-up.',
  },
  {
    id: 'resubmit',
    text: "Resubmit the rejected verification, or submit a new one if the Console doesn't offer that (`edit_allowed` in the API).",
    link: { place: 'toll-free-registrations' },
  },
  { ...channelForOthers, text: 'Choose another channel, such as email or voice calls, if you have no other lines.' },
  { id: 'check', text: 'Check the status: **In review** means it arrived; **Approved** means the number can send.' },
];

/** For a business that is not in that field: some of these rejections can be edited, the others take Support. */
export const resubmitOrSupport: Step[] = [
  {
    id: 'resubmit',
    text: "Resubmit the rejected verification, or submit a new one if the Console doesn't offer that (`edit_allowed` in the API).",
    link: { place: 'toll-free-registrations' },
  },
  askSupport("the registration, what you sell, and what you changed, if it doesn't"),
  { id: 'check', text: "Check the status, or wait for Support's answer. **Approved** means the number can send." },
];

const askAboutMisreading = [
  askSupport('the registration, what you sell, where the misleading words were, and what you changed'),
  checkAnswer,
];

/** For a business that doesn't lend, or not as the reviewer took it. */
export const noLoans: readonly Step[] = [cleanPolicies, ...askAboutMisreading];

/** For a business that collects consent itself. */
export const noLeads: readonly Step[] = [cleanPolicies, ...resubmitOrSupport];

/** For a business that collects what it is owed itself. */
export const ownDebt: readonly Step[] = [
  {
    id: 'owed',
    text: 'Show on the website and in samples which business is owed the debt, and how people opt in to its texts.',
  },
  ...resubmitOrSupport,
];

/**
 * A rejection for content that US and Canadian carriers do not take. It is not open to resubmission: either the business
 * is in that field, or the reviewer misread it.
 */
export function forbidden(
  { why, except, exceptFrom = [], allowed, appeal, read, ...head }: Forbidden,
  ...further: readonly Cause[]
): ErrorEntry {
  const source = errorPage(head.code, read);
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
          except ??
          "No US or Canadian number, whether local, toll-free or short code, can send these texts. Rewording doesn't change that.",
        prevalence: 'common',
        who: 'the owner of the business',
        when: { suggestedBy: { reviewReason: 'right' } },
        steps: allowed ?? [
          {
            id: 'stop',
            text: "Leave this registration as it is: Twilio doesn't accept these texts, however you describe them.",
          },
          channelForOthers,
          { id: 'check', text: 'Send one of them there. If it arrives, people can be reached again.' },
        ],
        source,
        sources: [forbiddenCategories, ...exceptFrom],
      },
      {
        id: 'content-misread',
        title: 'The reviewer misread the business',
        explanation: 'Something on the website, in the description or in a sample suggested this topic.',
        prevalence: 'occasional',
        who: office,
        when: { suggestedBy: { reviewReason: 'mistaken' } },
        steps: [
          {
            id: 'find',
            text: 'Replace whatever suggests this topic on the website, in the description and in the samples with what your business does.',
          },
          ...(appeal ?? askAboutMisreading),
        ],
        source,
        sources: [finality(head.code)],
      },
      ...further,
    ],
  };
}

/**
 * A rejection because texts, links or the website look like abuse. It is not open to resubmission either, but honest senders meet it:
 * it takes Support to look again.
 */
export function suspicious(
  {
    what = 'Texts, links or the website look suspicious',
    why,
    clean = [
      {
        id: 'clean',
        text: "Search your website, samples and links for anything suspicious, and change it. Remove pages that you didn't create.",
      },
      { id: 'domain', text: 'Use only https links on your own domain.' },
    ],
    read,
    ...head
  }: Head & { what?: string; clean?: readonly Step[] },
  ...further: readonly Cause[]
): ErrorEntry {
  return {
    ...head,
    product: 'messaging',
    level: 'error',
    retryable: false,
    causes: [
      {
        id: 'looks-like-abuse',
        title: what,
        explanation: why,
        details: "Don't send the same registration again, even under another name or number.",
        prevalence: 'common',
        who: office,
        when: {},
        steps: [...clean, askSupport('the registration, what you sell, and what you changed'), checkAnswer],
        source: errorPage(head.code, read),
        sources: [finality(head.code)],
      },
      ...further,
    ],
  };
}
