import { saidLetter, saidStage, type LetterId } from '#core/policy';
import { sentence, type Sentence } from '#core/sentence';
import type { Block, Document } from '../document.ts';
import { disputeAcknowledged, planAgreed, reactivation } from './event-letters.ts';
import { letterCase, type LetterCase } from './letter-case.ts';
import type { LetterInput } from './letter-input.ts';
import { foot, head } from './frame.ts';
import {
  creditHold,
  dataWarning,
  finalNotice,
  preDue,
  reminder,
  suspensionAhead,
  suspensionDay,
  suspensionNotice,
} from './stage-letters.ts';

/**
 * One letter to the customer: its subject is the title, its body the blocks. It states what is owed and in
 * dispute, the due date, what follows and when, where to pay, how to dispute, and whom to ask. Without
 * ledger and timeline it is a form with gaps that have names.
 */
export function letterFor(letter: LetterId, input: LetterInput): Document {
  const c = letterCase(letter, input);
  return {
    kind: 'letter',
    title: subject(letter, c),
    blocks: [...head(c), ...body(letter, c), ...foot(c)],
  };
}

function body(letter: LetterId, c: LetterCase): Block[] {
  switch (letter) {
    case 'pre-due':
      return preDue(c);
    case 'reminder-1':
    case 'reminder-2':
      return reminder(c, letter);
    case 'credit-hold':
      return creditHold(c);
    case 'final-notice':
      return finalNotice(c);
    case 'suspension':
      return suspensionNotice(c);
    case 'data-warning':
    case 'last-warning':
      return dataWarning(c, letter);
    case 'reactivation':
      return reactivation(c);
    case 'plan-agreed':
      return planAgreed(c);
    case 'dispute-acknowledged':
      return disputeAcknowledged(c);
  }
}

function subject(letter: LetterId, c: LetterCase): Sentence {
  const { invoice, dueOn: due, from: date, deletionOn } = c;
  const ahead = suspensionAhead(c);
  const suspension = suspensionDay(c);
  const say = (name: string, figures?: Sentence['figures']) =>
    sentence(`letters:${letter}.${name}`, figures);
  switch (letter) {
    case 'pre-due':
    case 'reminder-1':
      return say('subject', { invoice, due });
    case 'credit-hold':
      return say('subject', { invoice, date });
    case 'final-notice':
      return ahead
        ? say('subject', { invoice, suspension: ahead })
        : say('subjectUndated', { invoice });
    case 'suspension':
      return say('subject', { invoice, suspension });
    case 'data-warning':
    case 'last-warning':
      return deletionOn ? say('subject', { deletion: deletionOn }) : say('subjectUndated');
    case 'reactivation':
      return say('subject');
    // Stages with other names send it too: a third reminder is not headed as the second.
    case 'reminder-2':
      return say('subject', {
        invoice,
        stage: c.sender ? saidStage(c.sender) : saidLetter(letter),
      });
    case 'plan-agreed':
    case 'dispute-acknowledged':
      return say('subject', { invoice });
  }
}
