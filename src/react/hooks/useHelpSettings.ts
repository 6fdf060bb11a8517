'use client';

import { type ElementType, useContext } from 'react';
import { catalog as shipped } from '../../catalog/catalog.ts';
import type { Catalog } from '../../catalog/createCatalog.ts';
import type { Locale } from '../../i18n/types.ts';
import { HelpContext } from '../provider/HelpContext.ts';
import { useOverriddenLocale } from './useOverriddenLocale.ts';
import type { HelpOptions } from '../TwilioErrorHelp.types.ts';

export interface HelpSettings {
  catalog: Catalog;
  /** `undefined`: English, whose strings load with the help. */
  locale: Locale | undefined;
  Link: ElementType;
}

/** A component's own settings, else the nearest provider's, else the shipped catalog, English and plain links. */
export function useHelpSettings({
  catalog,
  locale,
  strings,
  Link,
}: Pick<HelpOptions, 'catalog' | 'locale' | 'strings' | 'Link'>): HelpSettings {
  const provided = useContext(HelpContext);
  return {
    catalog: catalog ?? provided.catalog ?? shipped,
    locale: useOverriddenLocale(locale ?? provided.locale, strings),
    Link: Link ?? provided.Link,
  };
}
