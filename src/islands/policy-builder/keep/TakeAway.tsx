import { useSignal } from '@preact/signals';
import type { Document } from '#core/document';
import { fileName } from '#export/file-name';
import { policyJson } from '#export/policy-json';
import { figure, sentence } from '#core/sentence';
import { download } from '../../ui/save-file.ts';
import { drawEveryPicture } from '../preview/PictureInSight.tsx';
import { LanguageChoosers } from '../preview/LanguageChoosers.tsx';
import { printAlone } from '../preview/print-alone.ts';
import { ReasonsOption } from '../preview/ReasonsOption.tsx';
import { useShownDocument } from '../preview/shown-document.ts';
import { useVoices, type Voices } from '../preview/use-voices.ts';
import { useTool } from '../state/context.ts';
import { ownName } from '../state/made-name.ts';
import { calendarFile, documentFile, mediaTypes, type DocumentFormat } from './files.ts';

const formats: readonly DocumentFormat[] = ['docx', 'html', 'markdown', 'text'];
const endings = { docx: 'docx', html: 'html', markdown: 'md', text: 'txt' } as const;

/** The policy as files to hand on: what is shown in the preview is what is made. */
export function TakeAway() {
  const tool = useTool();
  const { t, say, locale, open, made, work, beside, which, tab, previewing, draft, name, reasons } = tool;
  const document = useShownDocument();
  const voices = useVoices(work.value.customer, beside.value);
  const told = useSignal('');
  const errors = made.findings.value.filter(({ severity }) => severity === 'error').length;
  const course = made.course.value;
  const make = async (file: string, content: () => Promise<BlobPart> | BlobPart, type: string) => {
    told.value = t('take.making');
    try {
      download(file, new Blob([await content()], { type }));
      told.value = t('take.done', { name: figure.text(file) });
    } catch {
      told.value = t('take.failed');
    }
  };
  const called = ownName(name.value, draft.value.partner?.name);
  const languages = beside.value ? `${work.value.customer}-${beside.value}` : work.value.customer;
  const makeDocument = (format: DocumentFormat, of: Document, by: Voices) =>
    make(
      fileName([by[0].say(sentence(`policy-document:file.${which.value}`)), called, languages], endings[format]),
      () => documentFile(format, { document: of, voices: by, site: location.origin, reasons: reasons.value }),
      mediaTypes[format],
    );
  const held = Object.keys(tool.work.value.pending).length;
  const print = async () => {
    tab.value = 'document';
    previewing.value = true;
    // Without its picture the document is still worth printing.
    await drawEveryPicture().catch(() => undefined);
    setTimeout(() => printAlone(window.document.getElementById('pb-panel')), 300);
  };
  return (
    <section aria-labelledby="pb-take">
      <h2 id="pb-take" tabIndex={-1}>
        {t('take.title')}
      </h2>
      {open.value.length > 0 && <p class="notice">{t('take.open')}</p>}
      {held > 0 && <p class="notice">{t('take.held', { count: figure.count(held) })}</p>}
      {errors > 0 && <p class="notice">{t('take.errors', { count: figure.count(errors) })}</p>}
      <h3>{t('take.document')}</h3>
      <div class="choosers">
        <label>
          {t('take.what')}
          <select value={which.value} onChange={({ currentTarget: { value } }) => (which.value = value as typeof which.value)}>
            <option value="policy">{t('preview.policy')}</option>
            <option value="summary">{t('preview.summary')}</option>
          </select>
        </label>
        <LanguageChoosers />
        <ReasonsOption />
      </div>
      {document && typeof voices !== 'string' && (
        <div class="acts">
          {formats.filter((format) => format !== 'text' || !beside.value).map((format) => (
            <button type="button" key={format} onClick={() => void makeDocument(format, document, voices)}>
              {t(`take.formats.${format}`)}
            </button>
          ))}
          <button type="button" onClick={() => void print()}>
            {t('take.print')}
          </button>
        </div>
      )}
      {voices === 'failed' && <p class="notice">{t('preview.failed')}</p>}
      <h3>{t('take.dates')}</h3>
      <div class="acts">
        {course && 'timeline' in course && (
          <>
            <button
              type="button"
              onClick={() =>
                void make(fileName([t('take.fileOf.calendar'), called], 'ics'), () => calendarFile(tool, course), 'text/calendar')
              }
            >
              {t('take.calendar')}
            </button>
            <button
              type="button"
              onClick={() =>
                void make(
                  fileName([t('take.fileOf.timeline'), called], 'csv'),
                  async () => {
                    const { timelineCsv } = await import('#export/csv');
                    const policy = made.timing.value ?? { stages: [] };
                    return timelineCsv({ ...course, ledger: made.ledger.value, policy }, { say, locale });
                  },
                  'text/csv',
                )
              }
            >
              {t('take.csv')}
            </button>
          </>
        )}
        <button
          type="button"
          onClick={() => void make(fileName([name.value], 'json'), () => policyJson(draft.value), 'application/json')}
        >
          {t('take.json')}
        </button>
      </div>
      <p role="status" lang={locale}>
        {told}
      </p>
    </section>
  );
} // prettier-ignore
