import { type ReactElement, type ReactNode, useId } from 'react';
import type { Choice } from '../shared/types.ts';

export interface FieldProps {
  label: string;
  value: string;
  choices: readonly Choice[];
  onChange: (value: string) => void;
  isDisabled?: boolean;
  /** Shown under the control, and read out after its name. */
  hint?: ReactNode;
}

/** A labeled choice. */
export function Field({ label, value, choices, onChange, isDisabled = false, hint }: FieldProps): ReactElement {
  const id = useId();
  const groups = [...new Set(choices.map(({ group }) => group))];
  const options = (group: string | undefined): ReactNode =>
    choices
      .filter((choice) => choice.group === group)
      .map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.label}
        </option>
      ));
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={isDisabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      >
        {groups.map((group) =>
          group === undefined ? (
            options(group)
          ) : (
            <optgroup key={group} label={group}>
              {options(group)}
            </optgroup>
          ),
        )}
      </select>
      {hint !== undefined && <small id={`${id}-hint`}>{hint}</small>}
    </div>
  );
}
