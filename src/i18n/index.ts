export { endonyms, fallbackLocale, isLocale, locales, type Locale } from './locales.ts';
export {
  formatDate,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
  formatUnit,
} from './format.ts';
export { sayer, type OwnTexts, type Say, type Words } from './say.ts';
