import type { Block, Document } from '#core/document';
import { asWritten, figure, sentence, type Figure, type Sentence } from '#core/sentence';

/**
 * What a request to 21Vianet can say (FACTS 6.3, from R8, R14, R16, R17). Everything may be missing: what
 * is, is a gap. The form of the portal is not documented (R8), and none is pretended here.
 */
export interface RequestDetails {
  /** The problem, one only (R11). */
  subject?: string;
  partnerName?: string;
  partnerTenant?: string;
  customerName?: string;
  customerDomain?: string;
  customerTenant?: string;
  /** Of Partner Center; SubscriptionID of the reconciliation file is another (R17). */
  subscription?: string;
  order?: string;
  service?: string;
  happened?: string;
  firstSeen?: string;
  lastSeen?: string;
  timeZone?: string;
  impact?: string;
  users?: string;
  evidence?: string;
  alreadyDone?: string;
  asked?: string;
  contact?: string;
  hours?: string;
  language?: string;
  severity?: string;
  severityReason?: string;
}

/** The fields in the order in which somebody who reads the request needs them, by heading. */
export const requestFields = {
  who: ['partnerName', 'partnerTenant', 'customerName', 'customerDomain', 'customerTenant'],
  what: ['subscription', 'order', 'service', 'happened', 'firstSeen', 'lastSeen', 'timeZone'],
  impact: ['impact', 'users', 'severity', 'severityReason'],
  done: ['evidence', 'alreadyDone'],
  ask: ['asked'],
  contact: ['contact', 'hours', 'language'],
} as const satisfies Readonly<Record<string, readonly (keyof RequestDetails)[]>>;

/** The fields of a request that are still empty, in their order. */
export function missingFields(details: RequestDetails): (keyof RequestDetails)[] {
  return ['subject' as const, ...Object.values(requestFields).flat()].filter(
    (field) => (details[field] ?? '').trim() === '',
  );
}

/**
 * A request as a letter that 21Vianet can receive: what is missing stands as a gap in brackets, and nothing in
 * it is meant for its writer. Words: `case-log`, `figures`.
 */
export function serviceRequest(details: RequestDetails): Document {
  const given = (field: keyof RequestDetails): string => (details[field] ?? '').trim();
  const gap = (field: keyof RequestDetails): Sentence =>
    part('gap', { field: figure.said(`case-log:request.fields.${field}`) });
  const filled = (field: keyof RequestDetails): Figure =>
    given(field) === ''
      ? { kind: 'said', sentence: gap(field) }
      : figure.text(given(field).replace(/\s+/g, ' '));
  const named = (field: keyof RequestDetails): Sentence =>
    part('line', { field: figure.said(`case-log:request.fields.${field}`), value: filled(field) });
  const written = (field: keyof RequestDetails): Sentence[] =>
    given(field) === ''
      ? [gap(field)]
      : given(field)
          .split(/\s*[\r\n]+\s*/)
          .map(asWritten);
  const lines = (id: string, ...those: Sentence[]): Block => ({ id, kind: 'lines', lines: those });
  const heading = (id: string): Block => ({
    id,
    kind: 'heading',
    level: 2,
    text: part(`heading.${id}`),
  });
  return {
    kind: 'service-request',
    title: part('title', { subject: filled('subject') }),
    blocks: [
      { id: 'greeting', kind: 'paragraph', text: part('greeting') },
      {
        id: 'about',
        kind: 'paragraph',
        text: part('about', {
          partner: filled('partnerName'),
          partnerTenant: filled('partnerTenant'),
          customer: filled('customerName'),
          domain: filled('customerDomain'),
          customerTenant: filled('customerTenant'),
          subject: filled('subject'),
        }),
      },
      lines('subscription', ...(['subscription', 'order', 'service'] as const).map(named)),
      heading('what'),
      lines('happened', ...written('happened')),
      lines('seen', ...(['firstSeen', 'lastSeen', 'timeZone'] as const).map(named)),
      heading('impact'),
      lines('affected', ...written('impact')),
      lines('severity', ...(['users', 'severity', 'severityReason'] as const).map(named)),
      heading('evidence'),
      lines('kept', ...written('evidence')),
      heading('done'),
      lines('steps', ...written('alreadyDone')),
      heading('ask'),
      lines('asked', ...written('asked')),
      heading('contact'),
      lines('reached', ...(['contact', 'hours', 'language'] as const).map(named)),
      lines('closing', part('closing'), part('signed', { partner: filled('partnerName') })),
    ],
  };
}

function part(key: string, figures?: Sentence['figures']): Sentence {
  return sentence(`case-log:request.${key}`, figures);
}
