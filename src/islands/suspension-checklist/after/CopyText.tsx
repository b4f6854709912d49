import { useState } from 'preact/hooks';

interface Props {
  /** Made only when it is wanted. */
  text: () => string;
  label: string;
  copied: string;
  failed: string;
}

/** A button that copies a text, and says whether it could. */
export function CopyText({ text, label, copied, failed }: Props) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid(copied);
    } catch {
      setSaid(failed);
    }
  };
  return (
    <p class="go">
      <button type="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
