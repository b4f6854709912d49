import { useState } from 'preact/hooks';
import { caseEvents, recordDocument, type DecisionRecord, type Verification } from '#core/record';
import { endonyms, locales, type Locale, type Say } from '#i18n';
import { fileName } from '#export/file-name';
import { DocumentView } from '../ui/DocumentView.tsx';
import { download } from '../ui/save-file.ts';
import { Choose } from './Choose.tsx';
import { calendarFile, documentFile } from './document-file.ts';
import type { Equipment } from './equipment.ts';
import { today } from './moment.ts';

interface Props {
  equipment: Equipment;
  record: DecisionRecord;
  /** How it stands against its seal: every document says it. */
  seen: Verification;
  files: () => string[];
}

/** The record as a document: to read, to print, and as a file, in any of the languages. */
export function RecordPaper({ equipment, record, seen, files }: Props) {
  const { t, edition } = equipment;
  const [voice, setVoice] = useState<{ locale: Locale; say: Say }>(equipment);
  const [failed, setFailed] = useState(false);
  const document = recordDocument(record, edition, seen, today());
  const attempt = async (work: () => Promise<void>) => {
    setFailed(false);
    await work().catch(() => setFailed(true));
  };
  const choose = (of: Locale) =>
    attempt(async () => setVoice({ locale: of, say: await equipment.voice(of) }));
  const save = (ending: 'md' | 'docx') =>
    attempt(async () => {
      const content = await documentFile(ending, document, voice);
      download(fileName([record.name, t('case.fileOf.record'), voice.locale], ending), new Blob([content]));
    });
  const saveCalendar = () =>
    attempt(async () => {
      const text = await calendarFile(record, equipment);
      if (text !== undefined) download(fileName([record.name], 'ics'), new Blob([text], { type: 'text/calendar' }));
    });
  const hasDates = caseEvents(record, edition, today()).length > 0;
  const saveJson = () =>
    files().forEach((text) =>
      download(fileName([record.name, t('case.fileOf.record')], 'json'), new Blob([text], { type: 'application/json' })),
    );
  return (
    <section aria-labelledby="paper" class="take-away">
      <h3 id="paper">{t('case.export')}</h3>
      <p class="acts">
        <button type="button" onClick={saveJson}>{t('case.json')}</button>
        <button type="button" onClick={() => void save('md')}>{t('case.markdown')}</button>
        <button type="button" onClick={() => void save('docx')}>{t('case.docx')}</button>
        {hasDates && <button type="button" onClick={() => void saveCalendar()}>{t('case.calendar')}</button>}
        <button type="button" onClick={() => print()}>{t('case.print')}</button>
      </p>
      <Choose label={t('case.inLanguage')} value={voice.locale} options={locales} say={(of) => endonyms[of]} onChoose={(of) => void choose(of)} />
      {failed && <p class="notice" role="alert">{t('case.failedExport')}</p>}
      <details class="sheet">
        <summary>{t('case.document')}</summary>
        <DocumentView document={document} voices={[voice]} />
      </details>
    </section>
  );
} // prettier-ignore
