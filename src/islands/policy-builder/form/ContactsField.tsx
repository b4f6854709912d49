import type { Path } from '../state/at-path.ts';
import { useTool } from '../state/context.ts';
import { looksLikeEmail } from '../state/looks-like-email.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { fieldId } from './field-id.ts';

interface Contact {
  name?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
}

const parts = ['name', 'email', 'phone'] as const;
const kinds = { name: 'text', email: 'email', phone: 'tel' } as const;
const completes = { name: 'name', email: 'email', phone: 'tel' } as const;

/** Whom a customer turns to: each with a name, and an address or a number. */
export function ContactsField({ path, words }: { path: Path; words: string }) {
  const { t, value, change, hold } = useTool();
  const found = value(path);
  const contacts: Contact[] =
    Array.isArray(found) && found.length > 0 ? (found as Contact[]) : [{}];
  const put = (next: readonly Contact[], typing = false) => {
    const filled = next.map(
      (contact) =>
      Object.fromEntries(Object.entries(contact).filter(([, text]) => text !== undefined && text !== '')), // prettier-ignore
    );
    // What cannot be an address waits at its field, and the policy keeps the last one.
    if (filled.some(({ email }) => email !== undefined && !looksLikeEmail(email))) hold(path, filled, 'email');
    else change(path, filled.every((contact) => Object.keys(contact).length === 0) ? undefined : filled, typing); // prettier-ignore
  };
  return (
    <FieldFrame path={path} words={words} as="group">
      {({ id }) => (
        <div id={id}>
          {contacts.map((contact, index) => (
            <div class="contact" key={index} role="group" aria-label={t('contact.number', { count: { kind: 'count', count: index + 1 } })}>
              {parts.map((part) => (
                <label key={part} for={fieldId([...path, index, part])}>
                  {t(`contact.${part}`)}
                  <input
                    id={fieldId([...path, index, part])}
                    type={kinds[part]}
                    autocomplete={completes[part]}
                    maxLength={200}
                    value={contact[part] ?? ''}
                    onInput={({ currentTarget: { value: typed } }) =>
                      put(contacts.map((one, at) => (at === index ? { ...one, [part]: typed } : one)), true)
                    }
                  />
                </label>
              ))}
              {contacts.length > 1 && (
                <button type="button" onClick={() => put(contacts.filter((_, at) => at !== index))}>
                  {t('contact.remove', { name: { kind: 'text', text: contact.name ?? '' } })}
                </button>
              )}
            </div>
          ))}
          {contacts.length < 20 && (
            <button type="button" onClick={() => put([...contacts, { name: t('contact.new') }])}>
              {t('contact.add')}
            </button>
          )}
        </div>
      )}
    </FieldFrame>
  ); // prettier-ignore
}
