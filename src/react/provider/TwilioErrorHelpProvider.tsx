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
   * Your own strings for the interface: any part of them. They override the language in all help below. Overrides of the provider
   * above stay, unless you also pass `locale`.
   */
  strings?: StringOverrides | undefined;
  /** Component that renders links, for routers and design systems. It gets `href`, `className` and children. @default 'a' */
  Link?: ElementType | undefined;
  /** The part of your app to which the settings apply. */
  children?: ReactNode;
}

/**
 * Sets the catalog, language, strings and link component of all help below it. Optional: everything works without it.
 * Renders nothing of its own. What you leave out comes from the provider above.
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
