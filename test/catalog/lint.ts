import { describe, expect, test } from 'vitest';
import type { Cause, ErrorEntry, Step } from '../../src/catalog/types.ts';
import { type EntryFile, entryFiles, isFull } from './entryFiles.ts';

/** The files in which a lint looks. */
export type Files = readonly EntryFile[];

/** An entry that keeps every promise. A breach is this entry with one thing changed. */
export const proper: ErrorEntry & { causes: [Cause] } = {
  code: 20003,
  title: 'Twilio refused this request',
  product: 'platform',
  level: 'error',
  status: [401],
  summary: 'Twilio refused the credentials.',
  messages: ['Authenticate'],
  retryable: false,
  related: [20404],
  lookalikes: [{ code: 20404, text: 'The SID is wrong.' }],
  groups: [{ id: 'value', title: 'The value' }],
  causes: [
    {
      id: 'wrong-sid-or-token',
      title: 'The token is wrong',
      explanation: 'Every account has its own token.',
      group: 'value',
      prevalence: 'common',
      who: 'a developer',
      when: {
        requires: { signer: 'auth-token' },
        suggestedBy: { otherRequests: 'no' },
        excludedBy: { otherRequests: 'yes' },
      },
      steps: [
        {
          id: 'open',
          text: 'Save the page, and read `HTTP 200` or **Save** in [the guide](https://www.twilio.com/docs).',
        },
        { id: 'check', text: 'Send the request again.' },
      ],
      source: { url: 'https://www.twilio.com/docs', read: '2026-11-23' },
    },
  ],
};

/** The proper entry with another field. */
export const withEntry = (change: Partial<ErrorEntry>): Files => inOneFile([{ ...proper, ...change }]);

/** The proper entry with another field of its cause. */
export const withCause = (change: Partial<Cause>): Files => withEntry({ causes: [{ ...proper.causes[0], ...change }] });

/** The proper entry with another first step. */
export const withStep = (change: Partial<Step>): Files =>
  withCause({
    steps: [
      { id: 'open', text: 'Open the page.', ...change },
      { id: 'check', text: 'Send it again.' },
    ],
  });

export const inOneFile = (entries: readonly ErrorEntry[], file = '20003.ts'): Files => [
  { file, text: JSON.stringify(entries), entries },
];

/**
 * A promise about the data, as tests of its own: the catalog keeps it, a proper entry keeps it, and each breach is found.
 *
 * @param promise A sentence about the data.
 * @param find Says where the promise is broken: what is there, what should be, and how to fix it.
 * @param breaches Files that break it, one breach each.
 */
export function lint(promise: string, find: (files: Files) => Iterable<string>, breaches: readonly Files[]): void {
  describe(promise, () => {
    test('holds for the catalog', () => {
      expect([...find(entryFiles)]).toEqual([]);
    });

    test('holds for a proper entry', () => {
      expect([...find(withEntry({}))]).toEqual([]);
    });

    test.each(breaches.map((files, index) => [index + 1, files] as const))(
      'is found broken, example %i',
      (_, files) => {
        expect([...find(files)]).not.toEqual([]);
      },
    );
  });
}

export const entriesOf = (files: Files): readonly ErrorEntry[] => files.flatMap(({ entries }) => entries);
export const fullOf = (files: Files): readonly ErrorEntry[] => entriesOf(files).filter(isFull);
export const nameOf = ({ code, id }: ErrorEntry): string => String(code ?? id);

/** Every cause with the name under which a message speaks of it. */
export const causesOf = (files: Files): readonly { entry: ErrorEntry; cause: Cause; at: string }[] =>
  entriesOf(files).flatMap((entry) =>
    (entry.causes ?? []).map((cause) => ({ entry, cause, at: `${nameOf(entry)} ${cause.id}` })),
  );

/** Every step, of causes, of their ways, of their cases and of groups. */
export function stepsOf(files: Files): readonly { step: Step; at: string }[] {
  const ofCauses = causesOf(files).flatMap(({ cause, at }) => [
    ...cause.steps.map((step) => ({ step, at: `${at}/${step.id}` })),
    ...[...(cause.ways ?? []), ...(cause.cases ?? [])].flatMap((way) =>
      way.steps.map((step) => ({ step, at: `${at}/${way.id}/${step.id}` })),
    ),
  ]);
  const ofGroups = entriesOf(files).flatMap((entry) =>
    (entry.groups ?? []).flatMap((group) =>
      (group.steps ?? []).map((step) => ({ step, at: `${nameOf(entry)} ${group.id}/${step.id}` })),
    ),
  );
  return [...ofCauses, ...ofGroups];
}

/** Every text of ours that is shown, with the path to it: neither Twilio's messages nor the code of snippets nor ids. */
export function textsOf(files: Files): readonly { text: string; at: string; full: boolean }[] {
  return entriesOf(files).flatMap((entry) => {
    const found: { text: string; at: string; full: boolean }[] = [];
    collect(entry, nameOf(entry), (text, at) => found.push({ text, at, full: isFull(entry) }));
    return found;
  });
}

/** Fields whose strings are such texts. Those of `meanings` go by other names. */
const SHOWN = new Set(['title', 'summary', 'messageHint', 'explanation', 'details', 'who', 'note', 'text', 'intro']);

function collect(value: unknown, at: string, found: (text: string, at: string) => void): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      collect(item, `${at}/${(item as { id?: string } | null)?.id ?? index}`, found);
  } else if (value && typeof value === 'object') {
    for (const [name, item] of Object.entries(value)) {
      if (name === 'meanings') collectAll(item, `${at} ${name}`, found);
      else if (SHOWN.has(name) && typeof item === 'string') found(item, `${at} ${name}`);
      else if (typeof item === 'object')
        collect(item, name === 'causes' || name === 'steps' ? at : `${at} ${name}`, found);
    }
  }
}

function collectAll(value: unknown, at: string, found: (text: string, at: string) => void): void {
  if (typeof value === 'string') found(value, at);
  else if (value && typeof value === 'object') {
    for (const [name, item] of Object.entries(value)) collectAll(item, `${at}/${name}`, found);
  }
}

export const KEBAB = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** What is wrong with a day. `undefined`: it exists, is written `YYYY-MM-DD`, and is today or earlier. */
export function dayFault(day: string): string | undefined {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) {
    return `"${day}" is no day. Write it as YYYY-MM-DD.`;
  }
  return time > Date.now() ? `${day} lies ahead. Write the day on which the page was read.` : undefined;
}
