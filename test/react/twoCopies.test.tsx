import { renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

// Two copies of React both count from 0.
vi.mock(import('react'), async (original) => ({ ...(await original()), useId: () => '_r_0_' }));

async function idOfNewCopy(): Promise<string> {
  vi.resetModules();
  const { useUniqueId } = await import('../../src/react/hooks/useUniqueId.ts');
  return renderHook(() => useUniqueId()).result.current;
}

test('two copies of the package on one page have different ids', async () => {
  expect(await idOfNewCopy()).not.toBe(await idOfNewCopy());
});
