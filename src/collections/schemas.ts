import { z } from 'zod';
import { locales } from '#i18n';

/** A civil date that may stop at the year or the month. YAML 1.1 readers hand over dates and numbers. */
const date = z.preprocess(
  (value) =>
    value instanceof Date
      ? value.toISOString().slice(0, 10)
      : typeof value === 'number'
        ? String(value)
        : value,
  z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
    error: 'a date written YYYY, YYYY-MM or YYYY-MM-DD',
  }),
);

/** A civil date with its day: `YYYY-MM-DD`. */
const day = date.refine((value) => value.length === 10, {
  error: 'a date with its day, written YYYY-MM-DD',
});

/** The apostrophe of print between letters; writers may type the straight one. */
function typographic(text: string): string {
  return text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}

const sentence = z.string().min(1).transform(typographic);

/** One sentence in each language of the site. */
const everyLanguage = z.strictObject(
  Object.fromEntries(locales.map((locale) => [locale, sentence])) as Record<
    (typeof locales)[number],
    typeof sentence
  >,
);

/** Which edition of Partner Center something holds for; `any` for law and practice. */
export const clouds = ['21vianet', 'worldwide', 'any'] as const;

/** Front matter of an article. */
export const articleSchema = z.strictObject({
  /** Sentence case, without the product's name; the page's `h1`. */
  title: z.string().min(3).max(80).transform(typographic),
  /** For lists and search engines. */
  description: z.string().min(60).max(220).transform(typographic),
  kind: z.enum(['guide', 'procedure', 'reference']),
  /** Place in the list of articles; equal in every language. */
  order: z.int().positive(),
  appliesTo: z.array(z.enum(['21vianet', 'worldwide'])).min(1),
  /** Keys of `sources` in the facts file. */
  sources: z.array(z.string()).min(1),
  /** Date of the main source. */
  sourceDate: date,
  /** The day somebody last compared the article with its sources. */
  reviewed: day,
  /** Slugs of other articles. */
  related: z.array(z.string()).min(1),
});

/** What one article says about itself. */
export type ArticleData = z.infer<typeof articleSchema>;

const amount = z.number().nonnegative();

/** A figure with its unit, or words for a rule that is not a figure. `to` makes a range. */
export const factValueSchema = z.union(
  [
    z.strictObject({
      duration: amount,
      to: amount.optional(),
      unit: z.enum(['hour', 'day', 'business-day', 'week', 'month', 'year']),
    }),
    z.strictObject({ percent: amount, per: z.enum(['day', 'month', 'year']).optional() }),
    z.strictObject({ points: amount }),
    z.strictObject({ money: amount, to: amount.optional(), currency: z.string().length(3) }),
    z.strictObject({ count: amount, to: amount.optional() }),
    z.strictObject({ date }),
    z.strictObject({ words: everyLanguage }),
  ],
  { error: 'one of duration + unit, percent, points, money + currency, count, date, words' },
);

/** A figure with its unit, or words for a rule that is not a figure. */
export type FactValue = z.infer<typeof factValueSchema>;

/** How sure we are of a fact, surest first. */
export const certainties = ['read', 'excerpt', 'derived', 'practice', 'ours'] as const;

const sourceSchema = z.strictObject({
  title: sentence,
  /** Language of the title. */
  lang: z.string().regex(/^[a-z]{2}(-[A-Z][a-z]{3})?$/, { error: 'a language code such as en' }),
  /** The title in the languages of the site, where the source has one in each. */
  titles: everyLanguage.optional(),
  /** The copy that was read; on this site, the address below the language. */
  url: z.string().regex(/^(https?:\/\/|\/)/, { error: 'an address that begins with https://' }),
  /** Where the governing text lives today. */
  authority: z.url().optional(),
  published: date.optional(),
  read: day,
});

/** Where a fact comes from, when that was published and when it was read. */
export type Source = z.infer<typeof sourceSchema>;

const factSchema = z.strictObject({
  says: everyLanguage,
  value: factValueSchema,
  cloud: z.enum(clouds),
  source: z.union([z.string(), z.array(z.string()).min(1)]),
  certainty: z.enum(certainties),
  /** From the day after this one the fact is marked as to be checked. */
  reviewBy: day,
  /** Row of the research notes. */
  ref: z.string().optional(),
});

/** One figure or rule that pages and tools state by its id. */
export type Fact = z.infer<typeof factSchema>;

const dotted = z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, {
  error: 'a lower-case id such as data.deletion.suspended.21vianet',
});

/** The whole of `facts.yaml`. */
export const factsFileSchema = z.strictObject({
  sources: z.record(dotted, sourceSchema),
  facts: z.record(dotted, factSchema),
});

const forbiddenSchema = z.strictObject({
  /** Whole words; `*` stands for any ending. */
  form: sentence,
  why: sentence,
  /** Tell capitals from small letters. */
  exact: z.boolean().optional(),
});

const wordsSchema = z.strictObject({
  preferred: sentence,
  allowed: z.array(sentence).default([]),
  heard: z.array(sentence).default([]),
  forbidden: z.array(forbiddenSchema).default([]),
});

const termSchema = z.strictObject({
  definition: everyLanguage,
  en: wordsSchema,
  es: wordsSchema,
  it: wordsSchema,
  /** The concept in simplified Chinese, the language of the operator. */
  zh: sentence.optional(),
  /** Slug of the article that explains the concept. */
  article: z.string().optional(),
});

/** One concept with its words in every language. */
export type Term = z.infer<typeof termSchema>;

/** The whole of `terms.yaml`. */
export const termsFileSchema = z.strictObject({
  terms: z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), termSchema),
  labels: z.record(z.string().min(1), z.strictObject({ es: sentence, it: sentence })),
  register: z.partialRecord(z.enum(locales), z.array(forbiddenSchema).nullable()).default({}),
});

/** Words on the screens of the portal, by their English form. */
export type Labels = z.infer<typeof termsFileSchema>['labels'];
