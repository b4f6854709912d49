import { useId } from 'preact/hooks';

interface Props {
  label: string;
  help?: string;
  /** What is wrong with it, said beside the field. */
  error?: string | undefined;
  kind?: 'text' | 'date' | 'long';
  value: string;
  onValue: (value: string) => void;
  most?: number;
}

/** One field with its label, its help and what is wrong with it. */
export function Field({ label, help, error, kind = 'text', value, onValue, most = 200 }: Props) {
  const id = useId();
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    maxLength: most,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described === '' ? undefined : described,
  } as const;
  return (
    <p class="one-field">
      <label for={id}>{label}</label>
      {error && (
        <span class="error" id={`${id}-error`}>
          {error}
        </span>
      )}
      {kind === 'long' ? (
        <textarea {...shared} rows={3} onInput={({ currentTarget }) => onValue(currentTarget.value)} />
      ) : (
        <input {...shared} type={kind} onInput={({ currentTarget }) => onValue(currentTarget.value)} />
      )}
      {help && (
        <span class="help" id={`${id}-help`}>
          {help}
        </span>
      )}
    </p>
  );
} // prettier-ignore
