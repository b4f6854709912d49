import type { AccessState } from '#core/dunning';
import { figure, sentence } from '#core/sentence';
import type { Say } from '#i18n';

/** A state of access as the site shows it everywhere: colour, pattern and word; what is only expected says so. */
export function StateWord({
  state,
  projected,
  say,
}: {
  state: AccessState;
  projected: boolean;
  say: Say;
}) {
  // prettier-ignore
  const code = `timeline:state.${state}`;
  return (
    <span class={`state ${state}${projected ? ' is-projected' : ''}`}>
      {say(
        projected ? sentence('timeline:expected', { state: figure.said(code) }) : sentence(code),
      )}
    </span>
  );
}
