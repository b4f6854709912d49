import { figure, sentence, type Sentence } from '#core/sentence';

/** A list of names to choose from, as a sentence. */
export function oneOf(names: readonly string[]): Sentence {
  return names.length === 1
    ? sentence('errors:expected.only', { name: figure.text(names[0] ?? '') })
    : sentence('errors:expected.oneOf', { names: figure.list(names.map(figure.text)) });
}
