import type { ErrorEntry } from '../types.ts';
import { needsScripts } from './shared/consent.ts';
import { dataShared } from './shared/businessReasons.ts';
import { businessNotNamed, exampleIncomplete, mustBeOptional, notExpress, optInOtherUse, preTicked, urlClosed, verbalScript } from './shared/consentReasons.ts';
import { verification, verificationByName } from './shared/verifications.ts';

export const entries: readonly ErrorEntry[] = [
  verification(
    {
      code: 30831,
      title: "Verification rejected: consent isn't explicit",
      messages: ['Verification rejection - Opt-in not sufficient: express consent required'],
      related: [30446, 30841],
    },
    notExpress,
  ),
  verification(
    {
      code: 30832,
      read: '2026-11-29',
      title: 'Verification rejected: consent is required to continue',
      messages: ['Verification rejection - Opt-in must be optional, not required'],
      related: [30505, 30830, 30931],
    },
    mustBeOptional,
  ),
  verificationByName(
    {
      code: 30833,
      title: 'Verification rejected: no business name in the sign-up',
      messages: ['Verification rejection - Opt-ins must clearly reflect end business'],
      related: [30506],
    },
    businessNotNamed,
  ),
  verification(
    {
      code: 30834,
      read: '2026-11-29',
      title: 'Verification rejected: consent is for other texts',
      messages: ['Verification rejection - Opt-in does not match use case'],
      related: [30507],
    },
    optInOtherUse,
  ),
  verification(
    {
      code: 30835,
      read: '2026-11-29',
      title: 'Verification rejected: the checkbox is already ticked',
      messages: ['Verification rejection - Pre-selected opt-in checkbox is not allowed'],
      related: [30508, 30832, 30925],
    },
    preTicked,
  ),
  verification(
    {
      code: 30836,
      read: '2026-11-29',
      title: "Verification rejected: the sign-up link doesn't load",
      messages: ['Verification rejection - Opt-in URL not accessible'],
      related: [30509, 30842],
    },
    { ...urlClosed, causes: [...urlClosed.causes, needsScripts] },
  ),
  verification(
    {
      code: 30837,
      title: 'Verification rejected: the sign-up image is incomplete',
      messages: ['Verification rejection - Opt-in example must be complete and branded'],
      related: [30510, 30842],
    },
    exampleIncomplete,
  ),
  verification(
    {
      code: 30838,
      read: '2026-11-29',
      title: 'Verification rejected: no script for verbal consent',
      messages: ['Verification rejection - Verbal consent script must be provided'],
      related: [30511],
    },
    verbalScript,
  ),
  verificationByName(
    {
      code: 30839,
      title: 'Verification rejected: consent is shared',
      messages: ['Verification rejection - Third-party information sharing not allowed'],
      related: [30477, 30848, 30849],
    },
    dataShared,
  ),
];
