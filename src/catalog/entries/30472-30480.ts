import type { ErrorEntry } from '../types.ts';
import { businessInfo, dataShared, endBusiness, moreThanFive, oneBusinessPerNumber, siteNotLoading } from './shared/businessReasons.ts';
import { noProof, tiedToService } from './shared/consentReasons.ts';
import { suspicious } from './shared/forbidden.ts';
import { phishing } from './shared/forbiddenTopics.ts';
import { tollFree } from './shared/verifications.ts';

export const entries: readonly ErrorEntry[] = [
  tollFree(
    {
      code: 30472,
      read: '2026-11-29',
      title: "Toll-free rejected: the business couldn't be verified",
      messages: ['Toll Free verification rejection - Could not verify Business'],
      related: [30445, 30484, 30527, 30530, 30474, 30808],
    },
    businessInfo,
  ),
  tollFree(
    {
      code: 30473,
      title: "Toll-free rejected: the website doesn't load",
      messages: ['Toll Free verification rejection - Cannot validate business website URL'],
      related: [30489, 30491, 30815, 30891, 30445],
    },
    siteNotLoading,
  ),
  tollFree(
    {
      code: 30474,
      read: '2026-11-30',
      title: 'Toll-free rejected: not the business sending the texts',
      messages: ['Toll Free verification rejection - Need end business'],
      related: [30445, 30478, 30494, 30804, 30894, 30472],
    },
    endBusiness,
  ),
  tollFree(
    {
      code: 30475,
      read: '2026-11-29',
      title: 'Toll-free rejected: consent is bundled',
      messages: [
        'Opt-in - Consent for messaging is a requirement for service',
        'Consent for Messaging Cannot Be Part of Other Agreements',
        'Toll Free rejection: Cannot combine messaging consent with service requirement',
        'Toll Free verification rejection - Opt-in not sufficient: Cannot combine consent for messaging with requirement for service',
      ],
      related: [30513, 30505, 30508, 30446, 30830, 30923],
    },
    tiedToService,
  ),
  tollFree(
    {
      code: 30476,
      title: 'Toll-free rejected: no proof of consent',
      messages: ['Toll Free verification rejection - Opt-in not provided'],
      related: [30446, 30498, 30509, 30510, 30515, 30842, 30909],
    },
    noProof,
  ),
  tollFree(
    {
      code: 30477,
      title: 'Toll-free rejected: consent is shared',
      messages: [
        'Toll Free verification rejection - Opt-in - Third party information sharing not allowed',
        'Toll Free rejection: Third-party information sharing not allowed',
      ],
      related: [30520, 30521, 30839, 30932],
    },
    dataShared,
  ),
  tollFree(
    {
      code: 30478,
      title: 'Toll-free rejected: one number for several businesses',
      messages: ['Toll Free verification rejection - single phone number used for multiple businesses'],
      related: [30474, 30806, 30926],
    },
    oneBusinessPerNumber,
  ),
  tollFree(
    {
      code: 30479,
      title: 'Toll-free rejected: more than five numbers',
      messages: [
        'Toll Free verification rejection - justification needed for more than five toll free phone numbers per businesses',
        'Toll Free rejection: Justification required for more than 5 numbers',
      ],
      related: [30478, 30807],
    },
    moreThanFive,
  ),
  suspicious({
    code: 30480,
    title: 'Toll-free rejected: phishing',
    ...phishing,
    messages: ['Toll-Free phone number verification rejection - Disallowed - Phishing'],
    related: [30853, 30960],
  }),
];
