import { useSignal } from '@preact/signals';
import { letterDoubt, letterFor, letters, type Document } from '#core/document';
import { letterIds, saidLetter, saidStage } from '#core/policy';
import { asWritten, figure, type Figure, type Sentence } from '#core/sentence';
import { useTool } from '../state/context.ts';
import { LanguageChoosers } from './LanguageChoosers.tsx';
import { LetterOut } from './LetterOut.tsx';
import { useVoices } from './use-voices.ts';

interface Choice {
  key: string;
  name: string;
  make: () => Document;
  /** For which days holidays are known, where a day of the letter may still move. */
  doubt: () => Sentence | undefined;
}

/** The letters of the policy, filled in from the invoice of the timeline: read, copied, or sent by mail. */
export function LettersTab() {
  const { t, say, work, made, recipient } = useTool();
  const chosen = useSignal('');
  const choices = useChoices();
  const voices = useVoices(work.value.customer);
  const choice = choices.find(({ key }) => key === chosen.value) ?? choices[0];
  if (!choice || !made.policy.value) return <p>{t('letters.none')}</p>;
  const document = choice.make();
  const doubt = choice.doubt();
  return (
    <>
      <div class="choosers">
        <label>
          {t('letters.which')}
          <select
            value={choice.key}
            onChange={({ currentTarget: { value } }) => {
              chosen.value = value;
            }}
          >
            {choices.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <LanguageChoosers alone />
      </div>
      <div class="essentials">
        {(['name', 'address', 'email'] as const).map((part) => (
          <label key={part}>
            {t(`letters.customer.${part}`)}
            <input
              type={part === 'email' ? part : 'text'}
              maxLength={200}
              autocomplete="off"
              value={recipient.value[part]}
              onInput={({ currentTarget: { value } }) => {
                recipient.value = { ...recipient.value, [part]: value };
              }}
            />
          </label>
        ))}
      </div>
      <p class="help">{t('letters.example')}</p>
      {doubt && (
        <p class="notice">
          {say(doubt)} {t('letters.mayMove')}
        </p>
      )}
      {voices === 'loading' && <p>{t('preview.loading')}</p>}
      {voices === 'failed' && <p class="notice">{t('preview.failed')}</p>}
      {typeof voices !== 'string' && (
        <LetterOut
          key={choice.key}
          document={document}
          voices={voices}
          name={choice.name}
          to={recipient.value.email.trim()}
        />
      )}
    </>
  );
}

/** Every letter that the policy can send, those with a day ahead first. */
function useChoices(): Choice[] {
  const { t, say, data, made, recipient } = useTool();
  const policy = made.policy.value;
  const course = made.course.value;
  if (!policy) return [];
  const figures = new Map(Object.entries(data.figures));
  const known = course && 'timeline' in course ? { ledger: made.ledger.value, timeline: course.timeline } : undefined; // prettier-ignore
  const { name, address } = recipient.value;
  const customer = { ...(name && { name }), ...(address && { address }) };
  const calendar = data.calendars[policy.law.regime];
  const input = { policy, figures, asAt: made.asAt.value, customer, ...(calendar && { calendar }) };
  const dated = known ? letters({ ...input, ...known }) : [];
  const named = (name: Figure, on: string) => t('letters.on', { name, date: figure.date(on) });
  const ahead = dated.map(({ letter, stage, on, document, doubt }): Choice => {
    const sender = policy.stages.find(({ id }) => id === stage);
    const said = sender ? saidStage(sender) : saidLetter(letter);
    return {
      key: `${letter} ${stage}`,
      name: named(said, on),
      make: () => document,
      doubt: () => doubt,
    };
  });
  const others = letterIds
    .filter((letter) => !dated.some((one) => one.letter === letter))
    .map((letter): Choice => ({
      key: letter,
      name: say({ ...asWritten(''), figures: { text: saidLetter(letter) } }),
      make: () => letterFor(letter, { ...input, ...known }),
      doubt: () => letterDoubt(letter, { ...input, ...known }),
    }));
  return [...ahead, ...others];
}
