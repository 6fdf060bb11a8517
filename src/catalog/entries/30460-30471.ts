import type { ErrorEntry } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { codesAndTransactionsOnly, forbidden, otherLinesOnly, ownDebt, resubmitOrSupport, suspicious, noLeads } from './shared/forbidden.ts';
import {
  creditRepair,
  crypto,
  debtCollection,
  debtReduction,
  deceptive,
  gambling,
  illegalGoods,
  leads,
  riskyInvestments,
  stocks,
  sweepstakes,
} from './shared/forbiddenTopics.ts';
import { insecureLink } from './shared/messageReasons.ts';
import { tollFree } from './shared/verifications.ts';

export const entries: readonly ErrorEntry[] = [
  forbidden({
    code: 30460,
    read: '2026-11-29',
    title: 'Toll-free rejected: third-party debt collection',
    ...debtCollection,
    appeal: ownDebt,
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
    // It names transactions; the page on 30463 names only sign-in codes.
    exceptFrom: [errorPage(30866, '2026-11-30')],
    appeal: resubmitOrSupport,
    messages: ['Toll Free verification rejection - Disallowed: Stock Alerts/Platforms'],
    related: [30866, 30946],
  }),
  forbidden({
    code: 30464,
    read: '2026-11-30',
    title: 'Toll-free rejected: cryptocurrency',
    ...crypto,
    allowed: otherLinesOnly,
    appeal: resubmitOrSupport,
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
    read: '2026-11-29',
    title: 'Toll-free rejected: debt reduction',
    ...debtReduction,
    appeal: resubmitOrSupport,
    messages: ['Toll Free verification rejection - Disallowed - Debt Reduction'],
    related: [30869, 30949],
  }),
  forbidden({
    code: 30467,
    title: 'Toll-free rejected: credit repair',
    ...creditRepair,
    // Its page of 2025 names Support alone; the newer one on 30870, its twin, a resubmission as well.
    appeal: resubmitOrSupport,
    messages: ['Toll Free verification rejection - Disallowed: Credit Repair'],
    related: [30870, 30950],
  }),
  forbidden({
    code: 30468,
    read: '2026-11-29',
    appeal: noLeads,
    title: 'Toll-free rejected: purchased leads',
    ...leads,
    except:
      'Consent must be given to the business itself. If only your policy or terms mention sharing or selling consumer data, change them, and follow the steps for a misread business.',
    messages: ['Toll Free verification rejection - Disallowed: Third-party Lead Generation'],
    related: [30871, 30951],
  }),
  forbidden({
    code: 30469,
    read: '2026-11-30',
    title: 'Toll-free rejected: illegal goods',
    ...illegalGoods,
    appeal: resubmitOrSupport,
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
];
