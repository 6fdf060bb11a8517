/** Panels, by the id of their title, whose load was announced: once the help is there, that is announced too. */
export const announcedLoads: Set<string> = /* @__PURE__ */ new Set<string>();
