'use client';

import { type ReactElement, useContext } from 'react';
import { english } from '../locales/english.ts';
import { HelpContext } from '../provider/HelpContext.ts';
import { HelpBody, type HelpBodyProps } from './HelpBody.tsx';

/** The interactive part below a Server Component: language and links come from the nearest provider, since functions cannot cross. */
export function ContextHelpBody(props: Omit<HelpBodyProps, 'locale' | 'Link'>): ReactElement {
  const { locale = english, Link } = useContext(HelpContext);
  return <HelpBody {...props} locale={locale} Link={Link} />;
}
