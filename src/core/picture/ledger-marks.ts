import { knownDay } from '#core/calendar';
import type { Ledger, LedgerEvent, Timeline } from '#core/dunning';
import type { PolicyTiming } from '#core/policy';
import { figure, sentence, type Sentence } from '#core/sentence';
import { stageText } from './stage-text.ts';
import type { Mark } from './timeline-picture.ts';

/**
 * What happened to an invoice up to a day, with its issue and its due day, by day. A stage that shows as a
 * flag done on that day stands above the band and is left out here.
 */
export function ledgerMarks(
  ledger: Ledger,
  policy: Pick<PolicyTiming, 'stages'>,
  { stages }: Pick<Timeline, 'stages'>,
  asAt: string,
): Mark[] {
  const { issuedOn, dueOn } = ledger.invoice;
  const isFlag = (event: LedgerEvent) =>
    stages.some(({ id, effect, on, status }) => {
      if (status !== 'done' || on !== event.on) return false;
      return event.type === 'stage-done' ? id === event.stage : event.type === effect;
    });
  const known = ledger.events.filter((event) => event.on <= asAt && !isFlag(event));
  return [
    { on: issuedOn, type: 'issued', text: sentence('timeline:event.issued') },
    { on: dueOn, type: 'due', text: sentence('timeline:event.due') },
    ...known.map((event) => ({
      on: event.on,
      type: event.type,
      text: eventText(event, policy),
      ...('amount' in event ? { amount: event.amount } : {}),
    })),
  ].sort((a, b) => knownDay(a.on) - knownDay(b.on));
}

/** A ledger event in a few words, without its date. */
export function eventText(event: LedgerEvent, policy: Pick<PolicyTiming, 'stages'>): Sentence {
  const code = `timeline:event.${event.type}`;
  switch (event.type) {
    case 'payment':
    case 'payment-returned':
    case 'dispute-opened':
      return sentence(code, { amount: figure.money(event.amount) });
    case 'promise':
      return sentence(code, { until: figure.date(event.until) });
    case 'plan-agreed':
      return sentence(code, { count: figure.count(event.instalments.length) });
    case 'hold-placed': {
      const reason = figure.said(`timeline:holder.${event.reason}`);
      return event.until === undefined
        ? sentence(code, { reason })
        : sentence(`${code}-until`, { reason, until: figure.date(event.until) });
    }
    case 'delivered':
      return sentence(event.proved ? `${code}-proved` : code);
    case 'hold-lifted':
      return event.reason === undefined
        ? sentence(code)
        : sentence(`${code}-of`, { reason: figure.said(`timeline:holder.${event.reason}`) });
    case 'stage-done': {
      const stage: Sentence = stageText(policy, event.stage);
      return sentence(event.proved ? `${code}-proved` : code, {
        stage: { kind: 'said', sentence: stage },
      });
    }
    default:
      return sentence(code);
  }
}
