/** A label that begins at its own pole and runs to the right. */
export interface Labelled {
  x: number;
  /** Of pole mark and label together, in pixels. */
  width: number;
}

/**
 * A lane for each label, 0 nearest the band, so that no two labels overlap and no pole of a later label cuts
 * an earlier one: whatever begins under a label stands nearer to the band. Labels come in order of `x`.
 */
export function lanes(labels: readonly Labelled[], gap: number): number[] {
  const result = labels.map(() => 0);
  for (let index = labels.length - 1; index >= 0; index--) {
    const { x, width } = labels[index] as Labelled;
    let lane = 0;
    for (let later = index + 1; later < labels.length; later++) {
      if ((labels[later] as Labelled).x >= x + width + gap) break;
      lane = Math.max(lane, (result[later] as number) + 1);
    }
    result[index] = lane;
  }
  return result;
}
