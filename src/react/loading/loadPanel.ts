import type { EntryKey, ErrorEntry } from '../../catalog/types.ts';
import { type Panel, panel } from '../panel/panel.ts';
import { withTraffic } from '../panel/withTraffic.ts';

/** Loads what is inside the panel, for an entry that may still be loading. */
export type LoadPanel = (
  key: EntryKey,
  entry: ErrorEntry | undefined | Promise<ErrorEntry | undefined>,
) => Panel | Promise<Panel>;

const whole: Panel = /* @__PURE__ */ withTraffic(panel);

/** `#panel` everywhere but in browsers: imported with its component, since a server has to render everything at once. */
export const loadPanel: LoadPanel = () => whole;
