'use client';

import { completeStrings } from '../../i18n/completeLocale.ts';
import type { StringOverrides } from '../../i18n/types.ts';
import { useOverriddenLocale } from '../hooks/useOverriddenLocale.ts';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ForwardRefExoticComponent,
  type KeyboardEvent,
  type MouseEvent,
  type RefAttributes,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { searchErrors, type SearchHit } from '../../search/searchErrors.ts';
import { useUniqueId } from '../hooks/useUniqueId.ts';
import { classNames } from '../../internal/classNames.ts';
import { searchStrings } from '../../strings/en/search.ts';
import { HelpContext } from '../provider/HelpContext.ts';
import { icon } from '../render/renderIcon.tsx';
import { closeIcon, searchIcon } from '../render/icons.ts';
import { plainText } from '../../catalog/parseInlineMarkup.ts';
import { SearchOption } from './SearchOption.tsx';
import { useAnnouncement } from '../hooks/useAnnouncement.ts';
import { type Search, type SearchState, useSearch } from '../hooks/useSearch.ts';

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
  /** Shown while the field is empty. @default 'Code, words or message' */
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
 * Has `data-open` while the list or a note is shown; the error that Enter takes has `data-active`.
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
    const id = useUniqueId();
    const input = useRef<HTMLInputElement>(null);
    const list = useRef<HTMLDivElement>(null);
    const [own, setOwn] = useState(defaultValue);
    const text = value ?? own;
    const [isOpen, setOpen] = useState(false);
    const [activeKey, setActiveKey] = useState<SearchHit['key']>();
    // What to do with the result, for a key that was pressed before the search had one.
    const wish = useRef<'first' | 'last' | 'exact'>(undefined);

    const query = text.trim();
    const { status, query: answered, hits } = useSearch(search ?? searchErrors, isOpen && query ? query : undefined);
    const listed = hits.slice(0, limit);
    const marksSteps = listed.some(({ hasSteps }) => !hasSteps);
    const active = listed.findIndex(({ key }) => key === activeKey);
    const isShown = status !== 'idle';
    const isExpanded = listed.length > 0;
    const listId = `${id}-list`;

    const note = noteOn(status, hits.length, listed.length, words);
    const isPartial = isExpanded && listed[0]?.partial === true;
    const found = note ?? words.results(hits.length);
    const said = useAnnouncement(isShown ? (isPartial ? `${words.closest} ${found}` : found) : '');

    function change(next: string): void {
      setOwn(next);
      setActiveKey(undefined);
      wish.current = undefined;
      onValueChange?.(next);
    }

    function close(): void {
      setOpen(false);
      setActiveKey(undefined);
      wish.current = undefined;
    }

    function choose(hit: SearchHit): void {
      close();
      change(String(hit.code ?? plainText(hit.title)));
      onSelect?.(hit);
    }

    function goTo(index: number): void {
      const hit = listed.at(index);
      if (!hit) return;
      setActiveKey(hit.key);
      // Not every DOM that tests run in can scroll.
      list.current?.children[listed.indexOf(hit)]?.scrollIntoView?.({ block: 'nearest' });
    }

    /** The error whose code is the text or is in it: `20003`, `Error 20003:`. */
    const exact = (): SearchHit | undefined =>
      listed.find(({ code, match }) => match === 'code' && query.split(/\D+/).includes(String(code)));

    useEffect(() => {
      if (status === 'loading') return;
      const wished = wish.current;
      wish.current = undefined;
      if (status !== 'ready' || wished === undefined) return;
      if (wished !== 'exact') goTo(wished === 'first' ? 0 : -1);
      else {
        const hit = exact() ?? listed[0];
        if (hit) choose(hit);
      }
    });

    function onArrow(event: KeyboardEvent, step: 1 | -1): void {
      if (event.ctrlKey || event.metaKey || event.shiftKey || query === '') return;
      event.preventDefault();
      if (event.altKey) {
        if (step === 1) setOpen(true);
        else close();
      } else if (isExpanded) {
        // The field counts as before the first and after the last error, so that both keys lead into the list.
        goTo(active < 0 && step === -1 ? -1 : (active + step) % listed.length);
      } else {
        setOpen(true);
        wish.current = step === 1 ? 'first' : 'last';
      }
    }

    function onEnter(event: KeyboardEvent): void {
      const hit = listed[active] ?? (status === 'ready' ? (exact() ?? listed[0]) : undefined);
      if (hit) choose(hit);
      else if (status === 'loading') wish.current = 'exact';
      else return;
      // Keeps a form around the field from being submitted.
      event.preventDefault();
    }

    function onEscape(event: KeyboardEvent): void {
      if (isShown) close();
      else if (text !== '') change('');
      else return;
      // Keeps a dialog around the field open.
      event.preventDefault();
      event.stopPropagation();
    }

    function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
      // The keys belong to the input method. Safari shows this only by the key code 229.
      if (event.nativeEvent.isComposing || event.keyCode === 229) return;
      switch (event.key) {
        case 'ArrowDown':
          return onArrow(event, 1);
        case 'ArrowUp':
          return onArrow(event, -1);
        case 'Enter':
          return onEnter(event);
        case 'Escape':
          return onEscape(event);
        case 'Home':
        case 'End':
        case 'ArrowLeft':
        case 'ArrowRight':
          // The caret moves, and screen readers read it only while no error is active.
          return setActiveKey(undefined);
        default:
      }
    }

    return (
      <div
        ref={ref}
        {...rest}
        className={classNames('teh-search', className)}
        data-open={isShown || undefined}
        onFocus={(event) => {
          // A failure is announced once something is typed.
          if (search === undefined) fetchIndex().catch(() => {});
          onFocus?.(event);
        }}
      >
        <div className="teh-search-field">
          {icon(searchIcon)}
          <input
            ref={input}
            className="teh-search-input"
            type="text"
            role="combobox"
            aria-label={label ?? words.label}
            aria-autocomplete="list"
            aria-expanded={isExpanded}
            aria-controls={isExpanded ? listId : undefined}
            aria-activedescendant={active < 0 ? undefined : optionId(id, listed[active])}
            placeholder={placeholder ?? words.placeholder}
            autoComplete="off"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="search"
            dir={text === '' ? undefined : 'auto'}
            value={text}
            onChange={(event) => {
              change(event.target.value);
              setOpen(true);
            }}
            onClick={() => setOpen(true)}
            onKeyDown={onKeyDown}
            onBlur={close}
          />
          {text !== '' && (
            // Escape does the same, so Tab can skip it.
            <button
              type="button"
              className="teh-search-clear"
              tabIndex={-1}
              aria-label={words.clear}
              onMouseDown={keepFocus}
              onClick={() => {
                close();
                change('');
                input.current?.focus();
              }}
            >
              {icon(closeIcon)}
            </button>
          )}
        </div>
        {isShown && (
          // Nothing in it takes the focus: the field handles the keys.
          // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
          <div className="teh-search-popup" data-status={status} onMouseDown={keepFocus}>
            {isPartial && <p className="teh-search-note">{words.closest}</p>}
            {isExpanded && (
              <div ref={list} className="teh-search-list" role="listbox" id={listId} aria-label={label ?? words.label}>
                {listed.map((hit, i) => (
                  <SearchOption
                    key={hit.key}
                    id={optionId(id, hit)}
                    hit={hit}
                    query={answered}
                    isActive={i === active}
                    marksSteps={marksSteps}
                    words={words}
                    lang={lang}
                    onPoint={() => setActiveKey(hit.key)}
                    onChoose={() => choose(hit)}
                  />
                ))}
              </div>
            )}
            {note !== undefined && <p className="teh-search-note">{note}</p>}
          </div>
        )}
        <p className="teh-hidden" role="status">
          {said}
        </p>
      </div>
    );
  });

/** Loads the index that `searchErrors` reads, a separate chunk, before the first letter is typed. */
const fetchIndex = (): Promise<unknown> => import('../../search/searchIndex.ts');

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

function optionId(id: string, hit: SearchHit | undefined): string {
  return `${id}-${hit?.key}`;
}

/** Keeps the focus where it is when the mouse is pressed. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
