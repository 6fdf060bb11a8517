import { describe, expect, test } from 'vitest';
import type { Cause, ErrorEntry } from '../../src/catalog/types.ts';
import type { Condition } from '../../src/facts/condition.ts';
import type { Facts } from '../../src/facts/fact.ts';
import { compareJudgedCauses, judgeCause } from '../../src/diagnosis/judgeCause.ts';
import { list } from '../../src/internal/list.ts';
import { fullEntries } from '../catalog/entryFiles.ts';

/** How far down somebody still reads. */
const IN_SIGHT = 5;

const entries = fullEntries.filter(({ causes }) => causes !== undefined);

describe.each(entries.map((entry) => [String(entry.code ?? entry.id), entry] as const))('%s', (_, entry) => {
  test.each((entry.causes ?? []).map((cause) => [cause.id, cause] as const))(
    '%s is first, or open among the first five, for some evidence',
    (id, cause) => {
      const places = waysTo(cause).map((facts) => placeOf(cause, entry, facts));
      const reached = places.some(
        ({ index, verdict }) => verdict !== 'refuted' && (index === 0 || (verdict === 'open' && index < IN_SIGHT)),
      );
      const tried = places.map(({ index, verdict, facts }) => `${index + 1}. ${verdict} with ${facts}`).join('; ');
      expect(reached, `${id} is always out of sight: ${tried}. Give it a condition of its own, or move it up.`).toBe(
        true,
      );
    },
  );
});

test('a cause that others always outrank would be found', () => {
  const cause = (id: string): Cause => ({
    id,
    title: id,
    explanation: '',
    prevalence: 'common',
    when: { requires: { signer: 'api-key' } },
    steps: [],
    source: { url: 'https://www.twilio.com', read: '2026-11-23' },
  });
  const causes = ['a', 'b', 'c', 'd', 'e'].map(cause);
  const last = cause('f');
  const crowded: ErrorEntry = { code: 1, title: '', product: 'platform', level: 'error', causes: [...causes, last] };
  expect(waysTo(last).map((facts) => placeOf(last, crowded, facts).index)).toEqual([5, 5]);
});

function placeOf(cause: Cause, { causes = [] }: ErrorEntry, facts: Facts) {
  const ranked = causes.map((some, order) => judgeCause(some, order, facts)).toSorted(compareJudgedCauses);
  const index = ranked.findIndex((standing) => standing.cause === cause);
  const shown = Object.entries(facts).map(([name, fact]) => `${name} ${fact.value}`);
  return { index, verdict: ranked[index]?.verdict, facts: shown.join(', ') || 'nothing known' };
}

/** Nothing known, and every set of facts that one of the cause's own conditions describes. */
function waysTo({ when }: Cause): readonly Facts[] {
  const { requires = {}, suggestedBy, decisive } = when;
  const conditions = [
    requires,
    ...list<Condition>(decisive),
    ...list<Condition>(decisive).map((condition) => merge(requires, condition)),
    ...list<Condition>(suggestedBy),
    ...list<Condition>(suggestedBy).map((condition) => merge(requires, condition)),
  ];
  const seen = new Map<string, Facts>([['{}', {}]]);
  for (const facts of conditions.flatMap(factsOf)) seen.set(JSON.stringify(facts), facts);
  return [...seen.values()];
}

/** What both conditions allow. */
function merge(one: Condition, other: Condition): Condition {
  const both: Record<string, unknown> = { ...one };
  for (const [name, wanted] of Object.entries(other)) {
    const before = one[name as keyof Condition];
    const values = list<string>(wanted);
    both[name] =
      before === undefined
        ? wanted
        : name === 'says'
          ? `${list<string>(before)[0]} ${values[0]}`
          : list<string>(before).filter((value) => values.includes(value));
  }
  return both;
}

function factsOf(condition: Condition): readonly Facts[] {
  return Object.entries(condition).reduce<readonly Facts[]>(
    (ways, [name, wanted]) =>
      ways.flatMap((way) =>
        list<string>(wanted).map((value) => ({
          ...way,
          [name]: { value, from: 'host' as const },
        })),
      ),
    [{}],
  );
}
