import { afterAll, vi } from 'vitest';

// One process runs many files, because starting one and making its DOM takes seconds. Modules are reset after each file, so that none
// finds what another has loaded or warned about.
afterAll(() => {
  vi.resetModules();
});
