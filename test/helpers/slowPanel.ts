import { vi } from 'vitest';
import * as panel from '../../src/react/panel/panel.ts';
import { lazyPanel } from '../../src/react/loading/lazyPanel.ts';
import type { Panel } from '../../src/react/loading/PanelLoader.ts';
import { type Slot, startSlot } from '../../src/react/loading/Slot.ts';

/** The inside of the panel as browsers load it, over a connection that a test controls. */
export interface SlowPanel {
  /** How often it was asked for over the connection. */
  asked: () => number;
  arrive: () => Promise<void>;
  fail: () => Promise<void>;
}

/** Puts the slow connection in the place of the real one until the end of the test. */
export function slowPanel(): SlowPanel {
  let slot: Slot<Panel> | undefined;
  let asked = 0;
  let settle: { arrive: () => void; fail: () => void } = { arrive: () => {}, fail: () => {} };
  const connect = (): Promise<Panel> =>
    new Promise((resolve, reject) => {
      asked += 1;
      settle = {
        arrive: () => resolve(panel),
        fail: () => reject(new TypeError('Failed to fetch dynamically imported module')),
      };
    });
  vi.spyOn(lazyPanel, 'load').mockImplementation(() => (slot ??= startSlot(connect)));
  vi.spyOn(lazyPanel, 'forget').mockImplementation(() => {
    slot = undefined;
  });
  return {
    asked: () => asked,
    arrive: async () => {
      settle.arrive();
      await slot?.promise;
    },
    fail: async () => {
      settle.fail();
      await slot?.promise;
    },
  };
}
