import { figure, sentence, type Sentence } from '#core/sentence';
import { saidChannel, saidRole, type StageDraft } from '#core/policy';
import { useTool } from '../state/context.ts';

/** When a stage comes, such as *7 days before the due date*. */
export function saidWhen({ anchor, offset: { days, count } }: StageDraft): Sentence {
  if (days === 0) return sentence(`policy-builder:when.${anchor}.on`);
  const length = count === 'working' ? figure.workingDays(Math.abs(days)) : figure.calendarDays(Math.abs(days));
  return sentence(`policy-builder:when.${anchor}.${days < 0 ? 'before' : 'after'}`, { days: length });
} // prettier-ignore

/** One stage in two lines: what, when, with what effect; who and how. */
export function StageSummary({ stage, name }: { stage: StageDraft; name: string }) {
  const { say } = useTool();
  const aside = [
    stage.channel ? say({ code: 'figures:asWritten', figures: { text: saidChannel(stage.channel) } }) : '', // prettier-ignore
    stage.role ? say({ code: 'figures:asWritten', figures: { text: saidRole(stage.role) } }) : '',
    stage.noticeDays > 0
      ? say(
          sentence('policy-builder:stages.leaves', { days: figure.calendarDays(stage.noticeDays) }),
        )
      : '',
  ].filter((part) => part !== '');
  return (
    <div class="summary">
      <strong>{name}</strong> <span class="when">{say(saidWhen(stage))}</span>{' '}
      {stage.effect !== 'none' && (
        <span class={`state ${stage.effect}`}>{say(sentence(`policy:effect.${stage.effect}`))}</span>
      )}
      <div class="aside">{aside.join(' · ')}</div>
    </div>
  ); // prettier-ignore
}
