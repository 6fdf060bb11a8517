import type { Case, Cause, Step } from '../../src/catalog/types.ts';
import type { Condition } from '../../src/facts/condition.ts';
import { list } from '../../src/internal/list.ts';
import { causesOf, lint, proper, withEntry } from './lint.ts';

/** Codes that the SDKs for Android, iOS and React Native report, from React Native's list, and the codes of Video. */
const OF_APPS =
  /^(?:2010[1-7]|20151|20157|20403|21218|31005|31008|31009|31100|31201|31206|3121[0-2]|3130[12]|31401|31403|31404|31408|31409|31426|31429|3148[01467]|3150[0234]|31530|3160[034]|5[0-4]\d{3})\b/;
/** What only a page in a browser has, or only the SDKs for it. */
const OF_PAGES =
  /address bar|beforeunload|private window|browser console|getUserMedia|`Device`|\bdevice\.\w|\b(?:[Rr]el|[Ll])oad the page|site settings|\b[Ee]xtensions?\b|\bChrome\b|localStorage|originalError|\bnpm /;
/** A step that also says what to do elsewhere. */
const OF_BOTH = /\b(?:Android|iOS|mobile|app again|In a browser)\b/;

const namesPlatform = (condition: Condition | undefined): boolean => condition?.platform !== undefined;

function* stepsOf({ steps, ways = [], cases = [] }: Cause): Generator<{ step: Step; holder?: Case }> {
  for (const step of [...steps, ...ways.flatMap((way) => way.steps)]) yield { step };
  for (const holder of cases) for (const step of holder.steps) yield { step, holder };
}

lint(
  'a step for a page in a browser is not shown to a mobile app',
  function* (files) {
    for (const { cause, at } of causesOf(files)) {
      const { requires, excludedBy } = cause.when;
      if (!OF_APPS.test(at) || [...list<Condition>(requires), ...list<Condition>(excludedBy)].some(namesPlatform))
        continue;
      for (const { step, holder } of stepsOf(cause)) {
        if (!OF_PAGES.test(step.text) || OF_BOTH.test(step.text)) continue;
        if (namesPlatform(step.skipWhen) || namesPlatform(holder?.when)) continue;
        yield `${at}: "${step.text}" is for a page. Rule the cause out in apps with \`excludedBy: IN_APP\`, leave the step out with \`skipWhen: IN_APP\`, or say what an app does.`;
      }
    }
  },
  [
    withEntry({
      code: 31005,
      causes: [{ ...proper.causes[0], steps: [{ id: 'check', text: 'Set `edge` in the options of `Device`.' }] }],
    }),
  ],
);
