import type { ReadingProblem } from '#core/reading';
import type { Sentence } from '#core/sentence';
import type { Say } from '#i18n';
import type { FileRefusal } from '../../ui/open-file.ts';
import { word, type Equipment } from '../equipment.ts';

/** A file that was not used: refused before anything in it was read, or with what is wrong in it. */
export type WrongFile = { file: string } & ({ refused: FileRefusal } | { found: ReadingProblem[] });

interface Props {
  equipment: Equipment;
  say: Say;
  wrong: WrongFile;
}

/** What is wrong with a file, where, and what to do. What was in use before stays in use. */
export function FileProblems({ equipment: { tool }, say, wrong }: Props) {
  const said = (text: string | Sentence) => (typeof text === 'string' ? text : say(text));
  return (
    <div class="note" role="alert">
      <p>
        <strong>{tool('policy.problems', { file: word(wrong.file.slice(0, 80)) })}</strong>
      </p>
      {'refused' in wrong ? (
        <p>{tool(wrong.refused === 'too-large' ? 'policy.tooLarge' : 'policy.notText')}</p>
      ) : (
        <ul>
          {wrong.found.slice(0, 5).map((problem, index) => (
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
      )}
    </div>
  );
}
