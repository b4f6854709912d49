import { figure } from '#core/sentence';
import type { ReadingProblem } from '#core/reading';
import { useTool } from '../state/context.ts';
import { mostShown, type Incoming } from './incoming.ts';
import { shownPath, stagePlace } from './place-words.ts';

/** What is wrong with a file or a link, in one message: where, what was expected, what was found, what to do. */
export function IncomingProblems({ incoming }: { incoming: Exclude<Incoming, { work: unknown }> }) {
  const { t, say } = useTool();
  return (
    <div class="error-summary" role="alert">
      <p>
        <strong>{t('open.refused')}</strong> {t('open.safe')}
      </p>
      {'refused' in incoming ? (
        <p>{say(incoming.refused)}</p>
      ) : (
        <>
          <ul>
            {incoming.problems.slice(0, mostShown).map((problem, index) => (
              <li key={index}>{problemText(problem)}</li>
            ))}
          </ul>
          {incoming.problems.length > mostShown && (
            <p>{t('open.more', { count: figure.count(incoming.problems.length - mostShown) })}</p>
          )}
        </>
      )}
    </div>
  );

  function problemText({ path, expected, found, whatToDo }: ReadingProblem): string {
    const named = stagePlace(path, 'source' in incoming ? incoming.source : undefined);
    const place = shownPath(path);
    return t('open.problem', {
      where: figure.text(named ? say(named) : place === '' ? t('open.whole') : place),
      expected: figure.said(expected.code, expected.figures),
      found: typeof found === 'string' ? figure.text(found) : figure.said(found.code, found.figures),
      whatToDo: figure.said(whatToDo.code, whatToDo.figures),
    });
  }
} // prettier-ignore
