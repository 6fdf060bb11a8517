import type { ErrorEntry } from '../types.ts';
import { policyUrls, reseller, siteBranding, siteNeedsLogin, socialNotActive } from './shared/businessReasons.ts';
import { rejectedEither } from './shared/eitherProgram.ts';
import { workflowDiffers } from './shared/consentReasons.ts';
import { sampleOffTopic, summaryIncomplete, summaryUnrelated, useCaseDiffers, volumeTooHigh } from './shared/messageReasons.ts';
import { tollFree, tollFreeByName } from './shared/verifications.ts';

export const entries: readonly ErrorEntry[] = [
  tollFreeByName(
    {
      code: 30490,
      title: "Toll-free rejected: the social page isn't active",
      messages: ['Toll Free verification rejection - Social platform must be established and active'],
      related: [30489, 30813],
    },
    socialNotActive,
  ),
  tollFreeByName(
    {
      code: 30491,
      title: 'Toll-free rejected: the website needs a login',
      messages: ['Toll Free verification rejection - Website is password protected or requires login'],
      related: [30473, 30509, 30814, 30921],
    },
    siteNeedsLogin,
  ),
  tollFreeByName(
    {
      code: 30492,
      title: 'Toll-free rejected: no business name on the website',
      messages: ['Toll Free verification rejection - Business website URL must display branding'],
      related: [30489, 30816, 30907],
    },
    siteBranding,
  ),
  tollFree(
    {
      code: 30493,
      read: '2026-11-29',
      title: "Toll-free rejected: policy or terms URL isn't public",
      messages: ['Toll Free rejection: Privacy policy or terms URL missing or inaccessible'],
      related: [30519, 30522, 30817, 30908],
    },
    policyUrls,
  ),
  tollFreeByName(
    {
      code: 30494,
      title: "Toll-free rejected: the reseller isn't named",
      messages: ['Toll Free verification rejection - ISV or reseller name must be provided'],
      related: [30474, 30818],
    },
    reseller,
  ),
  tollFreeByName(
    {
      code: 30495,
      title: 'Toll-free rejected: the stated volume is too high',
      messages: ['Toll Free verification rejection - Projected message volume exceeds use case limits'],
      related: [30479, 30819],
    },
    volumeTooHigh,
  ),
  tollFreeByName(
    {
      code: 30496,
      twin: 30820,
      title: "Toll-free rejected: use case and summary don't match",
      messages: ['Toll Free verification rejection - Use case and use case summary inconsistent'],
      related: [30497, 30499, 30820, 30911],
    },
    useCaseDiffers,
  ),
  rejectedEither(
    {
      code: 30497,
      read: '2026-11-29',
      title: 'Rejected: the summary is too vague',
      summary: 'The summary says too little about who texts whom and why, or is about something else.',
      messages: ['Use case summary is incomplete or unrelated to the messaging', 'Use case summary is incomplete'],
      related: [30496, 30821, 30886],
    },
    ...summaryIncomplete.causes,
    summaryUnrelated,
  ),
  tollFreeByName(
    {
      code: 30498,
      twin: 30822,
      title: "Toll-free rejected: the sign-up doesn't match",
      messages: ['Toll Free verification rejection - Opt-in workflow must match submission details'],
      related: [30476, 30513, 30822, 30909],
    },
    workflowDiffers,
  ),
  tollFreeByName(
    {
      code: 30499,
      twin: 30823,
      title: "Toll-free rejected: a sample doesn't match",
      messages: ["Toll Free verification rejection - Message content doesn't align with use case"],
      related: [30496, 30823, 30893],
    },
    sampleOffTopic,
  ),
];
