/** Shares of the letter size, on the generous side of the usual system fonts. */
const shares: readonly (readonly [RegExp, number])[] = [
  [/[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/, 1.05],
  [/[mwMW@%—…]/, 0.98],
  [/[A-ZÀ-Þ]/, 0.74],
  [/[iljI.,:;'’|!()[\]]/, 0.36],
  [/[ftr\s-]/, 0.43],
  [/[\u0020-\u024f]/, 0.63],
];

const known = new Map<string, number>();

/** About how wide a text stands, in pixels; rather too much than too little, since nothing can be measured here. */
export function textWidth(text: string, size: number): number {
  let share = 0;
  for (const letter of text) {
    let own = known.get(letter);
    if (own === undefined) {
      own = shares.find(([letters]) => letters.test(letter))?.[1] ?? 1.05;
      known.set(letter, own);
    }
    share += own;
  }
  return share * size;
}

/** A text that is not longer than so many letters; what is cut is marked. */
export function shortened(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}

/** A text that is not wider than so many pixels; what is cut is marked. */
export function fitting(text: string, size: number, most: number): string {
  let letters = [...text].length;
  let cut = text;
  while (letters > 1 && textWidth(cut, size) > most) cut = shortened(text, (letters -= 1));
  return cut;
}
