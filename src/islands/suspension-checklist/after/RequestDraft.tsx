import { useEffect, useState } from 'preact/hooks';
import { answersInAddress } from '#core/case';
import { missingFields, requestFields, serviceRequest, type RequestDetails } from '#core/record';
import { figure, sentence, type Sentence } from '#core/sentence';
import { text } from '#export/text';
import { endonyms, sayer, type Say, type Words } from '#i18n';
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

/** The draft of a service request, once its words are there. */
export function RequestDraft(props: Props) {
  const { tool, locale } = props.equipment;
  const [say, setSay] = useState<Say>();
  useEffect(() => {
    fetch(`/${locale}/tools/suspension-checklist/request-words.json`)
      .then((response) => response.json() as Promise<Words>)
      .then((words) => setSay(() => sayer(locale, words)))
      .catch(() => setSay(undefined));
  }, [locale]);
  return say ? <Draft {...props} say={say} /> : <p role="status">{tool('loading')}</p>;
}

/** What the case knows is filled in. Hints to the writer stand here, and never in the copy. */
function Draft({ equipment, state, view, say }: Props & { say: Say }) {
  const { tool } = equipment;
  const [details, setDetails] = useState<RequestDetails>(() => known(equipment, state, view, say));
  const part = (key: string, figures?: Sentence['figures']) =>
    say(sentence(`case-log:request.${key}`, figures));
  const missing = missingFields(details).length;
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
      <p class="help">{part('oneIssue')}</p>
      {field('subject')}
      {Object.entries(requestFields).map(([section, fields]) => (
        <fieldset key={section}>
          <legend>{part(`section.${section}`)}</legend>
          {fields.map(field)}
        </fieldset>
      ))}
      {missing > 0 && <p>{part('missingFields', { count: figure.count(missing) })}</p>}
      <p class="help">{part('formNotDocumented')}</p>
      <CopyText
        text={() => text(serviceRequest(details), say)}
        label={tool('request.copy')}
        copied={tool('letters.copied')}
        failed={tool('letters.failed')}
      />
    </div>
  );
}

/** What the answers and the ticks say, in sentences for somebody who never saw the questions. No name is known. */
function known(
  { locale, checklist }: Equipment,
  { asAt, answers }: CaseState,
  view: CaseView,
  say: Say,
): RequestDetails {
  // What has no sentence of its own is of no use to 21Vianet.
  const said = (key: string, figures?: Sentence['figures']) => {
    const code = `case-log:request.${key}`;
    const words = say(sentence(code, figures));
    return words === code ? [] : [words];
  };
  const { used, duties } = view.decision;
  const suspension = view.outcome?.dates.find(({ code }) => code === 'suspension')?.on;
  const since = suspension !== undefined && suspension < asAt ? suspension : undefined;
  const asks = duties.flatMap((duty) => said(`please.${duty}`));
  return {
    happened: used.flatMap((fact) => said(`fact.${fact}.${answers[fact] ?? ''}`)).join('\n'),
    alreadyDone: [
      ...(since === undefined ? [] : said('did.since', { date: figure.date(since) })),
      ...takeTicks(answersInAddress(answers, checklist)).flatMap((duty) => said(`did.${duty}`)),
    ].join('\n'),
    asked: (asks.length > 0 ? asks : said('please.look')).join('\n'),
    language: endonyms[locale],
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
