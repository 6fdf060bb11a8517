import type { ReactElement } from 'react';
import type { SearchCombobox } from '../hooks/useSearchCombobox.ts';
import type { Strings } from '../../strings/types.ts';
import { keepFocus } from '../focus/keepFocus.ts';
import { SearchOption } from './SearchOption.tsx';

export interface SearchPopupProps {
  combobox: SearchCombobox;
  /** Accessible name of the list. */
  label: string;
  /** Above the list. */
  intro: string | undefined;
  /** Below the list, or instead of it. */
  note: string | undefined;
  words: Strings['search'];
  /** Language of the errors' strings, if it differs from the interface's. */
  lang: string | undefined;
}

/** The list of found errors, and what there is to say about it. */
export function SearchPopup({ combobox, label, intro, note, words, lang }: SearchPopupProps): ReactElement {
  const { search, listed, active, list, listId, optionId, activate, choose } = combobox;
  const marksSteps = listed.some(({ hasSteps }) => !hasSteps);
  return (
    // Nothing in it takes the focus: the field handles the keys.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="teh-search-popup" data-status={search.status} onMouseDown={keepFocus}>
      {intro !== undefined && <p className="teh-search-note">{intro}</p>}
      {listed.length > 0 && (
        <div ref={list} className="teh-search-list" role="listbox" id={listId} aria-label={label}>
          {listed.map((hit, i) => (
            <SearchOption
              key={hit.key}
              id={optionId(hit)}
              hit={hit}
              query={search.query}
              isActive={i === active}
              marksSteps={marksSteps}
              words={words}
              lang={lang}
              onPoint={() => activate(hit)}
              onChoose={() => choose(hit)}
            />
          ))}
        </div>
      )}
      {note !== undefined && <p className="teh-search-note">{note}</p>}
    </div>
  );
}
