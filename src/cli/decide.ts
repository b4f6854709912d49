import * as z from 'zod/mini';
import { dayOf } from '#core/calendar';
import { changeCode, decide as decideBy, whyNot, type Answers } from '#core/decision';
import { checklistOf } from '#core/record';
import { sentence } from '#core/sentence';
import { BadInput } from './bad-input.ts';
import { decisionText, policyText } from './decision-text.ts';
import { readFile, shown } from './read-file.ts';
import type { Given, Outcome } from './run.ts';
import { ownPolicyOf } from './own-policy-of.ts';
import { ownRules } from './own-rules.ts';
import { sentences } from './sentences.ts';

const answersSchema = z.record(
  z.string().check(z.maxLength(80)),
  z.union([z.string().check(z.minLength(1), z.maxLength(80)), z.int()], { error: 'answer' }),
);

/** `saldo decide`: what answers lead to, or the question that comes next. */
export function decide({ files, option, json }: Given): Omit<Outcome, 'code'> {
  const file = option('answers');
  if (files.length > 0 || file === undefined)
    throw new BadInput({ file: '--answers', expected: sentences.answersFile, found: shown(files[0] ?? file) }); // prettier-ignore
  const asAt = option('as-at') ?? new Date().toISOString().slice(0, 10);
  if (dayOf(asAt) === undefined)
    throw new BadInput({ file: '--as-at', expected: sentence('errors:expected.date'), found: shown(asAt) }); // prettier-ignore
  const own = ownPolicyOf(option, asAt);
  const given: Answers = readFile(file, answersSchema);
  const answers: Answers = { ...own?.answers.policy, ...own?.answers.ledger, ...given };
  const { edition } = ownRules();
  const checklist = checklistOf(edition);
  const decision = decideBy(checklist, answers, asAt);
  const errors = decision.refused
    .map(({ fact, why }) => sentences.refused(JSON.stringify(fact.slice(0, 60)), why))
    .join('');
  const { ask, outcome, rule, duties, reasons, undocumented } = decision;
  const policy = own && {
    verdict: own.verdict,
    on: own.on,
    ...(own.heldBy && { heldBy: own.heldBy }),
    missing: own.missing.map(({ stage, on }) => ({ stage: stage.id, on })),
    answers: { ...own.answers.policy, ...own.answers.ledger },
  };
  const standing = own ? policyText(own) : '';
  if (outcome === undefined || rule === undefined) {
    const open = json ? `${JSON.stringify({ ask, policy })}\n` : standing + decisionText(decision, [], edition);
    return { out: open, errors };
  }
  const others = whyNot(checklist, decision, answers, asAt);
  if (!json) return { out: standing + decisionText(decision, others, edition), errors };
  const printed = {
    outcome,
    rule,
    duties,
    reasons,
    whyNot: others.map((other) => ({
      outcome: other.outcome,
      rule: other.rule,
      changes: other.changes.map(changeCode),
      needs: other.needs.map(changeCode),
    })),
    undocumented,
    ...(policy && { policy }),
    // Something may still add duties, such as the role of whoever acts.
    ...(ask === undefined ? {} : { ask }),
  };
  return { out: `${JSON.stringify(printed)}\n`, errors };
} // prettier-ignore
