import { useState } from 'preact/hooks';
import {
  missingFields,
  requestFields,
  serviceRequest,
  type DecisionRecord,
  type RequestDetails,
} from '#core/record';
import { figure } from '#core/sentence';
import { fileName } from '#export/file-name';
import { DocumentView } from '../ui/DocumentView.tsx';
import { download } from '../ui/save-file.ts';
import { documentFile } from './document-file.ts';
import type { Equipment } from './equipment.ts';
import { Field } from './Field.tsx';

const long = new Set<keyof RequestDetails>([
  'happened',
  'impact',
  'evidence',
  'alreadyDone',
  'asked',
  'severityReason',
]);
const requests = [
  'open-request',
  'open-partner-center-request',
  'answer-operator',
  'escalate-dispute',
];

/** Where a request to 21Vianet is due: its draft, with what is still missing marked. */
export function RequestDraft({ equipment, record }: { equipment: Equipment; record: DecisionRecord }) {
  const { t } = equipment;
  const [details, setDetails] = useState<RequestDetails>(() => ({
    evidence: record.evidence.map(({ what, where }) => `${what} (${where})`).join('; '),
  }));
  const [said, setSaid] = useState('');
  if (!record.duties.some((duty) => requests.includes(duty))) return null;
  const document = serviceRequest(details);
  const missing = missingFields(details).length;
  const text = () => documentFile('md', document, equipment);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(String(await text()));
      setSaid(t('case.copied'));
    } catch {
      setSaid(t('case.notCopied'));
    }
  };
  const save = async () =>
    download(fileName([record.name, t('case.fileOf.request')], 'md'), new Blob([await text()], { type: 'text/markdown' }));
  const field = (name: keyof RequestDetails) => (
    <Field key={name} label={t(`request.fields.${name}`)} kind={long.has(name) ? 'long' : 'text'} most={2000} value={details[name] ?? ''} onValue={(value) => setDetails({ ...details, [name]: value })} />
  );
  return (
    <section aria-labelledby="request">
      <h3 id="request">{t('case.request')}</h3>
      <details>
        <summary>{t('case.requestOpen')}</summary>
        <p class="help">{t('case.requestHelp')}</p>
        {field('subject')}
        {Object.entries(requestFields).map(([key, fields]) => (
          <fieldset key={key}>
            <legend>{t(`request.section.${key}`)}</legend>
            {fields.map(field)}
          </fieldset>
        ))}
        <p class="help">{t('request.oneIssue')}</p>
        {missing > 0 && <p>{t('request.missingFields', { count: figure.count(missing) })}</p>}
        <p class="help">{t('request.formNotDocumented')}</p>
        <DocumentView document={document} voices={[equipment]} />
        <p class="acts">
          <button type="button" onClick={() => void copy()}>{t('case.copy')}</button>
          <button type="button" onClick={() => void save()}>{t('case.markdown')}</button>
        </p>
        <p role="status">{said}</p>
      </details>
    </section>
  );
} // prettier-ignore
