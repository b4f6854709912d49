/** A label that begins at its own pole and runs to the right, or ends there and runs to the left of it. */
export interface Labelled {
  x: number;
  /** Of pole mark and label together, in pixels. */
  width: number;
  isLeft?: boolean;
}

/** Least room between two labels in one lane, in pixels. */
const gap = 8;

/** Lanes of labels, 0 nearest the band, and how many poles must pass behind a label. */
export interface Lanes {
  lanes: number[];
  crossings: number;
}

/**
 * A lane for each label, so that no two labels overlap, and no pole cuts another's label: what has its pole
 * under a label stands nearer to the band. Where two labels each stand over the other's pole, one pole passes
 * behind, and is counted.
 */
export function lanes(labels: readonly Labelled[]): Lanes {
  const spans = labels.map(({ x, width, isLeft }) =>
    isLeft ? { from: x - width - gap, to: x } : { from: x, to: x + width + gap },
  );
  const found: (number | undefined)[] = labels.map(() => undefined);
  const waiting = new Set<number>();

  let crossings = 0;

  /** Places what stands under a label before the label itself. */
  function place(index: number): number {
    const known = found[index];
    if (known !== undefined) return known;
    if (waiting.has(index)) {
      crossings += 1;
      return -1;
    }
    waiting.add(index);
    let lane = Math.max(0, ...covered(index).map((under) => place(under) + 1));
    while (isTaken(index, lane)) lane += 1;
    found[index] = lane;
    return lane;
  }
  function covered(index: number): number[] {
    const { from, to } = spans[index] as Span;
    return labels.flatMap(({ x, isLeft }, other) => {
      if (other === index) return [];
      // Of several on one day, the later one stands nearer to the band when it runs to the right.
      const isTwin = x === labels[index]?.x && isLeft === labels[index]?.isLeft;
      if (isTwin) return other > index !== (isLeft === true) ? [other] : [];
      return from <= x && x <= to ? [other] : [];
    });
  }
  function isTaken(index: number, lane: number): boolean {
    const own = spans[index] as Span;
    return spans.some(
      ({ from, to }, other) => found[other] === lane && from < own.to && own.from < to,
    );
  }

  for (let index = labels.length - 1; index >= 0; index--) place(index);
  return { lanes: found as number[], crossings };
}

interface Span {
  from: number;
  to: number;
}
