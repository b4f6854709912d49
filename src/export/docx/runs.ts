import { TextRun, type IRunPropertiesOptions } from 'docx';
import type { Locale } from '#i18n';

/** Languages as Word names them: they choose spelling, hyphens and the voice that reads aloud. */
export const wordLanguage: Readonly<Record<Locale, string>> = {
  en: 'en-GB',
  es: 'es-ES',
  it: 'it-IT',
};

/** Text in one language, its line ends kept. Chinese inside it is marked as Chinese. */
export function runs(text: string, locale: Locale, looks: IRunPropertiesOptions = {}): TextRun[] {
  const language = { value: wordLanguage[locale], eastAsia: 'zh-CN' };
  return text
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({ ...looks, text: line, language, ...(index > 0 ? { break: 1 } : {}) }),
    );
}
