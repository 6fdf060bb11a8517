'use client';

import { completeLocale } from '../../i18n/completeLocale.ts';
import { allMeans } from '../../diagnosis/allMeans.ts';
import type { Means } from '../../diagnosis/situation.ts';
import { type ReactElement, useContext } from 'react';
import { panelEnglish } from '../../i18n/englishPanelLocale.ts';
import type { PanelLocale, StringOverrides } from '../../i18n/types.ts';
import { useOverriddenLocale } from '../hooks/useOverriddenLocale.ts';
import { HelpContext } from '../provider/HelpContext.ts';
import { KeyTypeTable } from '../parts/KeyTypeTable.tsx';
import { EnglishNote, localeOf } from './localeOf.tsx';
import { DiagnosisSection, type HelpBodyProps } from './DiagnosisSection.tsx';

/**
 * The interactive part below a Server Component. Language and links come from the nearest provider, since functions can't be sent
 * to the browser, and so do all strings except the Server Component's own that aren't functions.
 */
export function ClientDiagnosis({
  strings,
  ...props
}: Omit<HelpBodyProps, 'locale' | 'Link' | keyof Means | 'KeyTypeTable'> & {
  strings: StringOverrides | undefined;
}): ReactElement {
  const { locale: provided, Link } = useContext(HelpContext);
  const locale = completeLocale<PanelLocale>(panelEnglish, useOverriddenLocale(provided, strings));
  const shown = localeOf(props.entry, locale, panelEnglish);
  return (
    <>
      {shown !== locale && <EnglishNote locale={locale} />}
      <DiagnosisSection {...props} locale={shown} {...allMeans} KeyTypeTable={KeyTypeTable} Link={Link} />
    </>
  );
}
