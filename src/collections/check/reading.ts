import type { Locale } from '#i18n';
import type { Problem } from '../problem.ts';
import type { ArticleData } from '../schemas.ts';

/** A block of text a reader can point at, as the writer made it. */
export interface Unit {
  id: string;
  /** What it is and what it stands in: `p`, `ol/li`, `warning/p`, `table/td`. */
  kind: string;
  line: number;
  /** Its words, with directives that speak for themselves left out. */
  text: string;
  /** Ids of the facts it states, sorted. */
  facts: string[];
}

/** A heading with the units below it. */
export interface Section {
  id: string;
  depth: number;
  line: number;
  text: string;
  units: Unit[];
}

/** A link to an article, a place in one, or an address. */
export interface WrittenLink {
  url: string;
  line: number;
  section: string;
}

/** An article as read from its file, however broken. */
export interface ArticleReading {
  file: string;
  locale: Locale;
  slug: string;
  data: ArticleData | undefined;
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
  sections: Section[];
  links: WrittenLink[];
  /** Whether the text could be read to its end: half a reading is compared with nothing. */
  whole: boolean;
  problems: Problem[];
}
