'use client';

import { completeLocale } from '../../i18n/completeLocale.ts';
import { type ReactElement, useContext } from 'react';
import { panelEnglish } from '../../i18n/englishPanelLocale.ts';
import type { PanelLocale } from '../../i18n/types.ts';
import { HelpContext } from '../provider/HelpContext.ts';
import { DiagnosisSection, type HelpBodyProps } from './DiagnosisSection.tsx';

/** The interactive part below a Server Component: language and links come from the nearest provider, since functions cannot cross. */
export function ClientDiagnosis(props: Omit<HelpBodyProps, 'locale' | 'Link'>): ReactElement {
  const { locale: given, Link } = useContext(HelpContext);
  const locale = completeLocale<PanelLocale>(panelEnglish, given);
  return <DiagnosisSection {...props} locale={locale} Link={Link} />;
}
