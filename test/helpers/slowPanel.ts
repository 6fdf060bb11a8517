import { onTestFinished, vi } from 'vitest';
import { loadPanel } from '#panel';
import { maskSecrets } from '../../src/redact/maskText.ts';
import { type Panel, panel as basicPanel } from '../../src/react/panel/panel.ts';
import { withTraffic } from '../../src/react/panel/withTraffic.ts';

const panel = withTraffic({ ...basicPanel, mask: maskSecrets });

/** The inside of the panel as browsers load it, over a connection that a test controls. */
export interface SlowPanel {
  /** How often it was asked for over the connection. */
  asked: () => number;
  arrive: () => Promise<void>;
  fail: () => Promise<void>;
}

/**
 * Puts the slow connection in the place of the real one until the end of the test. The test file needs
 * `vi.mock(import('#panel'), { spy: true })`.
 */
export function slowPanel(): SlowPanel {
  let asked = 0;
  let connection: Promise<Panel> | undefined;
  let settle = (): void => {};
  let isLoaded = false;
  vi.mocked(loadPanel).mockImplementation(() => {
    if (isLoaded) return panel;
    connection ??= new Promise((resolve, reject) => {
      asked += 1;
      settle = () => {
        if (isLoaded) resolve(panel);
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
