import { type Slot, startSlot } from './Slot.ts';
import type { Panel, PanelLoader } from './PanelLoader.ts';

let slot: Slot<Panel> | undefined;

/** The panel is a chunk of its own, which loads beside the first entry: for browsers, so that a page pays only for help that is shown. */
export const lazyPanel: PanelLoader = {
  load: () => (slot ??= startSlot(() => import('../panel/panel.ts'))),
  forget: () => {
    slot = undefined;
  },
};
