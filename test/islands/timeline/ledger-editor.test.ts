import { h } from 'preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { invoicePicture } from '#core/picture';
import type { Locale } from '#i18n';
import { LedgerEditor } from '../../../src/islands/ui/timeline/LedgerEditor.tsx';
import type { LedgerDesk, LedgerState } from '../../../src/islands/ui/timeline/ledger-form.ts';
import { moveIssue } from '../../../src/islands/ui/timeline/move-issue.ts';
import { voiceOf } from '../../core/picture/drawn.ts';
import { cny, ledgerOf, spring2026 } from '../../support/timeline-case.ts';
import { presetTiming } from '../../support/policy-preset.ts';
import { pageWith, type Page } from './page.ts';

const policy = presetTiming('balanced');
let now: LedgerState;
let page: Page;
let told: number;

function open(state: LedgerState, locale: Locale = 'en'): void {
  now = state;
  told = 0;
  const editor = () =>
    h(LedgerEditor, {
      value: now,
      policy,
      say: voiceOf(locale),
      locale,
      onChange: (next: LedgerState) => {
        told += 1;
        now = next;
        page.show(editor());
      },
    });
  page = pageWith(editor());
}

/** What the reader sees of things to put right. */
function problems(): string[] {
  return [...page.root.querySelectorAll('.tl-problems li')].map(({ textContent }) => textContent);
}

beforeEach(() => open({ ledger: ledgerOf([]), asAt: '2026-03-02' }));

describe('the invoice', () => {
  test('keeps its term when its issue is typed', () => {
    page.type('Issued on', '2026-03-12');
    expect(now.ledger.invoice).toMatchObject({ issuedOn: '2026-03-12', dueOn: '2026-04-11' });
  });
  test('keeps its term when its issue is dragged', () => {
    const slider = page.control('Move the invoice through the calendar');
    Object.defineProperty(slider, 'valueAsNumber', { value: 20_500 });
    page.type('Move the invoice through the calendar', '20500');
    expect(now.ledger.invoice).toMatchObject({ issuedOn: '2026-02-16', dueOn: '2026-03-18' });
  });
  test('takes an amount as its language writes it', () => {
    open({ ledger: ledgerOf([]), asAt: '2026-03-02' }, 'es');
    page.type('Importe', '12.500,50');
    expect(now.ledger.invoice.amount).toEqual({ value: '12500.50', currency: 'CNY' });
  });
  test('gives its currency to everything that happened', () => {
    open({ ledger: ledgerOf([{ on: '2026-03-03', type: 'payment', amount: cny(5) }]), asAt: '2026-03-02' }); // prettier-ignore
    page.type('Currency', 'eur');
    expect(now.ledger.invoice.amount.currency).toBe('EUR');
    expect(now.ledger.events[0]).toMatchObject({ amount: { value: '5.00', currency: 'EUR' } });
  });
  test('is looked at on another day', () => {
    page.type('Today is', '2026-05-11');
    expect(now.asAt).toBe('2026-05-11');
  });
});

describe('a wrong value', () => {
  test.each([
    ['Amount', 'ten', 'Amount: this is not an amount of zero or more.'],
    ['Amount', '99999999999999', 'Amount: this is too large.'],
    ['Amount', '', 'Amount: nothing is written here.'],
    ['Amount', '1.234', 'Amount: this currency has fewer decimals.'],
    ['Issued on', '', 'Issued on: nothing is written here.'],
    ['Issued on', '1066-10-14', 'Issued on: this is not a day from 1900'],
    ['Due on', '2026-01-01', 'Due on: the due date lies before the issue.'],
    ['Currency', 'XXQ', 'Currency: this is no currency code.'],
    ['Number', '', 'Number: nothing is written here.'],
  ])('in “%s” (%j) leaves the last invoice, and is said once the field is left', (label, value, said) => {
    page.type(label, value);
    page.leave(label);
    expect(told).toBe(0);
    expect(problems()).toHaveLength(1);
    expect(problems()[0]?.startsWith(said)).toBe(true);
    const input = page.control(label);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const described = input.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '';
    expect(page.root.querySelector(`[id="${described}"]`)?.textContent).toContain(said.split(': ')[1]?.replace(/^./, (first) => first.toUpperCase()));
  }); // prettier-ignore

  test('is not called wrong while it is still being typed', () => {
    page.type('Amount', '');
    expect(problems()).toEqual([]);
  });
  test('is forgotten once it is right', () => {
    page.type('Amount', 'x');
    page.leave('Amount');
    page.type('Amount', '9');
    expect(problems()).toEqual([]);
    expect(now.ledger.invoice.amount.value).toBe('9');
  });
});

describe('what happened', () => {
  const add = (type: string) => {
    page.type('Add something that happened', type);
    page.press('Add');
  };

  test.each([
    ['dispute-closed', { type: 'dispute-closed' }],
    ['promise', { type: 'promise', until: '2026-03-09' }],
    ['promise-kept', { type: 'promise-kept' }],
    ['promise-broken', { type: 'promise-broken' }],
    ['stage-done', { type: 'stage-done', stage: 'pre-due', proved: true }],
    ['hold-placed', { type: 'hold-placed', reason: 'legal' }],
    ['hold-lifted', { type: 'hold-lifted' }],
    ['delivered', { type: 'delivered', proved: false }],
    ['suspended', { type: 'suspended', proved: false }],
    ['reactivated', { type: 'reactivated' }],
    ['cancelled', { type: 'cancelled' }],
  ])('%s is added on the day of today, at once', (type, event) => {
    add(type);
    expect(now.ledger.events).toEqual([{ on: '2026-03-02', ...event }]);
  });

  test.each([
    ['payment', 'Amount'],
    ['payment-returned', 'Amount'],
    ['dispute-opened', 'Amount in dispute'],
  ])('%s counts once its amount is written', (type, label) => {
    add(type);
    expect(told).toBe(0);
    page.type(label, '2,500.00');
    expect(now.ledger.events).toEqual([
      { on: '2026-03-02', type, amount: { value: '2500.00', currency: 'CNY' } },
    ]);
  });

  test.each(['promise', 'hold-placed'])(
    '%s that ends before it begins is refused, and said',
    (type) => {
      add(type);
      const before = now.ledger.events;
      page.type(type === 'promise' ? 'Promised by' : 'Until, if known', '2026-03-01');
      expect(now.ledger.events).toEqual(before);
      expect(problems()[0]).toContain('the last day lies before the first');
    },
  );

  test('a payment larger than the invoice, or before its issue, is taken and doubted', () => {
    const doubts = () =>
      [...page.root.querySelectorAll('[id$="-doubt"]')].map(({ textContent }) => textContent);
    add('payment');
    page.type('Amount', '10000');
    expect(doubts()).toEqual([]);
    page.type('Amount', '10000.01');
    expect(now.ledger.events).toHaveLength(1);
    expect(doubts()[0]).toMatch(/more is paid than the invoice asks for/);
    page.type('Date', '2020-01-01');
    expect(now.ledger.events[0]?.on).toBe('2020-01-01');
    expect(doubts()[0]).toMatch(/before the issue/);
  });

  test('a plan has as many instalments as are added', () => {
    add('plan-agreed');
    page.type('Instalment 1, amount', '4000');
    page.type('Instalment 2, amount', '3000');
    page.press('Add an instalment');
    page.type('Instalment 3, due on', '2026-06-01');
    expect(now.ledger.events).toEqual([
      {
        on: '2026-03-02',
        type: 'plan-agreed',
        instalments: [
          { dueOn: '2026-04-01', amount: { value: '4000', currency: 'CNY' } },
          { dueOn: '2026-05-01', amount: { value: '3000', currency: 'CNY' } },
          { dueOn: '2026-06-01', amount: { value: '3000', currency: 'CNY' } },
        ],
      },
    ]);
  });
  test('is taken away again, and that is said', () => {
    add('cancelled');
    page.press('Remove: Invoice withdrawn');
    expect(now.ledger.events).toEqual([]);
    expect(page.root.querySelector('[role=status]')?.textContent).toBe('Removed: Invoice withdrawn.'); // prettier-ignore
  });
  test('and is not complete stops nothing from being seen as it was', () => {
    add('payment');
    page.type('Today is', '2026-04-15');
    expect(now.asAt).toBe('2026-03-02');
  });
  test('is put right where it names a stage that the policy no longer has', () => {
    const gone = { on: '2026-03-02', type: 'stage-done', stage: 'gone' } as const;
    open({ ledger: ledgerOf([gone]), asAt: '2026-03-02' });
    expect(problems()[0]).toContain('Stage done, Stage: the policy has no such stage.');
    page.type('Stage', 'call');
    expect(problems()).toEqual([]);
    expect(now.ledger.events[0]).toMatchObject({ stage: 'call' });
  });
});

test('another invoice from outside takes the place of what is written', () => {
  page.type('Amount', 'x');
  const other = { ledger: ledgerOf([]), asAt: '2026-07-01' };
  now = other;
  page.show(h(LedgerEditor, { value: other, policy, say: voiceOf('en'), locale: 'en', onChange: () => undefined })); // prettier-ignore
  expect(page.control('Today is').value).toBe('2026-07-01');
  expect(page.control('Amount').value).toBe('10000.00');
});

describe('on a desk', () => {
  const editor = (desk: LedgerDesk, value: LedgerState) =>
    h(LedgerEditor, { value, policy, say: voiceOf('en'), locale: 'en', desk, onLeftOut: () => undefined, onChange: (next) => (now = next) }); // prettier-ignore
  const written = () => {
    page.type('Add something that happened', 'promise');
    page.press('Add');
    page.type('Add something that happened', 'payment');
    page.press('Add');
    page.type('Amount', 'about 20');
  };

  test.each([
    ['is not shown for a while', true],
    ['is moved by a hand on the picture', false],
  ])('an event that is not finished stays when the invoice %s', (_, isGone) => {
    const desk = {};
    page.show(editor(desk, now));
    written();
    expect(now.ledger.events).toHaveLength(1);
    if (isGone) page.show(null);
    page.show(editor(desk, moveIssue(now, '2026-02-20')));
    expect(page.control('Issued on').value).toBe('2026-02-20');
    expect(page.control('Amount').value).toBe('about 20');
    page.type('Amount', '20');
    expect(now.ledger.invoice.issuedOn).toBe('2026-02-20');
    expect(now.ledger.events.map(({ type }) => type)).toEqual(['promise', 'payment']);
  });
  test('another desk is another invoice', () => {
    page.show(editor({}, now));
    written();
    page.show(editor({}, now));
    expect(page.control('Amount').value).toBe('10000.00');
  });
});

test('the amount can be dragged, from nothing to about twice what is written', () => {
  const slider = page.control('Make the amount larger or smaller');
  expect([slider.getAttribute('min'), slider.getAttribute('max')]).toEqual(['0', '20000']);
  Object.defineProperty(slider, 'valueAsNumber', { value: 12_500 });
  page.type('Make the amount larger or smaller', '12500');
  expect(now.ledger.invoice.amount).toEqual({ value: '12500', currency: 'CNY' });
  expect(slider.getAttribute('aria-valuetext')).toContain('12,500');
  expect(slider.getAttribute('max')).toBe('20000');
  page.leave('Make the amount larger or smaller');
  expect(slider.getAttribute('max')).toBe('50000');
  page.type('Amount', 'much');
  expect(page.root.querySelector('[aria-label="Make the amount larger or smaller"]')).toBeNull();
});

test('whatever is told outside makes a picture', () => {
  page.type('Issued on', '2026-12-31');
  page.type('Amount', '0');
  page.type('Today is', '9999-12-31');
  const retention = { days: 60, fact: 'kept' };
  const made = invoicePicture({ policy, ...now, calendar: spring2026, retention });
  expect('picture' in made).toBe(true);
});
