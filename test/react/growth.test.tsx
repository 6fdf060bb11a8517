import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { act, render, screen } from '@testing-library/react';
import { Profiler, type ReactElement, type ReactNode, version } from 'react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import {
  catalog,
  createCatalog,
  TwilioErrorHelp,
  type TwilioErrorHelpProps,
  TwilioErrorHelpProvider,
} from '../../src/index.ts';
import { de } from '../../src/locales/de.ts';
import { ownEntry } from '../helpers/ownEntry.ts';
import { twilioError } from '../helpers/twilioError.ts';

beforeAll(() => catalog.preload([20003]));

const RENDERS = 40;
/** What React and the components may keep of earlier renders. Measured: 1 or 2. A leak keeps them all. */
const KEPT = 12;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What an app makes again for each render, by the prop that takes it. */
const fresh: Record<string, () => Partial<TwilioErrorHelpProps>> = {
  locale: () => ({ locale: { ...de, strings: { ...de.strings } } }),
  'locale with its translator': () => ({
    locale: { ...de, translator: (key) => de.translator?.(key) ?? Promise.reject(new Error('none')) },
  }),
  strings: () => ({ strings: { otherCauses: `Other causes ${Math.random()}` } }),
  catalog: () => ({ catalog: createCatalog({ entries: [{ ...ownEntry }] }) }),
  'catalog that loads': () => ({ catalog: createCatalog({ load: async (key) => catalog.load(key) }) }),
  Link: () => ({ Link: ({ href, children }: { href: string; children: ReactNode }) => <a href={href}>{children}</a> }),
  evidence: () => ({ evidence: { method: 'GET', fields: ['To'] } }),
  error: () => ({ error: twilioError(20003, 'Authenticate', 401) }),
  defaultAnswers: () => ({ defaultAnswers: { tried: [] } }),
  callbacks: () => ({ onDiagnosis: () => {}, onAnswersChange: () => {} }),
};

describe.each(Object.entries(fresh))(`a new %s on each render, on React ${version}`, (name, make) => {
  const props = (): TwilioErrorHelpProps =>
    ({ ...(name !== 'error' && { code: 20003 }), ...make() }) as TwilioErrorHelpProps;

  test('neither loops nor stays in memory', async () => {
    let commits = 0;
    const host = (given: TwilioErrorHelpProps): ReactElement => (
      <Profiler id="host" onRender={() => void commits++}>
        <TwilioErrorHelp {...given} />
      </Profiler>
    );
    const { rerender, unmount } = render(host(props()));
    await act(async () => {});
    const made: WeakRef<object>[] = [];
    for (let i = 0; i < RENDERS; i++) {
      const given = props();
      for (const value of Object.values(given)) if (Object(value) === value) made.push(new WeakRef(value as object));
      rerender(host(given));
    }
    await act(async () => {});
    expect(made.length).toBeGreaterThanOrEqual(RENDERS);
    expect(screen.getByRole('region')).toBeVisible();
    // For each render, the host, what stabilizes, and what has loaded may commit once each. Measured: 41 to 43 in all.
    expect(commits).toBeLessThanOrEqual(3 * (RENDERS + 1));
    // What still loads may commit once more; a loop never stops.
    await vi.waitFor(async () => {
      const settled = commits;
      await act(async () => {});
      expect(commits).toBe(settled);
    });

    unmount();
    await act(async () => {});
    collectGarbage();
    expect(made.filter((one) => one.deref() !== undefined).length).toBeLessThanOrEqual(KEPT);
  });
});

test('a provider that gets new objects on each render neither loops nor keeps them', async () => {
  const made: WeakRef<object>[] = [];
  const host = (): ReactElement => {
    const locale = { ...de };
    made.push(new WeakRef(locale));
    return (
      <TwilioErrorHelpProvider locale={locale} strings={{ otherCauses: 'Others' }}>
        <TwilioErrorHelp code={20003} />
      </TwilioErrorHelpProvider>
    );
  };
  const { rerender, unmount } = render(host());
  for (let i = 0; i < RENDERS; i++) rerender(host());
  await act(async () => {});
  unmount();
  await act(async () => {});
  collectGarbage();
  expect(made).toHaveLength(RENDERS + 1);
  expect(made.filter((one) => one.deref() !== undefined).length).toBeLessThanOrEqual(KEPT);
});
