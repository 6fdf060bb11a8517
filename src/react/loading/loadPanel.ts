import type { EntryKey, ErrorEntry } from '../../catalog/types.ts';
import { maskSecrets } from '../../redact/maskText.ts';
import { type Panel, panel } from '../panel/panel.ts';
import { withTraffic } from '../panel/withTraffic.ts';

/**
 * Loads what is inside the panel, for an entry that may still be loading.
 *
 * @param hasText The panel quotes an error, or text from the app.
 */
export type LoadPanel = (
  key: EntryKey,
  entry: ErrorEntry | undefined | Promise<ErrorEntry | undefined>,
  hasText: boolean,
) => Panel | Promise<Panel>;

const whole: Panel = /* @__PURE__ */ withTraffic({ ...panel, mask: maskSecrets });

/** `#panel` everywhere but in browsers: imported with its component, since a server has to render everything at once. */
export const loadPanel: LoadPanel = () => whole;
