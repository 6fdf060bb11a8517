'use client';

import { type ElementType, type ReactElement, type ReactNode, useContext, useMemo } from 'react';
import type { Catalog } from '../../catalog/createCatalog.ts';
import type { Locale } from '../../i18n/types.ts';
import { HelpContext } from './HelpContext.ts';

export interface TwilioErrorHelpProviderProps {
  /** Your own catalog, from `createCatalog`. @default the catalog of the provider above, or the shipped one */
  catalog?: Catalog | undefined;
  /** A language, from `twilio-error-help/locales/*`. @default the language of the provider above, or English */
  locale?: Locale | undefined;
  /** Draws links, for routers and design systems; it gets `href`, `className` and children. @default 'a' */
  Link?: ElementType | undefined;
  children?: ReactNode;
}

/**
 * Gives all help below it a catalog, a language and a link component. Optional: everything works without it.
 * Renders nothing of its own. What is left out comes from the provider above.
 */
export function TwilioErrorHelpProvider({
  catalog,
  locale,
  Link,
  children,
}: TwilioErrorHelpProviderProps): ReactElement {
  const above = useContext(HelpContext);
  const settings = useMemo(
    () => ({ catalog: catalog ?? above.catalog, locale: locale ?? above.locale, Link: Link ?? above.Link }),
    [catalog, locale, Link, above],
  );
  return <HelpContext.Provider value={settings}>{children}</HelpContext.Provider>;
}
