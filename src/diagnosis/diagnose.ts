import type { ErrorEntry } from '../catalog/types.ts';
import type { FactKey, FactName } from '../facts/factValues.ts';
import type { TwilioErrorReport } from '../parse/types.ts';
import type { Fact, Facts } from '../facts/fact.ts';
import { deriveFacts } from './deriveFacts.ts';
import { nextQuestion } from './nextQuestion.ts';
import { sentences as english } from '../strings/en/sentences.ts';
import type { FactSentence, Sentences } from '../strings/sentenceTypes.ts';
import type { Diagnosis, RankedCause } from './types.ts';
import type { Answers, Evidence } from '../facts/evidence.ts';
import { type JudgedCause, compareJudgedCauses, judgeCause } from './judgeCause.ts';
import { all, holds } from './truth.ts';

/** What a person answered, and the language of the sentences. */
export interface DiagnoseOptions {
  /** Answers to earlier questions. They count more than what the host states, and less than what the request shows. */
  answers?: Answers | undefined;
  /** @default English */
  sentences?: Sentences | undefined;
}

/**
 * Ranks the causes of an error, with the reason for each and the next thing worth asking. Pure and synchronous.
 *
 * @param entry The error's entry; without one, or for one without causes, the list is empty.
 * @param report What `parseTwilioError` read from the error, if anything.
 * @param evidence What the host knows about the request. Unknown fields are ignored, a malformed address counts as unknown.
 * @returns Causes best first, refuted ones last. Never throws.
 */
export function diagnose(
  entry: ErrorEntry | undefined,
  report: TwilioErrorReport | undefined,
  evidence: Evidence = {},
  { answers = {}, sentences = english }: DiagnoseOptions = {},
): Diagnosis {
  const facts = deriveFacts(report, evidence, answers);
  const causes = entry?.causes ?? [];
  const standings = causes.map((cause, order) => judgeCause(cause, order, facts)).sort(compareJudgedCauses);
  const permission = missingPermission(facts.says?.value);
  const diagnosis: Diagnosis = {
    causes: standings.map((standing) => {
      const ranked: RankedCause = {
        cause: standing.cause,
        verdict: standing.verdict,
        because: reasons(standing, facts, entry, sentences, permission),
      };
      if (standing.certain) {
        ranked.certain = true;
        ranked.settledBy = settlerOf(standing, facts);
      }
      return ranked;
    }),
  };
  const question = entry && !standings[0]?.certain && nextQuestion(entry, standings, facts, answers ?? {}, sentences);
  if (question) diagnosis.question = question;
  if (permission) diagnosis.permission = permission;
  const signedWith = facts.signer && nameSigner(facts, sentences);
  if (signedWith) diagnosis.signedWith = signedWith;
  const notices: string[] = [];
  const { conflict, signer, usernameFault, resource } = facts;
  if (conflict) notices.push(sentences.conflict(conflict.seen ?? '', conflict.from, signer?.seen ?? ''));
  if (resource?.against) {
    notices.push(
      sentences.addressConflict(sentences.questions.resource.options[resource.against]?.[0] ?? resource.against),
    );
  }
  if (usernameFault?.value === 'looks-like-auth-token') notices.push(sentences.secretGiven);
  if (notices.length) diagnosis.notices = notices;
  return diagnosis;
}

function settlerOf({ reasons: [decisive = []] }: JudgedCause, facts: Facts): NonNullable<RankedCause['settledBy']> {
  if (decisive.some(({ name }) => name === 'says')) return 'message';
  return decisive.some(({ name }) => facts[name]?.from === 'host') ? 'host' : 'request';
}

/** Twilio leaves the leading slash out; a policy needs it. https://www.twilio.com/docs/iam/api-keys/restricted-api-keys (read 2026-11-23) */
function missingPermission(message: string | undefined): string | undefined {
  const name = /permission `?'?\/?(twilio\/[\w./*-]+)/i.exec(message ?? '')?.[1];
  return name && `/${name.replace(/[.,]$/, '')}`;
}

/** Nothing for a user name that is neither Account SID nor API key: that is a fault, not a credential. */
function nameSigner({ signer, keyType }: Facts, sentences: Sentences): Diagnosis['signedWith'] {
  if (!signer || signer.value === 'other' || signer.value === 'none') return undefined;
  return {
    name: sentences.credential(keyType?.seen ?? signer.value),
    because: (keyType ? sentenceOf('keyType', keyType, sentences) : sentenceOf('signer', signer, sentences)) ?? '',
    from: keyType?.from ?? signer.from,
  };
}

function sentenceOf(name: FactName | 'field', fact: Fact, sentences: Sentences): string | undefined {
  const ofFact: FactSentence | Partial<Record<string, FactSentence>> | undefined = sentences.facts[name];
  const sentence = typeof ofFact === 'object' ? ofFact[fact.value] : ofFact;
  return typeof sentence === 'function' ? sentence(fact) : sentence;
}

function reasons(
  { rules, verdict, reasons: conditions, demoted }: JudgedCause,
  facts: Facts,
  entry: ErrorEntry | undefined,
  sentences: Sentences,
  permission: string | undefined,
): string[] {
  const because: string[] = [];
  const add = (sentence: string | undefined): void => {
    if (sentence && !because.includes(sentence)) because.push(sentence);
  };
  const say = (name: FactKey, meaning: boolean): void => {
    const fact = facts[name];
    if (!fact) return;
    if (name === 'says') {
      add(permission ? sentences.permission(permission) : sentences.says(fact));
      return;
    }
    const sentence = sentenceOf(name, fact, sentences);
    add(sentence);
    const meanings: Partial<Record<string, string>> | undefined = entry?.meanings?.[name as FactName];
    if (sentence && meaning) add(meanings?.[fact.value]);
  };
  const { requires, suggestedBy, excludedBy } = rules;
  if (verdict === 'refuted') {
    const against = requires.find((test) => holds(test, facts) === false);
    const excluded = against ? [against] : (excludedBy.find((tests) => all(tests, facts)) ?? []);
    for (const { name } of excluded) say(name, false);
    return because;
  }
  for (const tests of conditions) for (const test of tests) if (holds(test, facts)) say(test.name, true);
  if (demoted && facts.keyType && suggestedBy.some((tests) => tests.some(({ name }) => name === 'keyType'))) {
    add(sentences.checkType(facts.keyType.seen ?? '', facts.keyType.from));
  }
  if (verdict === 'open' && because.length) {
    const missing = requires.find(({ name }) => !facts[name] && sentences.unknown[name as FactName]);
    if (missing) add(sentences.unknown[missing.name as FactName]);
  }
  return because;
}
