import { useState } from 'preact/hooks';
import type { Equipment } from './equipment.ts';

interface Props {
  equipment: Equipment;
  /** The answers as they stand in an address of this tab, and in a link for another. */
  fragment: string;
  link: string;
}

/** What can be done with the decision: keep it, send it, print it. */
export function Onward({ equipment: { tool, locale }, fragment, link }: Props) {
  const [said, setSaid] = useState('');
  const address = `/${locale}/tools/suspension-checklist/#${link}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(new URL(address, location.href).href);
      setSaid(tool('onward.copied'));
    } catch {
      setSaid(tool('onward.copyFailed'));
    }
  };
  return (
    <section class="onward" aria-labelledby="onward">
      <h3 id="onward">{tool('onward.title')}</h3>
      <p>
        <a class="main" href={`/${locale}/tools/case-log/#new&${fragment}`}>
          {tool('onward.record')}
        </a>{' '}
        {tool('onward.recordText')}
      </p>
      <p class="go">
        <button type="button" onClick={() => void copy()}>
          {tool('onward.copy')}
        </button>
        <button type="button" onClick={() => print()}>
          {tool('onward.print')}
        </button>
      </p>
      <p class="help">{tool('onward.copyText')}</p>
      <p role="status">{said}</p>
    </section>
  );
}
