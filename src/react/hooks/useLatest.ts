'use client';

import { useEffect, useRef } from 'react';

/** The latest value, for effects and callbacks that must not run again, or change, when it does. */
export function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
