import type { ErrorEntry } from '../types.ts';
import { oneConsentForAll, tiedToService, workflowDiffers } from './shared/consentReasons.ts';
import {
  ageGateMissing,
  campaignVerify,
  confirmationIncomplete,
  editTimeOver,
  fecId,
  sampleOffTopic,
  summaryIncomplete,
  useCaseDiffers,
} from './shared/messageReasons.ts';
import { verification, verificationByName } from './shared/verifications.ts';

export const entries: readonly ErrorEntry[] = [
  verification(
    {
      code: 30820,
      read: '2026-11-29',
      title: "Verification rejected: use case and summary don't match",
      messages: ['Verification rejection - Use case and use case summary inconsistent'],
      related: [30496, 30821],
    },
    useCaseDiffers,
  ),
  verification(
    {
      code: 30821,
      read: '2026-11-29',
      title: 'Verification rejected: the summary is too vague',
      messages: ['Verification rejection - Use case summary is incomplete'],
      related: [30497, 30820],
    },
    summaryIncomplete,
  ),
  verification(
    {
      code: 30822,
      read: '2026-11-30',
      title: "Verification rejected: the sign-up doesn't match",
      messages: ['Verification rejection - Opt-in workflow must match submission details'],
      related: [30498, 30842],
    },
    workflowDiffers,
  ),
  verification(
    {
      code: 30823,
      read: '2026-11-29',
      title: "Verification rejected: a sample doesn't match",
      messages: ["Verification rejection - Message content doesn't align with use case"],
      related: [30499],
    },
    sampleOffTopic,
  ),
  verification(
    {
      code: 30824,
      title: 'Verification rejected: the edit period is over',
      messages: ['Verification rejection - Edit time expired'],
      related: [30437],
    },
    editTimeOver,
  ),
  verification(
    {
      code: 30825,
      title: 'Verification rejected: the age check is missing or weak',
      messages: ['Verification rejection - Age Gate'],
      related: [30448, 30840, 30888],
    },
    ageGateMissing,
  ),
  verification(
    {
      code: 30826,
      read: '2026-11-29',
      title: 'Verification rejected: no Campaign Verify token',
      messages: ['Verification rejection - Political campaigns require a Campaign Verify token'],
      related: [30501, 30827],
    },
    campaignVerify,
  ),
  verificationByName(
    {
      code: 30827,
      title: 'Verification rejected: no FEC number',
      messages: ['Verification rejection - Political campaigns must submit FEC ID'],
      related: [30541, 30826],
    },
    fecId,
  ),
  verification(
    {
      code: 30828,
      read: '2026-11-29',
      title: 'Verification rejected: incomplete confirmation message',
      messages: ['Verification rejection - Confirmation message missing required details'],
      related: [30503],
    },
    confirmationIncomplete,
  ),
  verification(
    {
      code: 30829,
      read: '2026-11-29',
      title: 'Verification rejected: one consent for several uses',
      messages: ['Verification rejection - Single opt-in cannot cover multiple use cases'],
      related: [30504, 30830],
    },
    oneConsentForAll,
  ),
  verificationByName(
    {
      code: 30830,
      twin: 30475,
      title: 'Verification rejected: consent is bundled',
      messages: ['Verification rejection - Cannot combine messaging consent with service requirement'],
      related: [30475, 30832],
    },
    tiedToService,
  ),
];
