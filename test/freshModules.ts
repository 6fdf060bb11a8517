import { afterAll, vi } from 'vitest';

// One process runs many files, because starting a process and making its DOM takes seconds. Modules are reset after each file, so that
// no file finds what another has loaded or warned about.
afterAll(() => {
  vi.resetModules();
});
