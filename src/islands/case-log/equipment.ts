import type { Cloud } from '#core/policy';
import type { RulesEdition } from '#core/record';
import type { Sentence } from '#core/sentence';
import type { Locale, Say } from '#i18n';

/** What every part of the case log is handed. */
export interface Equipment {
  locale: Locale;
  edition: RulesEdition;
  say: Say;
  /** A sentence of the case log itself, by its key. */
  t: (key: string, figures?: Sentence['figures']) => string;
  /** A sentence of the rules, by its key in the checklist, for a Partner Center. */
  rules: (key: string, cloud?: Cloud) => string;
  /** The voice of another language, fetched when it is first asked for. */
  voice: (locale: Locale) => Promise<Say>;
}
