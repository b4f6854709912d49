import { conceptWord, type SearchData } from '../data.ts';
import { openEngine } from './engine.ts';
import { bestPassage } from './passage.ts';
import { conceptWeight, pointers } from './pointers.ts';
import type { Query } from './query.ts';
import { rank, type Ranked, type Weighted } from './rank.ts';
import {
  mostResults,
  place,
  readAll,
  withHeadings,
  type Result,
  type SearchOptions,
} from './result.ts';
import { knownWords } from './vocabulary.ts';

/** What the index of the reader's language answers: how many articles, each loaded when wanted. */
export interface Answer {
  count: number;
  read: (from: number, to: number) => Promise<Result[]>;
}

/** What the index of the reader's language has about a query. */
export async function ownAnswer(
  query: Query,
  data: SearchData,
  options: SearchOptions,
): Promise<Answer> {
  const reader = data.locale;
  const engine = await openEngine(reader);
  const known = await knownWords(query.words, reader);
  const foreign = query.concepts.filter(
    ({ locale, words }) => locale !== reader && !words.every((word) => known.includes(word)),
  );
  // Words of another language are searched by what they mean here, not by how they look.
  const taken = new Set(foreign.flatMap(({ words }) => words));
  const literal = known.filter((word) => !taken.has(word));
  const preferred = (id: string) => data.concepts.find((concept) => concept.id === id)?.name ?? '';
  const words: Weighted[] = [
    ...literal.map((word) => ({ word, weight: 1 })),
    ...pointers(query.concepts, data).map((concept) => ({
      word: conceptWord(concept.id),
      weight: conceptWeight(concept, known),
    })),
    ...foreign.map(({ id }) => ({ word: preferred(id), weight: 0.7 })),
  ];
  const ranked = await rank(engine, words, options.filters, data.articles);
  const shown = [...new Set([...literal, ...query.concepts.map(({ id }) => preferred(id))])];
  const asked =
    literal.length > 0 ? [...literal, ...foreign.map(({ id }) => preferred(id))] : shown;
  const from = literal.length > 0 ? undefined : foreign[0];
  const result = async ({ hit, score }: Ranked): Promise<Result> => {
    const fragment = await hit.data();
    const passage = bestPassage(fragment, shown, reader, options.filters.cloud);
    return {
      ...place(fragment, reader, passage.unit, shown),
      locale: reader,
      passage: passage.pieces,
      box: passage.box,
      matchedLocale: from?.locale ?? reader,
      matchedWords: from?.words.join(' ') ?? '',
      score: withHeadings(score, fragment, asked, reader),
    };
  };
  return {
    count: Math.min(ranked.length, mostResults),
    read: (start, end) => readAll(ranked.slice(start, end), result),
  };
}
