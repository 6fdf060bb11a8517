import type { Cause } from '../../src/catalog/types.ts';
import type { Condition, When } from '../../src/facts/condition.ts';
import { TOLD } from '../../src/diagnosis/derive/trafficFacts.ts';
import { sentenceOf } from '../../src/diagnosis/reasonsOf.ts';
import type { FactKey, FactName } from '../../src/facts/factValues.ts';
import { list } from '../../src/internal/list.ts';
import { sentences } from '../../src/strings/en/sentences.ts';
import { FACT_VALUES } from '../diagnosis/arbitraries.ts';
import { doubled } from '../helpers/doubled.ts';
import { causesOf, entriesOf, type Files, lint, nameOf, proper, withCause, withEntry } from './lint.ts';

const VALUES = new Map<string, readonly string[]>(FACT_VALUES);

const withWhen = (when: When) => withCause({ when });
const withTwoCauses = (when: When) =>
  withEntry({
    causes: [
      { ...proper.causes[0], when },
      { ...proper.causes[0], id: 'other' },
    ],
  });
/** What no type would let through. */
const untyped = (condition: object): Condition => condition;

/** Every condition of a cause, with the field that holds it. */
function conditionsOf({ when }: Cause): readonly { condition: Condition; field: keyof When }[] {
  return (['requires', 'suggestedBy', 'excludedBy', 'decisive'] as const).flatMap((field) =>
    list<Condition>(when[field]).map((condition) => ({ condition, field })),
  );
}

/** Every fact that a condition wants, with the values that it wants. */
function* wantedIn(files: Files): Generator<{ at: string; name: string; values: readonly string[] }> {
  for (const { cause, at } of causesOf(files)) {
    for (const { condition, field } of conditionsOf(cause)) {
      for (const [name, wanted] of Object.entries(condition)) {
        yield { at: `${at} ${field}`, name, values: list<string>(wanted) };
      }
    }
  }
}

/** Every way in which a cause can be supported: what is required, together with one suggestion. */
function waysToSupport({
  requires = {},
  suggestedBy,
}: When): readonly (readonly [required: Condition, suggested: Condition])[] {
  const suggestions = list<Condition>(suggestedBy);
  return (suggestions.length ? suggestions : [{}]).map((suggestion) => [requires, suggestion]);
}

const wantedOf = (condition: Condition, name: string): readonly string[] | undefined => {
  const wanted = condition[name as FactName] as string | readonly string[] | undefined;
  return wanted === undefined ? undefined : list<string>(wanted);
};

/** The suggestions of a cause that are of one fact. */
const suggestedAloneBy = ({ when }: Cause): Condition[] =>
  list<Condition>(when.suggestedBy).filter((condition) => Object.keys(condition).length === 1);

/** What both conditions together allow a fact to be; `undefined` where neither speaks of it. */
function allowed(conditions: readonly Condition[], name: string): readonly string[] | undefined {
  const sets = conditions.flatMap((condition) => {
    const wanted = wantedOf(condition, name);
    return wanted ? [wanted] : [];
  });
  return sets.length ? sets.reduce((some, others) => some.filter((value) => others.includes(value))) : undefined;
}

/**
 * Where the supporting conditions hold, the exclusion is known not to. Texts never contradict each other, for a message
 * may say both; but a message that is known decides all texts at once, so nothing about it can be learnt later.
 */
const contradicts = (exclusion: Condition, supporting: readonly Condition[]): boolean =>
  Object.keys(exclusion).some((name) => {
    const values = allowed(supporting, name);
    if (name === 'says') return values !== undefined && Object.keys(exclusion).length === 1;
    return values !== undefined && !values.some((value) => wantedOf(exclusion, name)?.includes(value));
  });

/** Facts that are answered or stated, and never seen in a request or in what Twilio sends. */
const ONLY_TOLD: readonly FactName[] = [...TOLD, 'keyType', 'clientSdk', 'otherRequests', 'workedBefore'];
const isOnlyTold = (name: string): boolean => ONLY_TOLD.some((told) => told === name);

const isEveryValue = (name: string, wanted: readonly string[]): boolean =>
  VALUES.get(name)?.every((value) => wanted.includes(value)) ?? false;

/** Where the one holds, the other does. */
const implies = (supporting: readonly Condition[], decisive: Condition): boolean =>
  Object.keys(decisive).every((name) => {
    const values = allowed(supporting, name);
    return values !== undefined && values.every((value) => wantedOf(decisive, name)?.includes(value));
  });

lint(
  'conditions speak of known facts and their known values',
  function* (files) {
    for (const { at, name, values } of wantedIn(files)) {
      if (name === 'says' || name === 'field') continue;
      const known = VALUES.get(name);
      if (!known) {
        yield `${at}: there is no fact "${name}". Take one of ${[...VALUES.keys()].join(', ')}.`;
        continue;
      }
      const isCountry = (value: string): boolean => name.endsWith('Country') && /^[A-Z]{2}$/.test(value);
      for (const value of values.filter((one) => !known.includes(one) && !isCountry(one))) {
        yield `${at}: ${name} is never "${value}". Take one of ${known.join(', ')}, or add it to test/fixtures/factValues.ts.`;
      }
    }
  },
  [
    withWhen({ requires: untyped({ credential: 'api-key' }) }),
    withWhen({ suggestedBy: [{}, untyped({ signer: 'sk' })] }),
    withWhen({ excludedBy: untyped({ signer: ['api-key', 'sk'] }) }),
    withWhen({ decisive: untyped({ toString: 'x' }) }),
  ],
);

lint(
  'what a condition asks for can be given as a reason',
  function* (files) {
    for (const { at, name, values } of wantedIn(files)) {
      for (const value of values) {
        if (!sentenceOf(name as FactKey, { value, from: 'host' }, sentences))
          yield `${at}: nothing says that ${name} is "${value}". Write its sentence in src/strings/en/factSentences.ts or trafficFactSentences.ts.`;
      }
    }
  },
  [withWhen({ requires: untyped({ numbers: 'twice' }) })],
);

lint(
  'meanings speak of known facts and their known values',
  function* (files) {
    for (const entry of entriesOf(files)) {
      for (const [name, meanings] of Object.entries(entry.meanings ?? {})) {
        for (const value of Object.keys(meanings)) {
          if (!VALUES.get(name)?.includes(value))
            yield `${nameOf(entry)}: meanings name ${name} "${value}", which is never known. Correct it.`;
        }
      }
    }
  },
  [
    withEntry({ meanings: { signer: { sk: 'A key.' } as object } }),
    withEntry({ meanings: { key: { a: 'A.' } } as object }),
  ],
);

lint(
  'no condition is empty, and none wants nothing',
  function* (files) {
    for (const { cause, at } of causesOf(files)) {
      for (const field of ['suggestedBy', 'excludedBy', 'decisive'] as const) {
        if (Array.isArray(cause.when[field]) && cause.when[field].length === 0)
          yield `${at} ${field} is an empty list. Leave it out.`;
      }
      for (const { condition, field } of conditionsOf(cause)) {
        if (Object.keys(condition).length === 0)
          yield `${at} ${field} is empty, so it always holds. Name a fact, or leave it out.`;
      }
    }
    for (const { at, name, values } of wantedIn(files)) {
      if (values.length === 0) yield `${at}: ${name} wants no value, so it never holds. Name one.`;
      if (name === 'says' && values.some((text) => text.trim() === ''))
        yield `${at}: an empty text is in every message. Write what it says.`;
      for (const value of doubled(values)) yield `${at}: ${name} names "${value}" more than once. Keep one.`;
    }
  },
  [
    withWhen({ requires: {} }),
    withWhen({ excludedBy: [] }),
    withWhen({ excludedBy: [{}] }),
    withWhen({ requires: { signer: [] } }),
    withWhen({ decisive: { says: '' } }),
    withWhen({ requires: { signer: ['api-key', 'api-key'] } }),
  ],
);

lint(
  'an answer suggests a cause only if another answer would not',
  function* (files) {
    for (const { entry, cause, at } of causesOf(files)) {
      if (entry.causes?.length === 1) continue;
      const suggestions = list<Condition>(cause.when.suggestedBy);
      for (const name of ONLY_TOLD) {
        const whole = suggestions.some((condition) => isEveryValue(name, wantedOf(condition, name) ?? []));
        if (
          whole ||
          isEveryValue(
            name,
            suggestedAloneBy(cause).flatMap((condition) => wantedOf(condition, name) ?? []),
          )
        )
          yield `${at}: every value of ${name} suggests it, so none does. Leave out those that suggest another cause as well.`;
      }
    }
  },
  [
    withTwoCauses({ suggestedBy: { occurs: ['every-time', 'sometimes'] } }),
    withTwoCauses({ suggestedBy: { webhook: 'https', customerWindow: ['open', 'closed'] } }),
    withTwoCauses({ suggestedBy: [{ workedBefore: 'yes' }, { workedBefore: 'no' }] }),
  ],
);

lint(
  'that it happens every time suggests a cause only where all others come and go',
  function* (files) {
    for (const { entry, cause, at } of causesOf(files)) {
      const isAlone = suggestedAloneBy(cause).some((condition) =>
        wantedOf(condition, 'occurs')?.includes('every-time'),
      );
      const lasting = (entry.causes ?? []).find(
        (other) =>
          other.id !== cause.id &&
          !list<Condition>(other.when.suggestedBy).some((condition) =>
            wantedOf(condition, 'occurs')?.includes('sometimes'),
          ),
      );
      if (isAlone && lasting)
        yield `${at}: it happens every time as well if the cause is ${lasting.id}. Name a fact that tells the two apart.`;
    }
  },
  [withTwoCauses({ suggestedBy: { occurs: 'every-time' } })],
);

/** Causes that end what worked for good, each with the reason. */
const ENDS_FOR_GOOD: Readonly<Record<string, string>> = {
  '53106.room-ended': "a room that has ended can't be joined again",
};

lint(
  'that something worked before and fails every time now suggests a cause only together with another fact',
  function* (files) {
    for (const { entry, cause, at } of causesOf(files)) {
      if (entry.causes?.length === 1 || Object.hasOwn(ENDS_FOR_GOOD, `${nameOf(entry)}.${cause.id}`)) continue;
      for (const condition of list<Condition>(cause.when.suggestedBy)) {
        if (
          Object.keys(condition).length === 2 &&
          wantedOf(condition, 'workedBefore')?.includes('yes') &&
          wantedOf(condition, 'occurs')?.includes('every-time')
        )
          yield `${at}: whatever was changed, it worked before and fails every time now. Name a fact that tells this cause, or the reason in ENDS_FOR_GOOD.`;
      }
    }
  },
  [withTwoCauses({ suggestedBy: { workedBefore: 'yes', occurs: 'every-time' } })],
);

/** Whether a cause can't be meant where the fact has this value, or is suggested by it as well. */
const hasItsSay = ({ when }: Cause, name: FactName, value: string): boolean => {
  const suggested = list<Condition>(when.suggestedBy).some((condition) => wantedOf(condition, name)?.includes(value));
  const required = list<Condition>(when.requires).map((condition) => wantedOf(condition, name));
  const excluded = list<Condition>(when.excludedBy).some(
    (condition) => Object.keys(condition).length === 1 && wantedOf(condition, name)?.includes(value),
  );
  return suggested || excluded || required.some((wanted) => wanted !== undefined && !wanted.includes(value));
};

/** What sends most requests. Another tool is one program, which has faults of its own. */
const EVERYDAY_TOOLS: readonly string[] = ['sdk', 'http'];

lint(
  'an SDK, or none, suggests a cause alone only where it suggests or excludes every other cause',
  function* (files) {
    for (const { entry, cause, at } of causesOf(files)) {
      const tools = suggestedAloneBy(cause).flatMap((condition) => wantedOf(condition, 'tool') ?? []);
      for (const tool of tools.filter((one) => EVERYDAY_TOOLS.includes(one))) {
        const silent = (entry.causes ?? []).find((other) => other.id !== cause.id && !hasItsSay(other, 'tool', tool));
        if (silent)
          yield `${at}: with the tool "${tool}", the cause can be ${silent.id} as well. Name a fact that tells the two apart.`;
      }
    }
  },
  [
    withEntry({
      causes: [
        { ...proper.causes[0], when: { suggestedBy: { tool: 'http' } } },
        { ...proper.causes[0], id: 'other', when: {} },
      ],
    }),
  ],
);

/** Causes to which a trial, or an upgrade, points by itself, with the rule of Twilio's that makes it so. */
const TRIAL_RULES: Readonly<Record<string, string>> = {
  '10004.no-business-profile': 'a trial can have only a few calls at once',
  '14101.recipient-not-verified': 'a trial sends to verified numbers only',
  '21219.verified-in-another-account': 'only a trial refuses numbers that it calls',
  '21264.verified-in-another-account': 'only a trial refuses callers',
  '21608.trial-unverified-recipient': 'a trial sends to verified numbers only',
  '21654.trial-templates-only': 'a trial sends only texts from templates',
  '21709.alpha-sender-not-enabled': 'a trial has no sender names',
};

lint(
  'a trial or an upgrade suggests a cause alone only by a rule of Twilio, or where it has a say in every other cause',
  function* (files) {
    for (const { entry, cause, at } of causesOf(files)) {
      if (cause.when.requires || Object.hasOwn(TRIAL_RULES, `${nameOf(entry)}.${cause.id}`)) continue;
      for (const type of suggestedAloneBy(cause).flatMap((condition) => wantedOf(condition, 'accountType') ?? [])) {
        const silent = (entry.causes ?? []).find(
          (other) => other.id !== cause.id && !['trial', 'full'].some((one) => hasItsSay(other, 'accountType', one)),
        );
        if (silent)
          yield `${at}: on a ${type} account, the cause can be ${silent.id} as well. Name a fact that tells the two apart, or the rule in TRIAL_RULES.`;
      }
    }
  },
  [
    withEntry({
      causes: [
        { ...proper.causes[0], when: { suggestedBy: { accountType: 'trial' } } },
        { ...proper.causes[0], id: 'other', when: {} },
      ],
    }),
  ],
);

lint(
  'what is required and each suggestion can hold together',
  function* (files) {
    for (const { cause, at } of causesOf(files)) {
      for (const [required, suggested] of waysToSupport(cause.when)) {
        for (const name of Object.keys(suggested)) {
          if (name !== 'says' && allowed([required, suggested], name)?.length === 0) {
            yield `${at}: the suggestion ${JSON.stringify(suggested)} contradicts what is required of ${name}, ${JSON.stringify(required)}. Correct one.`;
          }
        }
      }
    }
  },
  [withWhen({ requires: { signer: 'api-key' }, suggestedBy: [{ signer: 'auth-token' }] })],
);

lint(
  'what rules a cause out contradicts whatever supports it, so that learning more never reverses a verdict',
  function* (files) {
    for (const { cause, at } of causesOf(files)) {
      const { excludedBy, decisive, requires, suggestedBy } = cause.when;
      if (!requires && !suggestedBy) continue;
      // What only a person or the app can know never rules anything out.
      for (const exclusion of list<Condition>(excludedBy).filter((one) => !Object.keys(one).some(isOnlyTold))) {
        for (const supporting of waysToSupport(cause.when)) {
          const isDecided = list<Condition>(decisive).some((condition) => implies(supporting, condition));
          if (!isDecided && !contradicts(exclusion, supporting)) {
            yield `${at}: ${JSON.stringify({ ...supporting[0], ...supporting[1] })} supports it, and ${JSON.stringify(exclusion)} may still be learnt and rule it out. Let the supporting condition name the opposite.`;
          }
        }
      }
    }
  },
  [
    withWhen({ requires: { signer: 'api-key' }, excludedBy: { resource: 'keys' } }),
    withWhen({ suggestedBy: [{ resource: 'accounts' }, { signer: 'none' }], excludedBy: { resource: 'keys' } }),
    withWhen({ requires: { signer: ['api-key', 'none'] }, excludedBy: { signer: ['none', 'other'] } }),
    withWhen({ requires: { signer: 'api-key' }, excludedBy: { says: 'trial' } }),
  ],
);

lint(
  'an Account SID rules out no cause about test credentials: it is in both',
  function* (files) {
    for (const { cause, at } of causesOf(files)) {
      const required = wantedOf(cause.when.requires ?? {}, 'signer');
      if (required?.includes('test-credentials') && !required.includes('auth-token'))
        yield `${at} requires test credentials, so a username \`AC…\` rules it out. Add auth-token, and let a decisive condition name test-credentials.`;
    }
  },
  [
    withWhen({ requires: { signer: 'test-credentials' } }),
    withWhen({ requires: { signer: ['api-key', 'test-credentials'], from: 'test' } }),
  ],
);

lint(
  'a decisive condition can hold together with what is required',
  function* (files) {
    for (const { cause, at } of causesOf(files)) {
      for (const decisive of list<Condition>(cause.when.decisive)) {
        const clash = Object.keys(decisive).find(
          (name) => name !== 'says' && allowed([cause.when.requires ?? {}, decisive], name)?.length === 0,
        );
        if (clash)
          yield `${at}: the decisive ${JSON.stringify(decisive)} contradicts what is required of ${clash}. Correct one.`;
      }
    }
  },
  [withWhen({ requires: { signer: 'api-key' }, decisive: { signer: 'none' } })],
);

lint(
  'a decisive condition of an error is not decisive for two of its causes',
  function* (files) {
    for (const entry of entriesOf(files)) {
      const all = (entry.causes ?? []).flatMap((cause) =>
        list<Condition>(cause.when.decisive).map((condition) => ({ id: cause.id, condition })),
      );
      for (const [index, { id, condition }] of all.entries()) {
        const other = all
          .slice(0, index)
          .find(
            (some) => some.id !== id && implies([condition], some.condition) && implies([some.condition], condition),
          );
        if (other)
          yield `${nameOf(entry)}: ${JSON.stringify(condition)} is decisive for ${id} and for ${other.id}. It can be only one.`;
      }
    }
  },
  [
    withEntry({
      causes: ['a', 'b'].map((id) => ({ ...proper.causes[0], id, when: { decisive: { says: 'policy' } } })),
    }),
  ],
);

/** Facts that many requests share, whatever is wrong with them. Each range of codes lists those that fit its causes alike. */
const SHARED_FACTS: readonly { from: number; to: number; names: readonly FactName[] }[] = [
  // Every error, those without a code included
  { from: 0, to: Infinity, names: ['toCountry', 'fromCountry', 'platform', 'clientSdk'] },
  // Calls: TwiML, conferences, recordings
  { from: 12_000, to: 16_999, names: ['workedBefore', 'occurs', 'accountLevel', 'tool', 'waited'] },
  // Refused calls, messages and purchases
  {
    from: 21_100,
    to: 21_999,
    names: ['workedBefore', 'accountType', 'accountLevel', 'occurs', 'tool', 'stage', 'waited'],
  },
  // Undelivered messages: what holds for every message of the account, or held for an earlier one
  {
    from: 30_001,
    to: 30_049,
    names: ['workedBefore', 'accountType', 'accountLevel', 'accountRelation', 'otherRequests'],
  },
];
/** Causes that one of these tells from every other cause of the error, each with the reason. */
const TOLD_BY_SHARED_FACT: Readonly<Record<string, string>> = {
  '21655.template-deleted': 'a SID that the same account sent before is no other value, and of no other account',
  '12100.twiml-not-well-formed': 'what people enter has `&` and `<` now and then; the code stays the same',
  '13214.inbound-caller-id-unusable': 'few callers hide their number; what the TwiML lacks fails every time',
  '13224.no-carrier-route': 'a number to which the same call sometimes connects is written well and exists',
  '20101.access-token-invalid': 'Video has codes of its own for a token whose content is wrong',
  '20152.token-header': 'a client SDK has an Access Token only, and what servers send is the other JWT',
  '20153.token-issuer-subject': 'a client SDK has an Access Token only, and what servers send is the other JWT',
  '20153.token-signed-with-other-accounts-key':
    'a client SDK has an Access Token only, and what servers send is the other JWT',
  '20154.token-claims': 'a client SDK has an Access Token only, and what servers send is the other JWT',
  '20159.token-signature': 'a client SDK has an Access Token only, and what servers send is the other JWT',
  '20160.access-token-invalid': 'a client SDK has an Access Token only, and what servers send is the other JWT',
  '21214.destination-not-reachable': 'a number to which the same call sometimes connects is written well and exists',
  '21219.verified-in-another-account': 'only a trial refuses numbers, so a full account is another one',
  '21264.verified-in-another-account': 'the account called is a full one, so the trial is another',
  '21408.destination-not-served': 'Twilio sends nothing to Iran, Syria and Cuba',
  '21608.compliance-profile-not-approved': 'the other limited accounts are trials',
  '21608.trial-unverified-recipient': 'the other limited accounts are full ones',
  '21656.variable-empty': 'values differ from message to message, templates and code do not',
  '21656.variable-spaces-or-lines': 'values differ from message to message, templates and code do not',
  '21656.variable-with-apostrophe': 'values differ from message to message, templates and code do not',
  '21657.alphanumeric-not-supported': 'the US and Canada never accept names',
  '21709.alpha-sender-not-enabled': 'a trial has no sender names',
  '21725.brand-approved': 'a review takes minutes, seldom more than a week',
  '30035.number-moved': 'the code is about US texts alone, and a number that was just bought has sent none',
  '30041.protected-sender-without-letter': 'in the UK, only protected names need a letter',
  '30456.alcohol-to-canada': 'Twilio accepts no texts about alcohol to Canada',
  '30479.numbers-to-canada': 'a business has one number for Canada',
  '30529.alcohol-to-canada': 'Twilio accepts no texts about alcohol to Canada',
  '30649.geo-permission-high-risk': 'Twilio lists these countries as high-risk',
  '30649.geo-permission-unsupported-country': 'Twilio sends nothing to Iran, Syria and Cuba',
  '30807.numbers-to-canada': 'a business has one number for Canada',
  '30875.alcohol-to-canada': 'Twilio accepts no texts about alcohol to Canada',
  '30876.alcohol-to-canada': 'Twilio accepts no texts about alcohol to Canada',
  '32014.app-sends-no-audio': 'of both sides of a call, only a client SDK runs in a browser or an app',
  '45002.wrong-sid-or-token': 'only a server has credentials of its own',
  '45002.flex-user-token-expired': 'a page of Flex has the token of a user, and no credentials of a server',
  '53118.request-to-ended-room': 'what a server gets is the response to a request',
  '53204.reconnect-too-late': 'a client SDK sends no request about a participant',
  '60238.destination-not-served': 'Twilio sends nothing to Iran, Syria and Cuba',
  '63049.us-recipient-marketing': 'Meta delivers no marketing to US numbers',
};

lint(
  'a fact that many requests share suggests no cause alone, unless a rule says so',
  function* (files) {
    for (const { entry, cause, at } of causesOf(files)) {
      const { code = 0 } = entry;
      const shared: readonly string[] = SHARED_FACTS.filter(({ from, to }) => code >= from && code <= to).flatMap(
        ({ names }) => names,
      );
      if (Object.hasOwn(TOLD_BY_SHARED_FACT, `${nameOf(entry)}.${cause.id}`)) continue;
      for (const name of suggestedAloneBy(cause).flatMap((condition) => Object.keys(condition))) {
        if (shared.includes(name))
          yield `${at}: ${name} fits other causes as well. Join it with a fact that tells this one, or name the rule in TOLD_BY_SHARED_FACT.`;
      }
    }
  },
  [
    withTwoCauses({ suggestedBy: { platform: 'ios' } }),
    withTwoCauses({ suggestedBy: [{ says: 'no' }, { toCountry: 'DE' }] }),
    withEntry({ code: 16_022, causes: [{ ...proper.causes[0], when: { suggestedBy: { workedBefore: 'no' } } }] }),
    withEntry({ code: 21660, causes: [{ ...proper.causes[0], when: { suggestedBy: { workedBefore: 'yes' } } }] }),
    withEntry({
      code: 21602,
      causes: [{ ...proper.causes[0], when: { suggestedBy: [{ to: 'e164' }, { tool: 'http' }] } }],
    }),
    withEntry({
      code: 30_034,
      causes: [
        { ...proper.causes[0], when: { suggestedBy: [{ registration: 'none' }, { accountType: 'trial' }] } },
        { ...proper.causes[0], id: 'other', when: {} },
      ],
    }),
  ],
);

/** What signed an Access Token decides these. */
const ABOUT_SIGNING = ['restricted-key-cannot-sign-tokens', 'token-not-signed-with-api-key'];

lint(
  'where the key behind an Access Token can be the cause, the question is about that key, not about a username',
  function* (files) {
    for (const { entry, cause, at } of causesOf(files)) {
      if (ABOUT_SIGNING.includes(cause.id) && entry.credentials !== 'access-token')
        yield `${at}: the question would be about a username. Give the entry \`credentials: 'access-token'\`.`;
    }
  },
  [withCause({ id: 'restricted-key-cannot-sign-tokens' }), withCause({ id: 'token-not-signed-with-api-key' })],
);
