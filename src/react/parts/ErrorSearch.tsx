'use client';

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ForwardRefExoticComponent,
  type RefAttributes,
  useContext,
} from 'react';
import { completeStrings } from '../../i18n/completeLocale.ts';
import type { StringOverrides } from '../../i18n/types.ts';
import { classNames } from '../../internal/classNames.ts';
import { fetchIndexes, type SearchHit } from '../../search/searchErrors.ts';
import { searchStrings } from '../../strings/en/search.ts';
import { useAnnouncement } from '../hooks/useAnnouncement.ts';
import { useOverriddenLocale } from '../hooks/useOverriddenLocale.ts';
import type { Search, SearchState } from '../hooks/useSearch.ts';
import { useSearchCombobox } from '../hooks/useSearchCombobox.ts';
import { HelpContext } from '../provider/HelpContext.ts';
import { SearchField } from './SearchField.tsx';
import { SearchPopup } from './SearchPopup.tsx';

export interface ErrorSearchProps extends Omit<
  ComponentPropsWithoutRef<'div'>,
  'children' | 'defaultValue' | 'onSelect'
> {
  /**
   * Called with the error that was chosen, after the field has taken its code (or its title, if it has no code). To empty the
   * field afterwards, control `value` and set it to `''` here.
   */
  onSelect?: ((hit: SearchHit) => void) | undefined;
  /** Text of the field. Makes the field controlled. */
  value?: string | undefined;
  /**
   * Initial text, if the field isn't controlled.
   * @default ''
   */
  defaultValue?: string | undefined;
  /** Called with the new text after each change: typed, cleared, or taken from the chosen error. */
  onValueChange?: ((value: string) => void) | undefined;
  /** Accessible name of the field and of its list. @default 'Find a Twilio error' */
  label?: string | undefined;
  /** Shown while the field is empty. @default 'Code, words or error message' */
  placeholder?: string | undefined;
  /**
   * Most errors to list. A line below them says if there are more.
   * @default 8
   */
  limit?: number | undefined;
  /**
   * Replaces the search in the shipped catalog, for your own entries. Return the best hit first. Called with the trimmed text, which
   * is never empty. A result that arrives after the text has changed is dropped, and a failure is announced.
   */
  search?: Search | undefined;
  /** Your own strings for the interface: any part of `search` in them. @default the provider's */
  strings?: StringOverrides | undefined;
}

/**
 * Finds an error by code, words or message: an editable combobox for a dashboard's command bar. Renders a `<div>` with the
 * field. The list opens below it, over the content that follows, and is as wide as the `<div>`. Give it `role="search"` to make it a landmark.
 *
 * Down and Up move through the errors. Enter takes the active one, else the one whose code was typed in full, else the first. Escape
 * closes the list, then empties the field. The list of errors is fetched when the field first gets the focus.
 *
 * Has `data-open` while the list or a note is shown; the active error has `data-active`.
 */
export const ErrorSearch: ForwardRefExoticComponent<ErrorSearchProps & RefAttributes<HTMLDivElement>> =
  /* @__PURE__ */ forwardRef<HTMLDivElement, ErrorSearchProps>(function ErrorSearch(
    {
      onSelect,
      value,
      defaultValue = '',
      onValueChange,
      label,
      placeholder,
      limit = 8,
      search,
      strings,
      className,
      onFocus,
      ...rest
    },
    ref,
  ) {
    const locale = useOverriddenLocale(useContext(HelpContext).locale, strings);
    const words = completeStrings(searchStrings, locale?.strings.search);
    // The shipped errors are found and shown in English. The app says which language its own are in.
    const lang = search === undefined && locale !== undefined && locale.lang !== 'en' ? 'en' : undefined;
    const name = label ?? words.label;

    const combobox = useSearchCombobox({ value, defaultValue, onValueChange, onSelect, search, limit });
    const { status, hits } = combobox.search;
    const { listed } = combobox;
    const isShown = status !== 'idle';
    const intro = listed[0]?.partial ? words.closest : undefined;
    const note = noteOn(status, hits.length, listed.length, words);
    const found = [intro, note ?? words.results(hits.length)].filter(Boolean).join(' ');
    const said = useAnnouncement(isShown ? found : '');

    return (
      <div
        ref={ref}
        {...rest}
        className={classNames('teh-search', className)}
        data-open={isShown || undefined}
        onFocus={(event) => {
          // A failure is announced once something is typed.
          if (search === undefined) fetchIndexes().catch(() => {});
          onFocus?.(event);
        }}
      >
        <SearchField
          combobox={combobox}
          label={name}
          placeholder={placeholder ?? words.placeholder}
          clearLabel={words.clear}
        />
        {isShown && (
          <SearchPopup combobox={combobox} label={name} intro={intro} note={note} words={words} lang={lang} />
        )}
        <p className="teh-hidden" role="status">
          {said}
        </p>
      </div>
    );
  });

/** What there is to say below the list, or instead of it. */
function noteOn(
  status: SearchState['status'],
  found: number,
  listed: number,
  words: typeof searchStrings,
): string | undefined {
  if (status === 'failed') return words.failed;
  if (listed === 0 && status === 'loading') return words.loading;
  if (listed === 0 && status === 'ready') return words.none;
  return found > listed ? words.firstResults(listed) : undefined;
}
