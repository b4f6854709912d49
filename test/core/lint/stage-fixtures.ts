import { add, lacking, on, stage, without, type Fixtures } from './fixture.ts';

const noSuspension = ['suspension', 'data-warning-30', 'data-warning-45', 'stop-line'];
const day = (days: number) => ({ days, count: 'calendar' as const });

/** Fixtures of the rules about stages, from the invoice to the deletion. */
export const stageFixtures: Readonly<Record<string, Fixtures>> = {
  'no-suspension-stage': {
    fails: {
      'the last stage is the final notice': (p) => without(p, ...noSuspension),
      'the suspension is a call': (p) => (stage(p, 'suspension').effect = 'none'),
    },
    passes: {
      'the last stage is the suspension': (p) => without(p, ...noSuspension.slice(1)),
      'there are no stages yet': (p) => (p.stages = []),
    },
  },
  'suspension-without-final-notice': {
    fails: {
      'nothing goes before it': (p) => without(p, 'final-notice'),
      'it is the only stage, and soon': (p) => {
        p.stages = [stage(p, 'suspension')];
        on(p, 'suspension', 3);
      },
      'more notice is promised than there is room for': (p) => {
        without(p, 'final-notice');
        p.access.minimumNoticeDays = 30;
      },
    },
    passes: {
      'a stage of another name sends the letter': (p) => (stage(p, 'final-notice').id = 'last-word'),
      'nobody is suspended': (p) => without(p, 'final-notice', ...noSuspension),
    },
  },
  'final-notice-after-suspension': {
    fails: {
      'it stands one place too late': (p) => {
        const notice = stage(p, 'final-notice');
        without(p, 'final-notice');
        p.stages.splice(6, 0, notice);
      },
    },
    passes: { 'it stands right before it': () => undefined },
  },
  'suspension-before-notice-ends': {
    fails: {
      'six days for seven': (p) => on(p, 'suspension', 36),
      'the same day': (p) => on(p, 'suspension', 30),
      'four working days are never seven': (p) => {
        on(p, 'final-notice', 20, 'working');
        on(p, 'suspension', 24, 'working');
      },
      'counted from the issue': (p) => Object.assign(stage(p, 'suspension'), { anchor: 'issue', offset: day(66) }),
    },
    passes: {
      'seven days for seven': (p) => on(p, 'suspension', 37),
      'seven days for seven, counted from the issue': (p) =>
        Object.assign(stage(p, 'suspension'), { anchor: 'issue', offset: day(67) }),
      'five working days are sometimes seven': (p) => {
        on(p, 'final-notice', 20, 'working');
        on(p, 'suspension', 25, 'working');
      },
    },
  },
  'final-notice-below-minimum': {
    fails: { 'ten promised, seven given': (p) => (p.access.minimumNoticeDays = 10) },
    passes: { 'seven promised, seven given': (p) => (p.access.minimumNoticeDays = 7) },
  },
  'final-notice-short': {
    fails: {
      'six days': (p) => {
        stage(p, 'final-notice').noticeDays = 6;
        p.access.minimumNoticeDays = 6;
      },
    },
    passes: {
      'seven days': () => undefined,
      'six days, and seven promised, which another rule says': (p) => (stage(p, 'final-notice').noticeDays = 6),
    },
  },
  'minimum-notice-short': {
    fails: {
      'six days': (p) => (p.access.minimumNoticeDays = 6),
      'six days, and six given': (p) => {
        p.access.minimumNoticeDays = 6;
        stage(p, 'final-notice').noticeDays = 6;
        on(p, 'suspension', 36);
      },
    },
    passes: { 'seven days': () => undefined },
  },
  'access-before-due': {
    fails: {
      'a credit hold on the due date': (p) => {
        p.stages = p.stages.filter(({ id }) => !id.startsWith('reminder') && id !== 'call');
        on(p, 'credit-hold', 0);
      },
      'a suspension before the due date': (p) => {
        p.stages = [stage(p, 'suspension')];
        on(p, 'suspension', -1);
      },
      'a suspension within the term, counted from the issue': (p) => {
        p.stages = [stage(p, 'suspension')];
        Object.assign(stage(p, 'suspension'), { anchor: 'issue', offset: day(30) });
      },
    },
    passes: {
      'a credit hold on the day after': (p) => {
        p.stages = p.stages.filter(({ id }) => !id.startsWith('reminder') && id !== 'call');
        on(p, 'credit-hold', 1);
      },
      'the term is still open': (p) => {
        Object.assign(stage(p, 'suspension'), { anchor: 'issue', offset: day(1) });
        lacking(p, (draft) => delete draft.invoicing?.termDays);
      },
    },
  },
  'milder-after-harsher': {
    fails: {
      'a credit hold after the suspension': (p) => add(p, undefined, { effect: 'credit-hold', offset: day(50) }),
      'a suspension after the deletion': (p) => {
        stage(p, 'stop-line').effect = 'data-deleted';
        add(p, undefined, { effect: 'suspended', offset: day(60) });
      },
    },
    passes: { 'a call after the suspension': (p) => add(p, undefined, { offset: day(50) }) },
  },
  'effect-repeated': {
    fails: {
      'a second credit hold': (p) => add(p, 'final-notice', { effect: 'credit-hold', offset: day(26) }),
      'a second suspension': (p) => add(p, 'data-warning-30', { effect: 'suspended', offset: day(50), role: 'admin-agent' }),
      'a second deletion': (p) => {
        add(p, undefined, { id: 'gone', effect: 'data-deleted', anchor: 'suspension', offset: day(60) });
        add(p, undefined, { effect: 'data-deleted', anchor: 'suspension', offset: day(60), channel: 'phone' });
      },
    },
    passes: { 'a second reminder': (p) => add(p, 'call', { offset: day(12) }) },
  },
  'stage-repeated': {
    fails: { 'a reminder twice': (p) => add(p, 'call', {}) },
    passes: {
      'a reminder of the same day by another way': (p) => add(p, 'call', { channel: 'phone' }),
      'the same letter later': (p) => add(p, 'call', { offset: day(12) }),
    },
  },
  'stage-unreachable': {
    fails: {
      'a warning in front of its suspension': (p) => {
        const warning = stage(p, 'data-warning-30');
        without(p, 'data-warning-30');
        p.stages.splice(6, 0, warning);
      },
      'a suspension that counts from itself': (p) => (stage(p, 'suspension').anchor = 'suspension'),
    },
    passes: { 'a warning behind it': () => undefined },
  },
  'stage-out-of-order': {
    fails: {
      'the second reminder before the first': (p) => {
        stage(p, 'reminder-1').noticeDays = 0;
        on(p, 'reminder-1', 9);
      },
      'a warning about data before the one above it': (p) => on(p, 'data-warning-45', 20),
    },
    passes: { 'both on one day': (p) => {
        stage(p, 'reminder-1').noticeDays = 0;
        on(p, 'reminder-1', 7);
      },
    },
  },
  'stage-within-notice': {
    fails: {
      'the second reminder in the notice of the first': (p) => (stage(p, 'reminder-1').noticeDays = 7),
      'the same, in working days': (p) => {
        stage(p, 'reminder-1').noticeDays = 12;
        on(p, 'reminder-2', 7, 'working');
      },
      'a warning about data in the notice of another': (p) => (stage(p, 'data-warning-30').noticeDays = 20),
    },
    passes: {
      'the day after the notice ends': (p) => (stage(p, 'reminder-1').noticeDays = 6),
      'the notice of a reminder, seen from the warnings about data': (p) => (stage(p, 'suspension').noticeDays = 30),
    },
  },
  'stage-before-invoice': {
    fails: {
      'a note 31 days before the end of 30': (p) => on(p, 'pre-due', -31),
      'a note before the issue': (p) => Object.assign(stage(p, 'pre-due'), { anchor: 'issue', offset: day(-1) }),
    },
    passes: {
      'a note on the day of issue': (p) => on(p, 'pre-due', -30),
      'a term from the end of the month is longer': (p) => {
        on(p, 'pre-due', -31);
        p.invoicing.countedFrom = 'month-end';
      },
      'the term is still open': (p) => {
        on(p, 'pre-due', -31);
        lacking(p, (draft) => delete draft.invoicing?.termDays);
      },
    },
  },
  'day-before-suspension': {
    fails: { 'a day before': (p) => on(p, 'data-warning-30', -1) },
    passes: { 'the day itself': (p) => on(p, 'data-warning-30', 0) },
  },
  'working-days-without-effect': {
    fails: {
      'before the due date': (p) => on(p, 'pre-due', -5, 'working'),
      'after the suspension': (p) => on(p, 'data-warning-30', 20, 'working'),
    },
    passes: { 'after the due date': (p) => on(p, 'reminder-2', 5, 'working') },
  },
  'reminder-on-non-working-day': {
    fails: { 'a reminder that stays': (p) => (stage(p, 'reminder-1').onNonWorkingDay = 'keep') },
    passes: { 'a warning about data that stays': () => undefined },
  },
  'access-change-on-non-working-day': {
    fails: {
      'a suspension that stays': (p) => (stage(p, 'suspension').onNonWorkingDay = 'keep'),
      'a credit hold that stays': (p) => (stage(p, 'credit-hold').onNonWorkingDay = 'keep'),
    },
    passes: { 'a reminder that stays': (p) => (stage(p, 'reminder-1').onNonWorkingDay = 'keep') },
  },
  'nobody-named': {
    fails: {
      'a role of blanks': (p) => (stage(p, 'call').role = '  '),
      'a role still open': (p) => lacking(p, ({ stages = [] }) => delete stages[3]?.role),
    },
    passes: { 'a role of the user’s own': (p) => (stage(p, 'call').role = 'Mei') },
  },
  'no-reminder': {
    fails: { 'only a note before the due date': (p) => without(p, 'reminder-1', 'reminder-2', 'call') },
    passes: { 'a call alone': (p) => without(p, 'reminder-1', 'reminder-2') },
  },
  'no-call': {
    fails: { 'the call is an e-mail': (p) => (stage(p, 'call').channel = 'email') },
    passes: {
      'the call is a meeting': (p) => (stage(p, 'call').channel = 'meeting'),
      'a channel is still open': (p) => {
        stage(p, 'call').channel = 'email';
        lacking(p, ({ stages = [] }) => delete stages[1]?.channel);
      },
    },
  },
  'final-notice-not-written': {
    fails: {
      'no letter': (p) => (stage(p, 'final-notice').letter = null),
      'by telephone': (p) => (stage(p, 'final-notice').channel = 'phone'),
      'neither': (p) => Object.assign(stage(p, 'final-notice'), { letter: null, channel: 'meeting' }),
    },
    passes: { 'by e-mail': (p) => (stage(p, 'final-notice').channel = 'email') },
  },
  'final-notice-unproved': {
    fails: { 'no proof': (p) => (stage(p, 'final-notice').proofNeeded = false) },
    passes: { 'a reminder without proof': (p) => (stage(p, 'reminder-1').proofNeeded = false) },
  },
  'suspension-without-letter': {
    fails: { 'no letter': (p) => (stage(p, 'suspension').letter = null) },
    passes: { 'a letter of the user’s own': (p) => (stage(p, 'suspension').letter = 'ours') },
  },
  'credit-hold-without-letter': {
    fails: { 'an e-mail without a letter': (p) => (stage(p, 'credit-hold').letter = null) },
    passes: { 'a call': (p) => Object.assign(stage(p, 'credit-hold'), { letter: null, channel: 'phone' }) },
  },
  'no-credit-hold': {
    fails: {
      'none': (p) => without(p, 'credit-hold'),
      'none, and no room for one': (p) => {
        p.stages = [stage(p, 'final-notice'), stage(p, 'suspension')];
        on(p, 'final-notice', 1);
        on(p, 'suspension', 8);
      },
    },
    passes: { 'none, and no suspension': (p) => without(p, 'credit-hold', ...noSuspension) },
  },
  'suspension-late': {
    fails: {
      'a day later than recommended': (p) => on(p, 'suspension', 38),
      'delayed by a notice': (p) => (stage(p, 'final-notice').noticeDays = 8),
    },
    passes: { 'on the day recommended': () => undefined },
  },
  'no-data-warning': {
    fails: {
      'no stage after the suspension': (p) => without(p, ...noSuspension.slice(1)),
      'no letter after it': (p) => {
        stage(p, 'data-warning-30').letter = null;
        stage(p, 'data-warning-45').letter = null;
      },
    },
    passes: {
      'one warning': (p) => without(p, 'data-warning-30', 'stop-line'),
      'worldwide, where no days are known': (p) => {
        without(p, ...noSuspension.slice(1));
        p.cloud = 'worldwide-nce';
      },
    },
  },
  'data-warning-off-clock': {
    fails: {
      'a warning from the due date': (p) => Object.assign(stage(p, 'data-warning-30'), { anchor: 'due', offset: day(67) }),
      'a last warning in front of the suspension': (p) => add(p, 'suspension', { letter: 'last-warning', offset: day(36) }),
    },
    passes: { 'a reminder from the due date': (p) => add(p, undefined, { offset: day(67) }) },
  },
  'stage-after-deletion': {
    fails: {
      'a stop line on the day itself': (p) => on(p, 'stop-line', 60),
      'a stop line pushed by a notice': (p) => (stage(p, 'data-warning-45').noticeDays = 15),
    },
    passes: {
      'the day before': (p) => on(p, 'stop-line', 59),
      'worldwide, where no days are known': (p) => {
        on(p, 'stop-line', 60);
        p.cloud = 'worldwide-nce';
      },
    },
  },
  'data-stage-moves': {
    fails: {
      // The first days of May 2026 and the weekend before them: five free days in a row.
      'a stop line five days before, with five free days': (p) => (stage(p, 'stop-line').onNonWorkingDay = 'next'),
    },
    passes: {
      'six days before': (p) => {
        stage(p, 'stop-line').onNonWorkingDay = 'next';
        on(p, 'stop-line', 54);
      },
    },
  },
  'deletion-day-wrong': {
    fails: {
      'a day too soon': (p) => add(p, undefined, { effect: 'data-deleted', anchor: 'suspension', offset: day(59) }),
      'a month too late': (p) => add(p, undefined, { effect: 'data-deleted', anchor: 'suspension', offset: day(90) }),
    },
    passes: {
      'the day of the fact': (p) => add(p, undefined, { effect: 'data-deleted', anchor: 'suspension', offset: day(60) }),
    },
  },
  'deletion-off-clock': {
    fails: {
      'counted from the due date': (p) => add(p, undefined, { effect: 'data-deleted', offset: day(97) }),
      'and nobody suspends': (p) => {
        without(p, ...noSuspension);
        add(p, undefined, { effect: 'data-deleted', offset: day(97) });
      },
    },
    passes: {
      'counted from the suspension': (p) => add(p, undefined, { effect: 'data-deleted', anchor: 'suspension', offset: day(60) }),
    },
  },
  'escalation-after-deletion': {
    fails: { 'a letter on the day of the deletion': (p) => add(p, undefined, { offset: day(97) }) },
    passes: {
      'a letter the day before': (p) => add(p, undefined, { offset: day(96) }),
      'worldwide, where no days are known': (p) => {
        add(p, undefined, { offset: day(97) });
        p.cloud = 'worldwide-nce';
      },
    },
  },
  'no-stop-line': {
    fails: {
      'the last stage comes on day 44': (p) => {
        without(p, 'stop-line');
        on(p, 'data-warning-45', 44);
      },
    },
    passes: {
      'the last warning comes on day 45': (p) => without(p, 'stop-line'),
      'nobody is suspended': (p) => without(p, ...noSuspension),
    },
  },
}; // prettier-ignore
