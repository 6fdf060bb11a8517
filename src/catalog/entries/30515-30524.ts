import type { ErrorEntry } from '../types.ts';
import { dataShared, privacyMissing, smsTerms } from './shared/businessReasons.ts';
import { cartReminders, disclosuresMissing, doubleOptIn, noValidOptIn } from './shared/consentReasons.ts';
import { knownByName, suspicious } from './shared/forbidden.ts';
import { badDomain, fraud } from './shared/forbiddenTopics.ts';
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
  tollFree(
    {
      code: 30519,
      read: '2026-11-30',
      title: 'Toll-free rejected: no privacy policy',
      messages: ['Toll Free rejection: Privacy policy required for personal data collection'],
      related: [30493, 30847, 30908],
    },
    privacyMissing,
  ),
  tollFreeByName(
    {
      code: 30520,
      twin: 30848,
      title: 'Toll-free rejected: the policy shares consent',
      messages: ['Toll Free verification rejection - Privacy policy mentions sharing opt-in data'],
      related: [30477, 30521, 30848, 30932],
    },
    dataShared,
  ),
  tollFreeByName(
    {
      code: 30521,
      twin: 30849,
      title: 'Toll-free rejected: consent goes to third parties',
      messages: ['Toll Free verification rejection - Opt-in data cannot be shared with third parties'],
      related: [30477, 30520, 30849, 30932],
    },
    dataShared,
  ),
  tollFreeByName(
    {
      code: 30522,
      twin: 30850,
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
];
