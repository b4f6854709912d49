import { dateOf, knownDay } from '#core/calendar';
import type { Sentence } from '#core/sentence';
import { printableEdition, type Voice } from '../edition.ts';
import { property, textValue } from './property.ts';

export { stageNote, type CaseNote } from './stage-note.ts';

/** A day on which something happens. */
export interface CalendarEvent {
  /** Names of the policy, the invoice and the stage: the same three are the same event when the file comes again. */
  of: readonly string[];
  /** `YYYY-MM-DD`, the whole day. */
  on: string;
  text: Sentence;
  note?: Sentence;
  /** At nine in the morning so many days before; 0 is the day itself. No alarm when it is left out. */
  remindDaysBefore?: number;
}

/** What a calendar needs beside its events. */
export interface CalendarOptions {
  voice: Voice;
  name: Sentence;
  /** Moment at which the file is made, `YYYY-MM-DDThh:mm:ss` in UTC with or without what follows the seconds. */
  madeAt: string;
}

/**
 * Events as an iCalendar file (RFC 5545): whole days that block no time, stable names, a reminder each. It asks
 * nobody for an answer, so it has no method.
 */
export function calendar(events: readonly CalendarEvent[], options: CalendarOptions): string {
  const [{ locale, say }] = printableEdition({ voices: [options.voice] }).voices;
  const said = (name: string, text: Sentence) =>
    property(`${name};LANGUAGE=${locale}`, textValue(say(text)));
  const stamp = `${options.madeAt.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const event = ({ of, on, text, note, remindDaysBefore }: CalendarEvent) => [
    property('BEGIN', 'VEVENT'),
    property('UID', uid(of)),
    property('DTSTAMP', stamp),
    property('DTSTART;VALUE=DATE', compact(on)),
    property('DTEND;VALUE=DATE', compact(dayAfter(on))),
    said('SUMMARY', text),
    ...(note ? [said('DESCRIPTION', note)] : []),
    property('TRANSP', 'TRANSPARENT'),
    ...(remindDaysBefore === undefined ? [] : alarm(remindDaysBefore, said('DESCRIPTION', text))),
    property('END', 'VEVENT'),
  ];
  return [
    property('BEGIN', 'VCALENDAR'),
    property('VERSION', '2.0'),
    property('PRODID', '-//Saldo//Saldo 1//EN'),
    property('CALSCALE', 'GREGORIAN'),
    said('NAME', options.name),
    property('X-WR-CALNAME', textValue(say(options.name))),
    ...events.flatMap(event),
    property('END', 'VCALENDAR'),
  ].join('');
}

function alarm(daysBefore: number, description: string): string[] {
  const hours = 9 - 24 * daysBefore;
  return [
    property('BEGIN', 'VALARM'),
    property('ACTION', 'DISPLAY'),
    property('TRIGGER', `${hours < 0 ? '-' : ''}PT${Math.abs(hours)}H`),
    description,
    property('END', 'VALARM'),
  ];
}

function uid(of: readonly string[]): string {
  return `${of.map((name) => encodeURIComponent(name.toWellFormed())).join('/')}@saldo`;
}

function compact(date: string): string {
  return date.replaceAll('-', '');
}

function dayAfter(on: string): string {
  const next = dateOf(knownDay(on) + 1);
  if (next === null) throw new RangeError(`no day after ${on}`);
  return next;
}
