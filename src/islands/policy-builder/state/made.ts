import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import {
  policyDocument,
  summaryDocument,
  withGaps,
  type Block,
  type Document,
} from '#core/document';
import { lint, type Finding } from '#core/lint';
import type { Ledger, LedgerPolicy, LedgerProblem, Retention, Timeline } from '#core/dunning';
import { examplePicture, invoicePicture, type TimelinePicture } from '#core/picture';
import {
  completePolicy,
  deletionFactOf,
  timingOf,
  unnamedStage,
  type Open,
  type Policy,
  type PolicyDraft,
  type PolicyTiming,
} from '#core/policy';
import { same } from '../../ui/same.ts';
import { calendarOf } from './calendar-of.ts';
import { exampleLedger } from './example-ledger.ts';
import type { Surroundings, Work } from './tool.ts';

/** What happens to one invoice, or why that cannot be said. */
export type Course =
  { timeline: Timeline; picture: TimelinePicture } | { problems: LedgerProblem[] };

/** Everything that follows from a draft; each is made only while somebody looks, and only when it changes. */
export interface Made {
  /** What the lint says, a moment after the writer pauses. */
  findings: ReadonlySignal<readonly Finding[]>;
  /** What the policy still lacks, a name of an added stage too. */
  open: ReadonlySignal<readonly Open[]>;
  /** The same, a moment after the writer pauses. */
  gaps: ReadonlySignal<readonly Open[]>;
  /** Added stages without a name, as part of what is open. */
  unnamed: ReadonlySignal<readonly Open[]>;
  /** The draft as a whole policy with gaps that have names; undefined while it cannot be one. */
  policy: ReadonlySignal<Policy | undefined>;
  /** The invoice on which the policy is tried. */
  ledger: ReadonlySignal<Ledger>;
  /** The part of the draft that dates rest on; undefined while there is no stage. */
  timing: ReadonlySignal<PolicyTiming | undefined>;
  /** What of the policy an invoice is checked against; the same object while only days change. */
  invoicePolicy: ReadonlySignal<LedgerPolicy | undefined>;
  /** The day on which that invoice is looked at. */
  asAt: Signal<string>;
  /** Undefined while there is no stage. */
  course: ReadonlySignal<Course | undefined>;
  /** The full policy, with an example invoice as its picture: a customer's own never stands in it. */
  document: ReadonlySignal<Document | undefined>;
  /** The same on one page. */
  summary: ReadonlySignal<Document | undefined>;
}

/** Milliseconds without a change after which the lint looks again: letters come faster. */
const pause = 120;

/** Begins to follow a draft. */
export function make(
  work: ReadonlySignal<Work>,
  draft: ReadonlySignal<PolicyDraft>,
  around: Pick<Surroundings, 'data' | 'today'>,
): Made {
  const figures = new Map(Object.entries(around.data.figures));
  const example = Object.values(around.data.presets)[0] ?? draft.peek();
  const timing = steady(() => timingOf(draft.value));
  const calendar = steady(() => calendarOf(draft.value, around));
  const asAt = signal(around.today);
  const model = steady(() => exampleLedger(draft.value, around.today));
  const ledger = computed(() => work.value.ledger ?? model.value);
  const retention = steady((): Retention | null => {
    const fact = deletionFactOf[draft.value.cloud];
    const days = fact === null ? undefined : figures.get(fact);
    return fact === null || days === undefined ? null : { days, fact };
  });
  const courseOf = (of: Ledger, on: string): Course | undefined =>
    timing.value && invoicePicture({ policy: timing.value, ledger: of, calendar: calendar.value, asAt: on, retention: retention.value });
  const modelCourse = computed(() => courseOf(model.value, around.today));
  const look = () =>
    lint(draft.peek(), { figures, asAt: around.today, calendar: calendar.peek() });
  const whole = computed(() => completePolicy(draft.value));
  const unnamed = computed(() =>
    (draft.value.stages ?? []).flatMap((stage, index) =>
      unnamedStage(stage) === undefined
        ? []
        : [{ code: 'unnamed', path: ['stages', index, 'name'] }],
    ),
  );
  const open = computed(() => [
    ...('open' in whole.value ? whole.value.open : []),
    ...unnamed.value,
  ]);
  const findings = signal<readonly Finding[]>([]);
  const gaps = signal<readonly Open[]>([]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    if (!draft.value.stages) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      findings.value = look();
      gaps.value = open.peek();
    }, pause);
  });
  const policy = computed(() =>
    'policy' in whole.value
      ? whole.value.policy
      : withGaps(draft.value, (filled) => wholeWith(filled, example)),
  );
  return {
    findings,
    open,
    gaps,
    unnamed,
    policy,
    ledger,
    timing,
    invoicePolicy: steady(() => timing.value && ledgerPolicyOf(timing.value)),
    asAt,
    course: computed(() => courseOf(ledger.value, asAt.value)),
    summary: pieced(() => policy.value && summaryDocument(policy.value, { figures })),
    document: pieced(() => {
      const course = modelCourse.value;
      const picture = course && 'picture' in course ? { picture: examplePicture(course.picture) } : {};
      return policy.value && policyDocument(policy.value, { figures, ...picture });
    }),
  };
} // prettier-ignore

function ledgerPolicyOf({ smallBalance, stages }: PolicyTiming): LedgerPolicy {
  return { smallBalance, stages: stages.map(({ id, name }) => ({ id, name })) };
}

/** A computed value that stays the same object while it says the same. */
function steady<T>(value: () => T): ReadonlySignal<T> {
  let known: { value: T } | undefined;
  return computed(() => {
    const next = value();
    if (!known || !same(known.value, next)) known = { value: next };
    return known.value;
  });
}

/** A document whose blocks stay the same objects while they say the same: who draws them sees at once what changed. */
function pieced(value: () => Document | undefined): ReadonlySignal<Document | undefined> {
  let known = new Map<string, Block>();
  return computed(() => {
    const next = value();
    if (!next) return undefined;
    const blocks = next.blocks.map((block) => {
      const before = known.get(block.id);
      return before && same(before, block) ? before : block;
    });
    known = new Map(blocks.map((block) => [block.id, block]));
    return { ...next, blocks };
  });
}

/** What is open and is no gap that only the writer can fill is taken from an example. */
function wholeWith(draft: PolicyDraft, example: PolicyDraft): Policy | undefined {
  const filled: Record<string, unknown> = { ...example, ...draft };
  for (const [section, own] of Object.entries(draft)) {
    const theirs = (example as Record<string, unknown>)[section];
    if (isRecord(own) && isRecord(theirs) && section !== 'lateCharges' && section !== 'smallBalance') {
      filled[section] = { ...theirs, ...own };
    }
  }
  const stages = draft.stages?.map((stage) => ({
    ...stage,
    letter: stage.letter || null,
    name: stage.name || undefined,
  }));
  const whole = completePolicy({ ...filled, ...(stages?.length ? { stages } : {}) } as PolicyDraft);
  return 'policy' in whole ? whole.policy : undefined;
} // prettier-ignore

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
