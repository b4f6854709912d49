import { decide } from '#core/decision';
import type { OpenRecord } from './record.ts';
import { checklistOf, type RulesEdition } from './rules-edition.ts';

/** What the answers of a record lead to under the rules of today, on the day they were given for. */
export interface Replay {
  /** Whether the rules, and the words of the record's language, are those of the record. */
  rules: 'same' | 'changed';
  words: 'same' | 'changed';
  /** Whether the same rule decides for the same outcome with the same duties. */
  agrees: boolean;
  /** Undefined while today's rules ask something that was not answered. */
  outcome: string | undefined;
  rule: string | undefined;
  /** The question that today's rules would ask besides. */
  ask: string | undefined;
  /** Duties that today's rules add, and those that they no longer give. */
  added: string[];
  gone: string[];
  /** Questions whose answers are no longer read, or no longer used. */
  unread: string[];
}

/**
 * Replays a record. Where the rules are the same and it does not agree, the record cannot be what these
 * answers led to. Undefined when its rules are for something else.
 */
export function replayRecord(record: OpenRecord, edition: RulesEdition): Replay | undefined {
  if (record.rules.id !== edition.model.id) return undefined;
  const now = decide(checklistOf(edition), record.answers, record.asAt);
  const [then, today] = [new Set(record.duties), new Set(now.duties)];
  const added = [...today].filter((duty) => !then.has(duty));
  const gone = [...then].filter((duty) => !today.has(duty));
  const same = now.outcome === record.outcome && now.rule === record.rule;
  return {
    rules: record.rules.digest === edition.digest ? 'same' : 'changed',
    words: record.text === edition.texts[record.locale] ? 'same' : 'changed',
    agrees: same && added.length === 0 && gone.length === 0,
    outcome: now.outcome,
    rule: now.rule,
    ask: now.ask,
    added,
    gone,
    unread: [...now.refused.map(({ fact }) => fact), ...now.kept],
  };
}
