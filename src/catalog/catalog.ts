import { type Catalog, createCatalog } from './createCatalog.ts';

/** The shipped catalog. */
export const catalog: Catalog = /* @__PURE__ */ createCatalog();
