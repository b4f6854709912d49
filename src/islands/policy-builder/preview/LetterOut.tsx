import { useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { Document } from '#core/document';
import { figure } from '#core/sentence';
import { fileName } from '#export/file-name';
import { mailto, text } from '#export/text';
import { DocumentView } from '../../ui/DocumentView.tsx';
import { download } from '../../ui/save-file.ts';
import { documentFile, mediaTypes } from '../keep/files.ts';
import { useTool } from '../state/context.ts';
import { printAlone } from './print-alone.ts';
import type { Voices } from './use-voices.ts';

interface Props {
  document: Document;
  voices: Voices;
  /** Name of its files. */
  name: string;
  /** E-mail address to which it goes, where there is one. */
  to?: string;
}

/** A letter or notice with every way to send it: copied, as a file, on paper, by mail. */
export function LetterOut({ document, voices, name, to = '' }: Props) {
  const { t } = useTool();
  const told = useSignal('');
  const paper = useRef<HTMLDivElement>(null);
  const [{ say }] = voices;
  const mail = mailto(document, say, to);
  const copy = async (done: string) => {
    try {
      await navigator.clipboard.writeText(text(document, say));
      told.value = t(done);
    } catch {
      told.value = t('letters.byHand');
    }
  };
  const save = async (format: 'docx' | 'text', ending: string) => {
    told.value = t('take.making');
    const file = fileName([name], ending);
    try {
      const content = await documentFile(format, { document, voices, site: location.origin });
      download(file, new Blob([content], { type: mediaTypes[format] }));
      told.value = t('take.done', { name: figure.text(file) });
    } catch {
      told.value = t('take.failed');
    }
  };
  return (
    <>
      <div class="acts">
        <button type="button" onClick={() => void copy('letters.copied')}>
          {t('letters.copy')}
        </button>
        <button type="button" onClick={() => void save('docx', 'docx')}>
          {t('letters.word')}
        </button>
        <button type="button" onClick={() => void save('text', 'txt')}>
          {t('letters.text')}
        </button>
        <button type="button" onClick={() => printAlone(paper.current)}>
          {t('letters.print')}
        </button>
        {mail.isWhole ? (
          <a href={mail.address}>{t('letters.mail')}</a>
        ) : (
          <a href={mail.address} onClick={() => void copy('letters.paste')}>
            {t('letters.copyAndMail')}
          </a>
        )}
      </div>
      {!mail.isWhole && <p class="help">{t('letters.tooLong')}</p>}
      <p role="status">{told}</p>
      <div ref={paper}>
        <DocumentView document={document} voices={voices} />
      </div>
    </>
  );
} // prettier-ignore
