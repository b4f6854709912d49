import i18next, { type TFunction } from 'i18next';
import enCaseLog from '../../locales/en/case-log.json' with { type: 'json' };
import enChecklist from '../../locales/en/checklist.json' with { type: 'json' };
import enChecklistTool from '../../locales/en/checklist-tool.json' with { type: 'json' };
import enChecklistWorldwide from '../../locales/en/checklist-worldwide.json' with { type: 'json' };
import enExport from '../../locales/en/export.json' with { type: 'json' };
import enFigures from '../../locales/en/figures.json' with { type: 'json' };
import enLateCharges from '../../locales/en/late-charges.json' with { type: 'json' };
import enLetters from '../../locales/en/letters.json' with { type: 'json' };
import enPolicy from '../../locales/en/policy.json' with { type: 'json' };
import enErrors from '../../locales/en/errors.json' with { type: 'json' };
import enRules from '../../locales/en/rules.json' with { type: 'json' };
import enPolicyBuilder from '../../locales/en/policy-builder.json' with { type: 'json' };
import enPolicyDiff from '../../locales/en/policy-diff.json' with { type: 'json' };
import enPolicyDocument from '../../locales/en/policy-document.json' with { type: 'json' };
import enPolicyLint from '../../locales/en/policy-lint.json' with { type: 'json' };
import enSearch from '../../locales/en/search.json' with { type: 'json' };
import enSite from '../../locales/en/site.json' with { type: 'json' };
import enTimeline from '../../locales/en/timeline.json' with { type: 'json' };
import esCaseLog from '../../locales/es/case-log.json' with { type: 'json' };
import esChecklist from '../../locales/es/checklist.json' with { type: 'json' };
import esChecklistTool from '../../locales/es/checklist-tool.json' with { type: 'json' };
import esChecklistWorldwide from '../../locales/es/checklist-worldwide.json' with { type: 'json' };
import esExport from '../../locales/es/export.json' with { type: 'json' };
import esFigures from '../../locales/es/figures.json' with { type: 'json' };
import esLateCharges from '../../locales/es/late-charges.json' with { type: 'json' };
import esLetters from '../../locales/es/letters.json' with { type: 'json' };
import esPolicy from '../../locales/es/policy.json' with { type: 'json' };
import esErrors from '../../locales/es/errors.json' with { type: 'json' };
import esRules from '../../locales/es/rules.json' with { type: 'json' };
import esPolicyBuilder from '../../locales/es/policy-builder.json' with { type: 'json' };
import esPolicyDiff from '../../locales/es/policy-diff.json' with { type: 'json' };
import esPolicyDocument from '../../locales/es/policy-document.json' with { type: 'json' };
import esPolicyLint from '../../locales/es/policy-lint.json' with { type: 'json' };
import esSearch from '../../locales/es/search.json' with { type: 'json' };
import esSite from '../../locales/es/site.json' with { type: 'json' };
import esTimeline from '../../locales/es/timeline.json' with { type: 'json' };
import itCaseLog from '../../locales/it/case-log.json' with { type: 'json' };
import itChecklist from '../../locales/it/checklist.json' with { type: 'json' };
import itChecklistTool from '../../locales/it/checklist-tool.json' with { type: 'json' };
import itChecklistWorldwide from '../../locales/it/checklist-worldwide.json' with { type: 'json' };
import itExport from '../../locales/it/export.json' with { type: 'json' };
import itFigures from '../../locales/it/figures.json' with { type: 'json' };
import itLateCharges from '../../locales/it/late-charges.json' with { type: 'json' };
import itLetters from '../../locales/it/letters.json' with { type: 'json' };
import itPolicy from '../../locales/it/policy.json' with { type: 'json' };
import itErrors from '../../locales/it/errors.json' with { type: 'json' };
import itRules from '../../locales/it/rules.json' with { type: 'json' };
import itPolicyBuilder from '../../locales/it/policy-builder.json' with { type: 'json' };
import itPolicyDiff from '../../locales/it/policy-diff.json' with { type: 'json' };
import itPolicyDocument from '../../locales/it/policy-document.json' with { type: 'json' };
import itPolicyLint from '../../locales/it/policy-lint.json' with { type: 'json' };
import itSearch from '../../locales/it/search.json' with { type: 'json' };
import itSite from '../../locales/it/site.json' with { type: 'json' };
import itTimeline from '../../locales/it/timeline.json' with { type: 'json' };
import { locales, type Locale } from './locales.ts';
import { pseudoDictionary } from './pseudo.ts';
import type { OwnTexts, Words } from './say.ts';

/** The English dictionaries; they are the type that the other languages are held to. */
export const english = {
  site: enSite,
  search: enSearch,
  checklist: enChecklist,
  'checklist-tool': enChecklistTool,
  'checklist-worldwide': enChecklistWorldwide,
  export: enExport,
  figures: enFigures,
  policy: enPolicy,
  'policy-lint': enPolicyLint,
  'policy-document': enPolicyDocument,
  'policy-diff': enPolicyDiff,
  letters: enLetters,
  'late-charges': enLateCharges,
  'policy-builder': enPolicyBuilder,
  timeline: enTimeline,
  'case-log': enCaseLog,
  rules: enRules,
  errors: enErrors,
} as const;

const dictionaries = {
  en: english,
  es: {
    site: esSite,
    search: esSearch,
    checklist: esChecklist,
    'checklist-tool': esChecklistTool,
    'checklist-worldwide': esChecklistWorldwide,
    export: esExport,
    figures: esFigures,
    policy: esPolicy,
    'policy-lint': esPolicyLint,
    'policy-document': esPolicyDocument,
    'policy-diff': esPolicyDiff,
    letters: esLetters,
    'late-charges': esLateCharges,
    'policy-builder': esPolicyBuilder,
    timeline: esTimeline,
    'case-log': esCaseLog,
    rules: esRules,
    errors: esErrors,
  },
  it: {
    site: itSite,
    search: itSearch,
    checklist: itChecklist,
    'checklist-tool': itChecklistTool,
    'checklist-worldwide': itChecklistWorldwide,
    export: itExport,
    figures: itFigures,
    policy: itPolicy,
    'policy-lint': itPolicyLint,
    'policy-document': itPolicyDocument,
    'policy-diff': itPolicyDiff,
    letters: itLetters,
    'late-charges': itLateCharges,
    'policy-builder': itPolicyBuilder,
    timeline: itTimeline,
    'case-log': itCaseLog,
    rules: itRules,
    errors: itErrors,
  },
} satisfies Record<Locale, typeof english>;

/** Whether this build shows strange sentences instead of real ones (`SALDO_PSEUDO=1`). */
const pseudo = process.env['SALDO_PSEUDO'] === '1';

const resources = pseudo ? pseudoDictionary(dictionaries) : dictionaries;

const instance = i18next.createInstance();
await instance.init({
  resources,
  supportedLngs: [...locales],
  fallbackLng: false,
  ns: Object.keys(english),
  defaultNS: 'site',
  // Astro and the DOM escape what they show; escaping here would show entities.
  interpolation: { escapeValue: false },
  returnNull: false,
});

/** A function from key and values to the sentence in `locale`. Keys are checked against English. */
export function translator(locale: Locale): TFunction<'site'> {
  return instance.getFixedT(locale, 'site');
}

/** The same for the sentences of the search. */
export function searchTranslator(locale: Locale): TFunction<'search'> {
  return instance.getFixedT(locale, 'search');
}

/** Names of the dictionaries: the files of `locales/en`. */
export type Dictionary = keyof typeof english;

/** A function from key and values to the sentence of one dictionary. Keys are checked against English. */
export function translatorOf<D extends Dictionary>(locale: Locale, dictionary: D): TFunction<D> {
  return instance.getFixedT(locale, dictionary);
}

/** Some dictionaries of one language as they are, for `sayer`, a file or the browser. */
export function wordsOf(locale: Locale, ...names: readonly Dictionary[]): Words {
  return Object.fromEntries(names.map((name) => [name, resources[locale][name] as Words]));
}

/** What a policy says until its writer finds better words, in every language: a voice tells it in its own. */
export function ownTexts(): OwnTexts {
  return new Map(
    locales.flatMap((locale) =>
      Object.entries(resources[locale].policy.first).map(([key, text]) => [text, `policy:first.${key}`]),
    ),
  );
} // prettier-ignore

/** All sentences of the search with their placeholders, for the script that fills them in the browser. */
export function searchSentences(locale: Locale): Readonly<Record<string, string>> {
  return resources[locale].search;
}
