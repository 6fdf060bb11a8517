'use client';

import { useState } from 'react';

/**
 * Returns the first of several equal values, so that an app can pass an inline object.
 *
 * @param isSame Default: equal as JSON.
 */
export function useStableValue<T>(value: T, isSame: (a: T, b: T) => boolean = isSameJson): T {
  const [kept, keep] = useState(() => value);
  if (Object.is(kept, value) || isSame(kept, value)) return kept;
  keep(() => value);
  return value;
}

/** Whether two objects have the same members. */
export function hasSameMembers<T extends object>(a: T, b: T): boolean {
  const names = Object.keys(a) as (keyof T)[];
  return names.length === Object.keys(b).length && names.every((name) => Object.is(a[name], b[name]));
}

/** Whether two objects of strings, functions and nested objects are equal. Functions are compared by identity. */
export function isSameTree(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const names = Object.keys(a) as (keyof typeof a)[];
  return names.length === Object.keys(b).length && names.every((name) => isSameTree(a[name], b[name]));
}

/** Whether two values are equal as JSON. */
export function isSameJson(a: unknown, b: unknown): boolean {
  try {
    return JSON.stringify(a) === JSON.stringify(b);
  } catch {
    return false; // an untyped app passed something that JSON refuses, such as a cycle
  }
}
