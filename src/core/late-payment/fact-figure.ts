/** Numbers of `facts.yaml` by the id of their fact. */
export type Figures = ReadonlyMap<string, number>;

/** The number of a fact that must be there; throws when the facts handed in lack it. */
export function factFigure(figures: Figures, fact: string): number {
  const figure = figures.get(fact);
  if (figure === undefined) throw new RangeError(`no figure for the fact ${fact}`);
  return figure;
}
