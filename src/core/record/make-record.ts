import { decide, type Answers, type Decision } from '#core/decision';
import type { Cloud } from '#core/policy';
import { newestVersion, type OpenRecord, type Standing } from './record.ts';
import { checklistOf, type RulesEdition } from './rules-edition.ts';

/** What a record is made of. */
export interface RecordDetails {
  id: string;
  /** Name of the case. */
  name: string;
  preparedBy: string;
  /** Now, in UTC to the second. */
  at: string;
  /** The day that the decision is for. */
  asAt: string;
  /** The language in which the answers were given. */
  locale: string;
  answers: Answers;
  standing?: Standing;
  /** The Partner Center that the case is in. */
  cloud?: Cloud;
}

/** A record of what answers lead to, not yet sealed; a question where they lead to no outcome yet. */
export function makeRecord(
  details: RecordDetails,
  edition: RulesEdition,
): { record: OpenRecord; decision: Decision } | { ask: string | undefined; decision: Decision } {
  const { id, name, preparedBy, at, asAt, locale, answers, standing, cloud } = details;
  const decision = decide(checklistOf(edition), answers, asAt);
  const { outcome, rule } = decision;
  if (outcome === undefined || rule === undefined) return { ask: decision.ask, decision };
  const chosen = (facts: readonly string[]) =>
    Object.fromEntries(facts.map((fact) => [fact, answers[fact] ?? ''])) as OpenRecord['answers'];
  return {
    decision,
    record: {
      kind: 'saldo-record',
      version: newestVersion,
      id,
      name,
      prepared: { by: preparedBy, at },
      asAt,
      locale,
      rules: { id: edition.model.id, version: edition.model.version, digest: edition.digest },
      text: edition.texts[locale] ?? '0'.repeat(16),
      answers: chosen(decision.used),
      outcome,
      rule,
      reasons: decision.reasons.map((reason) => ({ ...reason, cites: [...reason.cites] })),
      duties: decision.duties,
      undocumented: decision.undocumented,
      ...(decision.kept.length > 0 && { alsoAnswered: chosen(decision.kept) }),
      ...(standing && { standing }),
      ...(cloud && cloud !== '21vianet' && { cloud }),
      evidence: [],
      done: [],
      dates: [],
      notes: [],
    },
  };
}
