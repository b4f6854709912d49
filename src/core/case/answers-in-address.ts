import { acceptAnswer, type Answers, type Checklist } from '#core/decision';
import type { Cloud } from '#core/policy';

/** An answer in an address that could not be read. */
export interface RefusedAnswer {
  /** What stood before the equals sign, cut short. */
  fact: string;
  answer: string;
  why: 'no-such-fact' | 'no-such-answer';
}

/** Answers as an address carries them. */
export interface AddressReading {
  answers: Answers;
  /** The Partner Center of the case; undefined where the address names none. */
  cloud?: Cloud;
  refused: RefusedAnswer[];
  /** The address is longer than any case can be, and nothing of it was read. */
  tooLong: boolean;
}

/** Every question with its longest answer is far shorter. */
const longest = 4000;
const shownAtMost = 40;
const clouds: readonly Cloud[] = ['21vianet', 'worldwide-nce'];

/**
 * Answers from what follows `#` in an address, by the ids of their questions: `state=active&harm=yes`.
 * `asAt` is today, `YYYY-MM-DD`. The Partner Center of the case may stand among them as `cloud`. A part that is no answer is left out and reported; a word without an
 * equals sign is a place on the page, and none.
 */
export function answersFromAddress(
  fragment: string,
  checklist: Checklist,
  asAt: string,
): AddressReading {
  const reading: AddressReading = { answers: {}, refused: [], tooLong: fragment.length > longest };
  if (reading.tooLong) return reading;
  const answers: Record<string, string> = {};
  for (const part of fragment.replace(/^#/, '').split('&')) {
    const [name = '', ...rest] = part.split('=');
    if (rest.length === 0) continue;
    const [id, answer] = [decoded(name), decoded(rest.join('='))];
    const cloud = id === 'cloud' ? clouds.find((one) => one === answer) : undefined;
    if (cloud) {
      reading.cloud = cloud;
      continue;
    }
    const index = checklist.factIndex.get(id);
    const fact = index === undefined ? undefined : checklist.facts[index];
    const isKnown = fact && acceptAnswer(fact, answer, asAt) !== undefined;
    if (isKnown) answers[id] = answer;
    else
      reading.refused.push({
        fact: id.slice(0, shownAtMost),
        answer: answer.slice(0, shownAtMost),
        why: fact ? 'no-such-answer' : 'no-such-fact',
      });
  }
  return { ...reading, answers };
}

/**
 * The same answers as they follow `#`, in the order of the questions; empty without answers. A link for another tab
 * carries the Partner Center too, which is that of 21Vianet where none is named.
 */
export function answersInAddress(answers: Answers, checklist: Checklist, cloud?: Cloud): string {
  const parts = checklist.facts.flatMap(({ id }) => {
    const answer = answers[id];
    return answer === undefined ? [] : [`${id}=${encodeURIComponent(answer)}`];
  });
  if (cloud && cloud !== '21vianet' && parts.length > 0) parts.push(`cloud=${cloud}`);
  return parts.join('&');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone percent sign: shown as it is.
    return text;
  }
}
