import type { Cloud } from '#core/policy';

const name = 'saldo-case-in-tab';
const answersName = 'saldo-answers-in-tab';
const ownName = 'saldo-own-in-tab';

/** What a tab keeps of the case in hand: never in an address, gone with the tab. */
interface CaseInTab {
  /** The answers as they stand in an address: another case has others. */
  fragment: string;
  /** By chance, so that two cases with the same answers are told apart. */
  id: string;
  /** Steps that were ticked off, by the ids of their duties. */
  done: string[];
  choices: CaseChoices;
}

/** What was chosen beside the answers. */
export interface CaseChoices {
  /** The Partner Center whose consequences are shown. */
  cloud?: string;
  /** The consequences that were confirmed, exactly as they were put: others are confirmed anew. */
  agreed?: string;
}

/** A name for the case with these answers: the same one after a reload, another one for another case. */
export function caseId(fragment: string): string {
  const known = kept(fragment);
  if (known) return known.id;
  const id = crypto.randomUUID();
  keep({ fragment, id, done: [], choices: {} });
  return id;
}

/** Keeps the steps ticked off, for a reload and for the record of the case. */
export function handTicks(fragment: string, done: readonly string[]): void {
  keep({ fragment, id: caseId(fragment), done: [...done], choices: takeChoices(fragment) });
}

/** Keeps what was chosen beside the answers, for a reload and for the next questions of the case. */
export function handChoices(fragment: string, choices: CaseChoices): void {
  const id = caseId(fragment);
  keep({ fragment, id, done: takeTicks(fragment), choices: { ...takeChoices(fragment), ...choices } });
} // prettier-ignore

/** What was chosen in the case with these answers; nothing where it is another case. */
export function takeChoices(fragment: string): CaseChoices {
  return kept(fragment)?.choices ?? {};
}

/** The Partner Center that was chosen: that of 21Vianet, unless it was the other. */
export function cloudOf({ cloud }: CaseChoices): Cloud {
  return cloud === 'worldwide-nce' ? cloud : '21vianet';
}

/** The name of the case with these answers, if it has one already. */
export function knownCase(fragment: string): string | undefined {
  return kept(fragment)?.id;
}

/** The case goes on with other answers: its name and its ticks stay. */
export function carryCase(from: string, to: string): void {
  const known = to === from ? undefined : kept(from);
  if (known) keep({ ...known, fragment: to });
}

/** The steps ticked off in the case with these answers; none where it is another case. */
export function takeTicks(fragment: string): string[] {
  return kept(fragment)?.done ?? [];
}

/** The policy and the invoice of a case, and where answers came from that the reader did not give. */
interface OwnInTab {
  own: unknown;
  origins: Readonly<Record<string, string>>;
}

/** Keeps policy and invoice of the case with these answers for a reload; undefined takes them back. */
export function handOwn(fragment: string, held: OwnInTab | undefined): void {
  try {
    if (held) sessionStorage.setItem(ownName, JSON.stringify({ id: caseId(fragment), ...held }));
    else sessionStorage.removeItem(ownName);
  } catch {
    // Forbidden or full storage: they last as long as the page.
  }
}

/** What was kept with these answers, as it was kept; undefined for another case. */
export function keptOwn(fragment: string): Partial<OwnInTab> | undefined {
  try {
    type Stored = Partial<OwnInTab> & { id?: unknown };
    const stored = JSON.parse(sessionStorage.getItem(ownName) ?? 'null') as Stored | null;
    return stored?.id !== undefined && stored.id === knownCase(fragment) ? stored : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the answers as they stand in an address, for a reader who comes back without them in the same tab. */
export function keepAnswers(fragment: string): void {
  try {
    sessionStorage.setItem(answersName, fragment);
  } catch {
    // Forbidden storage: the address alone keeps them.
  }
}

/** The answers of the last case of this tab, as they stood in its address; empty where none is left. */
export function lastAnswers(): string {
  try {
    return sessionStorage.getItem(answersName) ?? '';
  } catch {
    return '';
  }
}

let forgotten: CaseInTab | undefined;

/** Forgets the case and its answers, when another one begins; until then `recallCase` brings the case back. */
export function forgetCase(): void {
  forgotten = held();
  inPage = undefined;
  try {
    sessionStorage.removeItem(name);
    sessionStorage.removeItem(answersName);
    sessionStorage.removeItem(ownName);
  } catch {
    // Forbidden storage: nothing was kept there.
  }
}

/** Brings back the case that was forgotten last. */
export function recallCase(): void {
  if (forgotten) keep(forgotten);
}

/**
 * Follows the reader back or forward to answers that belong to the case of this name, which is the one in
 * hand or the one forgotten last; any other name changes nothing. `from` and `to` are the answers left and
 * those come to, as they stand in an address.
 */
export function returnToCase(id: string, from: string, to: string): void {
  if (kept(from)?.id === id) return carryCase(from, to);
  if (forgotten?.id !== id) return undefined;
  const left = held();
  keep({ ...forgotten, fragment: to });
  // Forward again leads to the one that was begun meanwhile.
  forgotten = left;
  return undefined;
}

/** What is kept where storage is forbidden: it lasts as long as the page. */
let inPage: CaseInTab | undefined;

function kept(fragment: string): CaseInTab | undefined {
  const found = held();
  return found?.fragment === fragment ? found : undefined;
}

function held(): CaseInTab | undefined {
  try {
    const stored = JSON.parse(sessionStorage.getItem(name) ?? 'null') as Partial<CaseInTab> | null;
    const { fragment, id, done, choices } = stored ?? {};
    if (typeof fragment !== 'string' || typeof id !== 'string' || !Array.isArray(done))
      return undefined;
    return {
      fragment,
      id,
      done: done.filter((one) => typeof one === 'string'),
      choices: choices ?? {},
    };
  } catch {
    return inPage;
  }
}

function keep(one: CaseInTab): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(one));
  } catch {
    inPage = one;
  }
}
