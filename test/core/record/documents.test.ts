import { describe, expect, test } from 'vitest';
import type { Document } from '#core/document';
import {
  acceptRecord,
  decideManagement,
  dutySentence,
  missingFields,
  reactivatedOnDay,
  recordDocument,
  requestFields,
  sealRecord,
  serviceRequest,
  takeOver,
  tickDuty,
  verifyRecord,
  type DecisionRecord,
  type OpenRecord,
  type Standing,
} from '#core/record';
import { formatDate, locales, sayer, type Locale } from '#i18n';
import { translatorOf, wordsOf } from '#i18n/dictionaries';
import { sentencesOf } from '../document/said.ts';
import { dayFiftyTwo, edition, fullRecord, hash, model, opened } from './made.ts';

const record = await fullRecord();
const seen = await verifyRecord(record, hash);
const day = '2026-11-26';

/** Everything that a document says in one language. */
function said(document: Document, locale: Locale): string[] {
  const say = sayer(
    locale,
    wordsOf(locale, 'case-log', 'checklist', 'checklist-worldwide', 'rules', 'figures'),
  );
  return sentencesOf(document).map(say);
}

const requestKeys = Object.values(requestFields).flat();
const filled = Object.fromEntries(requestKeys.map((field) => [field, `value of ${field}`]));

describe.each(locales)('in %s', (locale) => {
  const lines = said(recordDocument(record, edition, seen, day), locale);

  test('a record says every sentence, with every figure', () => {
    expect(lines.filter((line) => /^[a-z-]+:[\w.-]+$|\{\{/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.trim() === '')).toEqual([]);
  });

  test('a record holds the persons, the evidence, the note and both digests', () => {
    const text = lines.join('\n');
    for (const part of ['Contoso 4711', 'Ana Ruiz', 'Luca Bianchi', 'Bank statement', 'Archive, folder 7', 'Called, no answer.', record.seal.decision, record.seal.whole, record.rules.digest])
      expect(text).toContain(part);
  }); // prettier-ignore

  test('an empty request has a gap in brackets for every field, and nothing that is meant for its writer', () => {
    const t = translatorOf(locale, 'case-log');
    const request = said(serviceRequest({}), locale);
    expect(request.filter((line) => /^[a-z-]+:[\w.-]+$|\{\{/.test(line))).toEqual([]);
    const text = request.join('\n');
    for (const field of missingFields({})) expect(text).toContain(`[${t(`request.fields.${field}`)}]`);
    for (const note of ['oneIssue', 'formNotDocumented'] as const) expect(text).not.toContain(t(`request.${note}`));
  }); // prettier-ignore

  test('a request says each heading once, and each line of what its writer says on its own', () => {
    const details = { ...filled, subject: 'Sign-ins', happened: 'First.\nSecond.\n\nThird.' };
    const lines = said(serviceRequest(details), locale);
    expect(lines.filter((line) => ['First.', 'Second.', 'Third.'].includes(line))).toHaveLength(3);
    const headings = serviceRequest(details).blocks.flatMap((block) => (block.kind === 'heading' ? said({ kind: '', title: block.text, blocks: [] }, locale) : []));
    for (const heading of headings) expect(lines.filter((line) => line === heading)).toHaveLength(1);
    expect(lines.join('\n')).not.toMatch(/\[[^\]]/);
  }); // prettier-ignore
});

test('a block has an id that no other block of its document has', () => {
  for (const { blocks } of [recordDocument(record, edition, seen, day), serviceRequest({})])
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
});

test('white space is no content of a field', () => {
  expect(missingFields({ ...filled, subject: ' ', service: '\n\t' })).toEqual(['subject', 'service']);
}); // prettier-ignore

describe('what the partner’s own policy said', () => {
  const own = { invoice: 'A-1', missing: [] };

  test.each([
    [{ ...own, allows: true, from: '2026-11-20' }, 'case-log:record.policyAllows'],
    [{ ...own, allows: false, from: '2026-12-20' }, 'case-log:record.policyAllowsFrom'],
    [{ ...own, allows: false, from: null }, 'case-log:record.policyDoesNot'],
  ])('stands in the record: %o', (standing, code) => {
    const { blocks } = recordDocument({ ...record, standing }, edition, seen, day);
    expect(blocks.find(({ id }) => id === 'standing')).toMatchObject({ text: { code } });
  });

  const whole: Standing = { ...own, allows: true, from: '2026-11-20', on: '2026-11-27', later: { from: '2026-12-01', issuedOn: '2026-11-02' } };

  test.each(locales)('stands with the day on which it was judged, whatever the day of the decision, and with what is to be settled, in %s', (locale) => {
    const text = said(recordDocument({ ...record, asAt: '2026-11-10', standing: whole }, edition, seen, day), locale).join(' ');
    for (const date of ['2026-11-27', '2026-12-01', '2026-11-02']) expect(text).toContain(formatDate(date, locale));
  });

  test('a record without that day is read, and says no day of it', () => {
    const standing = { ...own, allows: true, from: '2026-11-20' };
    expect(acceptRecord({ ...record, standing })?.standing).toEqual(standing);
    const { blocks } = recordDocument({ ...record, standing }, edition, seen, day);
    expect(blocks.filter(({ id }) => id.startsWith('standing'))).toHaveLength(1);
  });

  test('the day belongs to version 3: an older version that holds it was not sealed by us', () => {
    expect(acceptRecord({ ...record, standing: whole })?.standing).toEqual(whole);
    expect(acceptRecord({ ...record, version: 2, standing: whole })).toBeUndefined();
  });
}); // prettier-ignore

/** The document of a record, said in English, with the ids of its strong paragraphs. */
async function paper(of: DecisionRecord, on = day) {
  const made = recordDocument(of, edition, await verifyRecord(of, hash), on);
  const strong = made.blocks.flatMap((block) => block.kind === 'paragraph' && block.tone === 'strong' ? [block.id] : []); // prettier-ignore
  return { made, strong, text: said(made, 'en').join('\n') };
}

describe('the state of a record in its document', () => {
  const forged: DecisionRecord = { ...record, outcome: 'suspend' };

  test('comes first, and is unchanged where it is', async () => {
    const { made, text } = await paper(record);
    expect(made.blocks[0]).toMatchObject({ id: 'state', text: { code: 'case-log:case.seal.same' } });
    expect(text).toContain('Approved by Luca Bianchi');
  });

  test('is said strongly, in the title and beside the digests, where the outcome was changed by hand', async () => {
    const { made, strong, text } = await paper(forged);
    expect(made.blocks[0]).toMatchObject({ text: { code: 'case-log:case.seal.changed' }, tone: 'strong' });
    expect(made.title.code).toBe('case-log:record.titleChanged');
    expect(strong).toContain('digests-sealed');
    const { digests } = await verifyRecord(forged, hash);
    for (const one of [...Object.values(digests), ...Object.values(record.seal)]) expect(text).toContain(one);
    expect(digests.decision).not.toBe(record.seal.decision);
    expect(text).not.toContain('Approved by');
    expect(text).toContain('Luca Bianchi approved another content');
  });

  test('takes an approval for unproved where something else was changed', async () => {
    const { text } = await paper({ ...record, evidence: [] });
    expect(text).not.toContain('Approved by');
    expect(text).toContain('No proof of approval: the file names Luca Bianchi');
  });

  test('says for ever that it was sealed again after a change, by whose approval it was not', async () => {
    const open = takeOver(forged, '2026-11-27T08:00:00Z', await verifyRecord(forged, hash));
    const again = await sealRecord(open, hash);
    const { made, text } = await paper(again);
    expect(made.blocks[0]).toMatchObject({ text: { code: 'case-log:record.resealedDecision' }, tone: 'strong' });
    expect(text).toContain('Luca Bianchi');
    expect(text).toContain('does not count for this content');
    expect(text).toContain('Not approved by a second person yet');
    expect(again.resealed?.[0]?.seal).toEqual(record.seal);
  });
}); // prettier-ignore

test('a case of worldwide Partner Center rests on no figure of 21Vianet in its document', async () => {
  const { made } = await paper(await sealRecord({ ...opened(), cloud: 'worldwide-nce' }, hash));
  const cited = made.blocks.flatMap((block) => (block.kind === 'paragraph' && block.why ? [block.why.cites] : []));
  expect(cited).toContain('suspension-decision#after-suspension-9');
  expect(cited.filter((cite) => /21vianet|not-documented/.test(cite))).toEqual([]);
  expect(said(made, 'en').join('\n')).not.toMatch(/\b(30|45|55|60) days/);
}); // prettier-ignore

describe.each(locales)('in %s, reminders of a case that was suspended on the first of October', (locale) => {
  const asked = opened({ ...dayFiftyTwo, 'suspended-on': '2026-10-01' }, '2026-10-11');
  const at = '2026-10-11T09:00:00Z';
  const reads = (on: string, of: OpenRecord = asked) => said({ kind: '', title: dutySentence('set-reminders', of, edition, on), blocks: [] }, locale)[0] ?? '';
  const dates = ['2026-10-31', '2026-11-15', '2026-11-25'].map((on) => formatDate(on, locale));

  test('are asked for as decided while all of their days are to come', () => {
    expect(asked.duties).toContain('set-reminders');
    expect(reads('2026-10-11')).toContain('45');
  });

  test('are asked for only on the days still to come once the first has come', () => {
    expect(dates.map((date) => reads('2026-11-15').includes(date))).toEqual([false, false, true]);
    expect(reads('2026-11-15')).not.toMatch(/30|45|55/);
  });

  test.each([['on day 56', '2026-11-26', asked], ['after access was given back', '2026-10-20', reactivatedOnDay(asked, '2026-10-18', at)]] as const)(
    'are asked for no more %s', (_, on, of) => {
      expect(reads(on, of)).not.toMatch(/30|45|55|\{\{|case-log/);
      expect(dates.filter((date) => reads(on, of).includes(date))).toEqual([]);
    },
  );

  test('that are set stay as they were decided', () => {
    expect(reads('2026-11-26', tickDuty(asked, 'set-reminders', at, true, '2026-10-11'))).toContain('45');
  });

  test('read the same in the document of the record', async () => {
    const { made } = await paper(await sealRecord(asked, hash), '2026-11-22');
    expect(said(made, locale)).toContain(reads('2026-11-22'));
  });
}); // prettier-ignore

describe('a record has the days', () => {
  const rowsOf = ({ blocks }: Document, id: string) => {
    const block = blocks.find((one) => one.id === id);
    return block?.kind === 'table' ? block.rows.map((row) => row.map((cell) => said({ kind: '', title: cell, blocks: [] }, 'en')[0])) : []; // prettier-ignore
  };

  test('of its suspension, the warnings, the deletion and the partner’s own', async () => {
    const { made } = await paper(record);
    expect(rowsOf(made, 'dates-table').map(([day, what]) => `${day}: ${what}`)).toEqual([
      '5 October 2026: Suspension',
      '4 November 2026: Warning about the data',
      '19 November 2026: Last warning',
      '29 November 2026: Stop line: decide in writing',
      '30 November 2026: Promise to pay',
      '4 December 2026: All data is deleted',
    ]);
  });

  test('planned for a suspension that is still to be done', async () => {
    const open: OpenRecord = { ...record, answers: { state: 'active' }, outcome: 'suspend', duties: ['suspend'], dates: [] }; // prettier-ignore
    const { made } = await paper(await sealRecord(open, hash));
    expect(rowsOf(made, 'dates-table').map(([day]) => day)).toEqual([
      '26 November 2026',
      '25 January 2027',
    ]);
  });

  test('what management decided, which settles the stop line', async () => {
    const decision = { choice: 'accept-loss', by: 'Eva Conti', on: '2026-11-28', at: '2026-11-28T09:00:00Z' } as const; // prettier-ignore
    const { made } = await paper(await sealRecord(decideManagement(record, decision), hash));
    expect(rowsOf(made, 'management-table')[0]?.slice(0, 3)).toEqual([
      'Accept the loss of the data, in writing',
      'Eva Conti',
      '28 November 2026',
    ]);
    const stopLine = rowsOf(made, 'dates-table').find(([, what]) => what?.startsWith('Stop line'));
    expect(stopLine?.[2]).toBe('28 November 2026, 09:00 UTC');
  });
});

test('every answer given stands in the record, also one that no rule used', async () => {
  const { text } = await paper(record);
  expect(record.alsoAnswered).toMatchObject({ role: 'sales-agent', 'partner-kind': 'direct' });
  expect(text).toContain('Also answered, and used by no rule');
});

test('the lines of a note stay lines', async () => {
  const notes = [{ at: '2026-11-26T12:05:00Z', text: 'Called.\nNo answer.\n\nWrote.' }];
  const { made } = await paper(await sealRecord({ ...record, notes }, hash));
  const block = made.blocks.find(({ id }) => id === 'note-1');
  expect(block?.kind === 'lines' && block.lines).toHaveLength(4);
});

test.each(locales)('no field of a service request repeats its heading, in %s', (locale) => {
  const t = translatorOf(locale, 'case-log');
  const repeated = Object.entries(requestFields).flatMap(([key, fields]) =>
    fields.filter((field) => t(`request.fields.${field}`) === t(`request.section.${key as 'who'}`)),
  );
  expect(repeated).toEqual([]);
});

test('a record has its answers in the order in which they were asked', () => {
  const debt =
    model.examples.find(({ id }) => id === 'role-comes-after-the-outcome')?.answers ?? {};
  const reversed = Object.fromEntries(Object.entries({ ...debt, role: 'sales-agent', 'partner-kind': 'direct' }).reverse()); // prettier-ignore
  const { answers } = opened(reversed);
  const asked = Object.keys(answers);
  expect(asked.slice(0, 2)).toEqual(['state', 'harm']);
  expect(asked.slice(asked.indexOf('due-on')).slice(0, 3)).toEqual(['due-on', 'payment-on-way', 'invoice']); // prettier-ignore
  expect(asked.slice(-2)).toEqual(['role', 'partner-kind']);
  const { blocks } = recordDocument({ ...record, answers }, edition, seen, day);
  const table = blocks.find(({ id }) => id === 'answers-table');
  const questions = table?.kind === 'table' ? table.rows.map(([question]) => question?.code) : [];
  expect(questions).toEqual(asked.map((fact) => `checklist:question.${fact}`));
});

test.each(locales)(
  'in %s the record of a suspension asks for an amount only if there is a debt',
  (locale) => {
    const debt = { en: 'the amount if there is a debt', es: 'el importe si hay una deuda', it: 'l’importo se c’è un debito' }; // prettier-ignore
    const { duties } = opened({ state: 'active', harm: 'yes', evidence: 'strong', wrongdoer: 'customer', identity: 'matched', 'legal-hold': 'no', 'operator-notice': 'none', role: 'global-admin', 'partner-kind': 'direct', 'delegated-rights': 'yes' }); // prettier-ignore
    expect(duties).toContain('tell-customer-suspended');
    const lines = said(recordDocument({ ...record, duties }, edition, seen, day), locale);
    expect(lines.join('\n')).toContain(debt[locale]);
  },
);
