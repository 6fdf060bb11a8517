import type { ErrorEntry } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { checkAnswer, codesAndTransactionsOnly, forbidden, knownByName, suspicious } from './shared/forbidden.ts';
import {
  badDomain,
  cannabis,
  creditRepair,
  crypto,
  debtCollection,
  debtReduction,
  deceptive,
  federalLaw,
  firearms,
  fraud,
  gambling,
  hate,
  illegalGoods,
  leads,
  loans,
  phishing,
  riskyInvestments,
  sex,
  spam,
  stocks,
  sweepstakes,
  tobacco,
} from './shared/forbiddenTopics.ts';
import { alcoholAgeGate, insecureLink, linkIssues, notAtTwilio } from './shared/messageReasons.ts';
import { askSupport } from './shared/registrations.ts';
import { checkVerification, verification } from './shared/verifications.ts';

export const entries: readonly ErrorEntry[] = [
  knownByName(
    suspicious({
      code: 30851,
      title: 'Verification rejected: spam',
      ...spam,
      messages: ['Verification rejection - Disallowed: Spam'],
      related: [30442],
    }),
  ),
  knownByName(
    suspicious({
      code: 30852,
      title: 'Verification rejected: fraud',
      ...fraud,
      messages: ['Verification rejection - Disallowed: Fraud'],
      related: [30444, 30855],
    }),
  ),
  knownByName(
    suspicious({
      code: 30853,
      title: 'Verification rejected: phishing',
      ...phishing,
      messages: ['Verification rejection - Disallowed - Phishing'],
      related: [30480],
    }),
  ),
  knownByName(
    suspicious({
      code: 30854,
      title: 'Verification rejected: the domain has a bad reputation',
      ...badDomain,
      messages: ['Verification rejection - High-risk domain reputation'],
      related: [30523, 30859],
    }),
  ),
  knownByName(
    suspicious({
      code: 30855,
      title: 'Verification rejected: suspected fraud',
      ...fraud,
      messages: ['Verification rejection - Potential fraud risk'],
      related: [30524, 30852],
    }),
  ),
  knownByName(
    suspicious({
      code: 30856,
      title: 'Verification rejected: deceptive marketing',
      ...deceptive,
      messages: ['Verification rejection - High Risk: Deceptive Marketing'],
      related: [30470],
    }),
  ),
  verification(
    {
      code: 30857,
      read: '2026-11-29',
      title: 'Verification rejected: bad link in a sample',
      messages: ['Verification rejection - URL issues in sample message'],
      related: [30449, 30858],
    },
    linkIssues,
  ),
  verification(
    {
      code: 30858,
      title: 'Verification rejected: a link without https',
      messages: ['Verification rejection - High Risk - Non-secured URL in sample message'],
      related: [30471, 30857],
    },
    insecureLink,
  ),
  knownByName(
    suspicious({
      code: 30859,
      title: 'Verification rejected: problems with the domain',
      ...badDomain,
      messages: ['Verification rejection - High-risk domain issues'],
      related: [30526, 30854],
    }),
  ),
  forbidden({
    code: 30860,
    title: 'Verification rejected: cannabis or CBD',
    ...cannabis,
    messages: ['Verification rejection - Disallowed: Cannabis/CBD'],
    related: [30459],
    appeal: [
      {
        id: 'resubmit',
        text: 'Open the rejected verification and resubmit it, if the Console offers that, with your business model in **Additional information**.',
        link: { place: 'toll-free-registrations' },
      },
      checkVerification,
    ],
  }),
  forbidden({
    code: 30861,
    read: '2026-11-29',
    title: 'Verification rejected: illegal goods',
    ...illegalGoods,
    messages: ['Verification rejection - Disallowed: Illegal substances/articles'],
    related: [30469, 30860],
  }),
  knownByName(
    forbidden({
      code: 30862,
      title: 'Verification rejected: loan marketing',
      ...loans,
      messages: ['Verification rejection - Disallowed: Loan Marketing'],
      related: [30443],
    }),
  ),
  forbidden({
    code: 30863,
    title: 'Verification rejected: debt collection for others',
    ...debtCollection,
    why: 'Only the business that is owed the debt may text about it, with consent that it collected itself.',
    except: 'Debt consolidation, debt reduction or relief, and credit repair are refused in any case.',
    messages: ['Verification rejection - Disallowed: Third Party Debt Collection'],
    related: [30460],
    appeal: [
      {
        id: 'owed',
        text: 'Show on the website and in samples which business is owed the debt, and how people agree to its texts.',
      },
      askSupport('the registration and what you changed'),
      checkAnswer,
    ],
  }),
  knownByName(
    forbidden({
      code: 30864,
      title: 'Verification rejected: gambling or betting',
      ...gambling,
      messages: ['Verification rejection - Disallowed: Gambling'],
      related: [30461, 30865],
    }),
  ),
  knownByName(
    forbidden({
      code: 30865,
      title: 'Verification rejected: sweepstakes or contests',
      ...sweepstakes,
      messages: ['Verification rejection - Disallowed: Sweepstakes'],
      related: [30462, 30864],
    }),
  ),
  forbidden({
    code: 30866,
    read: '2026-11-29',
    title: 'Verification rejected: stock alerts or platforms',
    ...stocks,
    allowed: codesAndTransactionsOnly,
    messages: ['Verification rejection - Disallowed: Stock Alerts/Platforms'],
    related: [30463],
  }),
  forbidden({
    code: 30867,
    read: '2026-11-29',
    title: 'Verification rejected: cryptocurrency',
    ...crypto,
    messages: ['Verification rejection - Disallowed: Cryptocurrency'],
    related: [30464],
  }),
  knownByName(
    forbidden({
      code: 30868,
      title: 'Verification rejected: risky investments',
      ...riskyInvestments,
      messages: ['Verification rejection - Disallowed: Risk Investment/Get Rich Quick Schemes'],
      related: [30465],
    }),
  ),
  forbidden({
    code: 30869,
    title: 'Verification rejected: debt reduction',
    ...debtReduction,
    messages: ['Verification rejection - Disallowed: Debt Reduction'],
    related: [30466],
  }),
  knownByName(
    forbidden({
      code: 30870,
      title: 'Verification rejected: credit repair',
      ...creditRepair,
      messages: ['Verification rejection - Disallowed: Credit Repair'],
      related: [30467],
    }),
  ),
  knownByName(
    forbidden({
      code: 30871,
      title: 'Verification rejected: bought leads',
      ...leads,
      messages: ['Verification rejection - Disallowed: Third-party Lead Generation'],
      related: [30468],
    }),
  ),
  knownByName(
    forbidden({
      code: 30872,
      title: 'Verification rejected: against US federal law',
      ...federalLaw,
      messages: ['Verification rejection - Disallowed: Non-federally compliant use case'],
      related: [30528],
    }),
  ),
  forbidden({
    code: 30873,
    read: '2026-11-29',
    title: 'Verification rejected: sexual content',
    ...sex,
    messages: ['Verification rejection - Disallowed: SHAFT - Sex'],
    related: [30441],
  }),
  forbidden({
    code: 30874,
    read: '2026-11-29',
    title: 'Verification rejected: hate',
    ...hate,
    messages: ['Verification rejection - Disallowed: SHAFT - Hate'],
    related: [30455],
  }),
  verification(
    {
      code: 30875,
      read: '2026-11-29',
      title: 'Verification rejected: alcohol',
      messages: ['Verification rejection - Disallowed: SHAFT - Alcohol'],
      related: [30456, 30876],
    },
    alcoholAgeGate,
  ),
  verification(
    {
      code: 30876,
      read: '2026-11-29',
      title: 'Verification rejected: alcohol without an age check',
      messages: ['Verification rejection - Alcohol promotions require age verification'],
      related: [30529, 30875],
    },
    alcoholAgeGate,
  ),
  knownByName(
    forbidden({
      code: 30877,
      title: 'Verification rejected: firearms',
      ...firearms,
      messages: ['Verification rejection - Disallowed: SHAFT - Firearms'],
      related: [30457],
    }),
  ),
  forbidden({
    code: 30878,
    title: 'Verification rejected: tobacco or vaping',
    ...tobacco,
    messages: ['Verification rejection - Disallowed: SHAFT - Tobacco / Vape'],
    related: [30458],
  }),
  {
    code: 30879,
    title: 'Verification rejected: the number is not at Twilio yet',
    product: 'messaging',
    level: 'error',
    summary: 'Twilio could not verify a number that it did not hold at the time.',
    messages: ['Verification rejection - Phone number not provisioned to Twilio'],
    retryable: false,
    related: [30447, 30032],
    causes: [{ ...notAtTwilio, source: errorPage(30879) }],
  },
];
