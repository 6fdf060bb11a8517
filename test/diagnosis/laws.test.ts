import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { catalog } from '../../src/catalog/catalog.ts';
import { messageTexts } from '../../src/catalog/messageTexts.ts';
import type { Cause, ErrorEntry } from '../../src/catalog/types.ts';
import type { Condition } from '../../src/facts/condition.ts';
import { allMeans } from '../../src/diagnosis/allMeans.ts';
import { deriveFacts } from '../../src/diagnosis/deriveFacts.ts';
import type { Fact, Facts } from '../../src/facts/fact.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { factReader } from '../../src/diagnosis/factReader.ts';
import { diagnoseSituation } from '../../src/diagnosis/diagnoseSituation.ts';
import { judgeCause, COMPARISONS } from '../../src/diagnosis/judgeCause.ts';
import type { Diagnosis, Question } from '../../src/diagnosis/types.ts';
import type { Verdict } from '../../src/facts/verdict.ts';
import { type AnswerField, type Answers, type Evidence, evidenceFields } from '../../src/facts/evidence.ts';
import { compileConditions } from '../../src/diagnosis/compileConditions.ts';
import { trafficAnswers } from '../../src/diagnosis/question/trafficAnswers.ts';
import { testsTraffic } from '../../src/diagnosis/testsTraffic.ts';
import { all, holds, type Test } from '../../src/diagnosis/truth.ts';
import { withoutPlaceholders } from '../../src/diagnosis/question/withoutPlaceholders.ts';
import { list } from '../../src/internal/list.ts';
import type { TwilioErrorReport } from '../../src/parse/types.ts';
import { maskSecrets } from '../../src/redact/maskText.ts';
import { factSentences } from '../../src/strings/en/factSentences.ts';
import { trafficQuestionSentences } from '../../src/strings/en/trafficQuestionSentences.ts';
import { questionSentences } from '../../src/strings/en/questionSentences.ts';
import { joinSentences } from '../../src/strings/joinSentences.ts';
import { fullEntries } from '../catalog/entryFiles.ts';
import { nameOf } from '../catalog/lint.ts';
import { sid } from '../fixtures/scenarios.ts';
import { runs, SEED } from '../seed.ts';
import { anyFact, answers, evidence, FACT_VALUES, facts, report } from './arbitraries.ts';

/** Enough for each single entry, since a law is broken by the logic they share or by one condition. */
const RUNS = runs(1);
/** For 20003, whose conditions use nearly every fact. */
const RUNS_OF_20003 = runs(50);
/** Nobody answers more questions in a row. */
const MOST_QUESTIONS = 8;

/** Entries with conditions: the laws are about these, and the others would only take time. */
const entries = fullEntries.filter(({ causes }) => causes?.some(({ when }) => Object.keys(when).length > 0));
/**
 * Each entry has a seed of its own: with one seed for all, a single run would try the same situation on every entry. The factor, a prime
 * above every code, keeps the seeds of one `SEED` apart from those of the next. Entries without a code count down from 0.
 */
const runsOf = (entry: ErrorEntry): { numRuns: number; seed: number } => ({
  numRuns: entry.code === 20003 ? RUNS_OF_20003 : RUNS,
  seed: SEED * 1_000_003 + (entry.code ?? -entries.indexOf(entry)),
});

interface Situation {
  report: TwilioErrorReport | undefined;
  evidence: Evidence;
  answers: Answers;
}

/** Runs a law over many situations of every error. */
function forEverySituation(law: (entry: ErrorEntry, situation: Situation) => void): void {
  for (const entry of entries) {
    const situations = fc.record({ report: report(entry), evidence, answers });
    fc.assert(
      fc.property(situations, (situation) => law(entry, situation)),
      runsOf(entry),
    );
  }
}

/** Runs a law over many mixtures of facts for every cause of every error. */
function forEveryCause(law: (cause: Cause, facts: Facts, added: readonly [keyof Facts, Fact]) => void): void {
  for (const entry of entries) {
    fc.assert(
      fc.property(facts(entry), anyFact, (known, added) => {
        for (const cause of entry.causes ?? []) law(cause, known, added);
      }),
      runsOf(entry),
    );
  }
}

const inShort = ({ causes }: Diagnosis) =>
  causes.map(({ cause, verdict, certain, because }) => [cause.id, verdict, certain ?? false, ...because].join(' '));
/** The ranking, the question and the notices: short enough for a message that somebody reads. */
const inBrief = (diagnosis: Diagnosis) => [
  ...inShort(diagnosis),
  `asks ${diagnosis.question?.field}`,
  ...(diagnosis.notices ?? []),
];
const causeOf = (entry: ErrorEntry, id: string): Cause => {
  const found = entry.causes?.find((cause) => cause.id === id);
  if (!found) throw new Error(`no cause ${id}`);
  return found;
};
const decisiveHolds = (cause: Cause, known: Facts): boolean =>
  compileConditions(cause).decisive.some((tests) => all(tests, known));

test('the diagnosis of an entry that tests no traffic facts needs neither these nor their sentences', () => {
  const basic = entries.filter((entry) => !testsTraffic(entry)).map(nameOf);
  expect(basic, 'the help for 20003 must not load trafficFactSentences.ts: use basic facts').toContain('20003');
  const sentences = joinSentences(questionSentences, factSentences);
  forEverySituation((entry, { report, evidence, answers }) => {
    if (testsTraffic(entry)) return;
    const situation = { entry, report, evidence, sentences, factReader, mask: maskSecrets };
    expect(diagnoseSituation(situation, answers)).toEqual(diagnose(entry, report, evidence, { answers }));
  });
});

test('the diagnosis of a code alone needs neither the code that derives facts nor its sentences', () => {
  const sentences = joinSentences(questionSentences, trafficQuestionSentences);
  for (const entry of entries) {
    const alone = { entry, report: undefined, evidence: {}, sentences, trafficAnswers };
    expect(diagnoseSituation(alone), nameOf(entry)).toEqual(diagnose(entry, undefined));
  }
});

test('the legend of a question has no markup, which a radio group shows as it is', () => {
  const legends = Object.values({ ...questionSentences.questions, ...trafficQuestionSentences.questions }).map(
    ({ legend }) => legend,
  );
  expect(legends).toContain('What does ContentVariables hold?');
  expect(legends.filter((legend) => /[`*[\]]/.test(legend))).toEqual([]);
});

describe('answers', () => {
  test('clearing them restores the first ranking, and nothing that was passed is changed', () => {
    forEverySituation((entry, { report, evidence, answers }) => {
      const before = structuredClone({ report, evidence, answers });
      const first = diagnose(entry, report, evidence);
      diagnose(entry, report, evidence, { answers });
      const cleared = Object.fromEntries(Object.keys(answers).map((field) => [field, undefined]));
      expect(inBrief(diagnose(entry, report, evidence, { answers: cleared }))).toEqual(inBrief(first));
      expect({ report, evidence, answers }).toEqual(before);
    });
  });

  test('"not sure" states nothing', () => {
    forEverySituation((entry, { report, evidence, answers }) => {
      const unsure = Object.fromEntries(Object.keys(answers).map((field) => [field, 'not-sure'])) as Answers;
      expect(inShort(diagnose(entry, report, evidence, { answers: unsure }))).toEqual(
        inShort(diagnose(entry, report, evidence)),
      );
    });
  });

  test('what the request shows stays, whatever is answered', () => {
    forEverySituation((_, { report, evidence, answers }) => {
      // Test credentials have an Account SID as username too, so this answer narrows what was seen and contradicts nothing.
      const narrows = answers.credential === 'test-credentials';
      const shown = Object.entries(deriveFacts(report, evidence, {}, allMeans)).filter(
        ([name, fact]) => fact.from === 'request' && !(narrows && name === 'signer' && fact.value === 'auth-token'),
      );
      expect(deriveFacts(report, evidence, answers, allMeans)).toMatchObject(Object.fromEntries(shown));
    });
  });

  test.each([
    ['main-key', 'AC', 'You chose Main API key, but the username starts with AC. The username decides.'],
    ['standard-key', 'AC', 'You chose Standard API key, but the username starts with AC. The username decides.'],
    ['restricted-key', 'AC', 'You chose Restricted API key, but the username starts with AC. The username decides.'],
    ['auth-token', 'SK', 'You chose Account SID + Auth Token, but the username starts with SK. The username decides.'],
  ] as const)('%s chosen where the username starts with %s is said', (credential, type, sentence) => {
    forEverySituation((entry, { report, evidence, answers }) => {
      const { notices } = diagnose(
        entry,
        report,
        { ...evidence, username: sid(type) },
        { answers: { ...answers, credential } },
      );
      expect(notices).toContain(sentence);
    });
  });

  test.each<[string, Evidence, Answers]>([
    ['other first letters than the username has', { username: sid('AC') }, { usernameStart: 'SK' }],
    [
      'another address than the request shows',
      { username: sid('SK'), url: `https://api.twilio.com/2010-04-01/Accounts/${sid('AC')}/Messages.json` },
      { resource: 'accounts' },
    ],
  ])('%s, once answered, are said', (_, evidence, answers) => {
    for (const entry of entries) {
      expect(diagnose(entry, undefined, evidence, { answers }).notices ?? [], nameOf(entry)).not.toEqual([]);
    }
  });

  test('no conflict is said where answer and request agree', () => {
    for (const entry of entries) {
      const { notices } = diagnose(
        entry,
        undefined,
        { username: sid('SK') },
        { answers: { credential: 'standard-key', usernameStart: 'SK' } },
      );
      expect(notices, nameOf(entry)).toBeUndefined();
    }
  });

  test('a cause is never called certain because of an answer', () => {
    forEverySituation((entry, { report, evidence, answers }) => {
      const known = deriveFacts(report, evidence, {}, allMeans);
      for (const { cause } of diagnose(entry, report, evidence, { answers }).causes.filter((one) => one.certain))
        expect(decisiveHolds(causeOf(entry, cause.id), known), cause.id).toBe(true);
    });
  });
});

describe('the type of a key, which is a claim', () => {
  const keyTypes = ['main-key', 'standard-key', 'restricted-key'] as const;
  const causes = [
    ['key-type-cannot-access-accounts', [undefined, 'accounts']],
    ['key-type-cannot-manage-keys', [undefined, 'keys']],
  ] as const;
  const urlOf = {
    accounts: `https://api.twilio.com/2010-04-01/Accounts/${sid('AC')}.json`,
    keys: 'https://iam.twilio.com/v1/Keys',
  };

  test.each(causes)('never rules out %s while the address may be the one', async (id, resources) => {
    const entry = await catalog.load(20003);
    fc.assert(
      fc.property(
        evidence,
        fc.constantFrom(...keyTypes),
        fc.constantFrom(...resources),
        fc.constantFrom<'answer' | 'host'>('answer', 'host'),
        fc.constantFrom(undefined, sid('SK')),
        ({ username: _, url: __, credential: ___, ...rest }, credential, resource, who, username) => {
          const known: Evidence = { ...rest };
          if (username) known.username = username;
          if (resource) known.url = urlOf[resource];
          if (who === 'host') known.credential = credential;
          const { causes } = diagnose(entry, undefined, known, { answers: who === 'answer' ? { credential } : {} });
          const found = causes.find(({ cause }) => cause.id === id);
          expect(found?.verdict).not.toBe('refuted');
          if (credential === 'main-key') {
            const you = who === 'answer' ? 'You chose' : 'Your app says:';
            expect(found?.verdict).toBe('open');
            if (!found?.unlikely)
              expect(
                found?.because,
                'What suggests a cause must not hide what a claimed key type says against it',
              ).toContain(`${you} Main API key. Check the type in the Console if the URL is Accounts or API keys.`);
          }
        },
      ),
      { numRuns: RUNS_OF_20003 },
    );
  });
});

describe('learning', () => {
  test('one more fact never turns supported into refuted', () => {
    forEveryCause((cause, known, [name, fact]) => {
      if (name in known || judgeCause(cause, 0, known).verdict !== 'supported') return;
      expect(judgeCause(cause, 0, { ...known, [name]: fact }).verdict, cause.id).not.toBe('refuted');
    });
  });

  test('one more fact never turns refuted into supported, unless it is decisive', () => {
    forEveryCause((cause, known, [name, fact]) => {
      if (name in known || judgeCause(cause, 0, known).verdict !== 'refuted') return;
      const after = judgeCause(cause, 0, { ...known, [name]: fact });
      const reversed = after.verdict !== 'refuted' && !decisiveHolds(cause, { ...known, [name]: fact });
      expect(reversed, `${cause.id} was ruled out, and is ${after.verdict} once ${name} is ${fact.value}`).toBe(false);
    });
  });

  // The random facts above meet few causes that are supported, so every way to support one is tried as well.
  test.each(entries.map((entry) => [nameOf(entry), entry] as const))(
    'no fact rules out a supported cause of %s',
    (_, { causes = [] }) => {
      for (const cause of causes) {
        const { asks } = compileConditions(cause);
        for (const known of waysToSupport(cause)) {
          const judge = (more: Facts) => judgeCause(cause, 0, { ...known, ...more });
          const about = `${cause.id} with ${JSON.stringify(known)}`;
          const unknown = FACT_VALUES.filter(([name]) => !(name in known));
          const asked = unknown.filter(([name]) => asks.has(name) || name === 'status');
          expect(judge({}).verdict, about).toBe('supported');
          const ruledOut = asked.flatMap(([name, values]) =>
            values
              .filter((value) => judge({ [name]: { value, from: 'host' } }).verdict === 'refuted')
              .map((value) => `${name}: ${value}`),
          );
          expect(ruledOut, about).toEqual([]);
          // What no condition asks for changes nothing, so all of it is tried at once.
          const rest = unknown
            .filter((one) => !asked.includes(one))
            .map(([name, [value]]) => [name, { value, from: 'host' }]);
          expect(judge(Object.fromEntries(rest)), about).toEqual(judge({}));
        }
      }
    },
  );

  test('every cause is open while nothing is known', () => {
    for (const entry of entries) {
      const decided = diagnose(entry, undefined).causes.filter(({ verdict }) => verdict !== 'open');
      expect(
        decided.map(({ cause }) => cause.id),
        nameOf(entry),
      ).toEqual([]);
    }
  });

  test('what is supported or refuted says why', () => {
    forEverySituation((entry, { report, evidence, answers }) => {
      for (const { cause, verdict, because } of diagnose(entry, report, evidence, { answers }).causes) {
        if (verdict !== 'open') expect(because, cause.id).not.toEqual([]);
      }
    });
  });
});

describe('the ranking', () => {
  test('has every cause once', () => {
    forEverySituation((entry, { report, evidence, answers }) => {
      const ids = diagnose(entry, report, evidence, { answers }).causes.map(({ cause }) => cause.id);
      expect(ids.toSorted()).toEqual((entry.causes ?? []).map(({ id }) => id).toSorted());
    });
  });

  test('has certain causes first, then supported, open, tried and refuted ones', () => {
    const place: Record<Verdict, number> = { supported: 1, open: 2, refuted: 4 };
    forEverySituation((entry, { report, evidence, answers }) => {
      const places = diagnose(entry, report, evidence, { answers }).causes.map(({ verdict, certain, tried }) =>
        certain ? 0 : tried && verdict === 'open' ? 3 : place[verdict],
      );
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });
  });

  test('does not depend on the order of the evidence or of the answers', () => {
    for (const entry of entries) {
      const shuffled = <T extends object>(value: T) => {
        const all = Object.entries(value);
        return fc
          .shuffledSubarray(all, { minLength: all.length })
          .map((fields) => [value, Object.fromEntries(fields) as T] as const);
      };
      fc.assert(
        fc.property(
          report(entry),
          evidence.chain(shuffled),
          answers.chain(shuffled),
          (report, [known, mixed], [said, told]) => {
            expect(inBrief(diagnose(entry, report, mixed, { answers: told }))).toEqual(
              inBrief(diagnose(entry, report, known, { answers: said })),
            );
          },
        ),
        runsOf(entry),
      );
    }
  });

  // Twilio can't reach such an address, whether a server runs there or not.
  test('puts a local address before a server that is down', () => {
    const knowsLocal = ({ when }: Cause): boolean =>
      [when.requires, when.suggestedBy, when.decisive].flatMap(list).some((condition) => condition.webhook === 'local');
    const concerned = entries.filter(({ causes }) => causes?.some(knowsLocal));
    expect(concerned).not.toEqual([]);
    for (const entry of concerned) {
      for (const webhookAnswer of ['no-connection', 'dns', 'timeout'] as const) {
        const [first] = diagnose(entry, undefined, { webhookUrl: 'https://localhost:3000/hook', webhookAnswer }).causes;
        expect(first && knowsLocal(first.cause), `${nameOf(entry)} with ${webhookAnswer}: ${first?.cause.id}`).toBe(
          true,
        );
      }
    }
  });

  test('is plain JSON, and so is the rest of the diagnosis', () => {
    forEverySituation((entry, { report, evidence, answers }) => {
      const diagnosis = diagnose(entry, report, evidence, { answers });
      expect(JSON.parse(JSON.stringify(diagnosis))).toStrictEqual(diagnosis);
    });
  });
});

/** Fields whose values were seen in the request or at the webhook. */
const SEEN = ['username', 'url', 'contentType', 'to', 'from', 'webhookUrl', 'webhookStatus', 'bodyLength', 'fields'];

describe('nothing true is ruled out', () => {
  test.each(entries.map((entry) => [nameOf(entry), entry] as const))(
    "none of %s's own texts rules out one of its causes, unless a cause says so",
    (_, entry) => {
      for (const message of messageTexts(entry)) {
        const { causes } = diagnose(entry, { source: 'text', message });
        const out = causes.filter(({ verdict }) => verdict === 'refuted');
        const unsaid = out.filter(({ cause }) => {
          const { requires, excludedBy } = causeOf(entry, cause.id).when;
          // What Twilio got from a webhook is seen in its texts as well.
          return !requires?.webhookAnswer && !list<Condition>(excludedBy).some(({ says }) => says !== undefined);
        });
        expect(
          unsaid.map(({ cause, because }) => `${cause.id}: ${because.join(' ')}`),
          message,
        ).toEqual([]);
      }
    },
  );

  test("over another channel, no cause leads that is WhatsApp's or its Sandbox's", () => {
    const others: readonly Evidence[] = [
      { to: 'messenger:123', from: 'messenger:456' },
      { to: 'rcs:+4915112345678', from: 'rcs:acme_agent' },
    ];
    for (const entry of entries.filter(({ title }) => !/WhatsApp|Meta\b/.test(title))) {
      for (const passed of others) {
        const leading = diagnose(entry, undefined, passed).causes[0]?.cause;
        expect(leading?.title ?? '', `${nameOf(entry)} over ${passed.to}`).not.toMatch(/WhatsApp|Sandbox/);
      }
    }
  });

  test('no answer rules anything out', () => {
    for (const entry of entries) {
      fc.assert(
        fc.property(answers, (given) => {
          const { causes } = diagnose(entry, undefined, {}, { answers: given });
          expect(causes.filter(({ verdict }) => verdict === 'refuted').map(({ cause }) => cause.id)).toEqual([]);
        }),
        runsOf(entry),
      );
    }
  });

  test('no statement of the app about credentials, account or sender rules anything out', () => {
    for (const entry of entries) {
      fc.assert(
        fc.property(evidence, (stated) => {
          const claims = Object.fromEntries(Object.entries(stated).filter(([field]) => !SEEN.includes(field)));
          const { causes } = diagnose(entry, undefined, claims);
          expect(causes.filter(({ verdict }) => verdict === 'refuted').map(({ cause }) => cause.id)).toEqual([]);
        }),
        runsOf(entry),
      );
    }
  });
});

test('addresses such as most messages have put no rare cause first as long as nothing supports it', () => {
  const us = '+14155550147';
  const uk = '+447700900123';
  const usual: readonly Evidence[] = [
    ...[us, uk, `whatsapp:${us}`].map((to) => ({ to })),
    ...[us, uk, `whatsapp:${us}`, '12345', 'Acme', sid('MG')].map((from) => ({ from })),
    { to: uk, from: us },
    { to: us, from: uk },
    { to: us, from: '+14155550199' },
  ];
  for (const entry of entries) {
    for (const passed of usual) {
      const { causes } = diagnose(entry, undefined, passed);
      const [first] = causes;
      if (first?.verdict !== 'open') continue;
      const open = causes.filter(({ verdict }) => verdict === 'open');
      const isAlone = open.every(({ cause }) => cause.prevalence === 'rare');
      expect(
        isAlone || first?.cause.prevalence !== 'rare',
        `${nameOf(entry)} ${first?.cause.id} ${JSON.stringify(passed)}`,
      ).toBe(true);
    }
  }
});

test('how a request fares compared with others makes no cause likely by itself', () => {
  const comparisons = FACT_VALUES.filter(([name]) => COMPARISONS.includes(name));
  for (const entry of entries) {
    for (const cause of entry.causes ?? []) {
      if (cause.when.requires) continue;
      for (const [name, values] of comparisons) {
        const likely = values.filter(
          (value) => judgeCause(cause, 0, { [name]: { value, from: 'host' } }).verdict === 'supported',
        );
        expect(likely, `${nameOf(entry)} ${cause.id}: ${name}`).toEqual([]);
      }
    }
  }
});

test.each(['same', 'none'] as const)(
  "that a URL names its credentials' account or none (%s) speaks only against the causes that say so",
  (value) => {
    const same: Facts = { accountRelation: { value, from: 'request' } };
    for (const entry of entries) {
      for (const cause of entry.causes ?? []) {
        const { demoted, against } = judgeCause(cause, 0, same);
        expect(demoted && against.length === 0, `${nameOf(entry)} ${cause.id}`).toBe(false);
      }
    }
  },
);

describe('what is certain', () => {
  test('is one cause at most, and makes every other one unlikely', () => {
    forEverySituation((entry, { report, evidence, answers }) => {
      const { causes } = diagnose(entry, report, evidence, { answers });
      const certain = causes.filter((one) => one.certain);
      expect(certain.length).toBeLessThanOrEqual(1);
      if (certain.length === 0) return;
      const others = causes.filter((one) => !one.certain && one.verdict !== 'refuted');
      expect(others.filter(({ unlikely }) => !unlikely).map(({ cause }) => cause.id)).toEqual([]);
    });
  });

  test.each(entries.map((entry) => [nameOf(entry), entry] as const))(
    'no text of %s settles two of its causes',
    (_, entry) => {
      for (const message of messageTexts(entry)) {
        const known = deriveFacts({ source: 'text', message }, {}, {}, allMeans);
        const settled = (entry.causes ?? []).filter((cause) => judgeCause(cause, 0, known).place === 'certain');
        expect(settled.map(({ id }) => id).slice(1), message).toEqual([]);
      }
    },
  );
});

describe('the question', () => {
  test('is never asked when a cause is certain', () => {
    forEverySituation((entry, { report, evidence, answers }) => {
      const { causes, question } = diagnose(entry, report, evidence, { answers });
      if (causes[0]?.certain) expect(question).toBeUndefined();
    });
  });

  test('is never one that was answered, and ends with "not sure"', () => {
    forEverySituation((entry, { report, evidence, answers }) => {
      const { question } = diagnose(entry, report, evidence, { answers });
      if (!question) return;
      const values = question.options.map(({ value }) => value);
      expect(answers[question.field]).toBeUndefined();
      expect(values.at(-1)).toBe('not-sure');
      expect(new Set(values).size).toBe(values.length);
      expect(values.length).toBeGreaterThanOrEqual(3);
    });
  });

  test('changes which cause leads, or its verdict, by at least one of its answers', () => {
    forEverySituation((entry, { report, evidence, answers }) => {
      const { question } = diagnose(entry, report, evidence, { answers });
      if (!question) return;
      const leaders = question.options.map(({ value }) => {
        const [first] = diagnose(entry, report, evidence, { answers: { ...answers, [question.field]: value } }).causes;
        return `${first?.cause.id} ${first?.verdict}`;
      });
      expect(new Set(leaders).size, `${nameOf(entry)}: ${question.field}`).toBeGreaterThan(1);
    });
  });

  test(`comes up at most ${MOST_QUESTIONS} times, however one answers`, () => {
    for (const entry of entries) {
      fc.assert(
        fc.property(report(entry), evidence, fc.infiniteStream(fc.nat()), (report, evidence, choices) => {
          let given: Answers = {};
          for (let asked = 0; asked <= MOST_QUESTIONS; asked += 1) {
            const { question } = diagnose(entry, report, evidence, { answers: given });
            if (!question) return;
            const { value } = question.options[Number(choices.next().value) % question.options.length] ?? {};
            given = { ...given, [question.field]: value };
          }
          throw new Error(`Still asking after ${JSON.stringify(given)}`);
        }),
        runsOf(entry),
      );
    }
  });
});

describe('what a host without types passes', () => {
  let entry: ErrorEntry | undefined;
  beforeAll(async () => {
    entry = await catalog.load(20003);
  });
  // Mistakes are named while a programmer develops: see evidenceWarnings.test.ts.
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
  });

  const fields = Object.keys(evidenceFields) as (keyof Evidence)[];
  const rules = evidenceFields as Readonly<Record<string, unknown>>;
  const flags = fields.filter((field) => rules[field] === 'boolean');
  const choices = fields.filter((field) => typeof rules[field] === 'object' && !(rules[field] instanceof RegExp));
  const texts = fields.filter((field) => !['boolean', 'number', 'strings'].includes(String(rules[field])));
  const garbage = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
  });
  const run = (evidence: unknown, answers: unknown, report?: unknown): Diagnosis =>
    diagnose(entry, report as TwilioErrorReport, evidence as Evidence, { answers: answers as Answers });
  const nothingKnown = (): readonly string[] => inBrief(run({}, {}));
  /** An answer ends its question even where it states nothing, so that only the ranking is compared. */
  const asAnswer = (answers: unknown): readonly string[] => inShort(run({}, answers));

  test('never makes it throw, and never leaks into the diagnosis', () => {
    const record = fc.record(Object.fromEntries(fields.map((field) => [field, garbage])), { requiredKeys: [] });
    fc.assert(
      fc.property(record, record, (evidence, answers) => {
        const diagnosis = run(evidence, answers);
        expect(JSON.parse(JSON.stringify(diagnosis))).toStrictEqual(diagnosis);
      }),
      { numRuns: RUNS_OF_20003 },
    );
  });

  test.each(texts)('%s counts as unknown where it is no text', (field) => {
    for (const value of [42, 0, true, null, {}, ['AC'], Symbol('AC'), () => 'AC', Object.create(null)]) {
      expect(inBrief(run({ [field]: value }, {})), `as evidence: ${typeof value}`).toEqual(nothingKnown());
      expect(asAnswer({ [field]: value }), `as an answer: ${typeof value}`).toEqual(asAnswer({}));
    }
  });

  test.each(flags)('%s counts as unknown where it is neither true nor false', (field) => {
    for (const value of ['false', 'no', 0, 1, null, {}, []]) {
      expect(inBrief(run({ [field]: value }, {})), `as evidence: ${JSON.stringify(value)}`).toEqual(nothingKnown());
      expect(asAnswer({ [field]: value }), `as an answer: ${JSON.stringify(value)}`).toEqual(asAnswer({}));
    }
  });

  test.each(choices)('%s counts as unknown where it is none of its values', (field) => {
    for (const value of ['api_key', 'constructor', '__proto__', '']) {
      expect(inBrief(run({ [field]: value }, {})), `as evidence: "${value}"`).toEqual(nothingKnown());
      expect(asAnswer({ [field]: value }), `as an answer: "${value}"`).toEqual(asAnswer({}));
    }
  });

  test.each([[null], ['SK'], [42], [['SK']]])(
    '%j in the place of the evidence or the answers counts as nothing',
    (value) => {
      expect(inBrief(run(value, {}))).toEqual(nothingKnown());
      expect(inBrief(run({}, value))).toEqual(nothingKnown());
    },
  );

  test('null in place of the report counts as nothing', () => {
    expect(inBrief(run({}, {}, null))).toEqual(nothingKnown());
  });

  test.each([[null], [42], [{}]])('%j in the place of the message counts as unknown', (message) => {
    expect(inBrief(run({}, {}, { source: 'text', message }))).toEqual(nothingKnown());
  });
});

describe('what signed the request', () => {
  test.each<[string, Evidence, Answers, string, string]>([
    ['the request shows an Account SID', { username: sid('AC') }, {}, 'Account SID + Auth Token', 'request'],
    ['the request shows a key', { username: sid('SK') }, {}, 'an API key', 'request'],
    ['the host states it', { credential: 'oauth-token' }, {}, 'an OAuth access token', 'host'],
    ['a person chose it', {}, { credential: 'main-key' }, 'Main API key', 'answer'],
    [
      'the request outranks the answer',
      { username: sid('AC') },
      { credential: 'standard-key' },
      'Account SID + Auth Token',
      'request',
    ],
    // The username shows a key, but its type is a claim.
    [
      'a person chose the type of a key',
      { username: sid('SK') },
      { credential: 'standard-key' },
      'Standard API key',
      'answer',
    ],
    ['the host states the type of a key', { username: sid('SK'), credential: 'main-key' }, {}, 'Main API key', 'host'],
  ])('is named where %s', (_, evidence, answers, name, from) => {
    expect(diagnose(undefined, undefined, evidence, { answers }).signedWith).toMatchObject({ name, from });
  });

  test.each<[string, Evidence]>([
    ['nobody knows', {}],
    ['nothing was sent', { username: '' }],
    ['another SID was sent', { username: sid('MG') }],
  ])('is left open where %s', (_, evidence) => {
    expect(diagnose(undefined, undefined, evidence).signedWith).toBeUndefined();
  });
});

describe('a secret', () => {
  const secret = 'a1b2'.repeat(8);

  test.each<[string, Evidence]>([
    ['in the place of the username', { username: secret }],
    ['after a blank in the place of the username', { username: ` ${secret}` }],
    ['in quotes in the place of the username', { username: `"${secret}"` }],
    ['in an address', { url: `https://${sid('AC')}:${secret}@api.twilio.com/2010-04-01/Accounts.json` }],
    [
      'in the address of a retired host',
      { url: `https://${sid('SK')}:${secret}@api.ie1.twilio.com/2010-04-01/Accounts.json` },
    ],
    [
      'in the place of the account in an address',
      { url: `https://api.twilio.com/2010-04-01/Accounts/${secret}/Calls.json` },
    ],
    ['in the place of a Region', { credentialRegion: secret }],
    [
      'behind the account in an address',
      { url: `https://api.twilio.com/2010-04-01/Accounts/${sid('AC')}${secret}.json` },
    ],
  ])('%s is nowhere in a diagnosis', (_, evidence) => {
    for (const entry of entries) {
      const said = JSON.stringify(diagnose(entry, undefined, { ...evidence, otherRequestsSucceed: false }));
      expect(said.includes(secret), nameOf(entry)).toBe(false);
    }
  });
});

describe('a question', () => {
  /** The questions that come up for someone who can answer none of them. */
  function questionsFor(entry: ErrorEntry, evidence: Evidence): Question[] {
    const asked: Question[] = [];
    let known: Answers = {};
    for (;;) {
      const { question } = diagnose(entry, undefined, evidence, { answers: known });
      if (!question) return asked;
      asked.push(question);
      known = { ...known, [question.field]: 'not-sure' };
    }
  }

  test.each<Evidence>([
    { credential: 'oauth-token' },
    { credential: 'access-token' },
    { tool: 'twilio-voice.js client' },
  ])('asks nobody for the username of a token, %j', (evidence) => {
    for (const entry of entries) {
      const fields = questionsFor(entry, evidence).map(({ field }) => field);
      expect(fields, nameOf(entry)).not.toContain('usernameStart');
    }
  });

  test('about the username can be answered by who sends an OAuth token instead', () => {
    for (const entry of entries) {
      const asked = questionsFor(entry, {}).find(({ field }) => field === 'usernameStart');
      if (asked)
        expect(
          asked.options.map(({ value }) => value),
          nameOf(entry),
        ).toContain('oauth-token');
    }
  });

  test('about what signed a token comes after the look into the token', () => {
    for (const entry of entries.filter(({ credentials }) => credentials === 'access-token')) {
      const fields = questionsFor(entry, {}).map(({ field }) => field);
      if (fields.includes('token') && fields.includes('credential'))
        expect(fields.indexOf('token'), nameOf(entry)).toBeLessThan(fields.indexOf('credential'));
    }
  });

  const isSaid = (one: Test, text: string): boolean =>
    one.name === 'says' && holds(one, { says: { value: withoutPlaceholders(text), from: 'answer' } }) === true;
  type Asked = readonly [question: Question, before: Answers];
  const walked = new Map<ErrorEntry, Asked[]>();
  /** Every question that someone with the code alone can come to within three answers, and what was answered before it. */
  function walk(entry: ErrorEntry, before: Answers = {}): Asked[] {
    const { question } = diagnose(entry, undefined, {}, { answers: before });
    if (!question || Object.keys(before).length > 2) return [];
    return [
      [question, before],
      ...question.options.flatMap(({ value }) => walk(entry, { ...before, [question.field]: value })),
    ];
  }
  /** Those about one field. */
  function asked(entry: ErrorEntry, field: AnswerField): Asked[] {
    const all = walked.get(entry) ?? walk(entry);
    walked.set(entry, all);
    return all.filter(([question]) => question.field === field);
  }

  test('about the message can be answered by whose message is another, without anything speaking against their cause', () => {
    for (const entry of entries)
      for (const [, before] of asked(entry, 'message')) {
        const places = (answers: Answers) =>
          diagnose(entry, undefined, {}, { answers }).causes.map(({ cause: { id, when }, unlikely = false }) =>
            JSON.stringify(when.requires ?? {}).includes('says') ? id : `${id} ${unlikely}`,
          );
        expect(places({ ...before, message: '' }).toSorted(), nameOf(entry)).toEqual(places(before).toSorted());
      }
  });

  test('about the message offers one for each cause that can be told by one of the messages', () => {
    for (const entry of entries)
      for (const [{ options }, before] of asked(entry, 'message')) {
        if (Object.values(before).some((answer) => answer !== 'not-sure')) continue;
        const offered = options.flatMap(({ value }) => (value && value !== 'not-sure' ? [String(value)] : []));
        const toldBy = (texts: readonly string[]): string[] =>
          (entry.causes ?? [])
            .filter((cause) => compileConditions(cause).tests.some((one) => texts.some((text) => isSaid(one, text))))
            .map(({ id }) => id);
        const most = toldBy(messageTexts(entry));
        if (offered.length < 7 || most.length <= 7) expect(toldBy(offered), nameOf(entry)).toEqual(most);
      }
  });

  test('about the message offers none that its placeholders alone would make a reason', () => {
    const urlMalformed = entries.find(({ code }) => code === 21402) as ErrorEntry;
    const [first] = diagnose(
      urlMalformed,
      undefined,
      {},
      { answers: { message: 'SmsUrl is not valid: {url}' } },
    ).causes;
    expect(first?.verdict).toBe('open');
  });

  test.each([
    ['token', 'fine'],
    ['variables', 'fine'],
  ] as const)('about the %s can be answered by who finds nothing wrong', (field, nothing) => {
    for (const entry of entries)
      for (const [{ options }] of asked(entry, field))
        expect(
          options.map(({ value }) => value),
          nameOf(entry),
        ).toContain(nothing);
  });

  test('offers no answer that its code rules out', () => {
    for (const entry of entries) {
      const { code = 0 } = entry;
      const valuesOf = (field: AnswerField) =>
        asked(entry, field).flatMap(([{ options }]) => options.map(({ value }) => value));
      if (code >= 63_000 && code < 64_000) expect(valuesOf('channel'), nameOf(entry)).not.toContain('sms');
      if (code >= 31_000 && code < 31_900) expect(valuesOf('platform'), nameOf(entry)).not.toContain('server');
      if (code > 11_200 && code < 11_206) expect(valuesOf('webhookAnswer'), nameOf(entry)).not.toContain('not-found');
      if (entry.product === 'verify') expect(valuesOf('channel'), nameOf(entry)).not.toContain('messenger');
    }
  });

  test('about the box of a form is not put to people who said that nobody is asked', () => {
    for (const entry of entries)
      for (const [, before] of asked(entry, 'consentBox')) expect(before.optIn, nameOf(entry)).not.toBe('none');
  });

  test('about the page that reviewers see is not followed by a step that opens it once more', () => {
    for (const entry of entries)
      for (const [, before] of asked(entry, 'webPage'))
        for (const webPage of ['login', 'error'] as const) {
          const [first] = diagnose(entry, undefined, {}, { answers: { ...before, webPage } }).causes;
          const steps = first?.cause.steps.map(({ text }) => text) ?? [];
          expect(
            steps.filter((text) => text.startsWith('Open the URL you submitted in a private')),
            nameOf(entry),
          ).toEqual([]);
        }
  });

  test('that comes up for more than requests names no credentials, and one for more than messages no recipient', () => {
    expect(JSON.stringify(questionSentences.questions.workedBefore)).not.toMatch(/credential|key/i);
    expect(JSON.stringify(Object.values(trafficQuestionSentences.questions.affected.options))).not.toMatch(
      /recipient/i,
    );
  });
});

describe('without an entry', () => {
  test.each([
    ['an unknown code', undefined],
    ['an entry without causes', { code: 99_998, title: 'Nothing known', product: 'platform', level: 'error' } as const],
  ])('%s gives no causes and no question, but what the message names', (_, entry) => {
    const message = 'Authorization failed: required permission twilio/messaging/messages/list is missing';
    expect(diagnose(entry, { source: 'text', message })).toEqual({
      causes: [],
      permission: '/twilio/messaging/messages/list',
    });
    expect(diagnose(entry, undefined)).toEqual({ causes: [] });
  });
});

const isComparison = (condition: Condition): boolean =>
  Object.keys(condition).length === 1 && COMPARISONS.some((name) => name in condition);

/** Every choice of values that makes `requires` and one suggestion hold. */
function waysToSupport({ when }: Cause): readonly Facts[] {
  if (!when.requires && !when.suggestedBy) return [];
  const suggestions = list<Condition>(when.suggestedBy);
  const telling = when.requires ? suggestions : suggestions.filter((one) => !isComparison(one));
  if (suggestions.length > 0 && telling.length === 0) return [];
  return (telling.length ? telling : [{}]).flatMap((suggestion) => {
    let ways: Facts[] = [{}];
    for (const name of new Set([...Object.keys(when.requires ?? {}), ...Object.keys(suggestion)] as (keyof Facts)[])) {
      const wanted = [when.requires?.[name], suggestion[name]]
        .filter((w) => w !== undefined)
        .map((w) => list<string>(w));
      const [one = [], other] = wanted;
      const values =
        name === 'says' ? [wanted.map(([text]) => text).join(' ')] : one.filter((v) => !other || other.includes(v));
      ways = ways.flatMap((way) => values.map((value) => ({ ...way, [name]: { value, from: 'host' as const } })));
    }
    return ways;
  });
}
