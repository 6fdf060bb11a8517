import * as panel from '../panel/panel.ts';

/** The inside of the panel: components, English strings, diagnosis. */
export type Panel = typeof panel;

/** `#panel` everywhere but in browsers: imported with its component, since a server has to render it in one go. */
export const loadPanel = (): Panel | Promise<Panel> => panel;
