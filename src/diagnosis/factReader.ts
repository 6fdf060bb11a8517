import { messageTexts } from '../catalog/messageTexts.ts';
import type { Cause } from '../catalog/types.ts';
import type { Facts } from '../facts/fact.ts';
import type { BasicSentences } from '../strings/sentenceTypes.ts';
import { compileConditions } from './compileConditions.ts';
import { deriveFacts } from './deriveFacts.ts';
import { reasonsOf, sentenceOf } from './reasonsOf.ts';
import { resolveCause } from './resolveCause.ts';
import type { FactReader, Situation } from './situation.ts';
import { holds } from './truth.ts';
import type { Diagnosis } from './types.ts';

/** Reads the facts. Needed as soon as anything is known beyond the error's code. */
export const factReader: FactReader = {
  factsOf: (situation, answers) => {
    const { entry, report, evidence } = situation;
    const facts = deriveFacts(report, evidence, answers, situation, ['', ...(entry ? messageTexts(entry) : [])]);
    const { says, field } = facts;
    const names = (key: 'says' | 'field') => (cause: Cause) =>
      compileConditions(cause).tests.some((test) => test.name === key && holds(test, facts));
    // "Something else" included: Twilio words the same error in several ways.
    if (says && !entry?.causes?.some(names('says'))) says.vague = true;
    if (field && !entry?.causes?.some(names('field'))) field.vague = true;
    return facts;
  },
  describe: (judged, facts, situation) => ({
    cause: resolveCause(judged.cause, facts),
    because: reasonsOf(judged, facts, situation.entry, sentencesOf(situation), missingPermission(facts)),
  }),
  remarksOn: (facts, situation) => {
    const sentences = sentencesOf(situation);
    const permission = missingPermission(facts);
    const signedWith = nameSigner(facts, sentences);
    const notices = noticesOf(facts, sentences);
    return {
      ...(permission && { permission }),
      ...(signedWith && { signedWith }),
      ...(notices.length > 0 && { notices }),
    };
  },
};

/** Whoever passes a reader passes the sentences about facts as well. */
const sentencesOf = ({ sentences }: Situation): BasicSentences => sentences as BasicSentences;

/** Notices about what the request contradicts, and about a secret that was dropped. */
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

/** The permission that the message names. Twilio omits the leading slash, which a policy needs. https://www.twilio.com/docs/iam/api-keys/restricted-api-keys (read 2026-11-23) */
function missingPermission({ says }: Facts): string | undefined {
  const name = /permission `?'?\/?(twilio\/[\w./*-]+)/i.exec(says?.value ?? '')?.[1];
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
