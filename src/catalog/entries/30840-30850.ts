import type { ErrorEntry } from '../types.ts';
import { dataShared, privacyMissing, smsTerms } from './shared/businessReasons.ts';
import { cartReminders, disclosuresMissing, doubleOptIn, languageUnclear, noProof, noValidOptIn } from './shared/consentReasons.ts';
import { ageGateMissing } from './shared/messageReasons.ts';
import { verification, verificationByName } from './shared/verifications.ts';

export const entries: readonly ErrorEntry[] = [
  verificationByName(
    {
      code: 30840,
      title: 'Verification rejected: age-restricted, but no age check',
      messages: ['Verification rejection - Age gate required for age-restricted content'],
      related: [30512, 30825],
    },
    ageGateMissing,
  ),
  verification(
    {
      code: 30841,
      read: '2026-11-29',
      title: 'Verification rejected: the consent text is unclear',
      messages: ['Verification rejection - Opt-in not sufficient: Language Unclear'],
      related: [30513, 30831, 30846],
    },
    languageUnclear,
  ),
  verification(
    {
      code: 30842,
      title: 'Verification rejected: no proof of consent',
      messages: ['Verification rejection - Opt-in not provided'],
      related: [30476, 30836],
    },
    noProof,
  ),
  verificationByName(
    {
      code: 30843,
      title: 'Verification rejected: no opt-in is shown',
      messages: ['Verification rejection - Valid opt-in required for all submissions'],
      related: [30515, 30842],
    },
    noValidOptIn,
  ),
  verificationByName(
    {
      code: 30844,
      title: 'Verification rejected: sign-up must be confirmed by text',
      messages: ['Verification rejection - Double opt-in required for this use case'],
      related: [30516],
    },
    doubleOptIn,
  ),
  verification(
    {
      code: 30845,
      read: '2026-11-29',
      title: 'Verification rejected: shopping cart reminders',
      messages: ['Verification rejection - Shopping cart reminders must follow specific guidelines'],
      related: [30517],
    },
    cartReminders,
  ),
  verificationByName(
    {
      code: 30846,
      title: 'Verification rejected: the consent text is incomplete',
      messages: ['Verification rejection - Call-to-action missing required disclosures'],
      related: [30518, 30841],
    },
    disclosuresMissing,
  ),
  verification(
    {
      code: 30847,
      read: '2026-11-29',
      title: 'Verification rejected: no privacy policy',
      messages: ['Verification rejection - Privacy policy required for personal data collection'],
      related: [30519, 30817],
    },
    privacyMissing,
  ),
  verification(
    {
      code: 30848,
      read: '2026-11-29',
      title: 'Verification rejected: the policy shares consent',
      messages: ['Verification rejection - Privacy policy mentions sharing opt-in data'],
      related: [30520, 30839],
    },
    dataShared,
  ),
  verification(
    {
      code: 30849,
      read: '2026-11-29',
      title: 'Verification rejected: consent goes to third parties',
      messages: ['Verification rejection - Opt-in data cannot be shared with third parties'],
      related: [30521, 30839],
    },
    dataShared,
  ),
  verification(
    {
      code: 30850,
      read: '2026-11-29',
      title: 'Verification rejected: SMS terms not public or incomplete',
      messages: ['Verification rejection - SMS terms must be accessible and compliant'],
      related: [30522, 30817],
    },
    smsTerms,
  ),
];
