'use client';

import { useState } from 'react';

/** The first of several values that are equal as JSON, so that a host may pass an inline object without any cost. */
export function useStableValue<T>(value: T): T {
  const [kept, keep] = useState(value);
  if (kept === value || jsonOf(kept) === jsonOf(value)) return kept;
  keep(value);
  return value;
}

/** Evidence from an untyped host may hold anything; what JSON refuses counts as equal only to itself. */
function jsonOf(value: unknown): unknown {
  try {
    return JSON.stringify(value);
  } catch {
    return value;
  }
}
