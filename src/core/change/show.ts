import type { Amount } from '#core/money';
import { saidChannel, saidLetter, saidRole, type PolicyDraft } from '#core/policy';
import { figure, type Figure } from '#core/sentence';
import type { Show } from './effect-change.ts';

const longestShown = 80;

/** Marks of quotation around words that begin with a capital wherever they stand: labels, and what users wrote. */
export const quoted = (words: Figure): Figure => figure.said('policy-diff:quoted', { words });

/** What an empty value means in words. */
const absent = (code: string): Figure => figure.said(`policy-diff:absent.${code}`);

export const days: Show<number> = figure.calendarDays;
export const workingDays: Show<number> = figure.workingDays;
export const hours: Show<number> = figure.hours;
export const months: Show<number> = figure.months;
export const count: Show<number> = figure.count;
export const percent: Show<number> = figure.percent;
export const date: Show<string> = figure.date;
export const role: Show<string> = (value) => quoted(saidRole(value));
export const channel: Show<string> = (value) => quoted(saidChannel(value));
export const letter: Show<string> = (value) => quoted(saidLetter(value));
/** A code that stands for itself, such as that of a currency. */
export const code: Show<string> = figure.text;
export const money: Show<Amount> = figure.money;

/** Words of the user; long ones are only said to be other words. */
export const text: Show<string> = (value) =>
  value.length <= longestShown && !value.includes('\n')
    ? quoted(figure.text(value))
    : figure.said('policy-diff:longText');

export const yesNo: Show<boolean> = (value) => figure.said(`policy-diff:${value ? 'yes' : 'no'}`);

/** A word of the shared vocabulary, such as `policy:regime.cn`. */
export const word =
  (group: string): Show<string> =>
  (value) =>
    quoted(figure.said(`policy:${group}.${value}`));

/** A list; an empty one is nothing. */
export const list =
  <T>(show: Show<T>): Show<readonly T[]> =>
  (values) =>
    values.length === 0 ? absent('none') : figure.list(values.map(show));

/** A value that may be null, and what that means. */
export const or =
  <T>(show: Show<T>, meaning: string): Show<T | null> =>
  (value) =>
    value === null ? absent(meaning) : show(value);

/** The small balance: money, or a number without a currency. */
export const balance: Show<PolicyDraft['smallBalance']> = (value) =>
  typeof value === 'object' ? figure.money(value) : figure.text(String(value));

type Contact = NonNullable<NonNullable<PolicyDraft['partner']>['contacts']>[number];

/** A contact with every way to reach it. */
export const contact: Show<Contact> = ({ name, email, phone }) =>
  quoted(
    figure.said('policy-diff:contact', {
      name: figure.text(name),
      ways: figure.text([email, phone].filter((part) => part !== undefined).join(' · ')),
    }),
  );
