import type { ErrorEntry } from '../types.ts';
import { businessInfo, dataShared, endBusiness, moreThanFive, oneBusinessPerNumber, siteNotLoading } from './shared/businessReasons.ts';
import { noProof, tiedToService } from './shared/consentReasons.ts';
import { codesAndTransactionsOnly, forbidden, resubmitOrSupport, suspicious } from './shared/forbidden.ts';
import {
  creditRepair,
  crypto,
  debtCollection,
  debtReduction,
  deceptive,
  gambling,
  illegalGoods,
  leads,
  phishing,
  riskyInvestments,
  stocks,
  sweepstakes,
} from './shared/forbiddenTopics.ts';
import { insecureLink } from './shared/messageReasons.ts';
import { tollFree } from './shared/verifications.ts';

export const entries: readonly ErrorEntry[] = [
  forbidden({
    code: 30460,
    title: 'Toll-free rejected: third-party debt collection',
    ...debtCollection,
    messages: ['Toll Free verification rejection - Disallowed: Third Party Debt Collection'],
    related: [30863, 30943],
  }),
  forbidden({
    code: 30461,
    title: 'Toll-free rejected: gambling or betting',
    ...gambling,
    messages: ['Toll Free verification rejection - Disallowed: Gambling'],
    related: [30462, 30864, 30944],
  }),
  forbidden({
    code: 30462,
    title: 'Toll-free rejected: sweepstakes or contests',
    ...sweepstakes,
    messages: ['Toll Free verification rejection - Disallowed: Sweepstakes'],
    related: [30461, 30865, 30945],
  }),
  forbidden({
    code: 30463,
    read: '2026-11-29',
    title: 'Toll-free rejected: stock tips',
    ...stocks,
    allowed: codesAndTransactionsOnly,
    messages: ['Toll Free verification rejection - Disallowed: Stock Alerts/Platforms'],
    related: [30866, 30946],
  }),
  forbidden({
    code: 30464,
    title: 'Toll-free rejected: cryptocurrency',
    ...crypto,
    messages: ['Toll Free verification rejection - Disallowed: Cryptocurrency'],
    related: [30867, 30947],
  }),
  forbidden({
    code: 30465,
    title: 'Toll-free rejected: risky investments',
    ...riskyInvestments,
    messages: ['Toll Free verification rejection - Disallowed: Risk Investment/Get Rich Quick Schemes'],
    related: [30868, 30948],
  }),
  forbidden({
    code: 30466,
    title: 'Toll-free rejected: debt reduction',
    ...debtReduction,
    messages: ['Toll Free verification rejection - Disallowed - Debt Reduction'],
    related: [30869, 30949],
  }),
  forbidden({
    code: 30467,
    title: 'Toll-free rejected: credit repair',
    ...creditRepair,
    messages: ['Toll Free verification rejection - Disallowed: Credit Repair'],
    related: [30870, 30950],
  }),
  forbidden({
    code: 30468,
    read: '2026-11-29',
    appeal: resubmitOrSupport,
    title: 'Toll-free rejected: purchased leads',
    ...leads,
    except: 'Consent must be given to the business itself. A policy page that mentions sharing or selling consumer data is enough for this rejection.',
    messages: ['Toll Free verification rejection - Disallowed: Third-party Lead Generation'],
    related: [30871, 30951],
  }),
  forbidden({
    code: 30469,
    title: 'Toll-free rejected: illegal goods',
    ...illegalGoods,
    messages: ['Toll Free verification rejection - Disallowed: Illegal substances/articles'],
    related: [30861, 30459],
  }),
  suspicious({
    code: 30470,
    title: 'Toll-free rejected: deceptive marketing',
    ...deceptive,
    messages: ['Toll Free verification rejection - High Risk: Deceptive Marketing'],
    related: [30856, 30962],
  }),
  tollFree(
    {
      code: 30471,
      title: 'Toll-free rejected: a link without https',
      messages: ['Toll Free verification rejection - High Risk - Non-secured URL in sample message'],
      related: [30449, 30858, 30964, 30892],
    },
    insecureLink,
  ),
  tollFree(
    {
      code: 30472,
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
      title: 'Toll-free rejected: not the business sending the texts',
      messages: ['Toll Free verification rejection - Need end business'],
      related: [30445, 30478, 30494, 30804, 30894, 30472],
    },
    endBusiness,
  ),
  tollFree(
    {
      code: 30475,
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
