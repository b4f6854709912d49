import type { PortalWork } from '#core/case';
import type { Answers, Decision } from '#core/decision';
import type { Cloud } from '#core/policy';
import { formatDate } from '#i18n';
import { daysAfter } from './civil-day.ts';
import { figureOf, suspensionDay } from './case-dates.ts';
import { word, type Equipment } from './equipment.ts';

/** One thing to do. */
export interface DutyView {
  id: string;
  text: string;
  /** Roles that may do it, where a role is needed. */
  who: string | undefined;
  when: string | undefined;
  /** Steps in the portal, as Markdown of one line each. */
  portal: readonly string[];
  /** To be done before anything else, and never hidden. */
  atOnce: boolean;
  /** The suspension itself: shown only to somebody who knows what it does. */
  gated: boolean;
}

/** What stops harm that is being done, and whoever must be called for it. */
const containing = new Set([
  ...['call-who-may-suspend', 'call-who-may-act', 'call-global-admin', 'go-through-provider'],
  ...['phone-customer', 'secure-own-tenant'],
  ...['reset-credentials', 'enforce-mfa', 'keep-logs', 'remove-intruder', 'work-with-customer'],
  ...['contain-without-deleting', 'stop-new-orders', 'legal-same-day', 'find-out-harm'],
]);

/** Work that belongs to today, whatever else happens. */
const today = new Set([
  ...['tell-customer-suspended', 'choose-in-writing', 'last-warning', 'second-warning'],
  ...['check-legal-hold', 'find-suspension-date', 'management-decides', 'legal-same-day'],
  ...['set-reminders', 'reactivate', 'ask-about-late-data'],
]);

/** Work whose day is counted from a suspension: of 21Vianet alone such days are known. */
const counted = new Set([
  'second-warning',
  'last-warning',
  'choose-in-writing',
  'management-decides',
]);

const beforeSuspending = new Set([
  ...['offer-export', 'warn-of-deletion', 'check-approval', 'notify-promptly'],
]);

const portalOf: Readonly<Record<string, PortalWork>> = {
  suspend: 'suspend',
  'suspend-if-not-contained': 'suspend',
  reactivate: 'reactivate',
  'open-request': 'open-request',
  'escalate-dispute': 'open-request',
  'open-partner-center-request': 'open-partner-center-request',
};

/** The facts that name the roles for a kind of work. Worldwide only those who suspend are published. */
const rolesFor: Readonly<Record<Cloud, Readonly<Record<string, string>>>> = {
  '21vianet': {
    suspend: 'roles.suspend.21vianet',
    act: 'roles.on-behalf.21vianet',
    file: 'roles.open-request.21vianet',
    bills: 'roles.bills.21vianet',
  },
  'worldwide-nce': { suspend: 'roles.suspend.worldwide' },
};

/** Work of which not every role may do a part: what is said of that part, and the kind of work it is. */
const partsFor: Readonly<Record<string, readonly [key: string, need: string]>> = {
  'match-ids': ['steps.whoBills', 'bills'],
  'compare-bill': ['steps.whoBills', 'bills'],
  'choose-in-writing': ['steps.whoReactivates', 'suspend'],
};

/** What is to be done, in order, with who and by when. */
export function dutyViews(
  equipment: Equipment,
  answers: Answers,
  decision: Decision,
  asAt: string,
): DutyView[] {
  const { rule, portal } = equipment;
  const harm = isUrgent(equipment, answers, decision);
  const suspends = decision.outcome === 'suspend';
  // Without delegated privileges an administrator of the customer does it: no role of the partner helps.
  const isCustomers = answers['delegated-rights'] === 'no';
  const needs = (id: string) => equipment.edition.model.duties[id]?.needs?.[0];
  return placed(equipment, decision.duties).map((id) => {
    const atOnce = harm && (containing.has(id) || (suspends && id === 'suspend'));
    const work = portalOf[id];
    return {
      id,
      text: callWords(equipment, id, answers['role']) ?? rule(`duty.${id}`),
      who: isCustomers && needs(id) === 'act' ? undefined : whoOf(equipment, id),
      when: whenOf(equipment, id, atOnce, suspensionDay(answers, decision, asAt), asAt, decision),
      portal: work ? portal[work] : [],
      atOnce,
      gated: suspends && id === 'suspend',
    };
  });
}

/** Which roles may do it, or the part of it that not every role may do. */
function whoOf(equipment: Equipment, duty: string): string | undefined {
  const { rule, edition, facts, tool, cloud, ownRoles } = equipment;
  const [key, need = ''] = partsFor[duty] ?? ['steps.who', edition.model.duties[duty]?.needs?.[0]];
  const roles =
    need === 'own' ? rule('answer.role.global-admin') : facts[rolesFor[cloud][need] ?? ''];
  if (roles === undefined) return undefined;
  const said = tool(key, { who: word(roles) });
  const isLimited = need === 'suspend' && duty !== 'reactivate' && ownRoles !== undefined;
  return isLimited ? tool('steps.whoByPolicy', { listed: word(said), who: word(ownRoles) }) : said;
}

const callsOf: Readonly<Record<string, 'suspend' | 'file'>> = {
  'call-who-may-suspend': 'suspend',
  'call-who-may-file': 'file',
};

/** How the documentation excludes a role from each kind of work; others are not listed for it. */
const excluded: Readonly<Record<string, string>> = {
  suspend: 'help-desk-agent',
  file: 'sales-agent',
};

/** Why a known role has to call somebody, as the documentation has it; undefined where the sentence of the rules says it. */
function callWords({ tool, rule, cloud }: Equipment, duty: string, role: unknown): string | undefined {
  const work = callsOf[duty];
  if (!work || typeof role !== 'string' || role === 'unknown' || cloud !== '21vianet') return undefined;
  const how = role === 'none' ? 'none' : role === excluded[work] ? 'denied' : 'unlisted';
  return tool(`call.${work}.${how}`, { role: word(rule(`answer.role.${role}`)) });
} // prettier-ignore

/** Whom to call, by the kind of work that the reader may not do. */
const calls: Readonly<Record<string, readonly string[]>> = {
  'call-who-may-suspend': ['suspend'],
  'call-who-may-act': ['act'],
  'call-global-admin': ['own'],
  'call-who-may-file': ['file'],
  'confirm-who-may-file': ['file'],
  'go-through-provider': ['suspend', 'file'],
  // How the work is done without privileges is known before it is begun.
  'work-with-customer': ['act'],
};

/** The duties in their order, each call right before the first work that it is for: what the reader may do comes before. */
function placed({ edition }: Equipment, duties: readonly string[]): string[] {
  const order = duties.filter((id) => !(id in calls));
  for (const id of duties.filter((one) => one in calls)) {
    const needs = calls[id] ?? [];
    const at = order.findIndex((one) =>
      edition.model.duties[one]?.needs?.some((need) => needs.includes(need)),
    );
    order.splice(Math.max(at, 0), 0, id);
  }
  return order;
}

/** Whether harm is being done, or must be taken to be. */
export function isUrgent({ edition }: Equipment, answers: Answers, decision: Decision): boolean {
  const group = edition.model.rules.find(({ id }) => id === decision.rule)?.group;
  const seen = decision.used.includes('harm') && answers['harm'] === 'yes';
  return seen || group === 'active-harm' || decision.outcome === 'contain';
}

function whenOf(
  equipment: Equipment,
  id: string,
  atOnce: boolean,
  suspendedOn: string | undefined,
  asAt: string,
  decision: Decision,
): string | undefined {
  const { tool, locale } = equipment;
  const dated = (key: string, date: string) =>
    tool(key, { date: word(formatDate(date, locale)) }) +
    (date < asAt ? ` (${tool('dates.passed')})` : '');
  if (atOnce) return tool('when.now');
  if (id === 'review-soon') {
    const hours = figureOf(equipment, 'review') ?? 0;
    return dated('when.by', daysAfter(asAt, Math.ceil(hours / 24)));
  }
  const isCounted = equipment.cloud === '21vianet' && suspendedOn !== undefined;
  if (id === 'save-data-before-deletion' && isCounted)
    return dated('when.by', daysAfter(suspendedOn, figureOf(equipment, 'stopLine') ?? 0));
  if (beforeSuspending.has(id) && decision.outcome === 'suspend') return tool('when.before');
  if (counted.has(id) && equipment.cloud !== '21vianet') return tool('when.uncounted');
  return today.has(id) ? dated('when.today', asAt) : undefined;
}
