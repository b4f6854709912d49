import type { OwnPolicy } from '#core/case';
import type { Answers } from '#core/decision';
import { acceptStanding, type Standing } from '#core/record';

const name = 'saldo-standing';

/** What the checklist hands to the case log in the same tab: never in an address, gone with the tab. */
interface Handed {
  standing: Standing;
  /** What the policy and the invoice answered: it belongs to a case with these answers and no other. */
  answers: Answers;
}

/** Which invoice a policy was judged for, on which day, and what else must be told with it. */
type Judged = Pick<Standing, 'invoice' | 'on' | 'later'>;

/**
 * Hands on what the partner's own policy said of an invoice; undefined takes it back. Of an invoice that has led to
 * a suspension already, it says no more whether it allows one.
 */
export function handStanding(own: OwnPolicy | undefined, judged: Judged | undefined): void {
  const handed = own && judged && own.verdict !== 'already' ? handedFrom(own, judged) : undefined;
  try {
    if (handed) sessionStorage.setItem(name, JSON.stringify(handed));
    else sessionStorage.removeItem(name);
  } catch {
    // Forbidden storage: the record then says nothing of the policy.
  }
}

/** What was handed on, if it belongs to a case with these answers. */
export function takeStanding(answers: Answers): Standing | undefined {
  try {
    const handed = JSON.parse(sessionStorage.getItem(name) ?? 'null') as Partial<Handed> | null;
    const filled = Object.entries(handed?.answers ?? {}).filter(([fact]) => fact in answers);
    const belongs = filled.length > 0 && filled.every(([fact, answer]) => answers[fact] === answer);
    return belongs ? acceptStanding(handed?.standing) : undefined;
  } catch {
    return undefined;
  }
}

function handedFrom(own: OwnPolicy, judged: Judged): Handed {
  return {
    standing: {
      ...judged,
      allows: own.verdict === 'allowed',
      from: own.on,
      missing: own.missing.map(({ stage }) => stage.id),
    },
    answers: { ...own.answers.policy, ...own.answers.ledger },
  };
}
