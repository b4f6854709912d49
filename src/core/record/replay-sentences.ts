import { sentence, type Figure, type Sentence } from '#core/sentence';
import type { OpenRecord } from './record.ts';
import { replayRecord } from './replay-record.ts';
import type { RulesEdition } from './rules-edition.ts';
import { rulesSentence } from '#core/case';

/** What the answers of a record lead to today: in one sentence, and what would come out otherwise. */
export interface ReplaySaid {
  said: Sentence;
  differences: Sentence[];
}

/** What a replay came to, in words of `case-log` and `checklist`. */
export function replaySentences(record: OpenRecord, edition: RulesEdition): ReplaySaid {
  const replay = replayRecord(record, edition);
  if (!replay) return { said: part('foreign'), differences: [] };
  if (replay.agrees && replay.unread.length === 0) {
    const isSame = replay.rules === 'same';
    const same = replay.words === 'same' ? 'same' : 'sameNewWords';
    return { said: part(isSame ? same : 'newerAgrees'), differences: [] };
  }
  const { outcome, rule, ask } = replay;
  const name = (key: string): Figure => ({
    kind: 'said',
    sentence: rulesSentence(key, edition, record.cloud),
  });
  const title = (id: string) => name(`outcome.${id}.title`);
  return {
    said: part(replay.rules === 'same' ? 'contradicts' : 'newer'),
    differences: [
      ...(outcome !== undefined && outcome !== record.outcome
        ? [part('outcome', { then: title(record.outcome), now: title(outcome) })]
        : []),
      ...(outcome === record.outcome && rule !== record.rule ? [part('rule')] : []),
      ...(ask === undefined ? [] : [part('ask', { question: name(`question.${ask}`) })]),
      ...replay.added.map((duty) => part('added', { duty: name(`duty.${duty}`) })),
      ...replay.gone.map((duty) => part('gone', { duty: name(`duty.${duty}`) })),
      ...replay.unread.map((fact) => part('unread', { question: name(`question.${fact}`) })),
    ],
  };
}

function part(key: string, figures?: Readonly<Record<string, Figure>>): Sentence {
  return sentence(`case-log:case.replay.${key}`, figures);
}
