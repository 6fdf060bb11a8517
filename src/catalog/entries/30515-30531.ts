import type { ErrorEntry } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { dataShared, papersWanted, privacyMissing, registrationNumber, smsTerms } from './shared/businessReasons.ts';
import { cartReminders, disclosuresMissing, doubleOptIn, noValidOptIn } from './shared/consentReasons.ts';
import { forbidden, knownByName, suspicious } from './shared/forbidden.ts';
import { badDomain, federalLaw, fraud } from './shared/forbiddenTopics.ts';
import { alcoholAgeGate, helpReply, shortLink } from './shared/messageReasons.ts';
import { tollFreeCause, tollFreeList } from './shared/registrations.ts';
import { tollFree, tollFreeByName } from './shared/verifications.ts';

export const entries: readonly ErrorEntry[] = [
  tollFreeByName(
    {
      code: 30515,
      title: 'Toll-free rejected: no way to give consent is shown',
      messages: ['Toll Free verification rejection - Valid opt-in required for all submissions'],
      related: [30476, 30446, 30843],
    },
    noValidOptIn,
  ),
  tollFreeByName(
    {
      code: 30516,
      title: 'Toll-free rejected: sign-up must be confirmed by text',
      messages: ['Toll Free verification rejection - Double opt-in required for this use case'],
      related: [30503, 30540, 30844],
    },
    doubleOptIn,
  ),
  tollFree(
    {
      code: 30517,
      read: '2026-11-29',
      title: 'Toll-free rejected: shopping cart reminders',
      messages: ['Toll Free rejection: Shopping cart reminders must follow specific guidelines'],
      related: [30845],
    },
    cartReminders,
  ),
  tollFreeByName(
    {
      code: 30518,
      title: 'Toll-free rejected: the consent text is incomplete',
      messages: ['Toll Free verification rejection - Call-to-action missing required disclosures'],
      related: [30513, 30846, 30924, 30446],
    },
    disclosuresMissing,
  ),
  tollFreeByName(
    {
      code: 30519,
      title: 'Toll-free rejected: no privacy policy',
      messages: ['Toll Free rejection: Privacy policy required for personal data collection'],
      related: [30493, 30847, 30908],
    },
    privacyMissing,
  ),
  tollFreeByName(
    {
      code: 30520,
      title: 'Toll-free rejected: the policy shares consent',
      messages: ['Toll Free verification rejection - Privacy policy mentions sharing opt-in data'],
      related: [30477, 30521, 30848, 30932],
    },
    dataShared,
  ),
  tollFreeByName(
    {
      code: 30521,
      title: 'Toll-free rejected: consent goes to third parties',
      messages: ['Toll Free verification rejection - Opt-in data cannot be shared with third parties'],
      related: [30477, 30520, 30849, 30932],
    },
    dataShared,
  ),
  tollFreeByName(
    {
      code: 30522,
      title: 'Toll-free rejected: SMS terms not public or incomplete',
      messages: ['Toll Free verification rejection - SMS terms must be accessible and compliant'],
      related: [30493, 30850, 30882],
    },
    smsTerms,
  ),
  knownByName(
    suspicious({
      code: 30523,
      title: 'Toll-free rejected: the domain has a bad reputation',
      ...badDomain,
      messages: ['Toll Free verification rejection - High-risk domain reputation'],
      related: [30526, 30854, 30961],
    }),
  ),
  knownByName(
    suspicious({
      code: 30524,
      title: 'Toll-free rejected: suspected fraud',
      ...fraud,
      messages: ['Toll Free verification rejection - Potential fraud risk'],
      related: [30444, 30855],
    }),
  ),
  tollFreeByName(
    {
      code: 30525,
      title: 'Toll-free rejected: a public link shortener',
      messages: ['Toll Free verification rejection - Public URL shorteners not allowed'],
      related: [30449, 30857, 30963, 30892],
    },
    shortLink,
  ),
  knownByName(
    suspicious({
      code: 30526,
      title: 'Toll-free rejected: problems with the domain',
      ...badDomain,
      messages: ['Toll Free verification rejection - High-risk domain issues'],
      related: [30523, 30859, 30961],
    }),
  ),
  tollFreeByName(
    {
      code: 30527,
      title: 'Toll-free rejected: missing or wrong registration number',
      messages: ['Toll Free verification rejection - Business Registration Number is Missing or Invalid'],
      related: [30445, 30472, 30530, 30811],
    },
    registrationNumber,
  ),
  knownByName(
    forbidden({
      code: 30528,
      title: 'Toll-free rejected: against US federal law',
      ...federalLaw,
      messages: ['Toll Free verification rejection - Disallowed: Non-federally compliant use case'],
      related: [30872, 30952],
    }),
  ),
  {
    code: 30529,
    title: 'Toll-free rejected: alcohol without an age check',
    product: 'messaging',
    level: 'error',
    summary: alcoholAgeGate.summary,
    messages: ['Toll Free rejection: Alcohol promotions require age verification'],
    retryable: false,
    related: [30456, 30876, 30956],
    causes: alcoholAgeGate.causes.map((fault) =>
      tollFreeCause({
        ...fault,
        note: 'Twilio lists this code as not open to resubmission. If the Console has no edit option, write to Support.',
        source: errorPage(30529, '2026-11-29'),
        sources: [tollFreeList],
      }),
    ),
  },
  tollFreeByName(
    {
      code: 30530,
      title: 'Toll-free rejected: official documents required',
      messages: ['Toll Free verification rejection - Official business registration documents required'],
      related: [30472, 30527, 30803, 30485],
    },
    papersWanted,
  ),
  tollFreeByName(
    {
      code: 30531,
      title: 'Toll-free rejected: the HELP reply names no business',
      messages: ['Toll-Free verification rejection - HELP keyword response must meet requirements'],
      related: [30486, 30936, 30890],
    },
    helpReply,
  ),
];
