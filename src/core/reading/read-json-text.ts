import { figure, sentence, type Sentence } from '#core/sentence';
import type { Problems } from './problem.ts';
import { limitProblem } from './limits.ts';
import { shown } from './shown.ts';

/** Most characters that are read at all; a policy has about five thousand, a ledger about a hundred an event. */
export const mostCharacters = 1_000_000;

/**
 * The value of a JSON text from anywhere; a mark of byte order before it is overlooked. Refused, with one
 * problem: more than a million characters, text that is not JSON, and whatever {@link limitProblem} refuses.
 */
export function readJsonText(text: string): { value: unknown } | Problems {
  if (text.length > mostCharacters) {
    return refused(
      sentence('errors:expected.atMostCharacters', { count: figure.count(mostCharacters) }),
      sentence('errors:found.characters', { count: figure.count(text.length) }),
    );
  }
  const json = text.replace(/^\ufeff/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return refused(sentence('errors:expected.json'), whereItBreaks(json, error));
  }
  const problem = limitProblem(value);
  return problem ? { problems: [problem] } : { value };
}

function refused(expected: Sentence, found: string | Sentence): Problems {
  return {
    problems: [{ path: [], expected, found, whatToDo: sentence('errors:whatToDo.otherFile') }],
  };
}

/** Engines tell the place in words of their own; where they tell none, the beginning of the text is shown. */
function whereItBreaks(json: string, error: unknown): string | Sentence {
  if (json.trim() === '') return sentence('errors:found.nothing');
  const message = error instanceof Error ? error.message : '';
  const position = Number(/position (\d+)/.exec(message)?.[1]);
  if (/end of|unterminated/i.test(message) || position >= json.trimEnd().length) {
    return sentence('errors:found.cutShort');
  }
  if (Number.isNaN(position)) return shown(json);
  const rest = shown(json.slice(position, position + 40));
  return typeof rest === 'string'
    ? sentence('errors:found.notJson', { from: figure.text(rest) })
    : rest;
}
