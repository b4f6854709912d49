import { useEffect, useErrorBoundary } from 'preact/hooks';
import { Begin } from './begin/Begin.tsx';
import { CheckAnswers } from './form/CheckAnswers.tsx';
import { focusField } from './form/field-id.ts';
import { focusHeading } from './form/focus-heading.ts';
import { stepOf } from './form/questions.ts';
import { StepNav } from './form/StepNav.tsx';
import type { Keeping } from './keep/keeping.ts';
import { lazily } from './Lazily.tsx';
import { Preview } from './preview/Preview.tsx';
import { ToolContext, useTool } from './state/context.ts';
import type { Tool } from './state/tool.ts';
import { TopBar } from './TopBar.tsx';

/** What nobody needs at first comes when it is asked for: a first policy begins with its answers on one page. */
const StepForm = lazily(async () => (await import('./form/StepForm.tsx')).StepForm);
const Notices = lazily(async () => (await import('./Notices.tsx')).Notices);
const KeepView = lazily(async () => (await import('./keep/KeepView.tsx')).KeepView);
const TakeAway = lazily(async () => (await import('./keep/TakeAway.tsx')).TakeAway);

/** The whole tool. */
export function Builder({ tool, keeping }: { tool: Tool; keeping: Keeping }) {
  const [fault, forget] = useErrorBoundary();
  return (
    <ToolContext.Provider value={tool}>
      {fault ? (
        <div class="fault" role="alert">
          <p>{tool.t('fault.text')}</p>
          <button type="button" onClick={() => void tool.undo().then(forget)}>
            {tool.t('fault.undo')}
          </button>
        </div>
      ) : (
        <Rooms keeping={keeping} />
      )}
      <p class="said" role="status">
        {tool.said}
      </p>
    </ToolContext.Provider>
  );
}

function Rooms({ keeping }: { keeping: Keeping }) {
  const tool = useTool();
  const { view, wanted, step, previewing, t } = tool;
  const target = wanted.value;
  useEffect(() => {
    if (!target) return;
    view.value = 'form';
    step.value = stepOf(target);
    previewing.value = false;
    // A step is drawn first, a shut stage opens, and its part may still be on its way.
    let frames = 120;
    const look = () => {
      if (!document.querySelector('.writing .loading')) frames -= 1;
      if (frames > 0 && !focusField(target, frames > 60)) requestAnimationFrame(look);
      else wanted.value = undefined;
    };
    requestAnimationFrame(() => requestAnimationFrame(look));
  }, [target, view, step, previewing, wanted]);
  const { copied, newer, laterDay } = keeping;
  const notices = (copied.value ?? newer.value ?? laterDay.value) !== undefined && (
    <Notices keeping={keeping} />
  );
  if (view.value === 'start') {
    return (
      <>
        {notices}
        <Begin keeping={keeping} />
      </>
    );
  }
  const isWriting = view.value === 'form' || view.value === 'check';
  return (
    <>
      <TopBar keeping={keeping} />
      {notices}
      <div class="sides" role="group" aria-label={t('nav.sides')}>
        {([false, true] as const).map((side) => (
          <button
            type="button"
            key={String(side)}
            aria-pressed={previewing.value === side && (side || isWriting)}
            onClick={() => {
              previewing.value = side;
              if (side || isWriting) return;
              view.value = 'form';
              focusHeading();
            }}
          >
            {t(side ? 'nav.preview' : 'nav.form')}
          </button>
        ))}
      </div>
      <div class={previewing.value ? 'desk is-previewing' : 'desk'}>
        <div class="writing">
          <StepNav />
          {view.value === 'form' && <StepForm />}
          {view.value === 'check' && <CheckAnswers />}
          {view.value === 'keep' && <KeepView keeping={keeping} />}
          {view.value === 'take' && <TakeAway />}
        </div>
        <Preview />
      </div>
    </>
  );
}
