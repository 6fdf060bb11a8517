import type { ErrorEntry } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { charity, contactPerson, freeEmail, papersWanted, siteNotActive, tradeName } from './shared/businessReasons.ts';
import { nameDiffers } from './shared/nameDiffers.ts';
import { blockedAsFraud } from './shared/fraudBlocks.ts';
import { helpReply } from './shared/messageReasons.ts';
import { checkTollFree, tollFreeCause, tollFreeList, verificationWithdrawn } from './shared/registrations.ts';
import { tollFree, tollFreeByName } from './shared/verifications.ts';

export const entries: readonly ErrorEntry[] = [
  {
    code: 30481,
    title: 'The toll-free verification was canceled on request',
    product: 'messaging',
    level: 'error',
    summary: 'Someone asked to cancel this verification.',
    messages: ['Toll Free verification - Requested Cancellation'],
    retryable: false,
    related: [30935],
    causes: [
      {
        ...verificationWithdrawn(checkTollFree),
        source: errorPage(30481),
      },
    ],
  },
  tollFree(
    {
      code: 30482,
      read: '2026-11-29',
      title: 'Toll-free rejected: free email address',
      messages: ['Toll Free verification rejection - Business email requires an official domain', '~Business Email Address Must Use an Official Domain'],
      related: [30452, 30483, 30800, 30881, 21740, 30971],
    },
    freeEmail,
  ),
  tollFreeByName(
    {
      code: 30483,
      twin: 30801,
      title: "Toll-free rejected: contact isn't from the business",
      messages: ['Toll Free verification rejection - Contact must be a business representative'],
      related: [30482, 30801, 30972],
    },
    contactPerson,
  ),
  tollFreeByName(
    {
      code: 30484,
      title: "Toll-free rejected: name doesn't match public records",
      messages: ['Toll Free verification rejection - Business name and office record mismatch', '~Business Name Must Match Official Records'],
      related: [30445, 30472, 30488, 30802, 30795, 30915],
    },
    nameDiffers,
  ),
  {
    code: 30485,
    title: 'Blocked as suspected fraud, or documents required',
    product: 'messaging',
    level: 'error',
    summary: 'Messages: the recipient is blocked for hours. Toll-free verifications: the reviewer wants official documents.',
    messages: ["~Message couldn't be delivered", 'Message couldn’t be delivered to the destination number you are trying to reach temporarily.'],
    retryable: true,
    retryAdvice: 'Send a blocked message again after a few hours.',
    related: [30450, 30453, 30530],
    // Twilio's page knows the message only. Its list of toll-free rejections gives the number to missing papers, for which it has 30530 as well.
    causes: [
      ...blockedAsFraud(errorPage(30485), 'The block lasts a few hours.').map((cause) => ({
        note: "Twilio's page for 30485 mentions only waiting and Support. The rest is its advice for 30453 and against this kind of fraud.",
        ...cause,
      })),
      ...papersWanted.causes.map((fault) =>
        tollFreeCause({
          ...fault,
          prevalence: 'rare',
          when: {
            suggestedBy: [{ registration: 'rejected' }, { says: 'registration documents' }],
            decisive: { says: 'Official business registration documents' },
          },
          source: tollFreeList,
        }),
      ),
    ],
    lookalikes: [{ code: 30530, text: 'The reviewer wants documents for a toll-free verification.' }],
  },
  tollFreeByName(
    {
      code: 30486,
      twin: 30936,
      title: 'Toll-free rejected: the HELP reply names no business',
      messages: ['Toll Free verification rejection - HELP keyword response must meet requirements'],
      related: [30531, 30936, 30890],
    },
    helpReply,
  ),
  tollFreeByName(
    {
      code: 30487,
      title: 'Toll-free rejected: no proof of charity status',
      messages: ['Toll Free rejection: Charity must provide 501(c)(3) verification'],
      related: [30809, 30798],
    },
    charity,
  ),
  tollFreeByName(
    {
      code: 30488,
      title: 'Toll-free rejected: the trade name is wrong',
      messages: ['Toll Free verification rejection - DBA name must be accurately provided'],
      related: [30484, 30810, 30918],
    },
    tradeName,
  ),
  tollFreeByName(
    {
      code: 30489,
      title: "Toll-free rejected: the website isn't active",
      messages: ['Toll Free verification rejection - Website must be established and active'],
      related: [30473, 30490, 30812, 30922],
    },
    siteNotActive,
  ),
];
