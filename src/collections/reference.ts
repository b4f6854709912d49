import type { Locale } from '#i18n';
import { translator } from '#i18n/dictionaries';
import { today } from '#settings';
import { contentLedger } from './content-ledger.ts';
import { sayValue } from './fact-value.ts';
import { sourceKeys } from './ledger.ts';
import type { Fact, Source, Term } from './schemas.ts';

/** A fact as the page of figures shows it. */
export interface FactLine {
  id: string;
  /** First part of the id. */
  subject: string;
  fact: Fact;
  value: string;
  sources: readonly Source[];
  /** Whether its review date is past. */
  overdue: boolean;
}

/** All facts in the order of the ledger, said in one language. */
export function facts(locale: Locale): FactLine[] {
  const ledger = contentLedger();
  const t = translator(locale);
  return [...ledger.facts].map(([id, fact]) => ({
    id,
    subject: id.split('.')[0] ?? id,
    fact,
    value: sayValue(fact.value, locale, t),
    sources: sources(sourceKeys(fact)),
    overdue: fact.reviewBy < today,
  }));
}

/** The sources with these keys. */
export function sources(keys: readonly string[]): Source[] {
  const ledger = contentLedger();
  return keys.flatMap((key) => ledger.sources.get(key) ?? []);
}

/** A concept of the glossary with its id. */
export interface GlossaryEntry {
  id: string;
  term: Term;
}

/** The concepts in the alphabetical order of a language. */
export function glossary(locale: Locale): GlossaryEntry[] {
  const order = new Intl.Collator(locale);
  return [...contentLedger().terms]
    .map(([id, term]) => ({ id, term }))
    .sort((a, b) => order.compare(a.term[locale].preferred, b.term[locale].preferred));
}
