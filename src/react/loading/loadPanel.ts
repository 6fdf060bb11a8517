import type { EntryKey, ErrorEntry } from '../../catalog/types.ts';
import { type Panel, panel } from '../panel/panel.ts';
import { withTraffic } from '../panel/withTraffic.ts';

/** Loads the inside of the panel for an entry, which may be on its way. */
export type LoadPanel = (
  key: EntryKey,
  entry: ErrorEntry | undefined | Promise<ErrorEntry | undefined>,
) => Panel | Promise<Panel>;

const whole: Panel = /* @__PURE__ */ withTraffic(panel);

/** `#panel` everywhere but in browsers: imported with its component, since a server has to render it in one go. */
export const loadPanel: LoadPanel = () => whole;
