import { cellCode, prepareModel, type Model } from '#core/decision';
import { drawFlow, flowOf } from '#core/flow';
import type { SvgNode } from '#core/picture';
import { rulesSentence } from '#core/case';
import type { RulesEdition } from '#core/record';
import { figure } from '#core/sentence';
import { formatNumber, locales, sayer, type Locale, type Say } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import { conditionText } from './condition-text.ts';
import { suspension } from './suspension.ts';

/** One text in every language. */
export type Everywhere = Readonly<Record<Locale, string>>;

/** A question as a reviewer sees it. */
export interface ReviewedQuestion {
  id: string;
  says: Everywhere;
  help: Everywhere;
  /** Its answers with their codes; empty for dates and numbers, whose stretches are in `cells`. */
  answers: readonly { code: string; says: Everywhere }[];
  cells: string;
  kind: 'yes-no' | 'choice' | 'number' | 'date';
  unknown: boolean;
  /** The condition under which it is asked, in codes; empty where it always is. */
  when: string;
}

/** A rule, a rider or an open point as a reviewer sees it. */
export interface ReviewedRule {
  id: string;
  says: Everywhere;
  when: string;
  /** What it comes after, in codes; for riders and open points. */
  after: string;
  outcome: string;
  duties: readonly string[];
  cites: readonly string[];
  certainty: Model['rules'][number]['certainty'] | undefined;
  ref: string | undefined;
  settled: string | undefined;
  number: number;
}

/** One step of the flow, in the language of a page. */
export interface FlowLine {
  number: number;
  rule: string;
  reason: string;
  outcome: string;
  questions: readonly string[];
}

/** The flow of the rules in one language, as a drawing and as a list. */
export interface FlowReview {
  drawing: SvgNode;
  stretches: readonly { group: string; steps: readonly FlowLine[] }[];
  afterwards: readonly string[];
}

/** The flow of the rules for a page in `locale`. */
export function flowReview(locale: Locale): FlowReview {
  const { model, edition } = suspension();
  const say = voice(locale);
  const said = (key: string) => say(rulesSentence(key, edition));
  const flow = flowOf(model);
  const question = (fact: string) => said(`question.${fact}`);
  return {
    drawing: drawFlow(flow, { say, said: edition.said }, 'flow'),
    afterwards: flow.afterwards.map(question),
    stretches: flow.stretches.map(({ group, steps }) => ({
      group: said(`group.${group}`),
      steps: steps.map((step) => ({
        number: step.number,
        rule: step.rule,
        reason: said(`reason.${step.rule}`),
        outcome: said(`outcome.${step.outcome}.title`),
        questions: step.questions.map(question),
      })),
    })),
  };
}

/** Everything in the rules, in every language at once. */
export interface RulesReview {
  version: number;
  digest: string;
  questions: readonly ReviewedQuestion[];
  conditions: readonly { id: string; when: string }[];
  groups: Readonly<Record<string, Everywhere>>;
  rules: readonly (ReviewedRule & { group: string })[];
  riders: readonly ReviewedRule[];
  undocumented: readonly ReviewedRule[];
  outcomes: readonly { id: string; title: Everywhere; means: Everywhere }[];
  duties: readonly { id: string; says: Everywhere; needs: readonly string[] }[];
  examples: Model['examples'];
  examplesAsAt: string;
}

/** The rules with all their words, for a reviewer. */
export function rulesReview(): RulesReview {
  const { model, edition } = suspension();
  const says = everywhere(edition);
  const row =
    (of: 'reason' | 'undocumented') =>
    (rule: Row, index: number): ReviewedRule => ({
      id: rule.id,
      says: says(`${of}.${rule.id}`),
      when: rule.when ? conditionText(rule.when) : '',
      after: afterText(rule.after),
      outcome: rule.outcome ?? '',
      duties: rule.duties ?? [],
      cites: rule.cites,
      certainty: rule.certainty,
      ref: rule.ref,
      settled: rule.settled,
      number: index + 1,
    });
  return {
    version: model.version,
    digest: edition.digest,
    questions: questions(model, edition),
    conditions: Object.entries(model.conditions).map(([id, when]) => ({ id, when: conditionText(when) })),
    groups: Object.fromEntries(model.groups.map((group) => [group, says(`group.${group}`)])),
    rules: model.rules.map((rule, index) => ({ ...row('reason')(rule, index), group: rule.group })),
    riders: model.riders.map(row('reason')),
    undocumented: model.undocumented.map(row('undocumented')),
    outcomes: model.outcomes.map((id) => ({ id, title: says(`outcome.${id}.title`), means: says(`outcome.${id}.means`) })),
    duties: Object.entries(model.duties).map(([id, duty]) => ({ id, says: says(`duty.${id}`), needs: duty?.needs ?? [] })),
    examples: model.examples,
    examplesAsAt: model.examplesAsAt,
  };
} // prettier-ignore

/** What rules, riders and open points have in common. */
interface Row {
  id: string;
  cites: readonly string[];
  when?: Model['rules'][number]['when'] | undefined;
  after?: Readonly<Record<string, string[] | undefined>> | undefined;
  outcome?: string;
  duties?: readonly string[];
  certainty?: ReviewedRule['certainty'];
  ref?: string | undefined;
  settled?: string | undefined;
}

function afterText(after: Row['after']): string {
  return Object.entries(after ?? {})
    .map(([key, codes = []]) => `${key}: ${codes.join(', ')}`)
    .join('; ');
}

/** How many combinations of answers the proof covers, written out. */
export function combinations(locale: Locale): string {
  const { edition } = suspension();
  const { facts } = prepareModel(edition.model, new Map(Object.entries(edition.figures)));
  const product = facts.reduce((sum, { cells }) => sum * BigInt(cells.length), 1n);
  const [first = '', rest = ''] =
    product
      .toString()
      .match(/^(\d{3})(\d*)$/)
      ?.slice(1) ?? [];
  return `${formatNumber(Number(first) / 100, locale)} × 10${exponent(rest.length + 2)}`;
}

function questions(model: Model, edition: RulesEdition): ReviewedQuestion[] {
  const says = everywhere(edition);
  const { facts } = prepareModel(edition.model, new Map(Object.entries(edition.figures)));
  return facts.map(({ id, kind, cells }) => {
    const { when, unknown = false, options = [] } = model.facts[id] ?? {};
    const counted = kind === 'date' || kind === 'number';
    const own = kind === 'yes-no' ? ['yes', 'no'] : options;
    const key = (code: string) =>
      kind === 'choice' && code !== 'unknown' ? `answer.${id}.${code}` : `answer.${code}`;
    return {
      id,
      kind,
      unknown,
      says: says(`question.${id}`),
      help: says(`help.${id}`),
      answers: [...own, ...(unknown ? ['unknown'] : [])].map((code) => ({ code, says: says(key(code)) })),
      cells: counted ? cells.filter((cell) => 'from' in cell).map(cellCode).join(', ') : '',
      when: when ? conditionText(when) : '',
    };
  });
} // prettier-ignore

const voices = new Map<Locale, Say>();

function voice(locale: Locale): Say {
  const known =
    voices.get(locale) ?? sayer(locale, wordsOf(locale, 'checklist', 'rules', 'figures'));
  voices.set(locale, known);
  return known;
}

function everywhere(edition: RulesEdition): (key: string) => Everywhere {
  return (key) =>
    Object.fromEntries(
      locales.map((locale) => [locale, voice(locale)(rulesSentence(key, edition))]),
    ) as Everywhere;
}

function exponent(value: number): string {
  return [...String(value)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '').join('');
}

/** A sentence about the rules themselves, in the language of a page. */
export function rulesWords(
  locale: Locale,
): (key: string, texts?: Record<string, string>) => string {
  const say = voice(locale);
  return (key, texts = {}) =>
    say({
      code: `rules:${key}`,
      figures: Object.fromEntries(
        Object.entries(texts).map(([name, text]) => [name, figure.text(text)]),
      ),
    });
}
