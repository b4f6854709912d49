import { figure, sentence } from '#core/sentence';
import { useEditor } from './editor-context.ts';

/** All that is wrong in one place, each with a way to its field. */
export function Problems() {
  const { say, shown, saidProblem, saidField, idOf } = useEditor();
  if (shown.length === 0) return null;
  const title = say(sentence('timeline:problem.title', { count: figure.count(shown.length) }));
  return (
    <div class="tl-problems" role="group" aria-label={title}>
      <h3>{title}</h3>
      <p>{say(sentence('timeline:problem.kept'))}</p>
      <ul>
        {shown.map((problem) => (
          <li key={problem.field}>
            <a
              href={`#${idOf(problem.field)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(idOf(problem.field))?.focus();
              }}
            >
              {say(
                sentence('timeline:problem.at', {
                  field: figure.text(saidField(problem.field)),
                  problem: figure.text(saidProblem(problem)),
                }),
              )}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
