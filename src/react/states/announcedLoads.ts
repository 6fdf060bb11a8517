/** Help that goes away before it has loaded leaves its id behind: more than a page shows at a time. */
const MOST = 100;
/** Panels, by the id of their title, whose load was announced: once the help is there, that is announced too. */
export const announcedLoads: Set<string> = /* @__PURE__ */ new Set<string>();

/** Remembers that a load was announced. */
export function rememberLoad(titleId: string): void {
  if (announcedLoads.size >= MOST) announcedLoads.clear();
  announcedLoads.add(titleId);
}
