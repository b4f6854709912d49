import type { Locale } from '#i18n';

/** Small numbers as each language writes them; their place in the list is their value. */
const small: Record<Locale, readonly string[]> = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '),
  es: 'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve'.split(' '),
  it: 'zero un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(' '),
}; // prettier-ignore

/** Twenty, thirty … ninety. */
const tens: Record<Locale, readonly string[]> = {
  en: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  es: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' '),
  it: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' '),
};

const round: Record<Locale, Readonly<Record<string, number>>> = {
  en: { hundred: 100, thousand: 1000 },
  es: { cien: 100, mil: 1000 },
  it: { cento: 100, mille: 1000 },
};

/** Spanish writes the twenties as one word, some with an accent of their own. */
const twenties = 'veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(' '); // prettier-ignore

const join: Record<Locale, (ten: string, unit: string) => string> = {
  en: (ten, unit) => `${ten}-${unit}`,
  es: (ten, unit) =>
    ten === 'veinte' ? (twenties[small.es.indexOf(unit) - 1] ?? '') : `${ten} y ${unit}`,
  // A vowel before a vowel falls: ventuno, ventotto; and three takes an accent: ventitré.
  it: (ten, unit) =>
    (/^[uo]/.test(unit) ? ten.slice(0, -1) : ten) +
    (unit === 'un' ? 'uno' : unit === 'tre' ? 'tré' : unit),
};

/**
 * The words of a language for 2 to 99, a hundred and a thousand, with their values, longest first.
 * One is left out: *one day* is a manner of speaking in all three languages.
 */
export function numberWords(locale: Locale): ReadonlyMap<string, number> {
  const words = small[locale].map((word, value) => [word, value] as const).slice(2);
  tens[locale].forEach((ten, index) => {
    const value = (index + 2) * 10;
    words.push([ten, value]);
    for (let unit = 1; unit < 10; unit++) {
      words.push([join[locale](ten, small[locale][unit] ?? ''), value + unit]);
    }
  });
  words.push(...Object.entries(round[locale]));
  return new Map(words.sort(([a], [b]) => b.length - a.length));
}
