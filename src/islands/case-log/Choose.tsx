import { useId } from 'preact/hooks';

interface Props<T extends string> {
  label: string;
  value: T;
  options: readonly T[];
  say: (option: T) => string;
  onChoose: (option: T) => void;
}

/** One choice out of a few, with its label. */
export function Choose<T extends string>({ label, value, options, say, onChoose }: Props<T>) {
  const id = useId();
  return (
    <span class="choose">
      <label for={id}>{label}</label>{' '}
      <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value as T)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {say(option)}
          </option>
        ))}
      </select>
    </span>
  );
} // prettier-ignore
