import type { SearchData } from '#search/data';

/** Says a sentence of the search with its values. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The sentences of one language; `count` chooses the plural form. */
export function sentences({ words, locale }: SearchData): Say {
  const plural = new Intl.PluralRules(locale);
  return (key, values = {}) => {
    const form = typeof values['count'] === 'number' ? plural.select(values['count']) : undefined;
    const sentence = words[`${key}_${form}`] ?? words[`${key}_other`] ?? words[key] ?? '';
    return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}
