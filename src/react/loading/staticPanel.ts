import type { Slot } from './Slot.ts';
import * as panel from '../panel/panel.ts';
import type { Panel, PanelLoader } from './PanelLoader.ts';

const slot: Slot<Panel> = { loaded: { status: 'ready', value: panel } };

/** The panel comes with its component: for servers, which have to write it in one go. */
export const staticPanel: PanelLoader = { load: () => slot, forget: () => {} };
