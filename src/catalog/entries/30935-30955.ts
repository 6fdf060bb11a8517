import type { ErrorEntry } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { checkAnswer, forbidden, knownByName, ownLoansOnly } from './shared/forbidden.ts';
import {
  alcohol,
  cannabis,
  creditRepair,
  crypto,
  debtCollection,
  debtReduction,
  federalLaw,
  gambling,
  hate,
  leads,
  loans,
  prescriptionDrugs,
  riskyInvestments,
  sex,
  stocks,
  sweepstakes,
} from './shared/forbiddenTopics.ts';
import { helpReply } from './shared/messageReasons.ts';
import { askSupport, nameOnly, verificationWithdrawn, webmaster } from './shared/registrations.ts';
import { verification } from './shared/verifications.ts';

export const entries: readonly ErrorEntry[] = [
  {
    code: 30935,
    title: 'The verification was canceled on request',
    product: 'messaging',
    level: 'error',
    summary: 'Someone asked to cancel this verification.',
    messages: ['Verification - Requested Cancellation'],
    retryable: false,
    related: [30481],
    causes: [
      {
        ...verificationWithdrawn({ id: 'check', text: 'Look at the status: **In review** means it arrived.' }),
        note: nameOnly,
        source: errorPage(30481),
      },
    ],
  },
  verification(
    {
      code: 30936,
      read: '2026-11-29',
      title: 'Verification rejected: the HELP reply is incomplete',
      messages: ['Verification rejection - HELP keyword response must meet requirements'],
      related: [30486, 30531, 30890],
    },
    helpReply,
  ),
  knownByName(
    forbidden({
      code: 30940,
      title: 'Campaign rejected: cannabis, CBD or illegal drugs',
      ...cannabis,
      messages: ['Campaign rejected: Cannabis, CBD, or illegal substance content detected'],
      related: [30883, 30459, 30860],
    }),
  ),
  knownByName(
    forbidden({
      code: 30941,
      title: 'Campaign rejected: prescription drugs',
      ...prescriptionDrugs,
      messages: ['Campaign rejected: Prescription drug or controlled substance content detected'],
      related: [30565, 30940],
    }),
  ),
  knownByName(
    forbidden({
      code: 30942,
      title: 'Campaign rejected: loan marketing',
      ...loans,
      allowed: ownLoansOnly,
      messages: ['Campaign rejected: Loan marketing content detected'],
      related: [30897, 30895, 30443, 30862],
    }),
  ),
  knownByName(
    forbidden({
      code: 30943,
      title: 'Campaign rejected: debt collection for others',
      ...debtCollection,
      messages: ['Campaign rejected: Third-party debt collection content detected'],
      related: [30897, 30460, 30863],
    }),
  ),
  knownByName(
    forbidden({
      code: 30944,
      title: 'Campaign rejected: gambling or betting',
      ...gambling,
      messages: ['Campaign rejected: Gambling or betting content detected'],
      related: [30897, 30945, 30461, 30864],
    }),
  ),
  knownByName(
    forbidden({
      code: 30945,
      title: 'Campaign rejected: sweepstakes or contests',
      ...sweepstakes,
      messages: ['Campaign rejected: Sweepstakes or contest content detected'],
      related: [30897, 30944, 30462, 30865],
    }),
  ),
  knownByName(
    forbidden({
      code: 30946,
      title: 'Campaign rejected: stock alerts',
      ...stocks,
      summary: 'The reviewer saw stock alerts.',
      messages: ['Campaign rejected: Stock alert content detected'],
      related: [30897, 30948, 30463, 30866],
    }),
  ),
  knownByName(
    forbidden({
      code: 30947,
      title: 'Campaign rejected: cryptocurrency',
      ...crypto,
      messages: ['Campaign rejected: Cryptocurrency content detected'],
      related: [30897, 30948, 30464, 30867],
    }),
  ),
  knownByName(
    forbidden({
      code: 30948,
      title: 'Campaign rejected: risky investments',
      ...riskyInvestments,
      messages: ['Campaign rejected: High-risk investment content detected'],
      related: [30897, 30946, 30465, 30868],
    }),
  ),
  forbidden({
    code: 30949,
    read: '2026-11-29',
    title: 'Campaign rejected: debt reduction',
    ...debtReduction,
    why: "Carriers don't accept texts that offer it or collect leads for it.",
    except:
      "A creditor can text its own customers about their own account: that's a different use case, in a new campaign. For relief offers, rewording doesn't change the rejection.",
    messages: ['Campaign rejected: Debt reduction or consolidation content detected'],
    related: [30897, 30943, 30466, 30869],
  }),
  forbidden({
    code: 30950,
    read: '2026-11-29',
    title: 'Campaign rejected: credit repair',
    ...creditRepair,
    why: "Carriers don't accept texts that offer it, promise better scores, or collect leads for it.",
    messages: ['Campaign rejected: Credit repair content detected'],
    related: [30897, 30949, 30467, 30870],
  }),
  knownByName(
    forbidden({
      code: 30951,
      title: 'Campaign rejected: bought leads or multilevel marketing',
      ...leads,
      summary: 'The reviewer saw leads that a third party collected, or multilevel marketing.',
      messages: ['Campaign rejected: Third-party lead generation or MLM content detected'],
      related: [30897, 30916, 30468, 30871],
    }),
  ),
  knownByName(
    forbidden({
      code: 30952,
      title: 'Campaign rejected: violates US federal law',
      ...federalLaw,
      messages: ['Campaign rejected: Non-federally compliant use case detected'],
      related: [30897, 30528, 30872],
    }),
  ),
  knownByName(
    forbidden({
      code: 30953,
      title: 'Campaign rejected: sexual content',
      ...sex,
      messages: ['Campaign rejected: sex or adult content violation detected'],
      related: [30883, 30441, 30873],
    }),
  ),
  knownByName(
    forbidden({
      code: 30954,
      title: 'Campaign rejected: hate or violence',
      ...hate,
      summary: 'The reviewer saw hateful or violent content.',
      messages: ['Campaign rejected: hate speech or violent content detected'],
      related: [30883, 30455, 30874],
    }),
  ),
  knownByName(
    forbidden(
      {
        code: 30955,
        title: 'Campaign rejected: alcohol promotion',
        ...alcohol,
        messages: ['Campaign rejected: alcohol promotion content detected'],
        related: [30883, 30956, 30456, 30875],
        except: 'Texts about alcohol to the US are accepted only with an age check, those to Canada only if the carriers exempt you.',
        exceptFrom: [errorPage(30875, '2026-11-30')],
      },
      {
        id: 'age-gate-missing',
        title: 'The website lacks a real age check',
        explanation: 'Visitors must enter their full date of birth before content or sign-up.',
        prevalence: 'occasional',
        who: webmaster,
        when: { suggestedBy: { says: ['age gate', 'age check', 'age verification'] } },
        steps: [
          {
            id: 'age-gate',
            text: 'Ask for the full date of birth before content and sign-up. Bad: `Are you over 21? Yes / No`.',
          },
          askSupport('the campaign and a screenshot of the age check'),
          checkAnswer,
        ],
        source: errorPage(30456),
      },
    ),
  ),
];
