import type { ErrorEntry } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { businessInfo } from './shared/businessReasons.ts';
import { notExpress } from './shared/consentReasons.ts';
import { forbidden, ownLoansOnly, suspicious, noLoans } from './shared/forbidden.ts';
import { fraud, loans, sex, spam } from './shared/forbiddenTopics.ts';
import { ageGateMissing, editTimeOver, notAtTwilio } from './shared/messageReasons.ts';
import { askSupport, checkTollFree, office } from './shared/registrations.ts';
import { tollFree } from './shared/verifications.ts';

export const entries: readonly ErrorEntry[] = [
  {
    code: 30436,
    title: "The verification's number SID can't be used",
    product: 'messaging',
    level: 'error',
    summary: 'The account has no toll-free number with this SID.',
    messages: ['Invalid Phone Number SID'],
    retryable: false,
    related: [21705, 30447],
    causes: [
      {
        id: 'phone-number-sid-wrong',
        title: 'The SID is malformed, or belongs to another number',
        explanation: 'It is `PN` and 32 characters, of the number to verify.',
        prevalence: 'common',
        who: 'a developer',
        when: {},
        steps: [
          {
            id: 'copy',
            text: "Copy the number's SID from the list of active numbers.",
            link: { href: 'https://console.twilio.com/us1/develop/phone-numbers/manage/incoming', text: 'Active numbers' },
          },
          { id: 'set', text: 'Set it as `TollfreePhoneNumberSid`.' },
          { id: 'check', text: "Send the request again. A 201 response means it's fixed." },
        ],
        source: errorPage(30436),
      },
      {
        id: 'number-of-other-account',
        title: "This account doesn't own the number",
        explanation: 'Only the account that owns the number can submit it.',
        prevalence: 'occasional',
        who: 'a developer',
        // The URL of a verification names no account.
        when: {},
        steps: [
          { id: 'account', text: 'Submit the verification with the credentials of the account that owns the number.' },
          { id: 'check', text: "Send the request again. A 201 response means it's fixed." },
        ],
        source: errorPage(30436),
      },
    ],
  },
  tollFree(
    {
      code: 30437,
      title: 'Toll-free rejected: the edit period is over',
      messages: ['Toll Free verification rejection - Edit time expired'],
      related: [30032, 30824],
    },
    editTimeOver,
  ),
  {
    code: 30440,
    title: 'Toll-free rejected without a stated reason',
    product: 'messaging',
    level: 'error',
    summary: 'Support can find out why the verification was rejected.',
    messages: ['Toll Free verification rejection - Unknown Error'],
    retryable: false,
    related: [30880],
    causes: [
      {
        id: 'rejection-reason-unknown',
        title: 'No reason was given',
        explanation: "Twilio says only that it's unknown.",
        prevalence: 'common',
        who: office,
        when: {},
        steps: [askSupport('the number and its verification'), checkTollFree],
        source: errorPage(30440),
      },
    ],
  },
  forbidden({
    code: 30441,
    title: 'Toll-free rejected: sexual content',
    ...sex,
    messages: ['Toll-Free phone number verification rejection - Disallowed: SHAFT - Sex', 'Toll-Free phone number verification rejection - Content Violation'],
    related: [30873, 30953],
  }),
  suspicious({
    code: 30442,
    title: 'Toll-free rejected: spam',
    ...spam,
    messages: ['Toll-Free phone number verification rejection - Disallowed: Spam', 'Toll-Free phone number verification rejection - Campaign Violation'],
    related: [30444, 30851],
  }),
  forbidden({
    code: 30443,
    title: 'Toll-free rejected: loan marketing',
    ...loans,
    allowed: ownLoansOnly,
    appeal: noLoans,
    messages: ['Toll-Free verification rejection - Disallowed: Loan Marketing', 'Toll Free verification rejection - Disallowed Content'],
    related: [30862, 30942],
  }),
  suspicious({
    code: 30444,
    title: 'Toll-free rejected: fraud',
    ...fraud,
    messages: ['Toll Free verification rejection - Disallowed: Fraud', 'Toll Free verification rejection - High Risk'],
    related: [30524, 30852, 30959],
  }),
  tollFree(
    {
      code: 30445,
      title: "Toll-free rejected: business details couldn't be verified",
      messages: ['Toll Free verification rejection - Could not validate business information', 'Toll Free verification rejection - Invalid Information'],
      related: [30472, 30484, 30451, 30473, 30527, 30474, 30805],
    },
    {
      ...businessInfo,
      // The page of 30445 names only a site that doesn't open; that of its twin 30472 names what the site has to show.
      causes: businessInfo.causes.map((fault) => (fault.id === 'website-not-loading' ? { ...fault, sources: [errorPage(30472, '2026-11-30')] } : fault)),
    },
  ),
  tollFree(
    {
      code: 30446,
      title: "Toll-free rejected: consent isn't explicit",
      messages: ['Toll Free verification rejection - Opt-in not sufficient: express consent required', 'Toll Free verification rejection - Opt-In Error'],
      related: [30513, 30475, 30476, 30518, 30831, 30896],
    },
    notExpress,
  ),
  {
    code: 30447,
    title: "Toll-free rejected: the number isn't in Twilio yet",
    product: 'messaging',
    level: 'error',
    summary: "The number wasn't in Twilio at the time.",
    messages: ['Toll Free verification rejection - phone number not provisioned to Twilio', 'Toll Free verification rejection - Phone Number Error'],
    retryable: false,
    related: [30879, 30032],
    causes: [{ ...notAtTwilio, source: errorPage(30447) }],
  },
  tollFree(
    {
      code: 30448,
      title: 'Toll-free rejected: the age check is missing or weak',
      messages: ['Toll-Free phone number verification rejection - Age Gate'],
      related: [30512, 30529, 30825, 30888],
    },
    ageGateMissing,
  ),
];
