import '@testing-library/jest-dom/vitest';
import './failOnConsole.ts';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Testing Library sets this itself only where `beforeAll` is a global.
(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

// The usual second is too short for a chunk on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

// Runs before the check of the console, so that messages of unmounting count.
afterEach(() => {
  if (typeof document !== 'undefined') cleanup();
});
