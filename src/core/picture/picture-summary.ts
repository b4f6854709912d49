import { figure, sentence, type Sentence } from '#core/sentence';
import type { TimelinePicture } from './timeline-picture.ts';

/** The picture in a few sentences, for those who do not see it: the days that matter and the states of access. */
export function pictureSummary({
  issuedOn,
  dueOn,
  today,
  bands,
  deletionOn,
  isExample,
}: TimelinePicture): Sentence {
  const states = bands.map(({ from, state }) =>
    figure.said('timeline:picture.from', {
      state: figure.said(`timeline:state.${state}`),
      date: figure.date(from),
    }),
  );
  const kind = isExample ? 'example' : 'summary';
  return sentence(`timeline:picture.${deletionOn === null ? kind : `${kind}WithDeletion`}`, {
    issued: figure.date(issuedOn),
    due: figure.date(dueOn),
    ...(isExample ? {} : { today: figure.date(today) }),
    states: figure.list(states),
    ...(deletionOn === null ? {} : { deletion: figure.date(deletionOn) }),
  });
}
