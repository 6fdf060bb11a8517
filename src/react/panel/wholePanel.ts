import { KeyTypeTable } from '../parts/KeyTypeTable.tsx';
import { type Panel, panel } from './panel.ts';
import { withFacts } from './withFacts.ts';
import { withMask } from './withMask.ts';
import { withTrafficFacts } from './withTrafficFacts.ts';
import { withTrafficQuestions } from './withTrafficQuestions.ts';

const complete = (): Panel => ({
  ...withMask(withTrafficFacts(withFacts(withTrafficQuestions(panel)))),
  KeyTypeTable,
});

/** The panel with all its parts. */
export const wholePanel: Panel = /* @__PURE__ */ complete();
