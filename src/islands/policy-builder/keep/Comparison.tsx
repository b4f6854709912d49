import { figure } from '#core/sentence';
import { useTool } from '../state/context.ts';
import { compared } from './compared.ts';
import type { Keeping } from './keeping.ts';
import { VersionDifference } from './VersionDifference.tsx';

/** What differs in effect between another policy kept here and the one in hand. Nothing while there is no other. */
export function Comparison({ keeping }: { keeping: Keeping }) {
  const { t, name } = useTool();
  const others = keeping.entries.value.filter(({ id }) => id !== keeping.inHand());
  if (others.length === 0) return null;
  const before = others.find(({ id }) => id === compared.value);
  return (
    <section aria-labelledby="pb-compare">
      <h2 id="pb-compare">{t('compare.title')}</h2>
      <p class="help">{t('compare.help')}</p>
      <label>
        {t('compare.with')}{' '}
        <select
          value={before?.id ?? ''}
          onChange={({ currentTarget: { value: id } }) => (compared.value = id || undefined)}
        >
          <option value="">{t('compare.none')}</option>
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      {before && (
        <>
          <p>{t('compare.from', { name: figure.text(name.value), other: figure.text(before.name) })}</p>
          <VersionDifference
            before={{ name: before.name, draft: before.value.draft }}
            words="compare"
          />
        </>
      )}
    </section>
  ); // prettier-ignore
}
