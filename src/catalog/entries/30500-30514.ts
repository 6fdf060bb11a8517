import type { ErrorEntry } from '../types.ts';
import { needsScripts } from './shared/consent.ts';
import { errorPage } from './shared/errorPage.ts';
import {
  businessNotNamed,
  exampleIncomplete,
  languageUnclear,
  mustBeOptional,
  oneConsentForAll,
  optInOtherUse,
  preTicked,
  urlClosed,
  verbalScript,
} from './shared/consentReasons.ts';
import { ageGateMissing, campaignVerify, campaignVerifyLeftOut, confirmationIncomplete } from './shared/messageReasons.ts';
import { tollFree, tollFreeByName } from './shared/verifications.ts';

export const entries: readonly ErrorEntry[] = [
  {
    code: 30500,
    title: 'Twilio had an internal error',
    product: 'messaging',
    level: 'error',
    summary: "Something failed on Twilio's side while it was processing this message.",
    messages: ['Twilio Internal Error', "Twilio's platform encountered an internal error while processing this message."],
    retryable: true,
    retryAdvice: 'Send the message again.',
    related: [30008, 30410, 20500, 30103],
    causes: [
      {
        id: 'twilio-message-fault',
        title: "Twilio couldn't process the message",
        explanation: 'It can be an incident, or affect only this message.',
        prevalence: 'common',
        who: 'Twilio, so all you can do is send again',
        when: {},
        steps: [
          { id: 'status-page', text: "Look for an incident on Twilio's status page.", link: { href: 'https://status.twilio.com', text: 'Twilio status' } },
          { id: 'again', text: 'Send the message again.' },
          {
            id: 'support',
            text: 'Write to Twilio Support with both Message SIDs if it fails again.',
            link: { href: 'https://www.twilio.com/console/support/tickets/create', text: 'Open a support ticket' },
          },
          { id: 'check', text: "Check the status of the new message. `delivered` means it's fixed." },
        ],
        source: errorPage(30500),
      },
    ],
  },
  tollFree(
    {
      code: 30501,
      title: 'Toll-free rejected: no Campaign Verify token',
      messages: ['Toll Free rejection: Political campaigns require a Campaign Verify token'],
      related: [30502, 30826, 21722],
    },
    campaignVerify,
  ),
  tollFree(
    {
      code: 30502,
      title: 'Toll-free rejected: Campaign Verify token omitted',
      // The name that Twilio gave the code until September 2026 comes second.
      messages: ['Political messaging must provide a Campaign Verify token', 'Toll Free verification rejection - Political campaigns must submit FEC ID'],
      related: [30501, 30826],
    },
    campaignVerifyLeftOut,
  ),
  tollFreeByName(
    {
      code: 30503,
      twin: 30828,
      title: 'Toll-free rejected: confirmation text is incomplete',
      messages: ['Toll Free verification rejection - Confirmation message missing required details'],
      related: [30540, 30828],
    },
    confirmationIncomplete,
  ),
  tollFreeByName(
    {
      code: 30504,
      twin: 30829,
      title: 'Toll-free rejected: one consent for several uses',
      messages: ['Toll Free verification rejection - Single opt-in cannot cover multiple use cases'],
      related: [30475, 30829, 30913],
    },
    oneConsentForAll,
  ),
  tollFreeByName(
    {
      code: 30505,
      twin: 30832,
      title: 'Toll-free rejected: consent is required to continue',
      messages: ['Toll Free verification rejection - Opt-in must be optional, not required'],
      related: [30475, 30508, 30832, 30923, 30931],
    },
    mustBeOptional,
  ),
  tollFreeByName(
    {
      code: 30506,
      title: 'Toll-free rejected: no business name in the sign-up',
      messages: ['Toll Free verification rejection - Opt-ins must clearly reflect end business'],
      related: [30510, 30833, 30927],
    },
    businessNotNamed,
  ),
  tollFreeByName(
    {
      code: 30507,
      twin: 30834,
      title: 'Toll-free rejected: consent is for other texts',
      messages: ['Toll Free verification rejection - Opt-in does not match use case'],
      related: [30498, 30834],
    },
    optInOtherUse,
  ),
  tollFreeByName(
    {
      code: 30508,
      twin: 30835,
      title: 'Toll-free rejected: the checkbox is already ticked',
      messages: ['Toll Free verification rejection - Pre-selected opt-in checkbox is not allowed'],
      related: [30475, 30505, 30835, 30925],
    },
    preTicked,
  ),
  tollFree(
    {
      code: 30509,
      read: '2026-11-30',
      title: "Toll-free rejected: the sign-up link doesn't load",
      messages: ['Toll Free verification rejection - Opt-in URL not accessible'],
      related: [30476, 30491, 30836, 30909, 30543],
    },
    { ...urlClosed, causes: [...urlClosed.causes, needsScripts] },
  ),
  tollFreeByName(
    {
      code: 30510,
      twin: 30837,
      title: 'Toll-free rejected: the sign-up image is incomplete',
      messages: ['Toll Free verification rejection - Opt-in example must be complete and branded'],
      related: [30476, 30506, 30837],
    },
    exampleIncomplete,
  ),
  tollFree(
    {
      code: 30511,
      title: 'Toll-free rejected: no script for verbal consent',
      messages: ['Toll Free verification rejection - Verbal consent script must be provided'],
      related: [30476, 30838],
    },
    verbalScript,
  ),
  tollFreeByName(
    {
      code: 30512,
      title: 'Toll-free rejected: age-restricted, but no age check',
      messages: ['Toll Free verification rejection - Age gate required for age-restricted content'],
      related: [30448, 30840, 30888],
    },
    ageGateMissing,
  ),
  tollFree(
    {
      code: 30513,
      read: '2026-11-29',
      title: 'Toll-free rejected: the consent text is unclear',
      messages: ['Opt-in - Consent for messaging is a requirement for service', 'Toll Free verification rejection - Opt-in not sufficient: Language Unclear'],
      related: [30475, 30446, 30498, 30518, 30841, 30551],
    },
    languageUnclear,
  ),
];
