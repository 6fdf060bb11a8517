import { isBasic } from '../../catalog/createCatalog.ts';
import type { EntryKey } from '../../catalog/types.ts';
import type { Means } from '../../diagnosis/deriveFacts.ts';
import type { Panel } from '../panel/panel.ts';
import type { LoadPanel } from './loadPanel.ts';
import { after, afterBoth } from './Resource.ts';

type Inside = typeof import('../panel/panel.ts');

// What is loaded by now. `whole`: the panel with the code for entries that test traffic facts.
let inside: Inside | undefined;
let whole: Panel | undefined;
let mask: Means['mask'];

/** `#panel` in browsers: separate chunks, loaded in parallel with the first entry, so that a page loads them only if it shows help. */
export const loadPanel: LoadPanel = (key, entry, hasText) =>
  afterBoth(loadFor(key, entry), hasText ? loadMask() : mask, (panel, masks) =>
    masks ? { ...panel, mask: masks } : panel,
  );

/** Loads no more of the panel than the entry needs. */
function loadFor(key: EntryKey, entry: Parameters<LoadPanel>[1]): Panel | Promise<Panel> {
  if (whole) return whole;
  const started = loadInside();
  return after(isBasic(key), (basic) => {
    if (!basic) return loadWhole();
    // An app's own entry may test more than the shipped one.
    return afterBoth(started, entry, ({ panel, testsTraffic }, loaded) =>
      loaded && testsTraffic(loaded) ? loadWhole() : panel,
    );
  });
}

const loadInside = (): Inside | Promise<Inside> =>
  inside ?? import('../panel/panel.ts').then((module) => (inside = module));

/** Loads the panel, and a chunk that most errors don't need, in parallel. */
const loadWhole = (): Panel | Promise<Panel> =>
  whole ??
  afterBoth(
    loadInside(),
    import('../panel/withTraffic.ts'),
    ({ panel }, { withTraffic }) => (whole = withTraffic(panel)),
  );

const loadMask = (): Means['mask'] | Promise<Means['mask']> =>
  mask ?? import('../../redact/maskText.ts').then(({ maskSecrets }) => (mask = maskSecrets));
