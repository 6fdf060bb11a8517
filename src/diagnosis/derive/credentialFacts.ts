import type { Facts } from '../../facts/fact.ts';
import type { FactValues } from '../../facts/factValues.ts';
import { AUTH_TOKEN } from '../../internal/authToken.ts';
import { fact, type Known, told } from './known.ts';
import { EMPTY, MASKED_SID, MASKED_WORD, SID } from './sids.ts';

const SIGNERS: Partial<Record<string, FactValues['signer']>> = {
  AC: 'auth-token',
  SK: 'api-key',
  'oauth-token': 'oauth-token',
};

/** Facts about what signed the request. The username was seen. The credential, and so the type of a key, is a claim. */
export function credentialFacts(known: Known): Facts {
  const { username } = known.evidence;
  const start = told(known, 'usernameStart');
  const claim = told(known, 'credential');
  let facts: Facts = {};
  // A fully masked value says nothing.
  if (username !== undefined && !MASKED_WORD.test(username.trim())) facts = usernameFacts(username, start);
  else if (start && (start.from === 'host' || !claim)) facts = startFacts(start);
  return claim ? { ...facts, ...claimFacts(claim, facts.signer?.value) } : facts;
}

type Told<F extends 'usernameStart' | 'credential'> = NonNullable<ReturnType<typeof told<F>>>;

/** What the username that was sent shows, and whether it contradicts what is told about its start. */
function usernameFacts(username: string, start: Told<'usernameStart'> | undefined): Facts {
  const { prefix, fault, seen } = readUsername(username);
  const facts: Facts = {};
  if (fault) facts.usernameFault = fact(fault, 'request', seen);
  facts.signer = fact(signerOf(fault === 'empty' ? 'none' : prefix), 'request', prefix);
  if (SIGNERS[prefix ?? '']) facts.conflict = fact('none', 'host');
  if (start?.value === 'SK' && prefix === 'AC') facts.conflict = fact('key-stated-account-sid-sent', start.from, 'SK');
  if (start?.value === 'AC' && prefix === 'SK') facts.conflict = fact('account-sid-stated-key-sent', start.from, 'AC');
  return facts;
}

/** What is told about the start of a username that nobody saw. */
function startFacts({ value: prefix, from }: Told<'usernameStart'>): Facts {
  const facts: Facts = { signer: fact(signerOf(prefix), from, prefix) };
  if (prefix === 'other') facts.usernameFault = fact('other-sid', from);
  if (prefix === 'none') facts.usernameFault = fact('empty', from);
  return facts;
}

/**
 * What is told about the credential.
 *
 * @param shown What the username shows.
 */
function claimFacts({ value: claim, from }: Told<'credential'>, shown: FactValues['signer'] | undefined): Facts {
  const keyType = /^(main|standard|restricted)-key$/.exec(claim)?.[1] as FactValues['keyType'] | undefined;
  const claimed = keyType ? 'api-key' : (claim as FactValues['signer']);
  const facts: Facts = {};
  // Test credentials have an Account SID as well.
  if (shown === undefined || (shown === 'auth-token' && claimed === 'test-credentials'))
    facts.signer = fact(claimed, from, claim);
  if (shown === 'auth-token' && claimed === 'api-key')
    facts.conflict = fact('key-stated-account-sid-sent', from, claim);
  else if (shown === 'api-key' && claimed === 'auth-token')
    facts.conflict = fact('account-sid-stated-key-sent', from, claim);
  else if (keyType) facts.keyType = fact(keyType, from, claim);
  return facts;
}

function signerOf(prefix = ''): FactValues['signer'] {
  return prefix === 'none' ? 'none' : (SIGNERS[prefix] ?? 'other');
}

/** Reads the prefix of a username, and what is wrong with it. Without `fault`, it is masked, so its form is unknown. */
function readUsername(raw: string): { prefix?: string; fault?: FactValues['usernameFault']; seen?: string } {
  const core = raw.replace(/\\[nrt]|[\s\u200b-\u200d\u2060"'`{}<>$]/g, '');
  const prefix = core.slice(0, 2).toUpperCase();
  if (EMPTY.test(core)) return { fault: 'empty' };
  if (AUTH_TOKEN.test(core)) return { fault: 'looks-like-auth-token' };
  if (/\\[nrt]/.test(raw)) return { prefix, fault: 'escape' };
  if (/["'`]/.test(raw)) return { prefix, fault: 'quotes' };
  if (/[{}<>$]/.test(raw)) return { prefix, fault: 'braces' };
  // Zero-width characters come from web pages and chats.
  const space = raw.search(/[\s\u200b-\u200d\u2060]/);
  if (space >= 0) return { prefix, fault: 'whitespace', seen: space === 0 ? 'start' : 'end' };
  if (MASKED_SID.test(core)) return SIGNERS[prefix] ? { prefix } : { prefix, fault: 'other-sid', seen: prefix };
  if (SIGNERS[prefix]) {
    const fault = SID.test(core) ? 'ok' : core.length === 34 ? 'characters' : 'length';
    return { prefix, fault, seen: String(raw.length) };
  }
  return SID.test(core) ? { prefix, fault: 'other-sid', seen: prefix } : { fault: 'foreign' };
}
