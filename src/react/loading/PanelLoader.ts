import type { Slot } from './Slot.ts';

/** The inside of the panel: components, English words, diagnosis. */
export type Panel = typeof import('../panel/panel.ts');

/** Where the inside of the panel comes from. */
export interface PanelLoader {
  /** Starts the load at the first call; the same slot until `forget`. */
  load: () => Slot<Panel>;
  /** Lets the next `load` try again. */
  forget: () => void;
}
