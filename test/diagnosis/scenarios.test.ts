import { describe, expect, test } from 'vitest';
import { catalog } from '../../src/catalog/catalog.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { Diagnosis } from '../../src/diagnosis/types.ts';
import { type Scenario, scenarios } from '../fixtures/scenarios.ts';
import { doubled } from '../helpers/doubled.ts';

const keys = [...new Set(scenarios.map(({ key }) => key))];

async function diagnosisOf({ key, report, evidence = {}, answers = {} }: Scenario): Promise<Diagnosis> {
  const entry = await catalog.load(key);
  return diagnose(entry, report && { source: 'rest-body', ...report }, evidence, { answers });
}

describe.each(keys)('%s', (key) => {
  const own = scenarios
    .filter((scenario) => scenario.key === key)
    .map((scenario) => [scenario.about, scenario] as const);

  test.each(own)('%s', async (_, scenario) => {
    const { causes, question, notices, permission } = await diagnosisOf(scenario);
    const because = (id: string) => causes.find(({ cause }) => cause.id === id)?.because;
    const [first] = causes;

    expect({
      first: first?.cause.id,
      verdict: first?.verdict,
      certain: first?.certain,
      asks: question?.field,
      notices,
      permission,
    }).toEqual({
      first: scenario.first,
      verdict: scenario.verdict,
      certain: scenario.certain,
      asks: scenario.asks,
      notices: scenario.notices,
      permission: scenario.permission,
    });
    if (scenario.because) {
      const reasons = scenario.because.length === 0 ? [] : expect.arrayContaining([...scenario.because]);
      expect(first?.because).toEqual(reasons);
    }

    const wanted = [scenario.first, ...(scenario.then ?? [])];
    const open = causes.filter(({ verdict }) => verdict !== 'refuted').map(({ cause }) => cause.id);
    expect(open.filter((id) => wanted.includes(id))).toEqual(wanted);
    if (scenario.possible) expect(open).toEqual(expect.arrayContaining([...scenario.possible]));

    for (const [id, reason] of Object.entries(scenario.lessLikely ?? {})) {
      const lowered = causes.find(({ cause }) => cause.id === id);
      expect(lowered, id).toMatchObject({ verdict: 'open', unlikely: true });
      expect(because(id), `the reasons against ${id}`).toContain(reason);
    }
    const refuted = causes.filter(({ verdict }) => verdict === 'refuted').map(({ cause }) => cause.id);
    for (const [id, reason] of Object.entries(scenario.ruledOut ?? {})) {
      expect(refuted).toContain(id);
      expect(because(id), `the reasons against ${id}`).toContain(reason);
    }
  });
});

test('no two scenarios of one error are told with the same words', () => {
  const told = scenarios.map(({ key, about }) => `${key} ${about}`);
  expect(doubled(told)).toEqual([]);
});

test('nothing of a secret that was given by mistake is left in the diagnosis', async () => {
  const secret = '0123456789abcdef'.repeat(2);
  const [scenario] = scenarios.filter(({ evidence }) => evidence?.username === secret);
  expect(scenario).toBeDefined();
  if (scenario) expect(JSON.stringify(await diagnosisOf(scenario))).not.toContain(secret);
});
