import { render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import { TwilioErrorHelp as ServerHelp } from '../../src/index.server.ts';
import { userEvent } from '@testing-library/user-event';
import { answers } from '../helpers/panel.ts';

/** What a browser gets from a Server Component. */
const served = async (code: number): Promise<ReactElement> => (await ServerHelp({ code })) as ReactElement;

test('answers about one error say nothing about another that a Server Component shows in its place', async () => {
  const { rerender } = render(await served(20003));
  await userEvent.click(screen.getAllByRole('radio')[0] as HTMLElement);
  expect(answers()).toHaveLength(1);
  rerender(await served(70051));
  expect(answers()).toEqual([]);
});
