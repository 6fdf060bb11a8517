import type { ErrorEntry } from '../types.ts';
import { domainIssues } from './shared/domainIssues.ts';
import { errorPage } from './shared/errorPage.ts';
import { papersWanted, registrationNumber } from './shared/businessReasons.ts';
import { forbidden, knownByName } from './shared/forbidden.ts';
import { federalLaw } from './shared/forbiddenTopics.ts';
import { alcoholAgeGate, helpReply, shortLink } from './shared/messageReasons.ts';
import { tollFreeCause, tollFreeList } from './shared/registrations.ts';
import { tollFreeByName } from './shared/verifications.ts';

export const entries: readonly ErrorEntry[] = [
  tollFreeByName(
    {
      code: 30525,
      title: 'Toll-free rejected: a public link shortener',
      messages: ['Toll Free verification rejection - Public URL shorteners not allowed'],
      related: [30449, 30857, 30963, 30892],
    },
    shortLink,
  ),
  domainIssues({
    code: 30526,
    title: 'Toll-free rejected: problems with the domain',
    messages: ['Toll Free verification rejection - High-risk domain issues'],
    related: [30523, 30859, 30961],
  }),
  tollFreeByName(
    {
      code: 30527,
      title: 'Toll-free rejected: missing or wrong registration number',
      messages: ['Toll Free verification rejection - Business Registration Number is Missing or Invalid'],
      related: [30445, 30472, 30530, 30811],
    },
    registrationNumber,
  ),
  knownByName(
    forbidden({
      code: 30528,
      title: 'Toll-free rejected: against US federal law',
      ...federalLaw,
      messages: ['Toll Free verification rejection - Disallowed: Non-federally compliant use case'],
      related: [30872, 30952],
    }),
  ),
  {
    code: 30529,
    title: 'Toll-free rejected: alcohol without an age check',
    product: 'messaging',
    level: 'error',
    summary: alcoholAgeGate.summary,
    messages: ['Toll Free rejection: Alcohol promotions require age verification'],
    retryable: false,
    related: [30456, 30876, 30956],
    causes: alcoholAgeGate.causes.map((fault) =>
      tollFreeCause({
        ...fault,
        note: 'Twilio lists this code as not open to resubmission. If the Console has no edit option, write to Support.',
        details: 'If the Console has one, edit before the edit period ends (`edit_expiration`, about seven days).',
        source: errorPage(30529, '2026-11-29'),
        sources: [tollFreeList],
      }),
    ),
  },
  tollFreeByName(
    {
      code: 30530,
      title: 'Toll-free rejected: official documents required',
      messages: ['Toll Free verification rejection - Official business registration documents required'],
      related: [30472, 30527, 30803, 30485],
    },
    { ...papersWanted, causes: papersWanted.causes.map((fault) => ({ ...fault, sources: [tollFreeList] })) },
  ),
  tollFreeByName(
    {
      code: 30531,
      title: 'Toll-free rejected: the HELP reply names no business',
      messages: ['Toll-Free verification rejection - HELP keyword response must meet requirements'],
      related: [30486, 30936, 30890],
    },
    helpReply,
  ),
];
