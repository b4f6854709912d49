import { eng, ita, spa } from 'stopword';
import type { Locale } from '#i18n';
import { fold } from './fold.ts';

/** Words of questions that the lists of the library lack. */
const asked: Readonly<Record<Locale, string>> = {
  en: 'does did do can could should would must may might will when where who why how what which is are am was were be been if my your our their me us them has have had get got there still now please tell need want say says someone somebody anyone something anything happens happen mean means',
  es: 'puedo puede podemos pueden debo debe deben debemos tengo tiene tienen tenemos hay es son está están ser estar fue era si sí cuánto cuánta cuántos cuántas cuándo cómo dónde quién qué cuál cuáles mis tus sus nuestro nuestra este esta esto estos estas ese esa después antes según hace hacer hago haciendo quiero necesito ha han he hemos nosotros usted ustedes todavía aún ahora mucho muchos alguien algo nada mientras sólo puedan podría podrían debería haya hayan pasa ocurre sucede significa',
  it: 'posso può possiamo possono devo deve dobbiamo devono ho ha abbiamo hanno è sono era essere se quanto quanta quanti quante quando come dove chi cosa che quale quali mio mia miei mie tuo suo nostro questo questa questi queste dopo prima fa fare faccio facendo voglio serve ancora ora adesso molto qualcuno qualcosa niente mentre già solo potrei potrebbe dovrei dovrebbe succede significa capita',
};

/** What is left of English contractions where they are cut at their apostrophes. */
const contracted =
  'ain aren couldn didn doesn don hadn hasn haven isn mustn needn shouldn wasn weren won wouldn ll re s t ve d m';

const lists: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: setOf(eng, `${asked.en} ${contracted}`),
  es: setOf(spa, asked.es),
  it: setOf(ita, asked.it),
};

function setOf(list: readonly string[], more: string): ReadonlySet<string> {
  return new Set([...list, ...more.split(' ')].map(fold));
}

/** Whether a folded word says nothing by itself in any language of the site. */
export function isStopWord(folded: string): boolean {
  return Object.values(lists).some((list) => list.has(folded));
}
