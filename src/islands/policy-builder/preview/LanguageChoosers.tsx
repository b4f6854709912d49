import { endonyms, locales, type Locale } from '#i18n';
import { useTool } from '../state/context.ts';

/** In which language the customer reads, and which stands beside it. */
export function LanguageChoosers({ alone = false }: { alone?: boolean }) {
  const { t, work, beside, want } = useTool();
  const { customer } = work.value;
  const option = (locale: Locale) => (
    <option key={locale} value={locale} lang={locale}>
      {endonyms[locale]}
    </option>
  );
  return (
    <>
      <label>
        {t('preview.language')}
        <select
          value={customer}
          onChange={({ currentTarget: { value } }) => {
            work.value = { ...work.value, customer: value as Locale };
            if (beside.value === value) beside.value = undefined;
            want(value as Locale);
          }}
        >
          {locales.map(option)}
        </select>
      </label>
      {!alone && (
        <label>
          {t('preview.beside')}
          <select
            value={beside.value ?? ''}
            onChange={({ currentTarget: { value } }) => {
              beside.value = value === '' ? undefined : (value as Locale);
            }}
          >
            <option value="">{t('preview.one')}</option>
            {locales.filter((locale) => locale !== customer).map(option)}
          </select>
        </label>
      )}
    </>
  );
}
