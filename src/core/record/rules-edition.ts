import { prepareModel, type Checklist, type Model } from '#core/decision';
import type { Figure } from '#core/sentence';
import { canonicalJson } from './canonical-json.ts';

/** Rules as they are in force: what a browser is given, and what a record names. */
export interface RulesEdition {
  /** SHA-256, in hexadecimal, of everything that decides: questions, rules, duties and thresholds. */
  digest: string;
  /** Without examples and remarks for reviewers. */
  model: Model;
  /** Numbers that serve as thresholds, by the id of their fact. */
  figures: Readonly<Record<string, number>>;
  /** Figures inside sentences, by the name of their placeholder. */
  said: Readonly<Record<string, Figure>>;
  /** A short digest of the words of each language: which text was shown. */
  texts: Readonly<Record<string, string>>;
}

/** The text over which the digest of an edition is made. */
export function decisiveText({ model, figures }: Pick<RulesEdition, 'model' | 'figures'>): string {
  return canonicalJson({ model, figures });
}

/** A model without what decides nothing: examples, rows of the notes, reasons for reviewers. */
export function withoutRemarks(model: Model): Model {
  const bare = <T extends { ref?: string | undefined; settled?: string | undefined }>(
    one: T,
  ): T => {
    const copy = { ...one };
    delete copy.ref;
    delete copy.settled;
    return copy;
  };
  return {
    ...model,
    examples: [],
    rules: model.rules.map(bare),
    riders: model.riders.map(bare),
  };
}

const prepared = new WeakMap<RulesEdition, Checklist>();

/** The checklist of an edition, ready to decide; made once for each. */
export function checklistOf(edition: RulesEdition): Checklist {
  const known = prepared.get(edition);
  if (known) return known;
  const made = prepareModel(edition.model, new Map(Object.entries(edition.figures)));
  prepared.set(edition, made);
  return made;
}
