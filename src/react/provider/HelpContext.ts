'use client';

import { createContext, type Context, type ElementType } from 'react';
import type { Catalog } from '../../catalog/createCatalog.ts';
import type { Locale } from '../../i18n/types.ts';

/** The settings of the nearest provider. */
export interface HelpSettings {
  /** `undefined`: the shipped catalog, which not every part of the package needs. */
  catalog: Catalog | undefined;
  /** `undefined`: English, whose strings load with the help, not before. */
  locale: Locale | undefined;
  Link: ElementType;
}

/** Everything works without a provider: the shipped catalog, English, and plain links. */
export const HelpContext: Context<HelpSettings> = /* @__PURE__ */ createContext<HelpSettings>({
  catalog: undefined,
  locale: undefined,
  Link: 'a',
});
