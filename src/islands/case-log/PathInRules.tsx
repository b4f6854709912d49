import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { DecisionRecord } from '#core/record';
import { figure } from '#core/sentence';
import type { FlowPicture } from '../ui/FlowPicture.tsx';
import type { Equipment } from './equipment.ts';

type Picture = ComponentType<Parameters<typeof FlowPicture>[0]>;

/** Where a case stands among the rules; nothing where its rule is no longer among them. */
export function PathInRules({ equipment, record }: { equipment: Equipment; record: DecisionRecord }) {
  const { t, say, edition, locale } = equipment;
  const [Shown, setShown] = useState<Picture>();
  const place = edition.model.rules.findIndex(({ id }) => id === record.rule);
  if (place === -1) return null;
  const decision = { used: Object.keys(record.answers), rule: record.rule, ask: undefined };
  const load = () =>
    // Without the picture the sentence and the link still say it.
    void import('../ui/FlowPicture.tsx').then(
      ({ FlowPicture: found }) => setShown(() => found),
      () => undefined,
    );
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && load()}>
      <summary>{t('case.path')}</summary>
      <p>
        {t('case.pathText', { count: figure.count(place) })}{' '}
        <a href={`/${locale}/tools/suspension-rules/decisions/#${record.rule}`}>{t('case.pathRule')}</a>
      </p>
      {Shown && <Shown {...{ edition, say, decision }} />}
    </details>
  );
} // prettier-ignore
