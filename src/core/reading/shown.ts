import { figure, sentence, type Sentence } from '#core/sentence';

const longest = 80;
/** What a terminal would obey, what turns the direction of text, and what cannot be seen. */
const unseen = /[\p{C}\p{Zl}\p{Zp}\ufe00-\ufe0f]/gu;

/**
 * A value as far as it helps: on one line, at most 80 characters, control and direction characters written
 * out as `\u202e`. A list or an object is only named.
 */
export function shown(value: unknown): string | Sentence {
  if (value === undefined) return sentence('errors:found.nothing');
  if (Array.isArray(value)) {
    return sentence('errors:found.list', { number: figure.count(value.length) });
  }
  if (typeof value === 'object' && value !== null) return sentence('errors:found.object');
  // Cut before it is written out, so that ten million characters cost no more than eighty.
  const written =
    typeof value === 'string' ? JSON.stringify(value.slice(0, 2 * longest)) : String(value);
  return cut(visible(written));
}

/** Text with every character that cannot be seen written out. */
export function visible(text: string): string {
  return text.replace(unseen, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

function cut(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
