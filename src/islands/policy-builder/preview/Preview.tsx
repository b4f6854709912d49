import type { ComponentType } from 'preact';
import { figure } from '#core/sentence';
import { useTool } from '../state/context.ts';
import type { PreviewTab } from '../state/tool.ts';
import { DocumentTab } from './DocumentTab.tsx';
import { lazily } from '../Lazily.tsx';

const FindingsTab = lazily(async () => (await import('./FindingsTab.tsx')).FindingsTab);
const LettersTab = lazily(async () => (await import('./LettersTab.tsx')).LettersTab);
const TimelineTab = lazily(async () => (await import('./TimelineTab.tsx')).TimelineTab);

const tabs: readonly PreviewTab[] = ['document', 'timeline', 'findings', 'letters'];
const rooms: Readonly<Record<PreviewTab, ComponentType>> = {
  document: DocumentTab,
  timeline: TimelineTab,
  findings: FindingsTab,
  letters: LettersTab,
};

/** What is being made, always in sight: the document, what it does, what is wrong with it, its letters. */
export function Preview() {
  const { t, tab, made } = useTool();
  const Room = rooms[tab.value];
  const move = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const to = by === undefined ? { Home: 0, End: tabs.length - 1 }[event.key] : (tabs.indexOf(tab.value) + by + tabs.length) % tabs.length;
    const next = to === undefined ? undefined : tabs[to];
    if (!next) return;
    event.preventDefault();
    tab.value = next;
    document.getElementById(`pb-tab-${next}`)?.focus();
  };
  return (
    <section class="preview" aria-label={t('nav.preview')}>
      <div role="tablist" aria-label={t('nav.preview')} onKeyDown={move}>
        {tabs.map((name) => (
          <button
            type="button"
            role="tab"
            key={name}
            id={`pb-tab-${name}`}
            aria-selected={tab.value === name}
            aria-controls="pb-panel"
            tabIndex={tab.value === name ? 0 : -1}
            onClick={() => (tab.value = name)}
          >
            {t(`tab.${name}`)}
            {name === 'findings' && made.findings.value.length > 0 && (
              <span class="tally"> {t('findings.tally', { number: figure.count(made.findings.value.length) })}</span>
            )}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="pb-panel" aria-labelledby={`pb-tab-${tab.value}`} tabIndex={0}>
        <Room />
      </div>
    </section>
  );
} // prettier-ignore
