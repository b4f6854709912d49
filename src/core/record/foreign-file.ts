/** What a file of JSON is that holds no case: something that another tool opens, or nothing known. */
export type ForeignFile = 'policy' | 'ledger' | 'answers' | 'unknown';

/** What a value is that is no record by its `kind`; undefined for one that is. */
export function foreignFile(value: unknown): ForeignFile | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'unknown';
  const fields = value as Readonly<Record<string, unknown>>;
  if (fields['kind'] === 'saldo-record' || fields['kind'] === 'saldo-records') return undefined;
  if ('kind' in fields) return 'unknown';
  if ('invoice' in fields && 'events' in fields) return 'ledger';
  // A draft may lack any of its parts but hardly all of these.
  if (['stages', 'credit', 'invoicing', 'partner', 'access'].some((name) => name in fields))
    return 'policy';
  const values = Object.values(fields);
  const isAnswers = values.every((one) => typeof one === 'string' || typeof one === 'number');
  return values.length > 0 && isAnswers ? 'answers' : 'unknown';
}
