import { describe, expect, test } from 'vitest';
import { checkContent, problemText } from '#collections/check';
import { readLedger } from '#collections/ledger';
import type { Locale } from '#i18n';
import {
  fold,
  forbiddenForms,
  formPattern,
  formsIn,
} from '../../../src/collections/check/forms.ts';
import { root } from '../../support/build.ts';
import { contentFolder, instead } from '../../support/content-folder.ts';

const { ledger } = readLedger(`${root}content`, root);
const forms = { es: forbiddenForms(ledger, 'es'), it: forbiddenForms(ledger, 'it') };

type Rendering = readonly [row: string, seed: string, correct: string];

/** Rows of FACTS 5.2 and 5.4: a fragment of the seed, and how it is said rightly. */
const spanish: Rendering[] = [
  ['title, misuse', 'fraude o uso incorrecto', 'Impago, fraude o uso indebido'],
  ['title, product', '(centro de partners operado por 21Vianet)', '(Centro de partners operado por 21Vianet)'],
  ['description, address', 'Tú eres', 'Usted responde económicamente de las compras fraudulentas de sus clientes'],
  ['description, liability', 'el responsable financiero de las compras', 'conviene aplicar controles de prevención y detección del fraude'],
  ['106, liability', 'Usted es responsable financiero de compras', 'Usted responde económicamente de las compras fraudulentas de sus clientes y de los servicios contratados que estos no paguen.'],
  ['106, whose fraud', 'compras fraudulentas por sus clientes', 'compras fraudulentas de sus clientes'],
  ['107, controls', 'controles de mitigación de riesgos de detección y prevención de fraudes', 'controles que reduzcan el riesgo mediante la prevención y la detección del fraude'],
  ['108, credit', 'decidir si extender o crédito a un cliente', 'A usted le corresponde decidir si concede crédito a un cliente; ahora bien:'],
  ['109, policy', 'una directiva de colecciones clara', 'una política de cobros clara'],
  ['109, process', 'detalles sobre el proceso de colecciones', 'que explique el proceso de cobro y en qué momento se verá afectado el acceso a la suscripción'],
  ['111, address', 'Para resolver la actividad fraudulenta o uso indebido', 'Ante una actividad fraudulenta o un uso indebido, dispone de estas opciones:'],
  ['113, yourself', 'suspender suscripciones por su cuenta del Centro de partners', 'Puede suspender usted mismo las suscripciones de los clientes desde el Centro de partners mientras investiga el problema.'],
  ['114, register', 'Consulta Suspender una suscripción', 'Consulte Suspender una suscripción'],
  ['116, preposition', 'Cree una solicitud de servicio con 21Vianet', 'Abra una solicitud de servicio ante 21Vianet'],
  ['117, register', 'Consulta Notificar problemas en nombre de un cliente', 'Consulte «Notificar problemas en nombre de un cliente»'],
  ['118, register', 'Vea también', 'Véase también'],
  ['119, billing support', 'Proporcionar soporte técnico sobre la facturación', 'Ofrecer asistencia con la facturación'],
  ['T1, word order', 'En el estado sección, elija', 'En la sección Estado, elija'],
  ['T2, support requests', 'admitir solicitudes', 'Solicitudes de soporte'],
  ['T2, portal requests', 'solicita el centro de partners', 'Solicitudes sobre el Centro de partners'],
  ['T4, outcome', 'cerrar el bucle', 'Informe al cliente del resultado'],
]; // prettier-ignore

/** Rows of FACTS 5.3 and 5.4. */
const italian: Rendering[] = [
  ['title, product', '(centro per i Partner gestito da 21Vianet)', '(Centro per i partner gestito da 21Vianet)'],
  ['103, non-payment', 'Insoluti, frodi o uso improprio', 'Mancato pagamento, frodi o uso improprio'],
  ['106, liability', 'Sei responsabile finanziario', 'Rispondi economicamente degli acquisti fraudolenti effettuati dai tuoi clienti'],
  ['106, whose fraud', 'per gli acquisti fraudolenti, i clienti', 'degli acquisti fraudolenti effettuati dai tuoi clienti'],
  ['106, non-payment', 'non-pagamento del cliente', 'mancato pagamento dei servizi acquistati'],
  ['107, detection', 'implementare illecito rilevamento', 'grazie alla prevenzione e al rilevamento delle frodi'],
  ['107, fewer controls', 'riduzione dei controlli', 'Ti consigliamo di adottare controlli che riducano i rischi'],
  ['108, decision', 'Si è responsabili per decidere', 'Spetta a te decidere'],
  ['108, credit card', 'estendere carta di credito per un cliente', 'se concedere credito a un cliente; tuttavia:'],
  ['109, policy', 'criteri di incasso chiari', 'una politica di incasso chiara'],
  ['109, process', 'i processi di pagamento', 'il processo di sollecito e recupero'],
  ['109, when', 'in quali situazioni viene bloccato l’accesso', 'il momento in cui l’accesso alla sottoscrizione subirà limitazioni'],
  ['111, fraud', 'Per risolvere attività illecite', 'In caso di attività fraudolente o di uso improprio puoi scegliere tra queste opzioni:'],
  ['113, yourself', 'le sottoscrizioni dei clienti se stessi dal centro', 'Puoi sospendere tu stesso le sottoscrizioni dei clienti dal Centro per i partner'],
  ['113, number', 'mentre si esaminano il problema', 'mentre esamini il problema'],
  ['113, product', 'dal centro per i Partner', 'dal Centro per i partner'],
  ['116, preposition', 'Creare una richiesta di servizio con 21Vianet', 'Apri una richiesta di servizio a 21Vianet se hai altre domande'],
  ['118, register', 'Vedere anche', 'Vedi anche'],
  ['120, customer support', 'Supporto tecnico ai clienti', 'Supporto ai clienti'],
  ['T1, choose', 'keychains Suspended', 'scegli Suspended'],
  ['T2, portal requests', 'Partner Center richiede', 'Richieste sul Centro per i partner'],
  ['T3, escalate', 'Inoltrare da 21Vianet', 'Inoltrare a 21Vianet'],
  ['T3, payment', 'responsabile del pagamento da 21Vianet', 'responsabile del pagamento a 21Vianet'],
  ['T4, outcome', 'chiudere il ciclo', 'informa il cliente dell’esito'],
  ['glossary, escalate', 'escalation dei blocchi', 'inoltrare a un livello superiore'],
  ['glossary, dispute', 'controversie fatturazione', 'contestazione della fattura'],
]; // prettier-ignore

describe.each([
  ['es', spanish],
  ['it', italian],
] as const)('%s', (locale: 'es' | 'it', renderings) => {
  test.each(renderings)('the fault of the seed in %s does not come back', (_, seed) => {
    expect(formsIn(seed, forms[locale])).not.toEqual([]);
  });

  test.each(renderings)('what is right for %s may be written', (_, __, correct) => {
    expect(formsIn(correct, forms[locale])).toEqual([]);
  });
});

test('what is preferred or allowed is never forbidden', () => {
  const { problems } = checkContent(`${root}content`, `${root}locales`, root);
  expect(problems.filter(({ file }) => file.endsWith('terms.yaml'))).toEqual([]);
});

type Match = readonly [promise: string, form: string, text: string, matches: boolean];

const matching: Match[] = [
  ['capitals do not matter', 'uso incorrecto', 'Uso Incorrecto', true],
  ['a form is a whole word', 'uso', 'abuso', false],
  ['a form is a whole word at its end', 'tu', 'tutor', false],
  ['an accent makes another word', 'tu', 'tú', false],
  ['an accented letter is a letter', 'te', 'té', false],
  ['a star stands for any ending', 'coleccion*', 'colecciones', true],
  ['a star stands for no ending too', 'directiva*', 'directiva', true],
  ['a star does not reach the next word', 'richiest* con', 'richiesta presto con', false],
  ['a form goes over a line break', 'uso incorrecto', 'uso\nincorrecto', true],
  ['a form goes over a space that does not break', 'uso incorrecto', 'uso\u00a0incorrecto', true],
  ['a straight apostrophe is found as typed', "l'accesso", 'l’accesso', true],
  ['a typographic apostrophe is found as typed', 'l’accesso', "l'accesso", true],
  ['a decomposed accent is the same accent', 'tú', 'tu\u0301', true],
  ['a dot is a dot', 'S.p.A', 'SxpxA', false],
  ['punctuation ends a word', 'uso incorrecto', '(uso incorrecto).', true],
];

test.each(matching)('%s: %s in “%s”', (_, form, text, matches) => {
  expect(formPattern(form).test(fold(text))).toBe(matches);
});

test('a form that is exact tells capitals from small letters', () => {
  expect(formPattern('Te', true).test('te')).toBe(false);
  expect(formPattern('Te', true).test('Te')).toBe(true);
});

type Place = readonly [where: string, file: string, from: string, to: string];

const places: Place[] = [
  ['an article', 'content/es/guidance/first.md', 'Los datos', 'La directiva de colecciones'],
  ['a title', 'content/es/guidance/first.md', 'title: Primeros', 'title: Directivas de colecciones'],
  ['a heading', 'content/es/guidance/first.md', '## Antes', '## Directiva de colecciones'],
  ['words of a term', 'content/es/guidance/first.md', ':term[política de cobros]', ':term[directiva de colección]'],
  ['a definition', 'content/terms.yaml', 'Pasos acordados.', 'Una directiva de colecciones.'],
  ['a form to use', 'content/terms.yaml', 'preferred: política de cobros', 'preferred: directiva de colecciones'],
  ['what a fact says', 'content/facts.yaml', 'Cuánto se conservan', 'La directiva de colecciones. Cuánto se conservan'],
  ['a value in words', 'content/facts.yaml', '{ duration: 60, unit: day }', '{ words: { en: a, es: directiva de colecciones, it: c } }'],
  ['a sentence of the software', 'locales/es/site.json', '"Saldo"', '"La directiva de colecciones"'],
]; // prettier-ignore

test.each(places)(
  'a forbidden form in %s is reported with the form to use',
  (_, file, from, to) => {
    const folder = contentFolder({ [file]: instead(from, to) });
    const problems = folder.problems();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file, line: folder.lineOf(file, to) });
    expect(problems[0] && problemText(problems[0])).toMatch(/política de cobros|directiva/);
  },
);

test('a form may be quoted on purpose with :lang', () => {
  const folder = contentFolder({
    'content/es/guidance/first.md': instead(
      ':term',
      ':lang[directiva de colecciones]{is=es} :term',
    ),
  });
  expect(folder.problems()).toEqual([]);
});

test('a form of address is refused in its own language alone', () => {
  const wrong = (locale: Locale, from: string) =>
    contentFolder({ [`content/${locale}/guidance/second.mdx`]: instead(from, `${from} tú`) });
  expect(wrong('es', 'Cuesta').problems()).toHaveLength(1);
  expect(wrong('it', 'Costa').problems()).toEqual([]);
});
