import { messageTexts } from '../catalog/messageTexts.ts';
import type { Cause, ErrorEntry } from '../catalog/types.ts';
import type { TwilioErrorReport } from '../parse/types.ts';
import type { Facts } from '../facts/fact.ts';
import { compileConditions } from './compileConditions.ts';
import { deriveFacts, type Means } from './deriveFacts.ts';
import { nextQuestion } from './nextQuestion.ts';
import type { BasicSentences } from '../strings/sentenceTypes.ts';
import type { Diagnosis, RankedCause } from './types.ts';
import type { Answers, Evidence } from '../facts/evidence.ts';
import { type JudgedCause, compareJudgedCauses, judgeCause } from './judgeCause.ts';
import { reasonsOf, sentenceOf } from './reasonsOf.ts';
import { resolveCause } from './resolveCause.ts';
import { holds } from './truth.ts';

/** What stays the same while a person answers. The sentences can lack those of traffic facts if the entry tests none. */
export interface Situation extends Means {
  entry: ErrorEntry | undefined;
  report: TwilioErrorReport | undefined;
  evidence: Evidence;
  sentences: BasicSentences;
}

/** `diagnose`, with no more code and sentences than the entry needs. */
export function diagnoseSituation(situation: Situation, answers: Answers = {}): Diagnosis {
  const { entry, report, evidence, sentences } = situation;
  const facts = deriveFacts(report, evidence, answers, situation, ['', ...(entry ? messageTexts(entry) : [])]);
  const causes = entry?.causes ?? [];
  if (facts.says && facts.says.from !== 'answer' && !causes.some((cause) => testsMessage(cause, facts)))
    facts.says.vague = true;
  const tried = triedIn(answers).filter((id) => causes.some((cause) => cause.id === id));
  const judged = causes
    .map((cause, order) => judgeCause(cause, order, facts, tried.includes(cause.id)))
    .sort(compareJudgedCauses);
  const isSettled = judged[0]?.place === 'certain';
  const permission = missingPermission(facts.says?.value);
  const diagnosis: Diagnosis = {
    causes: judged.map((one) => {
      const { cause, verdict, place } = one;
      const ranked: RankedCause = {
        cause: resolveCause(cause, facts),
        verdict,
        because: reasonsOf(one, facts, entry, sentences, permission),
      };
      // Of several causes that are settled, only the first is certain: most facts support it.
      if (one === judged[0] && isSettled) {
        ranked.certain = true;
        ranked.settledBy = settlerOf(one, facts);
      } else if (place === 'lowered' || (isSettled && place !== 'refuted')) {
        ranked.unlikely = true;
      }
      if (place === 'tried') ranked.tried = true;
      return ranked;
    }),
  };
  if (tried.length > 0) diagnosis.tried = tried;
  const question = entry && !isSettled && nextQuestion(entry, judged, facts, answers ?? {}, sentences);
  if (question) diagnosis.question = question;
  if (permission) diagnosis.permission = permission;
  const signedWith = facts.signer && nameSigner(facts, sentences);
  if (signedWith) diagnosis.signedWith = signedWith;
  const notices = noticesOf(facts, sentences);
  if (notices.length > 0) diagnosis.notices = notices;
  return diagnosis;
}

/** What the request contradicts, and a secret that was dropped. */
function noticesOf({ conflict, signer, usernameFault, resource }: Facts, sentences: BasicSentences): string[] {
  const notices: string[] = [];
  if (conflict && conflict.value !== 'none')
    notices.push(sentences.conflict(conflict.seen ?? '', conflict.from, signer?.seen ?? ''));
  if (resource?.against) {
    const [label = resource.against] = sentences.questions.resource.options[resource.against] ?? [];
    notices.push(sentences.addressConflict(label));
  }
  if (usernameFault?.value === 'looks-like-auth-token') notices.push(sentences.secretGiven);
  return notices;
}

/** Whether the message contains something that the cause tests for. */
function testsMessage(cause: Cause, facts: Facts): boolean {
  return compileConditions(cause).tests.some((test) => test.name === 'says' && holds(test, facts));
}

function settlerOf({ reasons: [decisive = []] }: JudgedCause, facts: Facts): NonNullable<RankedCause['settledBy']> {
  if (decisive.some(({ name }) => name === 'says')) return 'message';
  return decisive.some(({ name }) => facts[name]?.from === 'host') ? 'host' : 'request';
}

/** The permission that the message names. Twilio omits the leading slash, which a policy needs. https://www.twilio.com/docs/iam/api-keys/restricted-api-keys (read 2026-11-23) */
function missingPermission(message: string | undefined): string | undefined {
  const name = /permission `?'?\/?(twilio\/[\w./*-]+)/i.exec(message ?? '')?.[1];
  return name && `/${name.replace(/[.,]$/, '')}`;
}

/** What signed the request. A username that is neither an Account SID nor an API key's SID is a mistake, not a credential. */
function nameSigner({ signer, keyType }: Facts, sentences: BasicSentences): Diagnosis['signedWith'] {
  if (!signer || signer.value === 'other' || signer.value === 'none') return undefined;
  return {
    name: sentences.credential(keyType?.seen ?? signer.value),
    because: (keyType ? sentenceOf('keyType', keyType, sentences) : sentenceOf('signer', signer, sentences)) ?? '',
    from: keyType?.from ?? signer.from,
  };
}

/** Ids of the causes that were tried. Apps without types pass anything. */
function triedIn(answers: Answers | null): string[] {
  const tried: unknown = answers?.tried;
  return Array.isArray(tried) ? [...new Set(tried.filter((id) => typeof id === 'string'))] : [];
}
