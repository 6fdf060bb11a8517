import type { Panel } from './loadPanel.ts';

let panel: Panel | undefined;

/** `#panel` in browsers: a chunk of its own, loaded beside the first entry, so that a page pays only for help that is shown. */
export const loadPanel = (): Panel | Promise<Panel> =>
  panel ??
  import('../panel/panel.ts').then((module) => {
    panel = module;
    return module;
  });
