/**
 * Version 0, the form of the first trials. It says `format: "saldo-policy-0"` and no `version`, and differs
 * from version 1 in this alone:
 * - a stage has one of `daysAfterIssue`, `daysAfterDue`, `daysAfterSuspension`, in calendar days, below zero
 *   for days before, where version 1 has `anchor` and `offset`;
 * - `retentionDays`, a number or null at the top, is `data.promisedDays` in version 1;
 * - nothing says what kind of creditor the partner is. Nobody can know it, so `law.creditor` stays open.
 */
const format = 'saldo-policy-0';

const anchors = { daysAfterIssue: 'issue', daysAfterDue: 'due', daysAfterSuspension: 'suspension' };

type Fields = Readonly<Record<string, unknown>>;

/** Whether a value says that it is of version 0. */
export function isVersion0(value: Fields): boolean {
  return value['format'] === format && !Object.hasOwn(value, 'version');
}

/** From version 0 to version 1. What fits neither is left where it stands, for the schema to refuse. */
export function fromVersion0(given: Fields): Record<string, unknown> {
  const { retentionDays, ...rest } = given;
  const { stages, data } = rest;
  const next: Record<string, unknown> = { ...rest, version: 1 };
  delete next['format'];
  if (Array.isArray(stages)) next['stages'] = stages.map(stageFrom0);
  if (retentionDays === undefined) return next;
  const isFree = data === undefined || (isFields(data) && !Object.hasOwn(data, 'promisedDays'));
  return isFree
    ? { ...next, data: { ...data, promisedDays: retentionDays } }
    : { ...next, retentionDays };
}

function stageFrom0(stage: unknown): unknown {
  if (!isFields(stage)) return stage;
  const given = Object.entries(anchors).filter(([name]) => Object.hasOwn(stage, name));
  const [only] = given;
  if (!only || given.length > 1 || 'anchor' in stage || 'offset' in stage) return stage;
  const [name, anchor] = only;
  const { [name]: days, ...rest } = stage;
  return { ...rest, anchor, offset: { days, count: 'calendar' } };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
