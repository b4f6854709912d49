import type { Block, Document } from '#core/document';
import { asWritten, figure, sentence, type Sentence } from '#core/sentence';

/**
 * What a request to 21Vianet can say (FACTS 6.3, from R8, R14, R16, R17). Everything may be missing: what
 * is, is marked. The form of the portal is not documented (R8), and none is pretended here.
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

/** The draft of a request, with what is still missing marked. Words: `case-log`, `figures`. */
export function serviceRequest(details: RequestDetails): Document {
  const missing = missingFields(details);
  const value = (field: keyof RequestDetails): Sentence =>
    missing.includes(field) ? part('missing') : asWritten((details[field] ?? '').trim());
  const sections = Object.entries(requestFields).flatMap(([key, fields]): Block[] => [
    { id: key, kind: 'heading', level: 2, text: part(`section.${key}`) },
    {
      id: `${key}-fields`,
      kind: 'table',
      caption: part(`section.${key}`),
      head: [part('field'), part('content')],
      rows: fields.map((field) => [part(`fields.${field}`), value(field)]),
    },
  ]);
  return {
    kind: 'service-request',
    title: missing.includes('subject')
      ? part('titleWithout')
      : part('title', { subject: figure.text((details.subject ?? '').trim()) }),
    blocks: [
      { id: 'one-issue', kind: 'paragraph', text: part('oneIssue'), tone: 'quiet' },
      ...(missing.length === 0
        ? []
        : [
            {
              id: 'missing',
              kind: 'paragraph' as const,
              text: part('missingFields', { count: figure.count(missing.length) }),
              tone: 'strong' as const,
            },
          ]),
      ...sections,
      { id: 'form', kind: 'paragraph', text: part('formNotDocumented'), tone: 'quiet' },
    ],
  };
}

function part(key: string, figures?: Sentence['figures']): Sentence {
  return sentence(`case-log:request.${key}`, figures);
}
