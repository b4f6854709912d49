import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Cloud } from '#core/policy';
import { sentence } from '#core/sentence';
import { text } from '#export/text';
import { endonyms, locales, type Locale, type Say } from '#i18n';
import { DocumentView } from '../../ui/DocumentView.tsx';
import type { CaseView } from '../case-view.ts';
import { word, type Equipment } from '../equipment.ts';
import {
  policySupply,
  type OwnCase,
  type OwnStanding,
  type PolicySupply,
} from '../policy/own-case.ts';
import type { CaseState } from '../use-case.ts';
import { CopyText } from './CopyText.tsx';
import { fittingLetters } from './fitting-letters.ts';

interface Props {
  equipment: Equipment;
  own: OwnCase;
  standing: OwnStanding;
  state: CaseState;
  view: CaseView;
}

const cloudNames: Readonly<Record<Cloud, string>> = {
  '21vianet': 'consequence.vianet',
  'worldwide-nce': 'consequence.worldwide',
};

/** The letters that fit what is to be done, filled with the policy and the invoice, in the customer's language. */
export function Letters({ equipment, own, standing, state, view }: Props) {
  const { tool, locale, cloud } = equipment;
  const [language, setLanguage] = useState<Locale>(locale);
  // Words and their language change together: until the new ones are there, the letters stay in the old.
  const [voice, setVoice] = useState<{ language: Locale; supply: PolicySupply }>();
  // What is for the writer alone is said in the language of the page.
  const [aside, setAside] = useState<Say>();
  useEffect(() => {
    let current = true;
    policySupply(language).then(
      (supply) => current && setVoice({ language, supply }),
      () => current && setVoice(undefined),
    );
    return () => {
      current = false;
    };
  }, [language]);
  useEffect(() => {
    policySupply(locale).then(
      ({ say: words }) => setAside(() => words),
      () => setAside(undefined),
    );
  }, [locale]);
  const fitting = useMemo(
    () =>
      voice
        ? fittingLetters(own, cloud, voice.supply, standing, state.answers, view)
        : 'unfinished',
    [own, cloud, voice, standing, state.answers, view],
  );
  if (!voice) return null;
  const { say } = voice.supply;
  if (fitting === 'unfinished') return <p>{tool('policy.draft')}</p>;
  const { apart, made } = fitting;
  if (made.length === 0 && !apart) return null;
  return (
    <section aria-labelledby="letters">
      <h3 id="letters">{tool('letters.title')}</h3>
      {apart === 'answers' && (
        <p class="note">{tool(made.length > 0 ? 'letters.apart' : 'letters.apartNone')}</p>
      )}
      {apart === 'cloud' && (
        <p class="note" data-apart="cloud">
          {tool('letters.apartCloud', {
            policy: word(tool(cloudNames[own.policy.cloud])),
            chosen: word(tool(cloudNames[cloud])),
          })}
        </p>
      )}
      {made.length > 0 && <p class="help">{tool('letters.note')}</p>}
      {made.length > 0 && (
        <p class="pick">
          <label for="letter-language">{tool('letters.language')}</label>
          <select
            id="letter-language"
            value={language}
            onChange={({ currentTarget: { value } }) => setLanguage(value as Locale)}
          >
            {locales.map((one) => (
              <option key={one} value={one} lang={one}>
                {endonyms[one]}
              </option>
            ))}
          </select>
        </p>
      )}
      {made.map(({ document, doubt }, index) => (
        <details key={index} class="letter">
          <summary lang={voice.language}>{say(document.title)}</summary>
          {doubt && aside && (
            <p class="note">
              {aside(doubt)} {aside(sentence('policy-builder:letters.mayMove'))}
            </p>
          )}
          <DocumentView document={document} voices={[{ locale: voice.language, say }]} />
          <CopyText
            text={() => text(document, say)}
            label={tool('letters.copy')}
            copied={tool('letters.copied')}
            failed={tool('letters.failed')}
          />
        </details>
      ))}
    </section>
  );
}
