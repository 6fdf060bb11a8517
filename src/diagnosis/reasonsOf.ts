import type { ErrorEntry } from '../catalog/types.ts';
import type { Fact, Facts } from '../facts/fact.ts';
import type { FactKey, FactName } from '../facts/factValues.ts';
import type { BasicSentences, FactSentence } from '../strings/sentenceTypes.ts';
import type { JudgedCause } from './judgeCause.ts';
import { holds } from './truth.ts';

/** Why a cause has its place, in whole sentences: what counts against it, or else what supports it and what that means. */
export function reasonsOf(
  { rules, place, reasons, against, demoted }: JudgedCause,
  facts: Facts,
  entry: ErrorEntry | undefined,
  sentences: BasicSentences,
  permission: string | undefined,
): string[] {
  const because = new Set<string>();
  const add = (sentence: string | undefined): void => {
    if (sentence) because.add(sentence);
  };
  const say = (name: FactKey): void => {
    const fact = facts[name];
    if (fact) add(name === 'says' && permission ? sentences.permission(permission) : sentenceOf(name, fact, sentences));
  };
  if (place === 'tried') add(sentences.tried);
  if (against.length > 0) {
    for (const { name } of against) say(name);
    return [...because];
  }
  const { requires, suggestedBy } = rules;
  const holding = reasons.flat().filter((test) => holds(test, facts));
  // A sender that is a name, or a short code, is its kind as well.
  const isKindSaid = facts.from?.value === facts.senderType?.value && holding.some(({ name }) => name === 'from');
  for (const { name } of holding.filter((test) => !isKindSaid || test.name !== 'senderType')) {
    say(name);
    const meanings: Partial<Record<string, string>> | undefined = entry?.meanings?.[name as FactName];
    add(meanings?.[facts[name]?.value ?? '']);
  }
  if (demoted && facts.keyType && suggestedBy.flat().some(({ name }) => name === 'keyType')) {
    add(sentences.checkType(facts.keyType.seen ?? '', facts.keyType.from));
  }
  if ((place === 'open' || place === 'far-fetched') && because.size > 0) {
    const missing = requires.find(({ name }) => !facts[name] && unknownOf(name, sentences));
    if (missing) add(unknownOf(missing.name, sentences));
  }
  return [...because];
}

const unknownOf = (name: FactKey, { unknown }: BasicSentences): string | undefined =>
  name === 'field' ? undefined : unknown[name];

/** The sentence that states a fact. `undefined` if the language has none. */
export function sentenceOf(name: FactKey, fact: Fact, sentences: BasicSentences): string | undefined {
  if (name === 'says') return sentences.says(fact);
  const ofFact: FactSentence | Partial<Record<string, FactSentence>> | undefined = sentences.facts[name];
  const sentence = typeof ofFact === 'object' ? ofFact[fact.value] : ofFact;
  return typeof sentence === 'function' ? sentence(fact) : sentence;
}
