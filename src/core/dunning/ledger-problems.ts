import { minorUnits } from '#core/money';
import type { PolicyTiming, StageDraft } from '#core/policy';
import { figure, type Figure } from '#core/sentence';
import type { Ledger, LedgerEvent } from './ledger.ts';
import { fittingBalance } from './small-balance.ts';

/** One thing in a ledger, or in the policy beside it, that makes a timeline impossible. */
export interface LedgerProblem {
  code: 'currency' | 'unknown-stage' | 'small-balance-currency';
  /** Which of the two files, and where in it. */
  file: 'ledger' | 'policy';
  path: (string | number)[];
  expected: readonly string[];
  /** An amount or a code, such as a currency or the id of a stage. */
  found: Figure;
}

/** What of a policy a ledger is checked against. */
export interface LedgerPolicy extends Pick<PolicyTiming, 'smallBalance'> {
  stages: readonly Pick<StageDraft, 'id' | 'name'>[];
}

/** What a ledger says that this policy cannot follow: another currency, or a stage that the policy does not have. */
export function ledgerProblems(policy: LedgerPolicy, ledger: Ledger): LedgerProblem[] {
  const { currency } = ledger.invoice.amount;
  const stages = policy.stages.map(({ id }) => id);
  const known = new Set(stages);
  const problems: LedgerProblem[] = [];
  if (fittingBalance(currency, policy.smallBalance) === undefined) {
    problems.push({
      code: 'small-balance-currency',
      file: 'policy',
      path: ['smallBalance'],
      expected: [currency],
      found: saidBalance(policy.smallBalance),
    });
  }
  ledger.events.forEach((event, index) => {
    const at = ['events', index];
    for (const { path, found } of currencies(event)) {
      if (found === currency) continue;
      const where = [...at, ...path, 'currency'];
      problems.push({
        code: 'currency',
        file: 'ledger',
        path: where,
        expected: [currency],
        found: figure.text(found),
      });
    }
    if (event.type === 'stage-done' && !known.has(event.stage)) {
      const where = [...at, 'stage'];
      problems.push({
        code: 'unknown-stage',
        file: 'ledger',
        path: where,
        expected: stages,
        found: figure.text(event.stage),
      });
    }
  });
  return problems;
}

function saidBalance(balance: PolicyTiming['smallBalance']): Figure {
  if (typeof balance !== 'object') return figure.text(String(balance));
  const { value, currency } = balance;
  // As money it would be rounded, and what is wrong with it would not be seen.
  const isWhole = minorUnits(value, currency) !== undefined;
  return isWhole ? figure.money(balance) : figure.text(`${value} ${currency}`);
}

function currencies(event: LedgerEvent): { path: (string | number)[]; found: string }[] {
  if (event.type === 'plan-agreed') {
    return event.instalments.map(({ amount }, index) => ({
      path: ['instalments', index, 'amount'],
      found: amount.currency,
    }));
  }
  return 'amount' in event ? [{ path: ['amount'], found: event.amount.currency }] : [];
}
