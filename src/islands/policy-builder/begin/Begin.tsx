import { useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { sentence } from '#core/sentence';
import { endonyms, locales, type Locale } from '#i18n';
import { focusHeading } from '../form/focus-heading.ts';
import type { Keeping } from '../keep/keeping.ts';
import { OpenPolicy } from '../keep/OpenPolicy.tsx';
import { lazily } from '../Lazily.tsx';
import { useTool } from '../state/context.ts';
import { looksLikeEmail } from '../state/looks-like-email.ts';
import { madeName } from '../state/made-name.ts';
import { newPolicy, type Essentials } from './new-policy.ts';

/** Whoever comes for the first time has none. */
const KeptPolicies = lazily(async () => (await import('../keep/KeptPolicies.tsx')).KeptPolicies);

const nothing: Essentials = { name: '', address: '', email: '', phone: '', payTo: '' };

const fields = [
  { key: 'name', type: 'text', autocomplete: 'organization' },
  { key: 'address', type: 'text', autocomplete: 'street-address' },
  { key: 'email', type: 'email', autocomplete: 'email' },
  { key: 'phone', type: 'tel', autocomplete: 'tel' },
  { key: 'payTo', type: 'text', autocomplete: 'off' },
] as const;

/** How the field of the e-mail address says that it holds none. */
const told = { 'aria-invalid': true, 'aria-describedby': 'pb-begin-email-wrong' } as const;

/** The beginning: go on with a policy that is kept, open one, or write a new one from a preset. */
export function Begin({ keeping }: { keeping: Keeping }) {
  const tool = useTool();
  const { t, say, data, locale, today, embedded } = tool;
  const preset = useSignal(Object.keys(data.presets)[0] ?? '');
  const customer = useSignal<Locale>(locale);
  const said = useRef<Essentials>(nothing);
  const email = useRef<HTMLInputElement>(null);
  const isNoEmail = useSignal(false);
  const write = (event: Event) => {
    event.preventDefault();
    isNoEmail.value = said.current.email !== '' && !looksLikeEmail(said.current.email);
    if (isNoEmail.value) {
      email.current?.focus();
      return;
    }
    const chosen = data.presets[preset.value];
    if (!chosen) return;
    // In the language of who writes; documents tell these in their own.
    const word = (key: string) => say(sentence(`policy:first.${key}`));
    const first = { contact: word('contact'), hours: word('hours'), covers: word('covers') };
    const draft = newPolicy(chosen, said.current, first, customer.value, today);
    const { name } = said.current;
    keeping.startNew(madeName(t, name));
    tool.begin(draft, { customer: customer.value, begunIn: locale });
    if (tool.open.value.length === 0) tool.view.value = 'check';
    focusHeading();
    tool.said.value = t(tool.open.value.length === 0 ? 'begin.whole' : 'begin.started');
  };
  return (
    <div class="begin">
      {embedded && (
        <p>
          <a href={`/${locale}/tools/collections-policy/`}>{t('openTool')}</a>
        </p>
      )}
      {keeping.entries.value.length + keeping.unreadable.value > 0 && (
        <KeptPolicies keeping={keeping} />
      )}
      <form noValidate onSubmit={(event) => void write(event)} aria-labelledby="pb-begin">
        <h2 id="pb-begin">{t('begin.title')}</h2>
        <fieldset class="question">
          <legend>{t('begin.preset')}</legend>
          <div class="presets">
            {Object.keys(data.presets).map((id) => (
              <label class="preset" key={id}>
                <input type="radio" name="preset" checked={preset.value === id} onChange={() => (preset.value = id)} />
                <span>
                  <strong>{say(sentence(`policy:preset.${id}.name`))}</strong>
                  <span class="help">{say(sentence(`policy:preset.${id}.reason`))}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset class="question">
          <legend>{t('begin.yours')}</legend>
          <p class="help">{t('begin.yoursHelp')}</p>
          <div class="essentials">
            {fields.map(({ key, type, autocomplete }) => (
              <div key={key} class={key}>
                <label>
                  {t(`begin.${key}`)}
                  <input
                    type={type}
                    autocomplete={autocomplete}
                    maxLength={200}
                    {...(key === 'email' && { ref: email, ...(isNoEmail.value && told) })}
                    onInput={({ currentTarget: { value } }) => {
                      said.current = { ...said.current, [key]: value.trim() };
                      if (key === 'email' && looksLikeEmail(value)) isNoEmail.value = false;
                    }}
                  />
                </label>
                {key === 'email' && isNoEmail.value && (
                  <p class="wrong" id={told['aria-describedby']}>
                    {t('wrong.email')}
                  </p>
                )}
              </div>
            ))}
            <label>
              {t('begin.customer')}
              <select
                value={customer.value}
                onChange={({ currentTarget: { value } }) => (customer.value = value as Locale)}
              >
                {locales.map((one) => (
                  <option key={one} value={one} lang={one}>
                    {endonyms[one]}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <p class="help">{t('begin.assumed')}</p>
        </fieldset>
        <button type="submit" class="main-act">
          {t('begin.write')}
        </button>
      </form>
      <section aria-labelledby="pb-open">
        <h2 id="pb-open">{t('begin.open')}</h2>
        <OpenPolicy keeping={keeping} />
      </section>
      <p class="private">{t('private')}</p>
    </div>
  );
} // prettier-ignore
