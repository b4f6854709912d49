import type { ComponentChildren } from 'preact';
import { useComputed } from '@preact/signals';
import { sentence } from '#core/sentence';
import { FindingsAt } from '../preview/FindingsAt.tsx';
import { keyOf, valueAt, type Path } from '../state/at-path.ts';
import { useTool } from '../state/context.ts';
import { fieldId } from './field-id.ts';

/** What a control must say about itself. */
export interface Described {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

interface Props {
  path: Path;
  /** The part of it that is typed, where other parts are chosen beside it. */
  typed?: Path | undefined;
  /** Code of the words, with `.label` and `.help` below it. */
  words: string;
  /** Several controls under one legend, or one control under its label; a statement brings its own. */
  as?: 'group' | 'label' | 'own';
  optional?: boolean | undefined;
  children: (described: Described) => ComponentChildren;
}

/** What surrounds every answer: question, help beside it, what is wrong, and what the lint found there. */
export function FieldFrame({ path, words, as = 'label', typed, optional, children }: Props) {
  const { say, t, work, asked, made } = useTool();
  const id = fieldId(path);
  const key = keyOf(typed ?? path);
  const wrong = useComputed(() => {
    const held = work.value.pending[key];
    if (held) return t(`wrong.${held.code}`);
    const unnamed = made.unnamed.value.some(({ path: at }) => keyOf(at) === key);
    if (unnamed) return t('wrong.unnamed');
    const missing = asked.value && !optional && isNothing(valueAt(work.value.draft, path));
    return missing ? t('wrong.missing') : undefined;
  });
  const help = say(sentence(`${words}.help`));
  const hasHelp = help !== `${words}.help`;
  const described: Described = {
    id,
    ...(hasHelp || wrong.value
      ? { 'aria-describedby': [hasHelp && `${id}-help`, wrong.value && `${id}-wrong`].filter(Boolean).join(' ') } // prettier-ignore
      : {}),
    ...(wrong.value ? { 'aria-invalid': true as const } : {}),
  };
  const label = say(sentence(`${words}.label`));
  const rest = (
    <>
      {hasHelp && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {wrong.value && (
        <p class="wrong" id={`${id}-wrong`}>
          {wrong.value}
        </p>
      )}
      {children(described)}
      <FindingsAt path={path} />
    </>
  );
  const look = `question${wrong.value ? ' is-wrong' : ''}`;
  if (as === 'group') {
    return (
      <fieldset class={look} aria-describedby={described['aria-describedby']}>
        <legend>{label}</legend>
        {rest}
      </fieldset>
    );
  }
  return (
    <div class={look}>
      {as === 'label' && <label for={id}>{label}</label>}
      {rest}
    </div>
  );
}

function isNothing(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
