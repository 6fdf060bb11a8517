import { act } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { onTestFinished, vi } from 'vitest';

/** A stopped clock that a test moves on, and a user who doesn't wait. */
export interface Clock {
  user: UserEvent;
  /** Moves the clock on. */
  pass: (milliseconds: number) => Promise<void>;
}

/** Stops the time until the end of the test. */
export function stopClock(): Clock {
  vi.useFakeTimers();
  // Testing Library advances the clock after each event only if it finds this name.
  vi.stubGlobal('jest', { advanceTimersByTime: (milliseconds: number) => vi.advanceTimersByTime(milliseconds) });
  onTestFinished(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  return {
    user: userEvent.setup({ delay: null }),
    pass: (milliseconds) =>
      act(async () => {
        await vi.advanceTimersByTimeAsync(milliseconds);
      }),
  };
}
