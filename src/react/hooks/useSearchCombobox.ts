'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { plainText } from '../../catalog/parseInlineMarkup.ts';
import { searchErrors, type SearchHit } from '../../search/searchErrors.ts';
import { useUniqueId } from './useUniqueId.ts';
import { type Search, type SearchState, useSearch } from './useSearch.ts';

/** The props of `ErrorSearch` that say how it works. */
export interface SearchComboboxOptions {
  value: string | undefined;
  defaultValue: string;
  onValueChange: ((value: string) => void) | undefined;
  onSelect: ((hit: SearchHit) => void) | undefined;
  search: Search | undefined;
  limit: number;
}

/** The field and the list of errors below it: what they show, and what can be done with them. */
export interface SearchCombobox {
  text: string;
  /** `idle` while the list is closed. */
  search: SearchState;
  /** The hits that are shown. */
  listed: readonly SearchHit[];
  /** Index of the active error in `listed`, -1 if there is none. */
  active: number;
  /** The error that Enter takes if none is active: the one whose code is in the text (`20003`, `Error 20003:`), else the first. */
  best: SearchHit | undefined;
  list: RefObject<HTMLDivElement | null>;
  listId: string;
  optionId: (hit: SearchHit) => string;
  change: (text: string) => void;
  open: () => void;
  close: () => void;
  /** Makes an error the active one. `undefined`: none. */
  activate: (hit: SearchHit | undefined) => void;
  /** Makes the error at an index the active one, and scrolls to it. A negative index counts from the end. */
  goTo: (index: number) => void;
  choose: (hit: SearchHit) => void;
  /** Goes to or chooses an error as soon as the search has a result, unless the text changes or the list closes before. */
  wishFor: (wish: Wish) => void;
}

/** Go to the first or the last error, or choose the best one. */
type Wish = 'first' | 'last' | 'best';

/** Keeps what is typed and which error is active, and searches while the list is open. */
export function useSearchCombobox(options: SearchComboboxOptions): SearchCombobox {
  const id = useUniqueId();
  const list = useRef<HTMLDivElement>(null);
  const [own, setOwn] = useState(options.defaultValue);
  const [isOpen, setOpen] = useState(false);
  const [activeKey, setActiveKey] = useState<SearchHit['key']>();
  const wish = useRef<Wish>(undefined);

  const text = options.value ?? own;
  const query = text.trim();
  const search = useSearch(options.search ?? searchErrors, isOpen && query ? query : undefined);
  const listed = search.hits.slice(0, options.limit);
  const best = bestOf(listed, query);

  function change(next: string): void {
    setOwn(next);
    setActiveKey(undefined);
    wish.current = undefined;
    options.onValueChange?.(next);
  }

  function close(): void {
    setOpen(false);
    setActiveKey(undefined);
    wish.current = undefined;
  }

  function choose(hit: SearchHit): void {
    close();
    change(String(hit.code ?? plainText(hit.title)));
    options.onSelect?.(hit);
  }

  function goTo(index: number): void {
    const hit = listed.at(index);
    if (!hit) return;
    setActiveKey(hit.key);
    // Not every DOM that tests run in can scroll.
    list.current?.children[listed.indexOf(hit)]?.scrollIntoView?.({ block: 'nearest' });
  }

  useEffect(() => {
    // Idle: the list was closed in this render, and the effect runs only once a key has opened it. The wish is for the next render.
    if (search.status === 'idle' || search.status === 'loading') return;
    const wished = wish.current;
    wish.current = undefined;
    if (search.status !== 'ready') return;
    if (wished === 'first') goTo(0);
    else if (wished === 'last') goTo(-1);
    else if (wished === 'best' && best) choose(best);
  });

  return {
    text,
    search,
    listed,
    active: listed.findIndex(({ key }) => key === activeKey),
    best,
    list,
    listId: `${id}-list`,
    optionId: ({ key }) => `${id}-${key}`,
    change,
    open: () => setOpen(true),
    close,
    activate: (hit) => setActiveKey(hit?.key),
    goTo,
    choose,
    wishFor: (wished) => {
      wish.current = wished;
    },
  };
}

function bestOf(listed: readonly SearchHit[], query: string): SearchHit | undefined {
  const numbers = query.split(/\D+/);
  return listed.find(({ code, match }) => match === 'code' && numbers.includes(String(code))) ?? listed[0];
}
