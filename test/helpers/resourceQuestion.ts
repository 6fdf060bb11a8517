import { screen } from '@testing-library/react';
import { english } from '../../src/i18n/englishLocale.ts';

// The one question of `ownEntry`, and the labels of its options.
const { legend, options } = english.sentences.questions.resource;

function labelOf(value: string): string {
  const [label] = options[value] ?? [];
  if (label === undefined) throw new Error(`The question about the resource has no option "${value}".`);
  return label;
}

export const RESOURCE = legend;
export const ACCOUNTS = labelOf('accounts');
export const KEYS = labelOf('keys');
export const OTHER = labelOf('other');

/** The button that opens the question again once it is answered. */
export const change = (): HTMLElement => screen.getByRole('button', { name: 'Change: Endpoint' });
