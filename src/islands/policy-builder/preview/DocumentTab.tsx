import { useEffect, useRef } from 'preact/hooks';
import { figure } from '#core/sentence';
import { blockText, DocumentView } from '../../ui/DocumentView.tsx';
import { useTool } from '../state/context.ts';
import { PictureInSight } from './PictureInSight.tsx';
import { LanguageChoosers } from './LanguageChoosers.tsx';
import { ReasonsOption } from './ReasonsOption.tsx';
import { useShownDocument } from './shown-document.ts';
import { useChangedBlocks } from './use-changed-blocks.ts';
import { useVoices } from './use-voices.ts';

/** The document that the customer will read, in their language; what has just changed is marked, shown and said. */
export function DocumentTab() {
  const { t, say, locale, work, beside, which, said, reasons } = useTool();
  const document = useShownDocument();
  const voices = useVoices(work.value.customer, beside.value);
  const place = useRef<HTMLDivElement>(null);
  const first = typeof voices === 'string' ? undefined : voices[0];
  const changed = useChangedBlocks(document, first);
  useEffect(() => {
    const [id] = changed;
    const block = document?.blocks.find((one) => one.id === id);
    if (!block || !first) return undefined;
    const shown = place.current?.querySelector(`[data-block="${CSS.escape(block.id)}"]`);
    const sheet = place.current?.closest('.preview');
    if (shown && sheet && sheet.scrollHeight > sheet.clientHeight) {
      const [at, within] = [shown.getBoundingClientRect(), sheet.getBoundingClientRect()];
      if (at.top < within.top || at.bottom > within.bottom) {
        sheet.scrollTop += at.top - within.top - within.height / 3;
      }
    }
    // Said once the writer pauses, or every letter would be read out.
    const timer = setTimeout(() => {
      const text = blockText(block, first.say).slice(0, 160);
      said.value = t('preview.changed', { text: figure.text(text) });
    }, 1200);
    return () => clearTimeout(timer);
  }, [changed]);
  return (
    <>
      <div class="choosers">
        <label>
          {t('preview.which')}
          <select
            value={which.value}
            onChange={({ currentTarget: { value } }) => (which.value = value as typeof which.value)}
          >
            <option value="policy">{t('preview.policy')}</option>
            <option value="summary">{t('preview.summary')}</option>
          </select>
        </label>
        <LanguageChoosers />
        <ReasonsOption />
      </div>
      {typeof voices !== 'string' &&
        voices.some((voice) => voice.locale !== work.value.begunIn) && (
          <p class="help">{t('preview.ownWords')}</p>
        )}
      <div ref={place}>
        {voices === 'loading' && <p>{t('preview.loading')}</p>}
        {voices === 'failed' && <p class="notice">{t('preview.failed')}</p>}
        {!document && <p class="notice">{t('preview.notYet')}</p>}
        {document && typeof voices !== 'string' && (
          <DocumentView
            document={document}
            voices={voices}
            changed={changed}
            reasons={reasons.value ? { locale, say, source: t('preview.source') } : undefined}
            picture={(picture, voice) => <PictureInSight picture={picture} voice={voice} />}
          />
        )}
      </div>
    </>
  );
}
