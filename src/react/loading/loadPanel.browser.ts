import { isBasic } from '../../catalog/createCatalog.ts';
import type { Panel } from '../panel/panel.ts';
import type { LoadPanel } from './loadPanel.ts';
import { after, afterBoth } from './Resource.ts';

type Inside = typeof import('../panel/panel.ts');

/** Loads the parts that are added to the panel when they are needed, each a chunk of its own. */
const parts = {
  facts: () => import('../panel/withFacts.ts').then(({ withFacts }) => withFacts),
  mask: () => import('../panel/withMask.ts').then(({ withMask }) => withMask),
  trafficFacts: () => import('../panel/withTrafficFacts.ts').then(({ withTrafficFacts }) => withTrafficFacts),
  trafficQuestions: () =>
    import('../panel/withTrafficQuestions.ts').then(({ withTrafficQuestions }) => withTrafficQuestions),
};
type Part = keyof typeof parts;

let inside: Inside | undefined;
/** The panel with all parts that are loaded by now. */
let panel: Panel | undefined;
const added = new Set<Part>();

/** `#panel` in browsers: separate chunks, loaded in parallel with the first entry, so that a page loads them only if it shows help. */
export const loadPanel: LoadPanel = (key, entry, knowledge) => {
  const forAnyError: Part[] = knowledge === 'code' ? [] : knowledge === 'facts' ? ['facts'] : ['facts', 'mask'];
  const forTraffic: Part[] = knowledge === 'code' ? ['trafficQuestions'] : ['trafficQuestions', 'trafficFacts'];
  const loaded = loadParts(forAnyError);
  // An app's own entry may test more than the shipped one.
  const needsTraffic = after(isBasic(key), (basic) =>
    basic
      ? afterBoth(loadInside(), entry, ({ testsTraffic }, found) => found !== undefined && testsTraffic(found))
      : true,
  );
  return afterBoth(
    loaded,
    after(needsTraffic, (isNeeded) => loadParts(isNeeded ? forTraffic : [])),
    () => panel as Panel,
  );
};

/** Loads parts in parallel and adds them to `panel`. */
function loadParts(wanted: readonly Part[]): void | Promise<void> {
  const missing = wanted.filter((part) => !added.has(part));
  const started = loadInside();
  if (panel && missing.length === 0) return undefined;
  return Promise.all([started, ...missing.map(async (part) => [part, await parts[part]()] as const)]).then(
    ([{ panel: first }, ...loaded]) => {
      panel ??= first;
      for (const [part, add] of loaded) {
        if (!added.has(part)) panel = add(panel);
        added.add(part);
      }
    },
  );
}

const loadInside = (): Inside | Promise<Inside> =>
  inside ?? import('../panel/panel.ts').then((module) => (inside = module));
