import { channels, jobRoles, portalRoles } from '#core/policy';
import type { Path } from '../state/at-path.ts';

/** How an answer is given. */
export type Answer =
  | { kind: 'text'; lines?: number; autocomplete?: 'organization' | 'street-address' }
  /** A whole number with the unit that stands behind it, a key of `policy-builder:unit`. */
  | { kind: 'number'; min: number; max: number; unit: Unit; orNone?: true }
  /** One of some codes, each said by `policy:<words>.<code>`. */
  | { kind: 'choice'; words: string; codes: readonly string[] }
  /** Any of some codes. */
  | { kind: 'several'; words: string; codes: readonly string[] }
  /** A code we know, or the writer's own words. */
  | { kind: 'known-or-own'; words: 'role' | 'channel'; codes: readonly string[] }
  /** A statement that holds or does not. */
  | { kind: 'holds' }
  | { kind: 'date' }
  | { kind: 'amount'; orNone?: true }
  /** Lines of the writer's own words, one thing a line. */
  | { kind: 'lines' }
  /** Of a form of their own. */
  | { kind: 'contacts' | 'stages' | 'late-charges' | 'currency' };

/** What a number counts. */
export type Unit = 'days' | 'workingDays' | 'months' | 'hours' | 'instalments' | 'percent';

/** One question. Its words are `policy-builder:field.<path>.label` and `.help`. */
export interface Question {
  path: Path;
  answer: Answer;
  /** Whether the question can be left without an answer. */
  optional?: true;
}

/** One step of the form. */
export interface FormStep {
  name: StepName;
  questions: readonly Question[];
}

/** The steps in their order; each has words in `policy-builder:step`. */
export type StepName =
  'who' | 'credit' | 'invoices' | 'stages' | 'disputes' | 'charges' | 'access' | 'fraud' | 'end';

const role: Answer = { kind: 'known-or-own', words: 'role', codes: [...jobRoles, ...portalRoles] };
/** Ways to reach a customer, for a stage. */
export const channel: Answer = { kind: 'known-or-own', words: 'channel', codes: channels };
const holds: Answer = { kind: 'holds' };

function q(path: string, answer: Answer): Question {
  return { path: path.split('.'), answer };
}

function choice(path: string, words: string, ...codes: string[]): Question {
  return q(path, { kind: 'choice', words, codes });
}

function number(path: string, unit: Unit, min: number, max: number): Question {
  return q(path, { kind: 'number', unit, min, max });
}

/** Every question of the form, in the order of a conversation. A test holds it to the schema. */
export const formSteps: readonly FormStep[] = [
  {
    name: 'who',
    questions: [
      q('partner.name', { kind: 'text', autocomplete: 'organization' }),
      q('partner.address', { kind: 'text', lines: 3, autocomplete: 'street-address' }),
      q('partner.contacts', { kind: 'contacts' }),
      q('partner.hours', { kind: 'text' }),
      q('covers', { kind: 'text', lines: 2 }),
      choice('cloud', 'cloud', '21vianet', 'worldwide-nce'),
      choice('law.regime', 'regime', 'cn', 'eu', 'es', 'it', 'uk', 'other'),
      choice('law.debtor', 'debtor', 'large-enterprise', 'small-enterprise', 'public-body', 'consumer'), // prettier-ignore
      choice('law.creditor', 'creditor', 'large-enterprise', 'small-enterprise'),
    ],
  },
  {
    name: 'credit',
    questions: [
      q('credit.checkBeforeFirstOrder', holds),
      q('credit.limit', { kind: 'amount', orNone: true }),
      choice('credit.prepayment', 'prepayment', 'none', 'new-customers', 'all'),
      number('credit.reviewEveryMonths', 'months', 1, 60),
      q('credit.holdTriggers', {
        kind: 'several',
        words: 'holdTrigger',
        codes: ['limit-exceeded', 'payment-returned', 'insolvency', 'plan-broken'],
      }),
    ],
  },
  {
    name: 'invoices',
    questions: [
      number('invoicing.termDays', 'days', 0, 366),
      choice('invoicing.countedFrom', 'countedFrom', 'issue', 'receipt', 'month-end'),
      q('invoicing.currency', { kind: 'currency' }),
      q('invoicing.payTo', { kind: 'text', lines: 3 }),
      choice('invoicing.delivery', 'delivery', 'email', 'portal', 'post', 'e-invoice'),
      q('invoicing.proofOfDelivery', holds),
      choice('invoicing.partPayments', 'partPayments', 'costs-interest-principal', 'principal-first', 'oldest-invoice-first'), // prettier-ignore
      number('postingDays', 'workingDays', 0, 60),
      q('smallBalance', { kind: 'amount' }),
    ],
  },
  { name: 'stages', questions: [q('stages', { kind: 'stages' })] },
  {
    name: 'disputes',
    questions: [
      number('disputes.windowDays', 'days', 1, 366),
      q('disputes.route', { kind: 'text' }),
      number('disputes.answerWithinWorkingDays', 'workingDays', 0, 366),
      q('disputes.undisputedPartDue', holds),
      q('disputes.disputedPartHeld', holds),
      q('promisesPause', holds),
      number('plans.maxInstalments', 'instalments', 0, 60),
      q('plans.approvedBy', role),
    ],
  },
  { name: 'charges', questions: [q('lateCharges', { kind: 'late-charges' })] },
  {
    name: 'access',
    questions: [
      number('access.minimumNoticeDays', 'days', 0, 366),
      { ...q('access.criticalServices', { kind: 'lines' }), optional: true },
      q('access.criticalApprover', role),
      q('access.suspendingRoles', { kind: 'several', words: 'role', codes: portalRoles }),
      choice('reactivation.condition', 'condition', 'paid-in-full', 'paid-or-first-instalment'),
      number('reactivation.withinWorkingDays', 'workingDays', 0, 366),
      q('reactivation.role', role),
      q('data.exportOffered', holds),
      q('data.promisedDays', { kind: 'number', unit: 'days', min: 1, max: 3660, orNone: true }),
      choice('data.billingWhileSuspended', 'billingWhileSuspended', 'not-stated', 'continues', 'stops'), // prettier-ignore
    ],
  },
  {
    name: 'fraud',
    questions: [
      q('fraud.suspendWhileInvestigating', holds),
      number('fraud.reviewWithinHours', 'hours', 1, 720),
      q('fraud.requestToOperator', holds),
      q('fraud.requestRole', role),
    ],
  },
  {
    name: 'end',
    questions: [
      q('writeOff.approvedBy', role),
      number('writeOff.legalAfterDays', 'days', 0, 3660),
      q('writeOff.legalFrom', { kind: 'amount', orNone: true }),
      choice('prevailingLanguage', 'language', 'en', 'es', 'it', 'zh'),
      q('effectiveFrom', { kind: 'date' }),
      q('reviewOn', { kind: 'date' }),
    ],
  },
];

/** The step where a field is asked for. */
export function stepOf(path: Path): StepName {
  const found = formSteps.find(({ questions }) =>
    questions.some((question) => question.path.every((key, at) => key === path[at])),
  );
  // A whole section, such as `disputes`, belongs where its first field does.
  const section = formSteps.find(({ questions }) =>
    questions.some(({ path: [first] }) => first === path[0]),
  );
  return (found ?? section)?.name ?? 'who';
}

/** The key of a question's words. */
export function wordsOf(path: Path): string {
  return `policy-builder:field.${path.join('.')}`;
}
