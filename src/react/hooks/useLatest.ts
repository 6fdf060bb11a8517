'use client';

import { useEffect, useRef } from 'react';

/** The latest value, for effects that must not run again, and callbacks that must not change, when it changes. */
export function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
