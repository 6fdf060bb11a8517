'use client';

import { type ReactElement, useRef } from 'react';
import type { SearchCombobox } from '../hooks/useSearchCombobox.ts';
import { icon } from '../render/renderIcon.tsx';
import { closeIcon, searchIcon } from '../render/icons.ts';
import { handleSearchKey } from './handleSearchKey.ts';
import { keepFocus } from '../focus/keepFocus.ts';

export interface SearchFieldProps {
  combobox: SearchCombobox;
  label: string;
  placeholder: string;
  /** Accessible name of the button that empties the field. */
  clearLabel: string;
}

/** The field of a search, with its icon and a button to empty it. */
export function SearchField({ combobox, label, placeholder, clearLabel }: SearchFieldProps): ReactElement {
  const { text, listed, active, listId, optionId, change, open, close } = combobox;
  const input = useRef<HTMLInputElement>(null);
  const isExpanded = listed.length > 0;
  const activeHit = listed[active];
  return (
    <div className="teh-search-field">
      {icon(searchIcon)}
      <input
        ref={input}
        className="teh-search-input"
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={isExpanded}
        aria-controls={isExpanded ? listId : undefined}
        aria-activedescendant={activeHit && optionId(activeHit)}
        placeholder={placeholder}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        dir={text === '' ? undefined : 'auto'}
        value={text}
        onChange={(event) => {
          change(event.target.value);
          open();
        }}
        onClick={open}
        onKeyDown={(event) => handleSearchKey(event, combobox)}
        onBlur={close}
      />
      {text !== '' && (
        // Escape does the same, so Tab can skip it.
        <button
          type="button"
          className="teh-search-clear"
          tabIndex={-1}
          aria-label={clearLabel}
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
  );
}
