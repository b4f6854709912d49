import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Equipment } from './equipment.ts';

interface Props<P> {
  load: () => Promise<ComponentType<P>>;
  props: P;
  tool: Equipment['tool'];
}

/** A part that is loaded only now; says so meanwhile, and offers to try again when it cannot be had. */
export function Later<P extends object>({ load, props, tool }: Props<P>) {
  const [Part, setPart] = useState<ComponentType<P>>();
  const [failed, setFailed] = useState(false);
  const begin = () => {
    setFailed(false);
    load().then(
      (part) => setPart(() => part),
      () => setFailed(true),
    );
  };
  useEffect(begin, []);
  if (Part) return <Part {...props} />;
  if (!failed) return <p role="status">{tool('loading')}</p>;
  return (
    <p role="alert">
      {tool('failed')}{' '}
      <button type="button" onClick={begin}>
        {tool('again')}
      </button>
    </p>
  );
}
