import type { ErrorEntry, FactName } from '../catalog/types.ts';
import type { TwilioErrorReport } from '../parse/types.ts';
import { deriveFacts, type Fact, type Facts } from './deriveFacts.ts';
import { nextQuestion } from './nextQuestion.ts';
import { type FactSentence, phrases as english, type Phrases } from './phrases.ts';
import type { Answers, Diagnosis, Evidence, RankedCause } from './types.ts';
import { type Standing, compareStandings, judge } from './judge.ts';
import { all, holds } from './verdict.ts';

/** What a person answered, and the language of the sentences. */
export interface DiagnoseOptions {
  /** Answers to earlier questions. They count more than what the host states, and less than what the request shows. */
  answers?: Answers | undefined;
  /** @default English */
  phrases?: Phrases | undefined;
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
  { answers = {}, phrases = english }: DiagnoseOptions = {},
): Diagnosis {
  const facts = deriveFacts(report, evidence, answers);
  const causes = entry?.causes ?? [];
  const standings = causes.map((cause, order) => judge(cause, order, facts)).sort(compareStandings);
  const permission = missingPermission(facts.says?.value);
  const diagnosis: Diagnosis = {
    causes: standings.map((standing) => {
      const ranked: RankedCause = {
        cause: standing.cause,
        verdict: standing.verdict,
        because: reasons(standing, facts, entry, phrases, permission),
      };
      if (standing.certain) {
        ranked.certain = true;
        ranked.settledBy = settlerOf(standing, facts);
      }
      return ranked;
    }),
  };
  const question = entry && !standings[0]?.certain && nextQuestion(entry, standings, facts, answers ?? {}, phrases);
  if (question) diagnosis.question = question;
  if (permission) diagnosis.permission = permission;
  const signedWith = facts.signer && nameSigner(facts, phrases);
  if (signedWith) diagnosis.signedWith = signedWith;
  const notices: string[] = [];
  const { conflict, signer, usernameFault, resource } = facts;
  if (conflict) notices.push(phrases.conflict(conflict.seen ?? '', conflict.from, signer?.seen ?? ''));
  if (resource?.against) {
    notices.push(
      phrases.addressConflict(phrases.questions.resource.options[resource.against]?.[0] ?? resource.against),
    );
  }
  if (usernameFault?.value === 'looks-like-auth-token') notices.push(phrases.secretGiven);
  if (notices.length) diagnosis.notices = notices;
  return diagnosis;
}

function settlerOf({ reasons: [decisive = []] }: Standing, facts: Facts): NonNullable<RankedCause['settledBy']> {
  if (decisive.some(({ name }) => name === 'says')) return 'message';
  return decisive.some(({ name }) => facts[name]?.from === 'host') ? 'host' : 'request';
}

/** Twilio leaves the leading slash out; a policy needs it. https://www.twilio.com/docs/iam/api-keys/restricted-api-keys (read 2026-11-23) */
function missingPermission(message: string | undefined): string | undefined {
  const name = /permission `?'?\/?(twilio\/[\w./*-]+)/i.exec(message ?? '')?.[1];
  return name && `/${name.replace(/[.,]$/, '')}`;
}

/** Nothing for a user name that is neither Account SID nor API key: that is a fault, not a credential. */
function nameSigner({ signer, keyType }: Facts, phrases: Phrases): Diagnosis['signedWith'] {
  if (!signer || signer.value === 'other' || signer.value === 'none') return undefined;
  return {
    name: phrases.credential(keyType?.seen ?? signer.value),
    because: (keyType ? sentenceOf('keyType', keyType, phrases) : sentenceOf('signer', signer, phrases)) ?? '',
    from: keyType?.from ?? signer.from,
  };
}

function sentenceOf(name: FactName, fact: Fact, phrases: Phrases): string | undefined {
  const sentence = (phrases.facts[name] as Partial<Record<string, FactSentence>>)[fact.value];
  return typeof sentence === 'function' ? sentence(fact) : sentence;
}

function reasons(
  { rules, verdict, reasons: conditions, demoted }: Standing,
  facts: Facts,
  entry: ErrorEntry | undefined,
  phrases: Phrases,
  permission: string | undefined,
): string[] {
  const sentences: string[] = [];
  const add = (sentence: string | undefined): void => {
    if (sentence && !sentences.includes(sentence)) sentences.push(sentence);
  };
  const say = (name: FactName | 'says', meaning: boolean): void => {
    const fact = facts[name];
    if (!fact) return;
    if (name === 'says') {
      add(permission ? phrases.permission(permission) : phrases.says(fact));
      return;
    }
    const sentence = sentenceOf(name, fact, phrases);
    add(sentence);
    if (sentence && meaning)
      add((entry?.meanings?.[name] as Partial<Record<string, string>> | undefined)?.[fact.value]);
  };
  const { requires, suggestedBy, excludedBy } = rules;
  if (verdict === 'refuted') {
    const against = requires.find((test) => holds(test, facts) === false);
    const excluded = against ? [against] : (excludedBy.find((tests) => all(tests, facts)) ?? []);
    for (const { name } of excluded) say(name, false);
    return sentences;
  }
  for (const tests of conditions) for (const test of tests) if (holds(test, facts)) say(test.name, true);
  if (demoted && facts.keyType && suggestedBy.some((tests) => tests.some(({ name }) => name === 'keyType'))) {
    add(phrases.checkType(facts.keyType.seen ?? '', facts.keyType.from));
  }
  if (verdict === 'open' && sentences.length) {
    const missing = requires.find(({ name }) => !facts[name] && phrases.unknown[name as FactName]);
    if (missing) add(phrases.unknown[missing.name as FactName]);
  }
  return sentences;
}
