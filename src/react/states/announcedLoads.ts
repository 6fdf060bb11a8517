/** Delay before a panel announces anything, in milliseconds: screen readers read only what changes in a live region that they know already. */
export const NOTICED_MS = 500;

/** Most ids to keep: more panels than a page shows. A panel that is removed before it has loaded leaves its id behind. */
const MOST = 100;
/** Panels, by the id of their title, whose loading was announced: when the help arrives, it is announced too. */
export const announcedLoads: Set<string> = /* @__PURE__ */ new Set<string>();

/** Remembers that a load was announced. */
export function rememberLoad(titleId: string): void {
  if (announcedLoads.size >= MOST) announcedLoads.clear();
  announcedLoads.add(titleId);
}
