import type { ComponentType, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { signal } from '@preact/signals';
import { useTool } from './state/context.ts';

/** A part that is fetched when it is first shown, and says so while it comes and when it does not. */
export function lazily<P extends object>(
  load: () => Promise<ComponentType<P>>,
): (props: P) => JSX.Element {
  const part = signal<{ Part: ComponentType<P> } | 'loading' | 'failed'>('loading');
  let asked = false;
  const ask = () => {
    if (asked) return;
    asked = true;
    part.value = 'loading';
    load().then(
      (Part) => (part.value = { Part }),
      () => {
        asked = false;
        part.value = 'failed';
      },
    );
  };
  return function Lazy(props: P) {
    const { t } = useTool();
    useEffect(ask, []);
    const now = part.value;
    if (now === 'loading') return <p class="loading">{t('part.loading')}</p>;
    if (now === 'failed') {
      return (
        <p class="notice" role="alert">
          {t('part.failed')}{' '}
          <button type="button" onClick={ask}>
            {t('again')}
          </button>
        </p>
      );
    }
    return <now.Part {...props} />;
  };
}
