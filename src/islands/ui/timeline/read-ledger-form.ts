import { dayOf } from '#core/calendar';
import { ledgerProblems, type LedgerEvent, type LedgerPolicy } from '#core/dunning';
import { decimalsOf, type Amount } from '#core/money';
import type { Locale } from '#i18n';
import type { EventForm, LedgerForm, LedgerState } from './ledger-form.ts';
import { readMoney } from './money-text.ts';

/** A field that cannot be read: its name, such as `dueOn` or `event-2-amount`, and the code of what is wrong. */
export interface FieldProblem {
  field: string;
  code:
    | 'missing'
    | 'date'
    | 'order'
    | 'amount'
    | 'decimals'
    | 'too-large'
    | 'until-order'
    | 'currency'
    | 'long'
    | 'unknown-stage'
    | 'small-balance-currency';
}

/** The ledger that the fields say, or all that is wrong with them, in the order of the page. */
export function readLedgerForm(
  form: LedgerForm,
  policy: LedgerPolicy,
  locale: Locale,
): { state: LedgerState } | { problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const note = (field: string, code: FieldProblem['code']) => void problems.push({ field, code });
  const currency = form.currency.trim().toUpperCase();
  const isCurrency = decimalsOf(currency) !== undefined;

  const reader: Reader = {
    date(field, text) {
      if (text === '') note(field, 'missing');
      else if (dayOf(text) === undefined) note(field, 'date');
      return text;
    },
    until(field, text, from) {
      const until = reader.date(field, text);
      const [first, last] = [dayOf(from), dayOf(until)];
      if (first !== undefined && last !== undefined && last < first) note(field, 'until-order');
      return until;
    },
    amount(field, text) {
      const read = readMoney(text, isCurrency ? currency : 'CNY', locale);
      if ('problem' in read) note(field, read.problem);
      return { value: 'value' in read ? read.value : '0', currency };
    },
    chosen(field, text) {
      if (text === '') note(field, 'missing');
      return text;
    },
  };
  const number = form.number.trim();
  if (number === '') note('number', 'missing');
  else if (number.length > 120) note('number', 'long');
  const issuedOn = reader.date('issuedOn', form.issuedOn);
  const dueOn = reader.date('dueOn', form.dueOn);
  if (problems.every(({ field }) => !field.endsWith('On')) && dueOn < issuedOn) {
    note('dueOn', 'order');
  }
  const amount = reader.amount('amount', form.amount);
  if (currency === '') note('currency', 'missing');
  else if (!isCurrency) note('currency', 'currency');
  const asAt = reader.date('asAt', form.asAt);
  const events = form.events.map((event, index) => readEvent(event, `event-${index}`, reader));
  if (problems.length > 0) return { problems };

  const ledger = { invoice: { number, issuedOn, dueOn, amount }, events };
  for (const { code, path } of ledgerProblems(policy, ledger)) {
    if (code === 'unknown-stage') note(`event-${String(path[1])}-stage`, code);
    else note('currency', code === 'currency' ? 'currency' : 'small-balance-currency');
  }
  return problems.length > 0 ? { problems } : { state: { ledger, asAt } };
}

/**
 * The ledger without the events that cannot be read yet, and how many those are; undefined where it is the
 * invoice itself that cannot be read.
 */
export function readSoundRest(
  form: LedgerForm,
  policy: LedgerPolicy,
  locale: Locale,
): { state: LedgerState; leftOut: number } | undefined {
  const whole = readLedgerForm(form, policy, locale);
  if ('state' in whole) return { ...whole, leftOut: 0 };
  const places = whole.problems.map(({ field }) => /^event-(\d+)-/.exec(field)?.[1]);
  const wrong = new Set(places);
  if (wrong.has(undefined)) return undefined;
  const events = form.events.filter((_, index) => !wrong.has(String(index)));
  const rest = readLedgerForm({ ...form, events }, policy, locale);
  return 'state' in rest ? { ...rest, leftOut: wrong.size } : undefined;
}

/** Reads one text; what is wrong is noted by its field. */
interface Reader {
  date(field: string, text: string): string;
  /** A last day, which does not lie before the first. */
  until(field: string, text: string, from: string): string;
  amount(field: string, text: string): Amount;
  chosen(field: string, text: string): string;
}

type Hold = Extract<LedgerEvent, { type: 'hold-placed' }>['reason'];

function readEvent(form: EventForm, at: string, reader: Reader): LedgerEvent {
  const on = reader.date(`${at}-on`, form.on);
  const { type, reason } = form;
  switch (type) {
    case 'payment':
    case 'payment-returned':
    case 'dispute-opened':
      return { on, type, amount: reader.amount(`${at}-amount`, form.amount) };
    case 'promise':
      return { on, type, until: reader.until(`${at}-until`, form.until, on) };
    case 'plan-agreed': {
      if (form.instalments.length === 0) reader.chosen(`${at}-instalments`, '');
      const instalments = form.instalments.map(({ dueOn, amount }, index) => ({
        dueOn: reader.date(`${at}-instalment-${index}-on`, dueOn),
        amount: reader.amount(`${at}-instalment-${index}-amount`, amount),
      }));
      return { on, type, instalments };
    }
    case 'hold-placed': {
      const until = form.until === '' ? {} : { until: reader.until(`${at}-until`, form.until, on) };
      return { on, type, reason: reader.chosen(`${at}-reason`, reason) as Hold, ...until };
    }
    case 'hold-lifted':
      return { on, type, ...(reason === '' ? {} : { reason: reason as Hold }) };
    case 'stage-done':
      return { on, type, stage: reader.chosen(`${at}-stage`, form.stage), proved: form.proved };
    case 'delivered':
    case 'suspended':
      return { on, type, proved: form.proved };
    default:
      return { on, type };
  }
}
