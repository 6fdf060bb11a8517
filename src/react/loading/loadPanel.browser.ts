import { isBasic } from '../../catalog/createCatalog.ts';
import type { Panel } from '../panel/panel.ts';
import type { LoadPanel } from './loadPanel.ts';
import { afterBoth } from './Resource.ts';

type Inside = typeof import('../panel/panel.ts');

let inside: Inside | undefined;
let whole: Panel | undefined;

/** `#panel` in browsers: a chunk of its own, loaded beside the first entry, so that a page pays only for help that is shown. */
export const loadPanel: LoadPanel = (key, entry) => {
  if (whole || !isBasic(key)) return loadWhole();
  // An app's own entry may test more than the shipped one.
  return afterBoth(loadInside(), entry, ({ panel, testsTraffic }, loaded) =>
    loaded && testsTraffic(loaded) ? loadWhole() : panel,
  );
};

const loadInside = (): Inside | Promise<Inside> =>
  inside ?? import('../panel/panel.ts').then((module) => (inside = module));

/** With what entries need that test traffic facts: another chunk, which most errors do without. */
const loadWhole = (): Panel | Promise<Panel> =>
  whole ??
  afterBoth(
    loadInside(),
    import('../panel/withTraffic.ts'),
    ({ panel }, { withTraffic }) => (whole = withTraffic(panel)),
  );
