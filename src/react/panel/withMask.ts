import { maskSecrets } from '../../redact/maskText.ts';
import type { Panel } from './panel.ts';

/** Adds to the panel what masks the text that it quotes. */
export const withMask = (panel: Panel): Panel => ({ ...panel, mask: maskSecrets });
