'use client';

import { ThemeProvider } from 'next-themes';
import type { ReactNode } from 'react';
import { TwilioErrorHelpProvider } from 'twilio-error-help';
import { de } from 'twilio-error-help/locales/de';
import { catalog } from '@/lib/catalog';

const locales = { de, en: undefined };

/** Catalog and language hold functions, which can't come from a Server Component: it names the language, and this file has both. */
export function Providers({ lang, children }: { lang: keyof typeof locales; children: ReactNode }) {
  return (
    <ThemeProvider>
      <TwilioErrorHelpProvider catalog={catalog} locale={locales[lang]}>
        {children}
      </TwilioErrorHelpProvider>
    </ThemeProvider>
  );
}
