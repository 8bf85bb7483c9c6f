import { LENGTHS, type PathState } from './path-state.ts';

export interface StepsFieldProps {
  readonly maxLength: number;
  readonly change: (changes: Partial<PathState>) => void;
}

/** The maximum number of steps of the path. */
export const StepsField = ({ maxLength, change }: StepsFieldProps) => (
  <fieldset class="segments steps-field">
    <legend>Maximum number of steps</legend>
    {LENGTHS.map((length) => (
      <label key={length}>
        <input
          type="radio"
          name="steps"
          checked={length === maxLength}
          onChange={() => change({ maxLength: length })}
        />
        <span class="numbers">{length}</span>
      </label>
    ))}
  </fieldset>
);
