import type { Fact } from '../../facts/fact.ts';
import { credentialQuestion } from './credentialQuestion.ts';

const names: Record<string, string> = {
  'api-key': 'an API key',
  'test-credentials': 'test credentials',
  'access-token': 'an Access Token',
  'oauth-token': 'an OAuth access token',
};

/** The name of a credential, as a sentence says it. */
export const nameOf = (credential = ''): string =>
  credentialQuestion.options[credential]?.[0] ?? names[credential] ?? credential;

/** `You chose …` for an answer, `Your app says: …` for what the app states. */
export const stated = (fact: Fact, what: string = nameOf(fact.seen)): string =>
  fact.from === 'answer' ? `You chose ${what}.` : `Your app says: ${what}.`;

/** `You answered that …` for an answer, `Your app says that …` for what the app states. */
export const answered = (yes: string, no: string, value: string, from: Fact['from']): string =>
  `${from === 'answer' ? 'You answered' : 'Your app says'} that ${value === 'yes' ? yes : no}.`;
