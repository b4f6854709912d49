import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { WorkCalendar } from '#core/calendar';
import type { Ledger } from '#core/dunning';
import { policyDraftSchema, type Open, type PolicyDraft } from '#core/policy';
import type { Figure } from '#core/sentence';
import type { LedgerDesk, LedgerForm, LedgerState } from '../../ui/timeline/ledger-form.ts';
import { isLocale, type Locale, type Say, type Words } from '#i18n';
import type { StepName } from '../form/questions.ts';
import { keyOf, valueAt, type Path } from './at-path.ts';
import { make, type Made } from './made.ts';
import { nameAfter } from './made-name.ts';
import { edit, emptyHistory, type Edited } from './history.ts';
import { faultOf, without, type PendingAnswers } from './pending.ts';

/** What the tool reads when it starts, beside words: `/tools/policy-data.json`. */
export interface PolicyData {
  /** Facts that are one number, by id. */
  figures: Readonly<Record<string, number>>;
  /** Starting policies by id. */
  presets: Readonly<Record<string, PolicyDraft>>;
  /** Days not worked, by country. */
  calendars: Readonly<Record<string, WorkCalendar>>;
  /** What a new policy says until its writer finds better words, in every language, with its sentence's code. */
  ownTexts: Readonly<Record<string, string>>;
}

/** A state of the policy that the writer gave a name. */
export interface Version {
  name: string;
  /** Day on which it was named, `YYYY-MM-DD`. */
  on: string;
  draft: PolicyDraft;
}

/** All that belongs to one policy and is kept with it. */
export interface Work extends Edited<PolicyDraft> {
  pending: PendingAnswers;
  versions: readonly Version[];
  /** The invoice on which the policy is tried; undefined for the example. */
  ledger: Ledger | undefined;
  /** What is written of the invoice and is not, or not so, in the ledger: an event that is not finished. */
  written: WrittenInvoice | undefined;
  /** The language in which the customer reads. */
  customer: Locale;
  /** The language in which the policy was begun, and so that of the writer's own words. */
  begunIn: Locale;
}

/** The fields of the invoice as somebody wrote them, with the language in which its amounts are written. */
export interface WrittenInvoice {
  locale: Locale;
  form: LedgerForm;
}

/** What is shown. */
export type View = 'start' | 'form' | 'check' | 'take' | 'keep';

/** What the preview shows. */
export type PreviewTab = 'document' | 'timeline' | 'findings' | 'letters';

/** The documents that are made of one policy. */
export type WhichDocument = 'policy' | 'summary';

/** What surrounds the tool. */
export interface Surroundings {
  locale: Locale;
  words: Words;
  say: Say;
  data: PolicyData;
  /** Whether the tool stands inside an article. */
  embedded: boolean;
  /** The day on which we stand, `YYYY-MM-DD`. */
  today: string;
  /** Words and voice of another language, fetched once. */
  voice: (locale: Locale) => Promise<Say>;
}

/** Everything the parts of the tool share. */
export interface Tool extends Surroundings {
  /** A sentence of this tool. */
  t: (key: string, figures?: Readonly<Record<string, Figure>>) => string;
  work: Signal<Work>;
  name: Signal<string>;
  draft: ReadonlySignal<PolicyDraft>;
  /** What the policy still lacks. */
  open: ReadonlySignal<readonly Open[]>;
  /** Everything that follows from the draft. */
  made: Made;
  /** Which document is shown, and the language beside the customer's. */
  which: Signal<WhichDocument>;
  beside: Signal<Locale | undefined>;
  /** Whom letters go to. Of another person, and so kept nowhere. */
  recipient: Signal<{ name: string; address: string; email: string }>;
  /** What is written of the invoice, finished or not; another one for another invoice. */
  invoiceDesk: Signal<LedgerDesk>;
  /** The invoice that was put away for the example, to be brought back. */
  invoiceAside: Signal<(LedgerState & { desk: LedgerDesk }) | undefined>;
  /** Whether each clause says why it is there. */
  reasons: Signal<boolean>;
  /** The voices that have come so far. */
  voices: Signal<Partial<Record<Locale, Say>>>;
  /** Languages that could not be had. */
  silent: Signal<ReadonlySet<Locale>>;
  /** Asks for the voice of a language. */
  want: (locale: Locale) => void;
  view: Signal<View>;
  step: Signal<StepName>;
  tab: Signal<PreviewTab>;
  /** Whether the preview is what a narrow screen shows. */
  previewing: Signal<boolean>;
  /** Whether the writer asked for what is missing, so that it is shown at each field. */
  asked: Signal<boolean>;
  /** Said politely to who cannot see the page. */
  said: Signal<string>;
  /** The field that shall get the focus; cleared when it has it. */
  wanted: Signal<Path | undefined>;
  value: (path: Path) => unknown;
  /** Puts a value at a path: every change goes through here or `changeAll`. */
  change: (path: Path, value: unknown, typing?: boolean) => void;
  /** Several changes as one step. */
  changeAll: (changes: readonly { path: Path; value: unknown }[], typing?: boolean) => boolean;
  /** Keeps an answer that no draft can hold, such as letters in a number. */
  hold: (path: Path, value: unknown, code: string) => void;
  undo: () => Promise<void>;
  redo: () => Promise<void>;
  begin: (draft: PolicyDraft, other?: Partial<Omit<Work, 'draft'>>) => void;
  goTo: (path: Path) => void;
}

/** A tool with nothing in it yet. */
export function createTool(surroundings: Surroundings): Tool {
  const { say, locale } = surroundings;
  const t: Tool['t'] = (key, figures) =>
    say(figures ? { code: `policy-builder:${key}`, figures } : { code: `policy-builder:${key}` });
  const work = signal<Work>(emptyWork(locale));
  const draft = computed(() => work.value.draft);
  const held = new Map<string, ReadonlySignal<unknown>>();
  const heldAt = (path: Path): ReadonlySignal<unknown> => {
    const key = keyOf(path);
    const known = held.get(key);
    if (known) return known;
    const here = computed(() => {
      const waiting = work.value.pending[key];
      return waiting ? waiting.value : valueAt(draft.value, path);
    });
    held.set(key, here);
    return here;
  };
  // Letters that change no value, such as a zero before a number, are overwritten all the same.
  const rewritten = signal(0);
  const put = (next: Work, at: Path | undefined) => {
    const before = at && heldAt(at).peek();
    work.value = next;
    if (at && heldAt(at).peek() === before) rewritten.value += 1;
  };
  const made = make(work, draft, surroundings);
  /** The partner of the policy in hand, as it was when its name was last looked at. */
  let partner: string | undefined;
  /** The way back: nobody needs it before something is changed, of the invoice before its timeline is looked at. */
  let asked: Promise<(way: 'undo' | 'redo') => void> | undefined;
  const steps = () => {
    asked ??= import('./steps-back.ts').then(({ stepsBack }) => stepsBack(tool));
    asked.catch(() => (asked = undefined));
    return asked;
  };
  const back = (way: 'undo' | 'redo') =>
    steps().then(
      (go) => go(way),
      () => void (tool.said.value = t('part.failed')),
    );
  const tool: Tool = {
    ...surroundings,
    t,
    work,
    name: signal(''),
    draft,
    open: made.open,
    made,
    which: signal<WhichDocument>('policy'),
    beside: signal<Locale | undefined>(undefined),
    recipient: signal({ name: '', address: '', email: '' }),
    invoiceDesk: signal({}),
    invoiceAside: signal<Tool['invoiceAside']['value']>(undefined),
    reasons: signal(false),
    voices: signal<Partial<Record<Locale, Say>>>({ [locale]: say }),
    silent: signal<ReadonlySet<Locale>>(new Set()),
    want: (of) => {
      if (tool.voices.value[of]) return;
      surroundings.voice(of).then(
        (theirs) => {
          tool.voices.value = { ...tool.voices.value, [of]: theirs };
          tool.silent.value = new Set([...tool.silent.value].filter((one) => one !== of));
        },
        () => (tool.silent.value = new Set([...tool.silent.value, of])),
      );
    },
    view: signal<View>('start'),
    step: signal<StepName>('who'),
    tab: signal<PreviewTab>('document'),
    previewing: signal(false),
    asked: signal(false),
    said: signal(''),
    wanted: signal<Path | undefined>(undefined),
    value: (path) => {
      void rewritten.value;
      return heldAt(path).value;
    },
    change: (path, value, typing = false) => void tool.changeAll([{ path, value }], typing),
    changeAll: (changes, typing = false) => {
      const now = work.value;
      const next = edit(now, changes, typing);
      const code = faultOf(next.draft, changes);
      const [first] = changes;
      if (code !== undefined) {
        if (first && changes.length === 1) tool.hold(first.path, first.value, code);
        return false;
      }
      const pending = changes.reduce((left, { path }) => without(left, path), now.pending);
      put({ ...now, ...next, pending }, first?.path);
      return true;
    },
    hold: (path, value, code) => {
      const pending = { ...work.value.pending, [keyOf(path)]: { path, value, code } };
      put({ ...work.value, pending }, path);
    },
    undo: () => back('undo'),
    redo: () => back('redo'),
    begin: (next, other = {}) => {
      const { prevailingLanguage } = next;
      const empty = emptyWork(other.customer ?? locale);
      const begunIn = isLocale(prevailingLanguage) ? prevailingLanguage : empty.customer;
      partner = next.partner?.name;
      // Another work is known by a history of its own, an empty one too.
      const history = { ...(other.history ?? emptyHistory) };
      work.value = { ...empty, begunIn, ...other, history, draft: next };
      tool.invoiceAside.value = undefined;
      tool.invoiceDesk.value = deskOf(tool);
      tool.asked.value = false;
      tool.step.value = 'who';
      tool.view.value = 'form';
    },
    goTo: (path) => {
      tool.wanted.value = path;
    },
  };
  effect(() => {
    if (work.value.history.done.length > 0 || tool.tab.value === 'timeline') void steps();
  });
  effect(() => {
    const after = draft.value.partner?.name;
    if (after === partner) return;
    tool.name.value = nameAfter(t, tool.name.peek(), { before: partner, after });
    partner = after;
  });
  return tool;
}

/** The fields as they were left, on the day on which they are looked at again. */
function deskOf({ work, made, locale }: Tool): LedgerDesk {
  const { written } = work.value;
  if (written?.locale !== locale) return {};
  const over = { ledger: made.ledger.value, asAt: made.asAt.value };
  return { draft: { form: { ...written.form, asAt: over.asAt }, over } };
}

/** A work with an empty draft. */
export function emptyWork(customer: Locale): Work {
  const draft = policyDraftSchema.parse({});
  return {
    draft,
    history: emptyHistory,
    pending: {},
    versions: [],
    ledger: undefined,
    written: undefined,
    customer,
    begunIn: customer,
  };
}
