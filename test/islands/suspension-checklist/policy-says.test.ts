import { describe, expect, test } from 'vitest';
import { formatDate, locales } from '#i18n';
import { standingOf } from '../../../src/islands/suspension-checklist/policy/own-case.ts';
import {
  laterOf,
  lineOf,
  policySays,
} from '../../../src/islands/suspension-checklist/policy/policy-says.ts';
import { wholeDraft } from '../../support/policy-preset.ts';
import { doneOnTime, ledgerOf, spring2026 } from '../../support/timeline-case.ts';
import { equipped } from './equipped.ts';

const steps = doneOnTime('pre-due', 'reminder-1', 'reminder-2', 'call', 'credit-hold', 'final-notice'); // prettier-ignore
const ledger = ledgerOf([{ on: '2026-03-03', type: 'delivered', proved: true }, ...steps]);
const supply = { say: () => '', figures: new Map<string, number>(), calendars: { cn: spring2026 } };

describe.each(locales)('a policy that allows a suspension today, in %s', (locale) => {
  const equipment = equipped(locale);
  const looked = (effectiveFrom: string) => {
    const own = { name: 'Ours', policy: { ...wholeDraft('balanced'), effectiveFrom }, ledger };
    const standing = standingOf(own, supply, '2026-05-20', {});
    expect(standing?.own.verdict).toBe('allowed');
    const { later } = policySays(equipment, own, standing, supply);
    return { own, later, line: lineOf(equipment, own, standing) };
  };

  test('but takes effect after the invoice was issued, says so in its one line and for the outcome', () => {
    const { own, later, line } = looked('2026-12-01');
    expect(line).toContain(formatDate('2026-12-01', locale));
    expect(later).toContain(formatDate('2026-12-01', locale));
    expect(later).toContain(formatDate('2026-03-02', locale));
    expect(laterOf(own)).toEqual({ from: '2026-12-01', issuedOn: '2026-03-02' });
  });

  test('and was in force when the invoice was issued, says nothing of it', () => {
    const { own, later, line } = looked('2026-03-02');
    expect(line).not.toContain(formatDate('2026-03-02', locale));
    expect([later, laterOf(own)]).toEqual([undefined, undefined]);
  });
});
