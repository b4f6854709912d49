import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { answersFromAddress, answersInAddress, type RefusedAnswer } from '#core/case';
import type { Answers } from '#core/decision';
import {
  carryCase,
  forgetCase,
  handChoices,
  keepAnswers,
  keptOwn,
  knownCase,
  recallCase,
  returnToCase,
} from '../ui/case-in-tab.ts';
import { today } from './civil-day.ts';
import type { Equipment } from './equipment.ts';
import type { Origin } from './question-view.ts';

/** The case in hand. */
export interface CaseState {
  answers: Answers;
  origins: Readonly<Record<string, Origin>>;
  /** What the partner's own policy says; undefined while none is in use with an invoice. */
  policy: PolicySays | undefined;
  /** The question whose answer is being changed; undefined while the next one is asked. */
  changing: string | undefined;
  /** The day on which the reader stands. */
  asAt: string;
  /** What the link held that could not be read. */
  refused: readonly RefusedAnswer[];
  tooLong: boolean;
  /** Answers that were taken away by starting again. */
  removed: Answers | undefined;
  /** What was answered before the reader went back among the addresses: offered again, and used for nothing else. */
  earlier: Answers;
  /** Whether the answers are those of the address, which then is not written again. */
  fromAddress: boolean;
  /** How many things the reader has done: focus follows the reader, and never the page's own loading. */
  moves: number;
}

/** What of the partner's own policy a decision must not be shown without. */
export interface PolicySays {
  /** Whether it allows a suspension today; undefined where that is not the question. */
  allows: boolean | undefined;
  /** The roles that it lets suspend, as codes and in words; undefined where it names none. */
  roles: { codes: readonly string[]; said: string } | undefined;
  /** That it takes effect only after the invoice was issued, in words; undefined where it does not. */
  later: string | undefined;
}

/** Whether a role of the portal is known and is none of those that a policy lets suspend. */
export function isExcluded(codes: readonly string[], role: string): boolean {
  return role !== 'none' && role !== 'unknown' && !codes.includes(role);
}

/** What can be done to a case. */
export type CaseAct =
  | { act: 'answer'; fact: string; answer: string }
  | { act: 'change'; fact: string | undefined }
  | { act: 'take'; answers: Answers }
  | { act: 'fill'; answers: Readonly<Record<string, string>>; origin: Origin }
  | { act: 'overrule'; answers: Readonly<Record<string, string>>; origins: CaseState['origins'] }
  | { act: 'policy'; says: PolicySays | undefined }
  | { act: 'start-again' }
  | { act: 'undo' }
  | { act: 'read'; reading: ReturnType<typeof answersFromAddress> };

/** A case with one thing done to it. */
export function caseAfter(state: CaseState, act: CaseAct): CaseState {
  const next = { ...state, changing: undefined, fromAddress: false, moves: state.moves + 1 };
  switch (act.act) {
    case 'answer':
      return {
        ...next,
        answers: { ...state.answers, [act.fact]: act.answer },
        origins: without(state.origins, act.fact),
        removed: undefined,
      };
    case 'change':
      return { ...next, changing: act.fact };
    case 'take':
      return { ...next, answers: { ...state.answers, ...act.answers } };
    case 'fill': {
      // What the reader said counts more than what a file says; what it said before is forgotten.
      const own = Object.entries(state.answers).filter(([id]) => state.origins[id] !== act.origin);
      const kept = Object.entries(state.origins).filter(([, origin]) => origin !== act.origin);
      const taken = new Set(own.map(([id]) => id));
      const filled = Object.entries(act.answers).filter(([id]) => !taken.has(id));
      return {
        ...state,
        fromAddress: false,
        answers: Object.fromEntries([...own, ...filled]),
        origins: Object.fromEntries([...kept, ...filled.map(([id]) => [id, act.origin] as const)]),
      };
    }
    case 'policy':
      return { ...state, policy: act.says };
    case 'overrule':
      return {
        ...next,
        answers: { ...state.answers, ...act.answers },
        origins: { ...state.origins, ...act.origins },
      };
    case 'start-again':
      return {
        ...next,
        answers: {},
        origins: {},
        refused: [],
        removed: state.answers,
        earlier: {},
      };
    case 'undo':
      return { ...next, answers: state.removed ?? state.answers, removed: undefined };
    case 'read':
      return {
        ...next,
        ...act.reading,
        origins: originsOf(state.origins, (id) => state.answers[id] === act.reading.answers[id]),
        fromAddress: true,
        earlier: earlierOf(state, act.reading.answers),
      };
  }
}

/** What was answered so far, unless the answers of an address contradict it: then they are of another case. */
function earlierOf({ earlier, answers }: CaseState, read: Answers): Answers {
  const known = { ...earlier, ...answers };
  const agrees = Object.entries(read).every(([id, answer]) => (known[id] ?? answer) === answer);
  return agrees ? known : {};
}

/** Where the answers that stand came from. */
function originsOf(
  known: Readonly<Record<string, string>>,
  stands: (fact: string) => boolean,
): Record<string, Origin> {
  const ofFiles = (one: string): one is Origin => one === 'policy' || one === 'ledger';
  return Object.fromEntries(
    Object.entries(known).flatMap(([id, origin]) =>
      stands(id) && ofFiles(origin) ? [[id, origin] as const] : [],
    ),
  );
}

function without<T>(record: Readonly<Record<string, T>>, id: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([one]) => one !== id));
}

/** The case before anything was done, with the answers of the address if it has any. */
export function caseAtStart(equipment: Equipment, fragment: string): CaseState {
  const asAt = today();
  const reading = answersFromAddress(fragment, equipment.checklist, asAt);
  const known = answersInAddress(reading.answers, equipment.checklist);
  takeCloud(reading, known);
  return {
    ...reading,
    origins: originsOf(keptOwn(known)?.origins ?? {}, (id) => id in reading.answers),
    policy: undefined,
    changing: undefined,
    asAt,
    removed: undefined,
    earlier: {},
    fromAddress: true,
    moves: 0,
  };
}

/**
 * The case of a page. With `inAddress` every answer goes into the address, so that the browser's back and
 * reload, and a link, keep it; a case inside an article leaves the address to the article.
 */
export function useCase(
  equipment: Equipment,
  inAddress: boolean,
): [CaseState, (act: CaseAct) => void] {
  const { checklist } = equipment;
  const [state, setState] = useState(() => caseAtStart(equipment, inAddress ? location.hash : ''));
  const held = useRef(state);
  const act = useCallback(
    (what: CaseAct) => {
      const before = held.current;
      held.current = caseAfter(before, what);
      if (what.act === 'start-again') {
        // Back to these answers is back to this case: its name stands at them.
        if (inAddress) history.replaceState(knownCase(latest.current) ?? null, '');
        forgetCase();
      }
      if (what.act === 'undo') recallCase();
      // An address may hold another case; every other act goes on with this one.
      if (what.act !== 'read') {
        carryCase(
          answersInAddress(before.answers, checklist),
          answersInAddress(held.current.answers, checklist),
        );
      }
      setState(held.current);
    },
    [checklist, inAddress],
  );
  const fragment = answersInAddress(state.answers, checklist);
  const latest = useRef(fragment);
  latest.current = fragment;
  // Whether the entry on top of the history is that of an answer being changed.
  const opened = useRef(false);
  // Whether that entry is being taken away again: a step back that is not the reader's.
  const closing = useRef(false);
  /** The answers in the address, written as `fragment` is. */
  const inHash = () =>
    answersInAddress(answersFromAddress(location.hash, checklist, today()).answers, checklist);
  useEffect(() => {
    if (!inAddress) return;
    if (state.changing !== undefined && !opened.current) {
      opened.current = true;
      // Both entries belong to the same case: back finds its ticks.
      const name = knownCase(latest.current) ?? null;
      history.replaceState(name, '');
      history.pushState(name, '');
    }
    // Left as it was: the reader's next step back is not spent on an entry that looks the same.
    if (state.changing === undefined && opened.current && inHash() === latest.current) {
      opened.current = false;
      closing.current = true;
      history.back();
    }
  }, [inAddress, state.changing]);
  useEffect(() => {
    if (inAddress && fragment !== '') keepAnswers(fragment);
  }, [inAddress, fragment]);
  useEffect(() => {
    if (!inAddress) return undefined;
    const read = ({ state: entry }: PopStateEvent) => {
      // A link to a place on the page, such as the one that skips the frame, is followed; the answers come back.
      if (holdsPlace())
        return (
          latest.current &&
          history.replaceState(knownCase(latest.current) ?? null, '', `#${latest.current}`)
        );
      const reading = answersFromAddress(location.hash, checklist, today());
      const to = answersInAddress(reading.answers, checklist);
      const isSame = to === latest.current;
      const isClosed = closing.current;
      closing.current = false;
      if (isClosed && isSame) return undefined;
      takeCloud(reading, to);
      opened.current = false;
      // Back from an answer that is being changed leaves it as it is.
      if (isSame && held.current.changing !== undefined)
        return act({ act: 'change', fact: undefined });
      // Back and forward among the answers of one case stay with that case, also past a new start.
      if (typeof entry === 'string') returnToCase(entry, latest.current, to);
      return act({ act: 'read', reading });
    };
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, [act, checklist, inAddress]);
  // The next question is on the screen first: a browser takes its time to write an address down.
  useEffect(() => {
    if (!inAddress || state.fromAddress) return;
    if (inHash() === fragment) return;
    const name = knownCase(fragment) ?? null;
    // The answers that are left belong to the same case: back finds its ticks.
    if (name !== null) history.replaceState(name, '');
    const address = fragment === '' ? location.pathname : `#${fragment}`;
    if (opened.current) history.replaceState(name, '', address);
    else history.pushState(name, '', address);
    opened.current = false;
  }, [fragment, checklist, inAddress, state.asAt, state.fromAddress]);
  return [state, act];
}

/**
 * The Partner Center of a link is from now on chosen in this tab, where it can be changed: the address no longer
 * names it.
 */
function takeCloud({ cloud }: ReturnType<typeof answersFromAddress>, fragment: string): void {
  if (!cloud) return;
  handChoices(fragment, { cloud });
  history.replaceState(history.state, '', location.hash.replace(/&?cloud=[^&]*/, ''));
}

/** Whether the address points to a place on the page, such as its main part, and to no case. */
function holdsPlace(): boolean {
  const { hash } = location;
  return hash.length > 1 && !hash.includes('=') && document.getElementById(hash.slice(1)) !== null;
}
