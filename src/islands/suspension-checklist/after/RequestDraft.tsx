import { useEffect, useState } from 'preact/hooks';
import { answersInAddress } from '#core/case';
import { requestFields, serviceRequest, type RequestDetails } from '#core/record';
import { sentence } from '#core/sentence';
import { text } from '#export/text';
import { endonyms, formatDate, sayer, type Say, type Words } from '#i18n';
import { takeTicks } from '../../ui/case-in-tab.ts';
import type { CaseView } from '../case-view.ts';
import type { Equipment } from '../equipment.ts';
import type { CaseState } from '../use-case.ts';
import { CopyText } from './CopyText.tsx';

interface Props {
  equipment: Equipment;
  state: CaseState;
  view: CaseView;
}

const long: readonly string[] = ['happened', 'impact', 'evidence', 'alreadyDone', 'asked'];

/** The draft of a service request: what the case knows is filled in, what is missing is marked in the copy. */
export function RequestDraft({ equipment, state, view }: Props) {
  const { tool, locale } = equipment;
  const [say, setSay] = useState<Say>();
  const [details, setDetails] = useState<RequestDetails>(() => known(equipment, state, view));
  useEffect(() => {
    fetch(`/${locale}/tools/suspension-checklist/request-words.json`)
      .then((response) => response.json() as Promise<Words>)
      .then((words) => setSay(() => sayer(locale, words)))
      .catch(() => setSay(undefined));
  }, [locale]);
  if (!say) return <p role="status">{tool('loading')}</p>;
  const part = (key: string) => say(sentence(`case-log:request.${key}`));
  const field = (name: keyof RequestDetails) => {
    const common = {
      value: details[name] ?? '',
      maxLength: 2000,
      onInput: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
        setDetails({ ...details, [name]: value }),
    };
    return (
      <label key={name}>
        {part(`fields.${name}`)}
        {long.includes(name) ? (
          <textarea rows={3} {...common} />
        ) : (
          <input type="text" {...common} />
        )}
      </label>
    );
  };
  return (
    <div class="request">
      {field('subject')}
      {Object.entries(requestFields).map(([section, fields]) => (
        <fieldset key={section}>
          <legend>{part(`section.${section}`)}</legend>
          {fields.map(field)}
        </fieldset>
      ))}
      <CopyText
        text={() => text(serviceRequest(details), say)}
        label={tool('request.copy')}
        copied={tool('letters.copied')}
        failed={tool('letters.failed')}
      />
    </div>
  );
}

/** What the answers already say: what the case is about, and since when it is suspended. No name is known. */
function known(
  { locale, rule, tool, checklist }: Equipment,
  { asAt, answers: given }: CaseState,
  view: CaseView,
): RequestDetails {
  const answers = view.questions
    .filter(({ standing, id }) => standing === 'used' && about.has(id))
    .map(({ text: question, answerLabel }) => `${question} ${answerLabel ?? ''}`);
  const suspension = view.outcome?.dates.find(({ code }) => code === 'suspension');
  const isPast = suspension && suspension.on < asAt;
  const done = takeTicks(answersInAddress(given, checklist));
  const asks = view.decision.duties.filter((duty) => asking.has(duty));
  return {
    happened: answers.join('\n'),
    alreadyDone: [
      ...(isPast ? [`${tool('dates.suspension')}: ${formatDate(suspension.on, locale)}`] : []),
      ...done.map((duty) => rule(`duty.${duty}`)),
    ].join('\n'),
    asked:
      asks.length > 0 ? asks.map((duty) => rule(`duty.${duty}`)).join('\n') : tool('request.asked'),
    language: endonyms[locale],
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/** Duties that say themselves what is asked of 21Vianet. */
const asking = new Set(['escalate-dispute', 'ask-about-late-data', 'ask-if-data-left']);

/** Questions whose answers say what happened. */
const about = new Set([
  ...['state', 'harm', 'cause', 'evidence', 'wrongdoer', 'misuse-kind', 'operator-notice'],
  ...['exposure-growing', 'dispute', 'dispute-on-operator', 'suspended-for'],
]);
