import { type Catalog, createCatalog } from './createCatalog.ts';

/** The shipped catalog: every code that Twilio published by February 2025, and some that it did not. */
export const catalog: Catalog = /* @__PURE__ */ createCatalog();
