'use client';

import { type ElementType, type ReactElement, type ReactNode, useContext, useMemo } from 'react';
import type { Catalog } from '../../catalog/createCatalog.ts';
import type { Locale, StringOverrides } from '../../i18n/types.ts';
import { useOverriddenLocale } from '../hooks/useOverriddenLocale.ts';
import { HelpContext } from './HelpContext.ts';

export interface TwilioErrorHelpProviderProps {
  /** Your own catalog, from `createCatalog`. @default the catalog of the provider above, or the shipped one */
  catalog?: Catalog | undefined;
  /** A language, from `twilio-error-help/locales/*`. @default the language of the provider above, or English */
  locale?: Locale | undefined;
  /**
   * Strings of the interface in your own words: any part of them, over the language, for all help below. What the provider above
   * overrides stays unless `locale` is given too.
   */
  strings?: StringOverrides | undefined;
  /** Component used for links, for routers and design systems; it gets `href`, `className` and children. @default 'a' */
  Link?: ElementType | undefined;
  /** The part of your app in which the settings hold. */
  children?: ReactNode;
}

/**
 * Gives all help below it a catalog, a language, strings and a link component. Optional: everything works without it.
 * Renders nothing of its own. What is left out comes from the provider above.
 */
export function TwilioErrorHelpProvider({
  catalog,
  locale,
  strings,
  Link,
  children,
}: TwilioErrorHelpProviderProps): ReactElement {
  const above = useContext(HelpContext);
  const ownLocale = useOverriddenLocale(locale ?? above.locale, strings);
  const settings = useMemo(
    () => ({ catalog: catalog ?? above.catalog, locale: ownLocale, Link: Link ?? above.Link }),
    [catalog, ownLocale, Link, above.catalog, above.Link],
  );
  return <HelpContext.Provider value={settings}>{children}</HelpContext.Provider>;
}
