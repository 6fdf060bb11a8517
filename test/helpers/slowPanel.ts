import { onTestFinished, vi } from 'vitest';
import { loadPanel } from '#panel';
import type { Panel } from '../../src/react/panel/panel.ts';
import { wholePanel } from '../../src/react/panel/wholePanel.ts';

/** The inside of the panel as browsers load it, over a connection that a test controls. */
export interface SlowPanel {
  /** How often it was asked for over the connection. */
  asked: () => number;
  arrive: () => Promise<void>;
  fail: () => Promise<void>;
}

/**
 * Replaces the real connection with the slow one until the end of the test. The test file needs
 * `vi.mock(import('#panel'), { spy: true })`.
 */
export function slowPanel(): SlowPanel {
  let asked = 0;
  let connection: Promise<Panel> | undefined;
  let settle = (): void => {};
  let isLoaded = false;
  vi.mocked(loadPanel).mockImplementation(() => {
    if (isLoaded) return wholePanel;
    connection ??= new Promise((resolve, reject) => {
      asked += 1;
      settle = () => {
        if (isLoaded) resolve(wholePanel);
        else reject(new TypeError('Failed to fetch dynamically imported module'));
      };
    });
    return connection;
  });
  onTestFinished(() => void vi.mocked(loadPanel).mockReset());
  const end = async (loads: boolean): Promise<void> => {
    isLoaded = loads;
    settle();
    await connection?.catch(() => {});
    connection = undefined;
  };
  return { asked: () => asked, arrive: () => end(true), fail: () => end(false) };
}
