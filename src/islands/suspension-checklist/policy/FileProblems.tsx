import type { ReadingProblem } from '#core/reading';
import type { Sentence } from '#core/sentence';
import type { Say } from '#i18n';
import { word, type Equipment } from '../equipment.ts';

interface Props {
  equipment: Equipment;
  say: Say;
  file: string;
  /** Empty where the file could not be read as text at all. */
  found: readonly ReadingProblem[];
}

/** What is wrong with a file, where, and what to do. What was in use before stays in use. */
export function FileProblems({ equipment: { tool }, say, file, found }: Props) {
  const said = (text: string | Sentence) => (typeof text === 'string' ? text : say(text));
  return (
    <div class="note" role="alert">
      <p>
        <strong>{tool('policy.problems', { file: word(file.slice(0, 80)) })}</strong>
      </p>
      <ul>
        {found.slice(0, 5).map((problem, index) => (
          <li key={index}>
            {problem.path.length > 0 && <code>{problem.path.join(' → ').slice(0, 120)}</code>}{' '}
            {tool('policy.problem', {
              expected: word(say(problem.expected)),
              found: word(said(problem.found)),
            })}{' '}
            {say(problem.whatToDo)}
          </li>
        ))}
      </ul>
    </div>
  );
}
