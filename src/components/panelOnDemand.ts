import { type Slot, startSlot } from '../provider/Slot.ts';
import type { Panel, PanelSource } from './PanelSource.ts';

let slot: Slot<Panel> | undefined;

/** The panel is a chunk of its own, which loads beside the first entry: for browsers, so that a page pays only for help that is shown. */
export const panelOnDemand: PanelSource = {
  load: () => (slot ??= startSlot(() => import('./panel.ts'))),
  forget: () => {
    slot = undefined;
  },
};
