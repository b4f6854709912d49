/** A question as a reader types it, and the article that answers it. */
export interface Question {
  /** Language of the page on which it is typed. */
  locale: string;
  query: string;
  kind: string;
  /** Slug of the right article; several where they are equally right. */
  article: string | readonly string[];
}

/** A question with the place at which the right article came: 1 is first, 0 is not at all. */
export interface Asked extends Question {
  place: number;
  /** What came instead, best first. */
  found: readonly string[];
}

/** How well a group of questions was answered; each figure is between 0 and 1. */
export interface Figures {
  questions: number;
  recallAt1: number;
  recallAt3: number;
  /** Mean reciprocal rank: 1 when the right article is always first. */
  mrr: number;
}

/** Puts the right article's place beside the question; `found` are slugs, best first. */
export function judged(question: Question, found: readonly string[]): Asked {
  const right = new Set([question.article].flat());
  return { ...question, found, place: found.findIndex((slug) => right.has(slug)) + 1 };
}

/** The figures of a group of questions. */
export function figuresOf(asked: readonly Asked[]): Figures {
  const share = (worth: (place: number) => number) =>
    asked.reduce((sum, { place }) => sum + (place > 0 ? worth(place) : 0), 0) / asked.length;
  return {
    questions: asked.length,
    recallAt1: share((place) => (place === 1 ? 1 : 0)),
    recallAt3: share((place) => (place <= 3 ? 1 : 0)),
    mrr: share((place) => 1 / place),
  };
}

/** The figures over all, by kind and by language, and below them each question without its answer in three. */
export function report(asked: readonly Asked[]): string {
  const groups = new Map<string, Asked[]>([['all', [...asked]]]);
  for (const by of ['kind', 'locale'] as const) {
    for (const one of asked) groups.set(one[by], [...(groups.get(one[by]) ?? []), one]);
  }
  const rows = [...groups].map(([name, group]) => {
    const { questions, recallAt1, recallAt3, mrr } = figuresOf(group);
    const figures = [recallAt1, recallAt3, mrr].map((figure) => figure.toFixed(2).padStart(6));
    return `${name.padEnd(15)}${String(questions).padStart(4)}${figures.join('')}`;
  });
  const missed = asked
    .filter(({ place }) => place === 0 || place > 3)
    .map(({ locale, query, place, found }) => {
      const instead = found.slice(0, 3).join(', ') || 'nothing';
      return `  ${locale} “${query}”: ${place || 'not found'}; first ${instead}`;
    });
  return [`${''.padEnd(15)}   n   R@1   R@3   MRR`, ...rows, 'missed:', ...missed].join('\n');
}
