import { useEffect, useMemo, useState } from 'preact/hooks';
import { dueOrNext, letterFor, letters, type Document } from '#core/document';
import { completePolicy } from '#core/policy';
import { text } from '#export/text';
import { endonyms, locales, type Locale } from '#i18n';
import { DocumentView } from '../../ui/DocumentView.tsx';
import type { CaseView } from '../case-view.ts';
import type { Equipment } from '../equipment.ts';
import { policySupply, standingOf, type OwnCase, type PolicySupply } from '../policy/own-case.ts';
import { CopyText } from './CopyText.tsx';
import { letterOfDuty } from './letter-of-duty.ts';

interface Props {
  equipment: Equipment;
  own: OwnCase;
  view: CaseView;
}

/** The letters that fit what is to be done, filled with the policy and the invoice, in the customer's language. */
export function Letters({ equipment, own, view }: Props) {
  const { tool, locale } = equipment;
  const [language, setLanguage] = useState<Locale>(locale);
  const [supply, setSupply] = useState<PolicySupply>();
  useEffect(() => {
    policySupply(language).then(setSupply, () => setSupply(undefined));
  }, [language]);
  const fitting = useMemo(
    () => (supply ? fittingLetters(own, supply, view) : []),
    [own, supply, view],
  );
  if (!supply) return null;
  if (fitting === 'unfinished') return <p>{tool('policy.draft')}</p>;
  if (fitting.length === 0) return null;
  return (
    <section aria-labelledby="letters">
      <h3 id="letters">{tool('letters.title')}</h3>
      <p class="help">{tool('letters.note')}</p>
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
      {fitting.map((document, index) => (
        <details key={index} class="letter">
          <summary lang={language}>{supply.say(document.title)}</summary>
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

function fittingLetters(
  own: OwnCase,
  supply: PolicySupply,
  { decision, asAt }: CaseView,
): Document[] | 'unfinished' {
  const standing = standingOf(own, supply, asAt);
  const whole = completePolicy(own.policy);
  if (!standing || !own.ledger) return [];
  if ('open' in whole) return 'unfinished';
  const input = {
    policy: whole.policy,
    figures: supply.figures,
    asAt,
    ledger: own.ledger,
    timeline: standing.timeline,
  };
  const wanted = decision.duties.flatMap((duty) => letterOfDuty[duty] ?? []);
  const made = [...new Set(wanted)].map((letter) => letterFor(letter, input));
  const isMissing = decision.duties.includes('send-missing-notices');
  return isMissing ? [...dueOrNext(letters(input)).map(({ document }) => document), ...made] : made;
}
