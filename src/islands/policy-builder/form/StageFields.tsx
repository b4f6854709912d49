import { useMemo } from 'preact/hooks';
import { sentence } from '#core/sentence';
import {
  effects,
  jobRoles,
  letterIds,
  portalRoles,
  saidLetter,
  type StageDraft,
} from '#core/policy';
import { useTool } from '../state/context.ts';
import { typedInteger } from '../state/typed-number.ts';
import { ChoiceField, HoldsField } from './ChoiceField.tsx';
import { FieldFrame } from './FieldFrame.tsx';
import { fieldId } from './field-id.ts';
import { KnownOrOwnField } from './KnownOrOwnField.tsx';
import { NumberField } from './NumberField.tsx';
import { channel } from './questions.ts';
import { TextField } from './TextField.tsx';

const roles = [...jobRoles, ...portalRoles];
const channels = 'codes' in channel ? channel.codes : [];
const onNonWorkingDay = ['next', 'keep'];
const anchors = ['issue', 'due', 'suspension'] as const;

/** Everything that can be said about one stage. */
export function StageFields({ index, stage }: { index: number; stage: StageDraft }) {
  // The same objects while the place stays: a field whose answer stays is not drawn again.
  const fields = useMemo(() => fieldsOf(index), [index]);
  return (
    <div class="inside">
      <TextField {...fields.name} optional />
      <WhenField index={index} stage={stage} />
      <ChoiceField {...fields.effect} group="effect" codes={effects} />
      <NumberField {...fields.noticeDays} unit="days" />
      <ChoiceField {...fields.onNonWorkingDay} group="onNonWorkingDay" codes={onNonWorkingDay} />
      <KnownOrOwnField {...fields.channel} group="channel" codes={channels} />
      <HoldsField {...fields.proofNeeded} optional />
      <KnownOrOwnField {...fields.role} group="role" codes={roles} />
      <LetterField {...fields.letter} letter={stage.letter ?? null} />
    </div>
  );
}

function fieldsOf(index: number) {
  const at = (part: string) => ({
    path: ['stages', index, part],
    words: `policy-builder:stage.${part}`,
  });
  return {
    name: at('name'),
    effect: at('effect'),
    noticeDays: at('noticeDays'),
    onNonWorkingDay: at('onNonWorkingDay'),
    channel: at('channel'),
    proofNeeded: at('proofNeeded'),
    role: at('role'),
    letter: at('letter'),
  };
}

/** The day of a stage, as a sentence with gaps: how many, of which, before or after what. */
function WhenField({ index, stage }: { index: number; stage: StageDraft }) {
  const { say, t, value, change, changeAll, hold } = useTool();
  const { anchor, offset } = stage;
  const path = ['stages', index, 'offset'] as const;
  const at = [...path, 'days'];
  const shown = value(at);
  const isBefore = offset.days < 0;
  const put = (days: number, before: boolean, text: string) => {
    const signed = before && days > 0 ? -days : days;
    // What is out of reach stays as it was typed, without a sign of our own.
    if (!changeAll([{ path: at, value: signed }], true)) hold(at, text, 'days');
  };
  const type = (text: string) => {
    const days = typedInteger(text);
    if (text.trim() === '') hold(at, '', 'missing');
    // A sign would turn the side that is chosen beside the field.
    else if (days !== undefined && (days < 0 || /^\s*[-\u2212]/.test(text))) hold(at, text, 'sign');
    else if (days !== undefined) put(days, isBefore, text);
    else hold(at, text, /^\s*\d{10,}\s*$/.test(text) ? 'days' : 'number');
  };
  return (
    <FieldFrame path={path} typed={at} words="policy-builder:stage.when" as="group">
      {({ id, ...described }) => (
        <div class="gaps" id={id}>
          <input
            {...described}
            id={fieldId(at)}
            type="text"
            inputMode="numeric"
            size={5}
            aria-label={t('stage.when.days')}
            value={typeof shown === 'number' ? String(Math.abs(shown)) : String(shown)}
            onInput={({ currentTarget }) => type(currentTarget.value)}
          />
          <select
            aria-label={t('stage.when.count')}
            value={offset.count}
            onChange={({ currentTarget: { value: count } }) => change([...path, 'count'], count)}
          >
            {(['calendar', 'working'] as const).map((count) => (
              <option key={count} value={count}>
                {say(sentence(`policy:count.${count}`))}
              </option>
            ))}
          </select>
          <select
            aria-label={t('stage.when.side')}
            value={isBefore ? 'before' : 'after'}
            onChange={({ currentTarget: { value: side } }) => {
              const waiting = typeof shown === 'string' ? typedInteger(shown) : undefined;
              const days = Math.abs(waiting ?? offset.days);
              const isNowBefore = side === 'before';
              put(isNowBefore ? Math.max(days, 1) : days, isNowBefore, String(days));
            }}
          >
            <option value="before">{t('stage.when.before')}</option>
            <option value="after">{t('stage.when.after')}</option>
          </select>
          <select
            aria-label={t('stage.when.anchor')}
            value={anchor}
            onChange={({ currentTarget: { value: next } }) =>
              changeAll([{ path: ['stages', index, 'anchor'], value: next }])
            }
          >
            {anchors.map((one) => (
              <option key={one} value={one}>
                {say(sentence(`policy:anchor.${one}`))}
              </option>
            ))}
          </select>
        </div>
      )}
    </FieldFrame>
  );
}

/** Which letter goes out, or none. */
function LetterField({
  path,
  words,
  letter,
}: {
  path: (string | number)[];
  words: string;
  letter: string | null;
}) {
  // prettier-ignore
  const { say, t, change } = useTool();
  const isKnown = letter === null || letterIds.some((known) => known === letter);
  return (
    <FieldFrame path={path} words={words} optional>
      {(described) => (
        <select
          {...described}
          value={letter ?? ''}
          onChange={({ currentTarget: { value } }) => change(path, value === '' ? null : value)}
        >
          <option value="">{t('stage.letter.none')}</option>
          {!isKnown && <option value={letter}>{letter}</option>}
          {letterIds.map((id) => (
            <option key={id} value={id}>
              {say({ code: 'figures:asWritten', figures: { text: saidLetter(id) } })}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
