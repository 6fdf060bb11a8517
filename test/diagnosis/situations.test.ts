import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/explain.ts';
import type { Situation } from '../fixtures/scenarios/situation.ts';
import { doubled } from '../helpers/doubled.ts';

const folder = path.join(import.meta.dirname, '../fixtures/scenarios');

const files = await Promise.all(
  readdirSync(folder)
    .filter((name) => name !== 'situation.ts')
    .toSorted()
    .map(async (file) => {
      const { situations } = (await import(path.join(folder, file))) as { situations: readonly Situation[] };
      return { file, situations };
    }),
);

describe.each(files)('$file', ({ situations }) => {
  test.each(situations.map((situation) => [`${situation.key} ${situation.about}`, situation] as const))(
    '%s',
    async (_, { key, error = { code: key }, evidence = {}, answers = {}, first, verdict, certain }) => {
      const { entry, diagnosis } = await explain(error, evidence, { answers });
      const [leading] = diagnosis.causes;
      const why = diagnosis.causes
        .filter((ranked) => ranked === leading || ranked.cause.id === first)
        .map(
          ({ cause, verdict, because }) =>
            `${cause.id} is ${verdict}: ${because.join(' ') || 'nothing is known of it'}`,
        );
      expect(
        {
          key: entry?.code ?? entry?.id,
          first: leading?.cause.id,
          refuted: leading?.verdict === 'refuted',
        },
        why.join('\n'),
      ).toEqual({ key, first, refuted: false });
      if (verdict) expect(leading?.verdict, why.join('\n')).toBe(verdict);
      if (certain) expect(leading?.certain).toBe(true);
    },
  );
});

test('no two situations of one error are told with the same words', () => {
  const told = files.flatMap(({ situations }) => situations.map(({ key, about }) => `${key} ${about}`));
  expect(doubled(told)).toEqual([]);
});
