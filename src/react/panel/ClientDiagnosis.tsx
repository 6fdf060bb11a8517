'use client';

import { type ReactElement, useContext } from 'react';
import { panelEnglish } from '../../i18n/englishPanelLocale.ts';
import { HelpContext } from '../provider/HelpContext.ts';
import { DiagnosisSection, type HelpBodyProps } from './DiagnosisSection.tsx';

/** The interactive part below a Server Component: language and links come from the nearest provider, since functions cannot cross. */
export function ClientDiagnosis(props: Omit<HelpBodyProps, 'locale' | 'Link'>): ReactElement {
  const { locale = panelEnglish, Link } = useContext(HelpContext);
  return <DiagnosisSection {...props} locale={locale} Link={Link} />;
}
