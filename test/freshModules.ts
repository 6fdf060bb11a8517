import { afterAll, vi } from 'vitest';

// One process runs many files, since to start one and to make its DOM takes seconds. No file finds what another has loaded, or warned of.
afterAll(() => {
  vi.resetModules();
});
