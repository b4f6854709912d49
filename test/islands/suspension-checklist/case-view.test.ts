import { describe, expect, test } from 'vitest';
import { locales } from '#i18n';
import { caseView } from '../../../src/islands/suspension-checklist/case-view.ts';
import { forCloud } from '../../../src/islands/suspension-checklist/cloud.ts';
import { neighbourViews } from '../../../src/islands/suspension-checklist/why-not-view.ts';
import { model } from '../../core/decision/suspension.ts';
import { equipped, today } from './equipped.ts';

const equipment = equipped('en');
const example = (id: string) => model.examples.find((one) => one.id === id)?.answers ?? {};
const view = (answers: Record<string, string | number>) => caseView(equipment, answers, today);
const duties = (answers: Record<string, string | number>) => view(answers).outcome?.duties ?? [];

describe('before somebody suspends', () => {
  const ripe = { ...example('role-comes-after-the-outcome'), role: 'sales-agent', 'partner-kind': 'direct' }; // prettier-ignore

  test('the suspension alone is hidden until the consequences are known, and nothing else', () => {
    expect(duties(ripe).flatMap(({ id, gated }) => (gated ? [id] : []))).toEqual(['suspend']);
  });

  test('whom to call stands after what the reader may do, right before what the reader may not', () => {
    const ids = duties({ ...ripe, role: 'help-desk-agent' }).map(({ id }) => id);
    expect(ids[ids.indexOf('suspend') - 1]).toBe('call-who-may-suspend');
  });

  test('the day of the deletion is today and the days of the fact', () => {
    expect(view(ripe).outcome?.dates.at(-1)).toEqual({ code: 'deletion', on: '2027-01-22' });
  });

  test('the warning before it is due before the suspension', () => {
    const asks = duties({ state: 'active', harm: 'no', cause: 'customer-request', identity: 'matched', 'legal-hold': 'no', requester: 'authorised' }); // prettier-ignore
    expect(asks.find(({ id }) => id === 'warn-of-deletion')?.when).toContain('before you suspend');
  });
});

test('who matches identifiers reads which roles may open the reconciliation file; the match itself is for any role', () => {
  const found = duties({ state: 'active', harm: 'no', cause: 'non-payment', identity: 'none' });
  const match = found.find(({ id }) => id === 'match-ids');
  expect(match?.who).toBe('Reconciliation file: Global admin, Admin agent and Billing admin');
  expect(match?.text).toContain('somebody who may see bills');
}); // prettier-ignore

test('at the stop line, where the role was not asked, whoever decides reads who may reactivate', () => {
  const found = duties(example('day-of-stop-line')).find(({ id }) => id === 'choose-in-writing');
  expect(found?.who).toBe('To reactivate: Global admin, Admin agent and Sales agent');
});

describe.each(locales)('in %s, the words beside a day', (locale) => {
  const sameDay = /same day|mismo día|giorno stesso|stesso giorno/;
  const heard = equipped(locale);
  const said = (id: string, answers: Record<string, string | number>) =>
    caseView(heard, answers, today).outcome?.duties.find((duty) => duty.id === id);

  test('a customer who is told weeks late is told today: nothing says “the same day”', () => {
    const late = { ...example('day-of-stop-line'), told: 'no', 'suspended-on': '2026-10-02' };
    const duty = said('tell-customer-suspended', late);
    expect(duty?.when).toBeDefined();
    expect(duty?.text).not.toMatch(sameDay);
  });

  test('who may not act for the customer reads for which work somebody else is called', () => {
    const intruder = { state: 'active', harm: 'yes', wrongdoer: 'third-party', identity: 'matched', containable: 'no', 'legal-hold': 'no', evidence: 'strong', 'operator-notice': 'none', 'delegated-rights': 'yes', role: 'sales-agent', 'partner-kind': 'direct' }; // prettier-ignore
    expect(said('call-who-may-act', intruder)?.text).toMatch(/credential|credencial|credenzial/);
  });
});

describe('while harm is done', () => {
  const intruder = { state: 'active', harm: 'yes', wrongdoer: 'third-party', identity: 'matched', containable: 'yes', 'legal-hold': 'no', 'operator-notice': 'none' }; // prettier-ignore

  test('what stops it is never hidden and is to be done now', () => {
    const first = duties(intruder).filter(({ atOnce }) => atOnce);
    expect(first.map(({ id }) => id)).toEqual([
      'phone-customer',
      'reset-credentials',
      'enforce-mfa',
      'keep-logs',
      'remove-intruder',
    ]);
    expect(first.every(({ gated, when }) => !gated && when === 'When: now')).toBe(true);
  });

  test('a help desk agent reads to contain, and whom to call for the rest', () => {
    const found = view({ ...intruder, 'delegated-rights': 'yes', role: 'help-desk-agent', 'partner-kind': 'direct' }); // prettier-ignore
    expect(found.outcome?.id).toBe('contain');
    expect(found.outcome?.duties.map(({ id }) => id)).toContain('call-who-may-suspend');
  });

  test('without delegated rights, how it is done stands before the work, and a known role is told what holds for it', () => {
    const found = duties({ ...intruder, 'delegated-rights': 'no', role: 'help-desk-agent', 'partner-kind': 'direct' });
    const ids = found.map(({ id }) => id);
    expect(ids.indexOf('work-with-customer')).toBeLessThan(ids.indexOf('reset-credentials'));
    // An administrator of the customer does it on the telephone: no role of the partner is named for it.
    const who = (rights: string) => duties({ ...intruder, 'delegated-rights': rights, role: 'help-desk-agent', 'partner-kind': 'direct' }).find(({ id }) => id === 'reset-credentials')?.who;
    expect(who('no')).toBeUndefined();
    expect(who('yes')).toContain('Admin agent');
    const call = (role: string) => duties({ ...intruder, 'delegated-rights': 'no', role, 'partner-kind': 'direct' }).find(({ id }) => id === 'call-who-may-suspend')?.text;
    expect(call('help-desk-agent')).toContain('Help desk agent is expressly excluded');
    expect(call('billing-admin')).toContain('Billing admin is not listed');
    expect(call('none')).toContain('none of the roles');
  }); // prettier-ignore

  test('even where suspending is the outcome, locking the intruder out stands before the gate', () => {
    const found = duties({ ...intruder, evidence: 'strong', containable: 'no' });
    expect(found.filter(({ gated }) => !gated).map(({ id }) => id)).toContain('reset-credentials');
    expect(found.find(({ id }) => id === 'suspend')).toMatchObject({ gated: true, atOnce: true });
  });

  test('how it is contained is said for whoever is behind it', () => {
    const means = (wrongdoer: string, more = {}) => view({ ...intruder, wrongdoer, ...more }).outcome?.means;
    const hold = { 'legal-hold': 'yes', 'hold-advice': 'not-asked' };
    expect(means('third-party')).toContain('Lock the intruder out');
    expect(means('own')).toContain('your own tenant');
    expect(means('customer', hold)).toContain('what the customer can do');
  }); // prettier-ignore
});

test('over harm that goes on, containing it is the headline, and not the suspension that has to wait', () => {
  const { outcome } = view({ state: 'active', harm: 'yes', wrongdoer: 'third-party', identity: 'none' });
  expect(outcome?.id).toBe('not-yet');
  expect(outcome?.title).toBe('Contain the harm now');
  expect(outcome?.means).toContain('Not yet');
  expect(view({ state: 'active', harm: 'no', cause: 'non-payment', identity: 'none' }).outcome?.title).toBe('Not yet');
}); // prettier-ignore

describe('for worldwide Partner Center', () => {
  const there = forCloud(equipment, 'worldwide-nce');
  const ripe = { ...example('role-comes-after-the-outcome'), role: 'billing-admin', 'partner-kind': 'direct' }; // prettier-ignore
  const { outcome } = caseView(there, ripe, today);

  test('neither dates nor portal steps nor roles are those of 21Vianet', () => {
    expect(outcome?.id).toBe('suspend');
    expect(outcome?.dates.map(({ code }) => code)).toEqual(['suspension']);
    expect(outcome?.duties.flatMap(({ portal }) => portal)).toEqual([]);
    const suspend = outcome?.duties.find(({ id }) => id === 'suspend');
    expect(suspend?.who).toContain('Helpdesk agent');
    expect(suspend?.text).not.toContain('Status');
  });

  test('no sentence of any case counts days until the deletion', () => {
    for (const { answers } of model.examples) {
      const { outcome: one } = caseView(there, answers, today);
      const reasons = one?.reasons.map(({ text }) => text) ?? [];
      const said = [one?.means, ...reasons, ...(one?.duties ?? []).flatMap(({ text, when }) => [text, when])]; // prettier-ignore
      expect(said.join(' ')).not.toMatch(/\b(30|45|55|60) days/);
    }
  });

  test('no source is a figure of 21Vianet, nor an open point of its documentation', () => {
    const cited = model.examples.flatMap(({ answers }) =>
      (caseView(there, answers, today).outcome?.reasons ?? []).flatMap(({ cites }) => cites),
    );
    expect(cited).toContain('suspension-decision#after-suspension-9');
    expect(cited.filter((cite) => /21vianet|not-documented/.test(cite))).toEqual([]);
  });

  test.each(['day-of-second-warning', 'day-of-last-warning', 'day-of-stop-line', 'nobody-knows-since-when'])(
    'on the day of 21Vianet for a warning or a choice nothing is put to today: %s', (id) => {
      const days = ['second-warning', 'last-warning', 'management-decides', 'choose-in-writing'];
      const found = caseView(there, example(id), today).outcome?.duties.filter((duty) => days.includes(duty.id));
      expect(found?.length).toBeGreaterThan(0);
      expect(found?.map(({ when }) => when).filter((when) => !when?.includes('no day is documented'))).toEqual([]);
      expect(caseView(there, example(id), today).outcome?.title).not.toContain('today');
      const own = duties(example(id)).filter((duty) => days.includes(duty.id));
      expect(own.filter(({ when }) => !when?.includes('today'))).toEqual([]);
    },
  ); // prettier-ignore

  test.each(locales)('in %s nobody reads that administrators stay in, as they do with 21Vianet', (locale) => {
    const heard = equipped(locale);
    const means = (one: typeof heard) =>
      (['third-party', 'customer'] as const).map((wrongdoer) => {
        const found = { state: 'suspended', news: 'yes', harm: 'yes', wrongdoer, identity: 'matched', 'legal-hold': 'no', 'suspended-on': '2026-11-13' };
        const { outcome: said } = caseView(one, found, today);
        expect(said?.id).toBe('contain');
        return said?.means ?? '';
      });
    const stays = /does not stop|leaves its|no detiene|no deja fuera|non ferma|non esclude/;
    expect(means(heard).every((said) => stays.test(said))).toBe(true);
    const elsewhere = means(forCloud(heard, 'worldwide-nce'));
    expect(elsewhere.filter((said) => stays.test(said))).toEqual([]);
    const unknown = /not looked up|no se ha comprobado|non è stato verificato/;
    expect(elsewhere.every((said) => unknown.test(said))).toBe(true);
  }); // prettier-ignore
});

test.each(['day-of-second-warning', 'hold-cleared-on-day-50', 'day-of-stop-line'])('nobody is asked to set reminders whose day has come: %s', (id) => {
  const ids = (of: string) => duties(example(of)).map((duty) => duty.id);
  expect(ids('ten-days-unpaid')).toContain('set-reminders');
  expect(ids(id)).not.toContain('set-reminders');
}); // prettier-ignore

test('on day 52 the last safe day is named', () => {
  const { outcome } = view(example('hold-cleared-on-day-50'));
  expect(outcome?.dates.map(({ code }) => code)).toEqual([
    'suspension',
    'dataWarning',
    'lastWarning',
    'stopLine',
    'deletion',
  ]);
});

test('an answer without effect is kept, and marked', () => {
  const { questions } = view({ state: 'closed', 'debt-left': 'no', harm: 'yes' });
  expect(questions.find(({ id }) => id === 'harm')?.standing).toBe('kept');
});

test('each change that is offered leads to the outcome it promises, once all is answered', () => {
  const answers = { ...example('all-done'), ...example('role-comes-after-the-outcome') };
  const { decision } = view(answers);
  const neighbours = neighbourViews(equipment, decision, answers, today);
  expect(neighbours.length).toBeGreaterThan(3);
  for (const { outcome, change, lines } of neighbours) {
    expect(lines.length).toBeGreaterThan(0);
    expect(view({ ...answers, ...change }).decision.outcome, outcome).toBe(outcome);
  }
});

test('no change is offered that nobody can bring about: to know less, or another state of the subscription', () => {
  for (const { answers } of model.examples) {
    const { decision } = view(answers);
    if (decision.outcome === undefined) continue;
    for (const { change = {} } of neighbourViews(equipment, decision, answers, today))
      for (const [fact, answer] of Object.entries(change)) {
        if (!decision.used.includes(fact)) continue;
        expect([fact, answer]).not.toEqual([fact, 'unknown']);
        expect(fact).not.toBe('state');
      }
  }
});

test('a stretch of days is said as the dates it means', () => {
  const answers = example('day-before-stop-line');
  const { decision } = view(answers);
  const neighbours = neighbourViews(equipment, decision, answers, today);
  const dates = neighbours.flatMap(({ lines }) => lines).join(' ');
  expect(dates).toMatch(/from \d+ \w+ 2026 to \d+ \w+ 2026/);
});

/** What is asked of whoever writes to the customer, as it stands in the sentence. */
const ifDebt = { en: 'the amount if there is a debt', es: 'el importe si hay una deuda', it: 'l’importo se c’è un debito' }; // prettier-ignore

test.each(locales)(
  'in %s a customer suspended for misuse is told an amount only if there is a debt',
  (locale) => {
    const misuse = { state: 'active', harm: 'yes', evidence: 'strong', wrongdoer: 'customer', identity: 'matched', 'legal-hold': 'no', 'operator-notice': 'none' }; // prettier-ignore
    const found = caseView(equipped(locale), misuse, today).outcome;
    expect(found?.id).toBe('suspend');
    const told = found?.duties.find(({ id }) => id === 'tell-customer-suspended');
    expect(told?.text).toContain(ifDebt[locale]);
  },
);

test('the answers to a debt stand in the order in which they were asked: due day, payment, invoice', () => {
  const { decision, questions } = view({ ...example('role-comes-after-the-outcome'), role: 'sales-agent', 'partner-kind': 'direct' }); // prettier-ignore
  const listed = questions.filter(({ standing }) => standing === 'used').map(({ id }) => id);
  expect(listed).toEqual(decision.used);
  const [due, payment, invoice] = ['due-on', 'payment-on-way', 'invoice'].map((id) => listed.indexOf(id)); // prettier-ignore
  expect([payment, invoice]).toEqual([(due ?? -1) + 1, (due ?? -1) + 2]);
});

test.each([
  ['es', 'suspensión'],
  ['it', 'sospensione'],
] as const)('in %s what users lose is said of the time of the suspension', (locale, word) => {
  const { tool, facts } = equipped(locale);
  const users = facts['suspension.effect-users.21vianet'] ?? '';
  const said = tool('consequence.users', { users: { kind: 'text', text: users } });
  expect(said).toContain(users);
  expect(said.slice(0, said.indexOf(users))).toContain(word);
  expect(said).toMatch(/^\p{Lu}.*[^.]\.$/u);
});
