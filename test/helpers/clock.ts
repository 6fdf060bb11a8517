import { act } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { onTestFinished, vi } from 'vitest';

/** A clock that stops until it is turned on, and a user who does not wait. */
export interface Clock {
  user: UserEvent;
  pass: (milliseconds: number) => Promise<void>;
}

/** Stops the time until the end of the test. */
export function stopClock(): Clock {
  vi.useFakeTimers();
  // Testing Library turns on the clock after each event only where it finds this name.
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
