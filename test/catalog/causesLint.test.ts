import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { consolePlaces } from '../../src/catalog/consolePlaces.ts';
import { messageTexts } from '../../src/catalog/messageTexts.ts';
import { GENERAL_RULE } from '../../src/catalog/entries/shared/families.ts';
import type { Cause, Level, Product } from '../../src/catalog/types.ts';
import { causeIds, retiredCauseIds } from '../fixtures/causeIds.ts';
import { doubled } from '../helpers/doubled.ts';
import { entryFiles, sharedTexts } from './entryFiles.ts';
import {
  causesOf,
  dayFault,
  entriesOf,
  type Files,
  fullOf,
  inOneFile,
  KEBAB,
  lint,
  nameOf,
  proper,
  stepsOf,
  withCause,
  withEntry,
  withStep,
} from './lint.ts';

const MOST_STEPS = 5;
/** What somebody reads who came for 20003, whose causes are many. */
const MOST_STEPS_OF_20003 = 4;
/** A text used by three entries or more lives once, in `entries/shared`. */
const MOST_COPIES = 2;

const LEVELS: readonly Level[] = ['error', 'warning'];
const PREVALENCES: readonly Cause['prevalence'][] = ['common', 'occasional', 'rare'];
const PRODUCTS: readonly Product[] = [
  'ai-assistants',
  'branded-communications',
  'channels',
  'chat',
  'contacts',
  'conversation-memory',
  'conversation-orchestrator',
  'conversations',
  'enterprise-knowledge',
  'events',
  'fax',
  'flex',
  'frontline',
  'functions',
  'interconnect',
  'lookup',
  'messaging',
  'notify',
  'organizations',
  'phone-numbers',
  'platform',
  'proxy',
  'sip-trunking',
  'studio',
  'super-sim',
  'sync',
  'taskrouter',
  'understand',
  'verify',
  'video',
  'voice',
  'conversation-intelligence',
  'wireless',
];

const step = (id: string, text = 'Open the page.') => ({ id, text });
const cause = (id: string, change: Partial<Cause> = {}): Cause => ({ ...proper.causes[0], id, ...change });

/** What has a form or a list of its own. */
const KNOWN_KIND = /\bSID\b|\blanguage\b|\bcredential\b|\bclient id\b/i;

lint(
  'no SID, language or credential is said to differ in type, length, spelling or range',
  function* (files) {
    for (const { entry, cause: one, at } of causesOf(files)) {
      if (one.explanation === GENERAL_RULE && KNOWN_KIND.test(entry.summary ?? ''))
        yield `${at}: the explanation is that of any value. Say which form it has, or where the right one is found.`;
    }
  },
  [withEntry({ summary: 'Twilio does not accept this SID.', causes: [cause('value', { explanation: GENERAL_RULE })] })],
);

lint(
  'every entry has a product and a level from the lists',
  function* (files) {
    for (const { product, level, ...entry } of entriesOf(files)) {
      if (!PRODUCTS.includes(product))
        yield `${nameOf({ product, level, ...entry })}: the product is "${product}". Take one of ${PRODUCTS.join(', ')}.`;
      if (!LEVELS.includes(level))
        yield `${nameOf({ product, level, ...entry })}: the level is "${level}". Take error or warning.`;
    }
  },
  [withEntry({ product: 'sms' as Product }), withEntry({ level: 'notice' as Level })],
);

lint(
  'a full entry has a summary, says whether retrying can succeed, and has at least one cause',
  function* (files) {
    for (const entry of fullOf(files)) {
      if (entry.summary === undefined)
        yield `${nameOf(entry)} has no summary. Say in one or two sentences what Twilio refused.`;
      if (typeof entry.retryable !== 'boolean')
        yield `${nameOf(entry)} does not say whether it is retryable. Set true or false.`;
      if (!entry.causes?.length) yield `${nameOf(entry)} has no causes. Give it one, or make it a bare entry.`;
    }
  },
  [
    inOneFile([
      { code: 20003, title: 'A title', product: 'platform', level: 'error', retryable: false, causes: proper.causes },
    ]),
    inOneFile([
      { code: 20003, title: 'A title', product: 'platform', level: 'error', summary: 'It.', causes: proper.causes },
    ]),
    withEntry({ causes: [] }),
    inOneFile([{ code: 20003, title: 'A title', product: 'platform', level: 'error', related: [20404] }]),
  ],
);

lint(
  'statuses are HTTP statuses of errors, ascending',
  function* (files) {
    for (const { status, ...entry } of entriesOf(files)) {
      if (!status) continue;
      const right =
        status.length > 0 &&
        status.every(
          (one, index) => Number.isInteger(one) && one >= 400 && one <= 599 && one > (status[index - 1] ?? 0),
        );
      if (!right)
        yield `${nameOf(entry)}: the statuses are ${JSON.stringify(status)}. Write each once, from 400 to 599, ascending.`;
    }
  },
  [
    withEntry({ status: [] }),
    withEntry({ status: [200] }),
    withEntry({ status: [404, 401] }),
    withEntry({ status: [401, 401] }),
  ],
);

lint(
  "Twilio's messages are neither empty nor said twice, and have no markup of a page",
  function* (files) {
    for (const entry of entriesOf(files)) {
      if (entry.messages?.length === 0) yield `${nameOf(entry)}: a list of messages is empty. Leave it out.`;
      const all = messageTexts(entry);
      for (const text of all)
        if (text.trim() === '' || text !== text.trim())
          yield `${nameOf(entry)}: the message is "${text}". Write it as Twilio sends it, without blanks around it.`;
      for (const text of all.filter((one) => /<\/?(?:a|b|br|code|div|em|i|li|p|span|strong|ul)\b/i.test(one)))
        yield `${nameOf(entry)}: the message "${text}" has HTML of Twilio's list. Write it as a reader sees it.`;
      // Whatever a placeholder is called, and with or without a full stop, it is the same message.
      for (const text of doubled(
        all.map((some) =>
          some
            .toLowerCase()
            .replace(/\{[^{}]*\}/g, '{}')
            .replace(/\.$/, ''),
        ),
      ))
        yield `${nameOf(entry)}: the message "${text}" is used more than once. Keep one.`;
    }
  },
  [
    withEntry({ messages: [] }),
    withEntry({ messages: [''] }),
    withEntry({ messages: ['a', 'A'] }),
    withEntry({ messages: ['a', '~A'] }),
    withEntry({ messages: ['a {to}.', 'a {number}'] }),
    withEntry({ messages: ['~ a'] }),
    withEntry({ messages: ['the <span class="x">To</span> number'] }),
  ],
);

lint(
  'related errors and lookalikes exist, each once, and are others',
  function* (files) {
    const known = new Set(entriesOf(entryFiles).map(({ code, id }) => code ?? id));
    for (const { related, lookalikes, ...entry } of entriesOf(files)) {
      const named = [related ?? [], (lookalikes ?? []).map(({ code }) => code)];
      for (const [index, keys] of named.entries()) {
        const list = index === 0 ? 'related' : 'lookalikes';
        for (const key of keys) {
          if (!known.has(key))
            yield `${nameOf(entry)}: ${list} names ${key}, which has no entry. Correct it, or add the entry.`;
          if (key === (entry.code ?? entry.id)) yield `${nameOf(entry)}: ${list} names the entry itself. Take it out.`;
        }
        for (const key of doubled(keys)) yield `${nameOf(entry)}: ${list} names ${key} more than once. Keep one.`;
      }
    }
  },
  [
    withEntry({ related: [99_998] }),
    withEntry({ related: ['20404'] }),
    withEntry({ related: [20003] }),
    withEntry({ related: [20404, 20404] }),
    withEntry({ lookalikes: [{ code: 99_998, text: 'No such.' }] }),
  ],
);

lint(
  'groups have ids of their own, and every cause of an entry with groups is in one',
  function* (files) {
    for (const { groups, causes = [], ...entry } of entriesOf(files)) {
      const ids = (groups ?? []).map(({ id }) => id);
      for (const id of ids) {
        if (!KEBAB.test(id)) yield `${nameOf(entry)}: the group "${id}" is not in kebab-case. Rename it.`;
        if (!causes.some(({ group }) => group === id))
          yield `${nameOf(entry)}: no cause is in the group "${id}". Remove it.`;
      }
      for (const id of doubled(ids)) yield `${nameOf(entry)}: the group "${id}" is used more than once. Keep one.`;
      for (const { id, group } of causes) {
        if (groups ? !ids.includes(group ?? '') : group !== undefined) {
          yield `${nameOf(entry)} ${id}: the group is "${group}". ${groups ? `Take one of ${ids.join(', ')}` : 'The entry has no groups: leave it out'}.`;
        }
      }
    }
  },
  [
    withCause({ group: 'account' }),
    withEntry({ groups: [...(proper.groups ?? []), { id: 'empty', title: 'Empty' }] }),
    withEntry({ groups: [...(proper.groups ?? []), ...(proper.groups ?? [])] }),
    inOneFile([{ code: 1, title: 'A', product: 'voice', level: 'error', causes: proper.causes }]),
  ],
);

lint(
  'the id of a cause is in kebab-case and is used once in its entry, covered ids included',
  function* (files) {
    for (const entry of entriesOf(files)) {
      const ids = (entry.causes ?? []).flatMap(({ id, covers }) => [id, ...(covers ?? [])]);
      for (const id of ids) if (!KEBAB.test(id)) yield `${nameOf(entry)} ${id} is not in kebab-case. Rename it.`;
      for (const id of doubled(ids))
        yield `${nameOf(entry)} ${id} is used more than once. Keep one, as a cause or as covered.`;
    }
  },
  [
    withCause({ id: 'Wrong_token' }),
    withCause({ covers: ['Token not hex'] }),
    withCause({ covers: [proper.causes[0].id] }),
    withEntry({ causes: [...proper.causes, ...proper.causes] }),
  ],
);

lint(
  'causes with the same title have the same id in every entry, or one covers the other',
  function* (files) {
    const covered = new Set(
      causesOf(files).flatMap(({ cause }) => (cause.covers ?? []).map((id) => [cause.id, id].toSorted().join(' '))),
    );
    const first = new Map<string, { id: string; at: string }>();
    for (const { cause, at } of causesOf(files)) {
      const told = cause.title.toLowerCase();
      const other = first.get(told) ?? { id: cause.id, at };
      first.set(told, other);
      if (other.id !== cause.id && !covered.has([cause.id, other.id].toSorted().join(' '))) {
        yield `${at} and ${other.at} are both called "${cause.title}". Give them one id, let one cover the other, or tell them apart.`;
      }
    }
  },
  [
    inOneFile([
      { ...proper, code: 1, causes: [cause('a')] },
      { ...proper, code: 2, causes: [cause('b')] },
    ]),
  ],
);

lint(
  'every cause has a title, an explanation, a known prevalence, and a step or a way',
  function* (files) {
    for (const { cause, at } of causesOf(files)) {
      if (!cause.title.trim()) yield `${at} has no title. Name what is wrong.`;
      if (!cause.explanation.trim()) yield `${at} has no explanation. Say why Twilio refuses.`;
      if (!PREVALENCES.includes(cause.prevalence))
        yield `${at}: the prevalence is "${cause.prevalence}". Take common, occasional or rare.`;
      if (cause.steps.length + (cause.ways?.length ?? 0) === 0)
        yield `${at} has neither steps nor ways. Say what to do.`;
    }
  },
  [
    withCause({ title: '' }),
    withCause({ explanation: ' ' }),
    withCause({ prevalence: 'often' as Cause['prevalence'] }),
    withCause({ steps: [] }),
  ],
);

lint(
  `no cause and no way has more than ${MOST_STEPS} steps, and none of 20003 more than ${MOST_STEPS_OF_20003}`,
  function* (files) {
    for (const { entry, cause, at } of causesOf(files)) {
      const most = entry.code === 20003 ? MOST_STEPS_OF_20003 : MOST_STEPS;
      const lists = [
        { at, steps: cause.steps },
        ...(cause.ways ?? []).map((way) => ({ at: `${at}/${way.id}`, steps: way.steps })),
      ];
      for (const { at, steps } of lists) {
        if (steps.length > most) yield `${at} has ${steps.length} steps instead of at most ${most}. Join or drop some.`;
      }
    }
  },
  [
    withCause({ steps: ['a', 'b', 'c', 'd', 'e'].map((id) => step(id)) }),
    withEntry({ code: 20004, causes: [cause('a', { steps: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => step(id)) })] }),
    withCause({ ways: [{ id: 'w', title: 'W', steps: ['a', 'b', 'c', 'd', 'e'].map((id) => step(id)) }] }),
  ],
);

lint(
  'the id of a step is in kebab-case and is used once in its list',
  function* (files) {
    for (const { entry, cause, at } of causesOf(files)) {
      const ofGroups = (entry.groups ?? []).map((group) => ({
        at: `${nameOf(entry)} ${group.id}`,
        steps: group.steps ?? [],
      }));
      const ofWays = (cause.ways ?? []).map((way) => ({ at: `${at}/${way.id}`, steps: way.steps }));
      for (const { at: place, steps } of [{ at, steps: cause.steps }, ...ofWays, ...ofGroups]) {
        const ids = steps.map(({ id }) => id);
        for (const id of ids) if (!KEBAB.test(id)) yield `${place}/${id} is not in kebab-case. Rename it.`;
        for (const id of doubled(ids)) yield `${place}/${id} is used more than once. Rename one.`;
      }
    }
  },
  [withStep({ id: 'Open page' }), withStep({ id: 'check' })],
);

lint(
  'steps that differ have different ids within their cause, ways included',
  function* (files) {
    for (const { cause, at } of causesOf(files)) {
      const steps = [...cause.steps, ...(cause.ways ?? []).flatMap((way) => way.steps)];
      for (const id of doubled(steps.map((some) => some.id))) {
        yield `${at}/${id} is the id of several steps. Rename all but one: translations find a step by it.`;
      }
    }
  },
  [withCause({ ways: ['a', 'b'].map((id) => ({ id, title: id, steps: [step('sign')] })) })],
);

lint(
  'ways are at least two, with ids and titles of their own and a step each',
  function* (files) {
    for (const { cause, at } of causesOf(files)) {
      if (!cause.ways) continue;
      if (cause.ways.length < 2)
        yield `${at} has ${cause.ways.length} way, so there is nothing to choose. Make it steps.`;
      for (const way of cause.ways) {
        if (!KEBAB.test(way.id)) yield `${at}/${way.id} is not in kebab-case. Rename it.`;
        if (!way.title.trim()) yield `${at}/${way.id} has no title. Say what the way is.`;
        if (way.steps.length === 0) yield `${at}/${way.id} has no steps. Say what to do.`;
      }
      for (const id of doubled(cause.ways.map((way) => way.id)))
        yield `${at}/${id} is used more than once. Rename one.`;
      for (const title of doubled(cause.ways.map((way) => way.title)))
        yield `${at} has two ways called "${title}". Tell them apart.`;
    }
  },
  [
    withCause({ ways: [{ id: 'a', title: 'A', steps: [step('one')] }] }),
    withCause({ ways: ['a', 'a'].map((id) => ({ id, title: id, steps: [step('one')] })) }),
    withCause({ ways: ['a', 'b'].map((id) => ({ id, title: 'Same', steps: [step(id)] })) }),
    withCause({ ways: ['a', 'b'].map((id) => ({ id, title: id, steps: [] })) }),
    withCause({ ways: ['a', 'B'].map((id) => ({ id, title: id, steps: [step('one')] })) }),
  ],
);

lint(
  'a cause with ways has a step "check" that shows that it worked',
  function* (files) {
    for (const { cause, at } of causesOf(files)) {
      if (cause.ways && !cause.steps.some(({ id }) => id === 'check'))
        yield `${at} has ways, but no step with the id "check". Say how to see that it worked.`;
    }
  },
  [withCause({ steps: [step('open')], ways: ['a', 'b'].map((id) => ({ id, title: id, steps: [step(id)] })) })],
);

lint(
  'a registration is submitted after its ways or cases, and so in each of them',
  function* (files) {
    for (const { cause, at } of causesOf(files)) {
      // Ways and cases stand between the other steps and the step "check".
      if ((cause.ways ?? cause.cases) && cause.steps.some(({ id }) => id === 'resubmit'))
        yield `${at} submits before what its ways or cases change. End each of them with the step "resubmit".`;
    }
  },
  [
    withCause({
      steps: [
        { id: 'resubmit', text: 'Submit it.' },
        { id: 'check', text: 'Check the status.' },
      ],
      cases: [{ id: 'a', title: 'it is so', steps: [{ id: 'b', text: 'Change it.' }] }],
    }),
  ],
);

lint(
  'a step "check" is the last one',
  function* (files) {
    for (const { cause, at } of causesOf(files)) {
      const index = cause.steps.findIndex(({ id }) => id === 'check');
      if (index >= 0 && index < cause.steps.length - 1)
        yield `${at}/check is step ${index + 1} of ${cause.steps.length}. Move it to the end.`;
    }
  },
  [withCause({ steps: [step('check'), step('open')] })],
);

/** Codes from here on belong to one product. Those below are about the webhooks of calls and messages alike. */
const FIRST_OF_ONE_PRODUCT = 13_000;

lint(
  'what a message would send never proves that a code of calls alone is fixed',
  function* (files) {
    for (const { cause, entry, at } of causesOf(files)) {
      if (entry.product !== 'voice' || (entry.code ?? 0) < FIRST_OF_ONE_PRODUCT) continue;
      if (cause.steps.at(-1)?.snippet?.code.includes("-d 'Body="))
        yield `${at} ends with the fields of a message. End it with a call, as \`ofCalls\` does.`;
    }
  },
  [
    withEntry({
      code: 15_003,
      product: 'voice',
      causes: [
        {
          ...proper.causes[0],
          steps: [{ id: 'check', text: 'Run it.', snippet: { language: 'sh', code: "curl -d 'Body=Test'" } }],
        },
      ],
    }),
  ],
);

lint(
  'who can fix it reads on after "Who can fix it:"',
  function* (files) {
    for (const { cause, at } of causesOf(files)) {
      if (cause.who !== undefined && !/^(?:(?!whoever\b)[a-z]|Twilio\b).*[^.!?:;,\s]$/.test(cause.who))
        yield `${at}: who is "${cause.who}". Name a person or a team, begin small, end without a mark.`;
    }
  },
  [
    withCause({ who: 'A developer' }),
    withCause({ who: 'a developer.' }),
    withCause({ who: 'whoever writes the code' }),
    withCause({ who: '' }),
  ],
);

/** In 20003, whose texts are translated and come at first load. */
const NO_SUPPORT_LINK = ['20003 account-policy-refusal/support', '20003 account-suspended/settle'];

lint(
  'a step that sends the reader to Twilio Support links there',
  function* (files) {
    for (const { step, at } of stepsOf(files)) {
      if (step.link || step.text.includes('](') || NO_SUPPORT_LINK.includes(at)) continue;
      if (/(?:ask|send|to) Twilio Support/i.test(step.text))
        yield `${at} doesn't say where Twilio Support is. Add supportLink, or a link in the text.`;
    }
  },
  [withStep({ text: 'Ask Twilio Support.' }), withStep({ text: 'If it persists, send two SIDs to Twilio Support.' })],
);

lint(
  'a step leads to a known page of the Console or to an https page of Twilio',
  function* (files) {
    const known = new Set(consolePlaces.map(({ id }) => id));
    for (const { step, at } of stepsOf(files)) {
      if (!step.link) continue;
      if ('place' in step.link) {
        if (!known.has(step.link.place))
          yield `${at} leads to "${step.link.place}". Take one of ${[...known].join(', ')}, or add it to consolePlaces.`;
      } else if (!/^https:\/\/(?:[\w-]+\.)*twilio\.com(?:\/|$)/.test(step.link.href) || !step.link.text.trim()) {
        yield `${at} leads to "${step.link.href}" with the text "${step.link.text}". Name an https page of twilio.com.`;
      }
    }
  },
  [
    withStep({ link: { place: 'nowhere' } }),
    withStep({ link: { href: 'http://www.twilio.com/docs', text: 'Docs' } }),
    withStep({ link: { href: 'https://twilio.example.com/', text: 'Docs' } }),
    withStep({ link: { href: 'https://www.twilio.com/docs', text: ' ' } }),
  ],
);

lint(
  'a snippet has a language, and code without blanks around it',
  function* (files) {
    for (const { step, at } of stepsOf(files)) {
      const { language, code } = step.snippet ?? { language: 'sh', code: 'x' };
      if (!['sh', 'js', 'json', 'http', 'xml', 'text'].includes(language))
        yield `${at}: the language of the snippet is "${language}". Take one of the type's.`;
      if (code === '' || code !== code.trim() || /[^\S\n]\n/.test(code))
        yield `${at}: the snippet has blanks at an end of it or of a line. Remove them.`;
    }
  },
  [
    withStep({ snippet: { language: 'bash' as 'sh', code: 'ls' } }),
    withStep({ snippet: { language: 'sh', code: '' } }),
    withStep({ snippet: { language: 'sh', code: 'ls \nls' } }),
  ],
);

lint(
  'a step that has a token decoded says how',
  function* (files) {
    for (const { step, at } of stepsOf(files)) {
      if (/^Decode .*\btoken\b/.test(step.text) && !step.snippet && !step.link)
        yield `${at}: people paste tokens into websites. Write the step with decode() of shared/accessTokens.ts, which has the command.`;
    }
  },
  [withStep({ text: 'Decode the token and read `grants`.' })],
);

lint(
  'only a cause with a step that goes to Twilio Support is theirs to fix',
  function* (files) {
    for (const { cause, at } of causesOf(files)) {
      if (
        cause.who === 'Twilio Support' &&
        !/Support|ticket/.test(JSON.stringify([cause.steps, cause.ways, cause.cases]))
      )
        yield `${at}: no step goes to Twilio Support. Add one, or say who acts, such as "Twilio or its provider".`;
    }
  },
  [withCause({ who: 'Twilio Support' })],
);

lint(
  'every source is an https page, with the day on which it was read',
  function* (files) {
    for (const { cause, at } of causesOf(files)) {
      const all = [cause.source, ...(cause.sources ?? [])];
      for (const { url, read } of all) {
        if (!/^https:\/\/[\w-]+(?:\.[\w-]+)+\/\S*$/.test(url) || !URL.canParse(url))
          yield `${at}: the source is "${url}". Name the https page.`;
        const fault = dayFault(read);
        if (fault) yield `${at}: ${url} was read: ${fault}`;
      }
      for (const url of doubled(all.map((source) => source.url))) yield `${at} names ${url} more than once. Keep one.`;
    }
  },
  [
    withCause({ source: { url: 'http://www.twilio.com/docs', read: '2026-11-23' } }),
    withCause({ source: { url: 'docs/reference.md', read: '2026-11-23' } }),
    withCause({ source: { url: 'https://www.twilio.com/docs', read: '2026-02-30' } }),
    withCause({ source: { url: 'https://www.twilio.com/docs', read: '23.11.2026' } }),
    withCause({ source: { url: 'https://www.twilio.com/docs', read: '2999-01-01' } }),
    withCause({ sources: [proper.causes[0].source] }),
  ],
);

lint(
  'a source in a repository is a file, a section or a thread, not the front page of the repository',
  function* (files) {
    for (const { cause, at } of causesOf(files))
      for (const { url } of [cause.source, ...(cause.sources ?? [])])
        if (/^https:\/\/github\.com\/[^/]+\/[^/#?]+\/?$/.test(url))
          yield `${at}: ${url} is a front page. Name what says it, such as \`${url}/blob/HEAD/CHANGELOG.md\`.`;
  },
  [
    withCause({ source: { url: 'https://github.com/twilio/twilio-node', read: '2026-11-29' } }),
    withCause({ sources: [{ url: 'https://github.com/twilio/twilio-voice.js/', read: '2026-11-29' }] }),
  ],
);

/** Who keeps what a file said: Twilio, and the makers of widely used software. */
const KEEPS_FILES =
  /^https:\/\/github\.com\/(?:twilio|twilio-labs|twilio-professional-services|django|openjdk|wtforms)\//;
/** Repositories of which we have no commit. */
const NO_COMMIT: readonly string[] = [
  'BasedHardware/omi',
  'NBDPRO/nobigdealwithjoedeal.com',
  'PHILLyaHI/JobFlex-v3-backup',
  'chananby/binyan-eitan-site',
  'emi048/MARTIN-CORONADO-3333',
  'inhooham90/reserivo',
  'restorationai/touch-of-class-cleaning-and-restoration-site',
  'tashbaugh/enjoy-properties',
];

lint(
  "a source among a project's own files names the commit, since such notes are rewritten",
  function* (files) {
    for (const { cause, at } of causesOf(files))
      for (const { url } of [cause.source, ...(cause.sources ?? [])]) {
        const [, repository = ''] =
          /^https:\/\/github\.com\/([^/]+\/[^/]+)\/blob\/(?![0-9a-f]{10,40}\/)/.exec(url) ?? [];
        if (repository && !KEEPS_FILES.test(url) && !NO_COMMIT.includes(repository))
          yield `${at}: ${url} can say something else tomorrow. Write the commit in place of the branch.`;
      }
  },
  [
    withCause({ source: { url: 'https://github.com/someone/app/blob/HEAD/CLAUDE.md', read: '2026-11-29' } }),
    withCause({ sources: [{ url: 'https://github.com/someone/app/blob/main/docs/sms.md', read: '2026-11-29' }] }),
  ],
);

/** Words of a note that rests on what somebody outside Twilio has told. */
const REPORTED =
  /\b(?:reports?|reported|threads?|comments?|public test|developer(?:'s| saw)|users|code of one|one (?:app|operator|project)'s code)\b/i;
/** Words of a note that says why nobody can open it. Either phrase is enough. */
const NOT_LINKED = /\bcan't link to\b|\bfound no public report\b/i;
/** Twilio's pages, and its own repositories as far as they hold no threads. */
const OF_TWILIO =
  /^https:\/\/(?:[\w-]+\.)*twilio\.com\/|^https:\/\/github\.com\/twilio\/(?![\w.-]+\/(?:issues|pull|discussions)\/)/;

lint(
  'a note that rests on reports has one to open among the sources, or says that there is none',
  function* (files) {
    for (const { cause: one, at } of causesOf(files)) {
      if (one.note === undefined || !REPORTED.test(one.note) || NOT_LINKED.test(one.note)) continue;
      if ([one.source, ...(one.sources ?? [])].every(({ url }) => OF_TWILIO.test(url)))
        yield `${at}: the note speaks of reports, and every source is Twilio's. Add the thread or file to \`sources\`, or write "that we can't link to" or "We found no public report of it."`;
    }
  },
  [
    withCause({ note: 'Based on one report.' }),
    withCause({ note: 'Based on one report.', sources: [{ url: 'https://github.com/twilio/ai', read: '2026-11-29' }] }),
    withCause({ note: "Known from users. Twilio's page doesn't name it." }),
    withCause({ note: "Based on one comment in an app's code." }),
    withCause({ note: 'A developer saw it with long titles.' }),
  ],
);

lint(
  'our own conclusion and what one person reports are less common than what a source names',
  function* (files) {
    for (const entry of entriesOf(files)) {
      const common = (entry.causes ?? []).filter(({ prevalence }) => prevalence === 'common');
      const isGuess = ({ note }: Cause) => /^(?:Our own conclusion|Based on one)\b/.test(note ?? '');
      if (common.every(isGuess)) continue;
      for (const { id } of common.filter(isGuess))
        yield `${nameOf(entry)} ${id} is common like a cause with a source, but its note calls it a conclusion or one report. Make it occasional.`;
    }
  },
  [
    withEntry({
      causes: [proper.causes[0], { ...proper.causes[0], id: 'other', note: 'Our own conclusion: no page says so.' }],
    }),
    withEntry({ causes: [proper.causes[0], { ...proper.causes[0], id: 'other', note: 'Based on one report.' }] }),
  ],
);

/** Causes that lead although the error's own page names another as common, each with the reason. */
const LEADS_BY_REPORTS: Readonly<Record<string, string>> = {
  '12200.answer-is-plain-text': 'six of ten threads are about text or the verb of the other channel',
  '21470.api-key-used-as-account-sid': 'both reports are about a key',
  '21654.trial-templates-only': 'a dozen reports are of trials, and none of values without a template',
  '31002.twiml-app-failed': 'the same refusal is 31603 today, whose reports are about the TwiML app',
  '31603.twiml-app-failed': "Twilio's staff found it in the reports",
  '31920.stream-url-query-string': 'most reports are of a token in the query string, which Twilio takes off',
  '53000.token-signature': 'the page is about Video; most who meet the code have Voice JS',
  '60407.verify-token-key-missing': "the SDKs know one factor type, so that their code can't fail for another",
  '68007.verify-token-key-missing': "the SDKs know one factor type, so that their code can't fail for another",
  '53205.same-user-joined-again': 'three of four reports are about one user',
  '63051.sender-locked-inactive': "Twilio's newer FAQ explains the code by it",
  '70251.flex-console-login-missing': 'two of three reports end with a login to the Console',
  '90002.api-key-used-as-account-sid': 'both reports are about a key, and none about Flex was found',
};

lint(
  "a cause that the error's own page doesn't name leads none of the same prevalence that it names",
  function* (files) {
    for (const entry of entriesOf(files)) {
      const { causes = [] } = entry;
      const ownPage = new RegExp(String.raw`/errors/${nameOf(entry)}(?:\.md)?$`);
      const isOnPage = ({ source, sources = [] }: Cause) => [source, ...sources].some(({ url }) => ownPage.test(url));
      const most = PREVALENCES.find((prevalence) => causes.some((cause) => cause.prevalence === prevalence));
      const [first, ...others] = causes.filter(({ prevalence }) => prevalence === most);
      const onPage = others.find(isOnPage);
      if (!first || !onPage || isOnPage(first)) continue;
      if (!Object.hasOwn(LEADS_BY_REPORTS, `${nameOf(entry)}.${first.id}`))
        yield `${nameOf(entry)}: ${first.id} leads ${onPage.id}, which the error's own page names. Put that first, or say in LEADS_BY_REPORTS why not.`;
    }
  },
  [
    withEntry({
      code: 21_211,
      causes: [
        { ...proper.causes[0], source: { url: 'https://github.com/twilio/twilio-node/issues/1', read: '2026-11-30' } },
        {
          ...proper.causes[0],
          id: 'other',
          source: { url: 'https://www.twilio.com/docs/api/errors/21211', read: '2026-11-30' },
        },
      ],
    }),
  ],
);

/** Lists of the codes for one kind of US registration, by part of their address, and the codes that they list. */
const LISTS_OF_ONE_PROGRAM: readonly [address: string, program: string, codes: (code: number) => boolean][] = [
  ['/solutions/articles/155000007572', 'campaigns', (code) => code >= 30_880 && code < 31_000],
  ['/articles/9321443984155', 'toll-free numbers', (code) => code < 30_880],
];

lint(
  "a list of one registration's codes is no source of another's",
  function* (files) {
    for (const entry of entriesOf(files))
      for (const { id, source, sources = [] } of entry.causes ?? [])
        for (const [address, program, lists] of LISTS_OF_ONE_PROGRAM)
          if (entry.code && !lists(entry.code) && [source, ...sources].some(({ url }) => url.includes(address)))
            yield `${entry.code} ${id} cites a list of the codes of ${program}, which doesn't have this one.`;
  },
  [
    withEntry({
      code: 30_862,
      causes: [
        {
          ...proper.causes[0],
          source: { url: 'https://help.gohighlevel.com/support/solutions/articles/155000007572', read: '2026-11-30' },
        },
      ],
    }),
  ],
);

lint(
  'nothing holds a SID, a token or a JWT in full',
  function* (files) {
    for (const { file, text } of files) {
      for (const [index, line] of text.split('\n').entries()) {
        const found = /\b[A-Z]{2}[0-9a-f]{32}\b|\b[0-9a-f]{32}\b|\beyJ[\w-]{6,}\.[\w-]{6,}/i.exec(line)?.[0];
        if (found)
          yield `${file}:${index + 1} holds ${found.slice(0, 4)}…, ${found.length} characters. Write a placeholder such as AC….`;
      }
    }
  },
  [
    withStep({ text: `Open AC${'a1'.repeat(16)}.` }),
    withStep({ text: `Set ${'0b'.repeat(16)}.` }),
    withStep({ text: `Send ${['eyJhbGciOi', 'JIUzI1NiJ9'].join('')}.eyJzdWIiOiJh.` }),
  ],
);

lint(
  'an entry is plain JSON',
  function* (files) {
    for (const entry of entriesOf(files)) {
      const copy: unknown = JSON.parse(JSON.stringify(entry));
      if (!isSame(entry, copy))
        yield `${nameOf(entry)} has a value that JSON does not hold, such as undefined or a function. Leave the field out.`;
    }
  },
  [withEntry({ summary: undefined as unknown as string }), withCause({ title: (() => 'x') as unknown as string })],
);

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null)
    return Object.is(one, other);
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => isSame((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name]))
  );
}

describe('the ids of causes', () => {
  const shipped = new Set(causesOf(entryFiles).flatMap(({ cause }) => [cause.id, ...(cause.covers ?? [])]));

  test('of the catalog are all listed', () => {
    const missing = [...shipped].filter((id) => !causeIds.includes(id));
    expect(missing, 'A new id is public from now on: append it to test/fixtures/causeIds.ts').toEqual([]);
  });

  test('that are listed are all in the catalog', () => {
    const gone = causeIds.filter((id) => !shipped.has(id));
    expect(gone, 'Hosts branch on an id: put it back, or move it to retiredCauseIds').toEqual([]);
  });

  test('that are retired are not used again', () => {
    expect([
      ...retiredCauseIds.filter((id) => shipped.has(id) || causeIds.includes(id)),
      ...doubled(retiredCauseIds),
    ]).toEqual([]);
  });

  test('are listed once', () => {
    expect(doubled(causeIds)).toEqual([]);
  });
});

describe('the pages of the Console', () => {
  test.each(consolePlaces.map((place) => [place.id, place] as const))('%s has a path and https links', (id, place) => {
    expect(id).toMatch(KEBAB);
    for (const path of [place.path, place.legacyPath ?? 'A > B'])
      expect(path).toMatch(/^[^>\s][^>]*(?: > [^>\s][^>]*)+$/);
    for (const href of [place.href, place.legacyHref])
      if (href !== undefined) expect(href).toMatch(/^https:\/\/(?:[\w-]+\.)*twilio\.com\//);
    // A button opens the new Console, and the link to the legacy one stands below it.
    if (place.legacyHref !== undefined) expect([place.href, place.legacyPath]).not.toContain(undefined);
  });

  test('have a source and the day on which it was read', () => {
    const code = readFileSync(new URL('../../src/catalog/consolePlaces.ts', import.meta.url), 'utf8');
    const days = [...code.matchAll(/^ {4}\/\/ https:\S+ \(read ([\d-]+)\).*\n {4}id: /gm)].map(([, day = '']) => day);
    expect(days).toHaveLength(consolePlaces.length);
    expect(days.map(dayFault).filter(Boolean)).toEqual([]);
  });

  test('are named once', () => {
    expect(doubled(consolePlaces.map(({ id }) => id))).toEqual([]);
    expect(doubled(consolePlaces.map(({ path }) => path))).toEqual([]);
  });

  test('named Debugger are led to by steps about events: messages and calls have logs of their own', () => {
    const others = stepsOf(entryFiles).filter(
      ({ step: { link, text } }) =>
        link && 'place' in link && link.place === 'debugger' && !/debugger|error log|\bevents?\b/i.test(text),
    );
    expect(others.map(({ step }) => step.text)).toEqual([]);
  });

  test('include the Debugger where a step reads an event or the error log: it says where they are', () => {
    const READS =
      /^(?:Check|Compare|Count|Find|Look|Open|Read)\b.*\b(?:(?:in|of) the (?:[a-z ]+ of the )?event|error logs?|in the Debugger)\b/;
    // The last step says how to see that it worked: by then, the way is known.
    const lost = stepsOf(entryFiles).filter(
      ({ step: { id, link, text } }) =>
        READS.test(text) && id !== 'check' && !(link && 'place' in link && link.place === 'debugger'),
    );
    expect(lost.map(({ step }) => step.text)).toEqual([]);
  });

  test('that steps link to by their URL have one name and one URL', () => {
    const links = stepsOf(entryFiles).flatMap(({ step: { link } }) =>
      link && 'href' in link && /console\.twilio\.com|twilio\.com\/console/.test(link.href) ? [link] : [],
    );
    const pairs = [...new Map(links.map((link) => [`${link.text} ${link.href}`, link])).values()];
    expect(doubled(pairs.map(({ text }) => text))).toEqual([]);
    expect(doubled(pairs.map(({ href }) => href))).toEqual([]);
  });

  test('are all led to by a step', () => {
    const used = new Set(
      stepsOf(entryFiles).flatMap(({ step }) => (step.link && 'place' in step.link ? [step.link.place] : [])),
    );
    expect(consolePlaces.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });
});

test('every product and every level of the lists is used', () => {
  const used = new Set(entriesOf(entryFiles).flatMap(({ product, level }) => [product, level]));
  expect([...PRODUCTS, ...LEVELS].filter((name) => !used.has(name))).toEqual([]);
});

describe('texts that several entries share', () => {
  /** Explanations and notes that are written out more often than allowed. */
  const written = (files: Files): readonly string[] => {
    const sources = [...files, ...sharedTexts].map(({ text }) => text.replaceAll(/\\(['\\])/g, '$1'));
    const users = new Map<string, Set<string>>();
    for (const { entry, cause } of causesOf(files)) {
      for (const text of [cause.explanation, cause.note]) {
        if (text !== undefined) users.set(text, (users.get(text) ?? new Set()).add(nameOf(entry)));
      }
    }
    return [...users]
      .filter(([, names]) => names.size > MOST_COPIES)
      .map(([text]) => ({ text, copies: sources.reduce((sum, source) => sum + source.split(text).length - 1, 0) }))
      .filter(({ copies }) => copies > MOST_COPIES)
      .map(({ text, copies }) => `"${text}" is written out ${copies} times. Put it into entries/shared.`);
  };

  test('are written once, in entries/shared', () => {
    expect(written(entryFiles)).toEqual([]);
  });

  test('would be found where they are written out', () => {
    const text = 'Every account has its own token.';
    const entries = [1, 2, 3].map((code) => ({ ...proper, code }));
    expect(written([{ file: '1-3.ts', text: [text, text, text].join(' '), entries }])).toHaveLength(1);
  });
});
