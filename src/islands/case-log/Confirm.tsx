import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  ask: string;
  question: string;
  yes: string;
  no: string;
  onYes: () => void;
}

/** A button for what cannot be undone: it asks once more, in place, and gives the focus back. */
export function Confirm({ ask, question, yes, no, onYes }: Props) {
  const [asking, setAsking] = useState(false);
  const safe = useRef<HTMLButtonElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const moved = useRef(false);
  useLayoutEffect(() => {
    if (asking) safe.current?.focus();
    else if (moved.current) begin.current?.focus();
    moved.current = true;
  }, [asking]);
  if (!asking)
    return (
      <p class="acts danger">
        <button type="button" ref={begin} onClick={() => setAsking(true)}>
          {ask}
        </button>
      </p>
    );
  return (
    <div class="confirm" role="group" aria-label={question} onKeyDown={({ key }) => key === 'Escape' && setAsking(false)}>
      <p>{question}</p>
      <p class="acts">
        <button type="button" ref={safe} onClick={() => setAsking(false)}>
          {no}
        </button>
        <button type="button" onClick={() => (setAsking(false), onYes())}>
          {yes}
        </button>
      </p>
    </div>
  );
} // prettier-ignore
