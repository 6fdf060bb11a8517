import type { ReactElement } from 'react';
import type { QuestionOption } from '../../diagnosis/types.ts';
import { renderInlineMarkup } from '../render/renderInlineMarkup.tsx';

export interface RadioOptionProps {
  option: QuestionOption;
  /** Id and name of the group. */
  groupName: string;
  isChosen: boolean;
  onChoose: () => void;
  /** It is the chosen option already, and was clicked. */
  onClickChosen: () => void;
}

/** A radio button with its label and hint. All of it can be clicked. */
export function RadioOption({
  option: { value, label, hint },
  groupName,
  isChosen,
  onChoose,
  onClickChosen,
}: RadioOptionProps): ReactElement {
  const id = `${groupName}-${value}`;
  return (
    <label className="teh-option" data-checked={isChosen || undefined}>
      <input
        type="radio"
        name={groupName}
        value={String(value)}
        checked={isChosen}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint && `${id}-hint`}
        onChange={onChoose}
        // A click on the chosen option doesn't change it.
        onClick={isChosen ? onClickChosen : undefined}
      />
      <span className="teh-option-text">
        <span className="teh-option-label" id={`${id}-label`}>
          {renderInlineMarkup(label)}
        </span>{' '}
        {hint && (
          <span className="teh-option-hint" id={`${id}-hint`}>
            {renderInlineMarkup(hint)}
          </span>
        )}
      </span>
    </label>
  );
}
