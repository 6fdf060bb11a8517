'use client';

import { type ReactElement, useContext } from 'react';
import { panelEnglish } from '../locales/panelEnglish.ts';
import { HelpContext } from '../provider/HelpContext.ts';
import { HelpBody, type HelpBodyProps } from './HelpBody.tsx';

/** The interactive part below a Server Component: language and links come from the nearest provider, since functions cannot cross. */
export function ContextHelpBody(props: Omit<HelpBodyProps, 'locale' | 'Link'>): ReactElement {
  const { locale = panelEnglish, Link } = useContext(HelpContext);
  return <HelpBody {...props} locale={locale} Link={Link} />;
}
