import type { ComponentChildren, JSX } from 'preact';
import { sentence } from '#core/sentence';
import { useEditor } from './editor-context.ts';

interface Props {
  /** Its name inside the form, such as `dueOn` or `event-2-amount`. */
  name: string;
  label: string;
  help?: string | undefined;
  /** Makes the control, given what ties it to its label, help and error. */
  children: (tie: Tie) => JSX.Element;
  after?: ComponentChildren;
}

/** What a control carries so that label, help and error belong to it. */
export interface Tie {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
  onBlur: () => void;
}

/** A label, a control, help beside it, and what is wrong in words. */
export function Field({ name, label, help, children, after }: Props) {
  const { idOf, shown, saidProblem, leave, doubts, say, locale } = useEditor();
  const id = idOf(name);
  const problem = shown.find(({ field }) => field === name);
  const doubt = doubts.find(({ field }) => field === name);
  const describers = [
    ...(help ? [`${id}-help`] : []),
    ...(doubt ? [`${id}-doubt`] : []),
    ...(problem ? [`${id}-error`] : []),
  ];
  const tie: Tie = {
    id,
    'aria-describedby': describers.join(' ') || undefined,
    'aria-invalid': problem ? true : undefined,
    onBlur: () => leave(name),
  };
  return (
    <div class="tl-field">
      <label for={id}>{label}</label>
      {children(tie)}
      {after}
      {help && (
        <div class="tl-help" id={`${id}-help`}>
          {help}
        </div>
      )}
      {doubt && (
        <div class="tl-help" id={`${id}-doubt`} role="status">
          {say(sentence(`timeline:doubt.${doubt.code}`))}
        </div>
      )}
      {problem && (
        <div class="tl-error" id={`${id}-error`}>
          {asSentence(saidProblem(problem), locale)}
        </div>
      )}
    </div>
  );
}

/** Words that follow a name elsewhere, standing alone. */
function asSentence(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
