import { useEffect, useMemo, useState } from 'preact/hooks';
import { dueOrNext, letterDoubt, letterFor, letters, type Document } from '#core/document';
import { completePolicy } from '#core/policy';
import { sentence, type Sentence } from '#core/sentence';
import { text } from '#export/text';
import { endonyms, locales, type Locale, type Say } from '#i18n';
import { DocumentView } from '../../ui/DocumentView.tsx';
import type { CaseView } from '../case-view.ts';
import type { Equipment } from '../equipment.ts';
import { answersApart } from '#core/case';
import { agreesOnState, policySupply, type OwnCase, type OwnStanding, type PolicySupply } from '../policy/own-case.ts'; // prettier-ignore
import type { CaseState } from '../use-case.ts';
import { CopyText } from './CopyText.tsx';
import { letterOfDuty } from './letter-of-duty.ts';

interface Props {
  equipment: Equipment;
  own: OwnCase;
  standing: OwnStanding;
  state: CaseState;
  view: CaseView;
}

/** The letters that fit what is to be done, filled with the policy and the invoice, in the customer's language. */
export function Letters({ equipment, own, standing, state, view }: Props) {
  const { tool, locale } = equipment;
  const [language, setLanguage] = useState<Locale>(locale);
  const [supply, setSupply] = useState<PolicySupply>();
  // What is for the writer alone is said in the language of the page.
  const [aside, setAside] = useState<Say>();
  useEffect(() => {
    policySupply(language).then(setSupply, () => setSupply(undefined));
  }, [language]);
  useEffect(() => {
    policySupply(locale).then(
      ({ say }) => setAside(() => say),
      () => setAside(undefined),
    );
  }, [locale]);
  const fitting = useMemo(
    () => (supply ? fittingLetters(own, supply, standing, state.answers, view) : 'unfinished'),
    [own, supply, standing, state.answers, view],
  );
  if (!supply) return null;
  if (fitting === 'unfinished') return <p>{tool('policy.draft')}</p>;
  const { isApart, made } = fitting;
  if (made.length === 0 && !isApart) return null;
  return (
    <section aria-labelledby="letters">
      <h3 id="letters">{tool('letters.title')}</h3>
      {isApart && (
        <p class="note">{tool(made.length > 0 ? 'letters.apart' : 'letters.apartNone')}</p>
      )}
      {made.length > 0 && <p class="help">{tool('letters.note')}</p>}
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
      {made.map(({ document, doubt }, index) => (
        <details key={index} class="letter">
          <summary lang={language}>{supply.say(document.title)}</summary>
          {doubt && aside && (
            <p class="note">
              {aside(doubt)} {aside(sentence('policy-builder:letters.mayMove'))}
            </p>
          )}
          <DocumentView document={document} voices={[{ locale: language, say: supply.say }]} />
          <CopyText
            text={() => text(document, supply.say)}
            label={tool('letters.copy')}
            copied={tool('letters.copied')}
            failed={tool('letters.failed')}
          />
        </details>
      ))}
    </section>
  );
}

/** A letter, and for the writer alone: for which days holidays are known, where a day of it may still move. */
interface Made {
  document: Document;
  doubt?: Sentence | undefined;
}

/** The letters to offer, and whether answers and invoice say different things. */
interface Fitting {
  isApart: boolean;
  made: Made[];
}

function fittingLetters(
  own: OwnCase,
  supply: PolicySupply,
  { own: said, ledger, calendar }: OwnStanding,
  answers: CaseState['answers'],
  { decision, asAt }: CaseView,
): Fitting | 'unfinished' {
  const whole = completePolicy(own.policy);
  if ('open' in whole) return 'unfinished';
  const input = {
    policy: whole.policy,
    figures: supply.figures,
    asAt,
    ledger,
    calendar,
    timeline: said.timeline,
  };
  const wanted = decision.duties.flatMap((duty) => letterOfDuty[duty] ?? []);
  const isMissing = decision.duties.includes('send-missing-notices');
  // A letter takes its dates and amounts from the invoice: where the answers differ, those follow that the invoice asks for.
  const isApart = answersApart(said.answers, answers, decision.used).length > 0;
  if (!agreesOnState({ own: said }, answers)) return { isApart: true, made: [] };
  const due = () => dueOrNext(letters(input));
  if (isApart) return { isApart, made: due() };
  const made = [...new Set(wanted)].map((letter) => ({
    document: letterFor(letter, input),
    doubt: letterDoubt(letter, input),
  }));
  return { isApart, made: isMissing ? [...due(), ...made] : made };
}
