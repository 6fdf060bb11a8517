'use client';

import { useMemo } from 'react';
import { overrideStrings } from '../../i18n/completeLocale.ts';
import type { Locale, StringOverrides } from '../../i18n/types.ts';
import { isSameTree, useStableValue } from './useStableValue.ts';

/** A language with the app's own strings. Stays the same object while they do, even if the app passes a new object. */
export function useOverriddenLocale(
  locale: Locale | undefined,
  strings: StringOverrides | undefined,
): Locale | undefined {
  const own = useStableValue(strings, isSameTree);
  return useMemo(() => overrideStrings(locale, own), [locale, own]);
}
