import { saidRole } from '#core/policy';
import type { Standing } from '#core/record';
import { figure, sentence, type Figure } from '#core/sentence';
import type { Equipment } from '../equipment.ts';
import type { PolicySays } from '../use-case.ts';
import type { OwnCase, OwnStanding, PolicySupply } from './own-case.ts';

/** The name of a policy as a sentence ends with it: an abbreviation brings its own full stop. */
export function nameOf({ name }: OwnCase): Figure {
  return figure.text(name.replace(/\.$/, ''));
}

/** Which policy, for which invoice, whether it allows a suspension today, and that it was not in force yet. */
export function lineOf({ tool }: Equipment, own: OwnCase, standing: OwnStanding | undefined): string {
  const { ledger } = own;
  const { verdict, on } = standing?.own ?? {};
  const later = laterOf(own);
  const date = on ? figure.date(on) : undefined;
  const says =
    verdict === 'already'
      ? date && tool('policy.already', { date })
      : verdict && tool(verdict === 'allowed' ? 'policy.allowed' : 'policy.notAllowed');
  const parts = [
    tool('policy.lineName', { name: nameOf(own) }),
    ledger && tool('policy.lineInvoice', { number: figure.text(ledger.invoice.number) }),
    says,
    verdict === 'not-yet' && date && tool('policy.lineFrom', { date }),
    later && tool('policy.lineLater', { from: figure.date(later.from) }),
  ];
  return parts.filter(Boolean).join(' ');
} // prettier-ignore

/** Both days, where the policy takes effect only after the invoice was issued: nobody has settled that it applies. */
export function laterOf({ policy, ledger }: OwnCase): Standing['later'] {
  const { effectiveFrom: from } = policy;
  const issuedOn = ledger?.invoice.issuedOn;
  return from && issuedOn && from > issuedOn ? { from, issuedOn } : undefined;
}

/** What the decision must not be shown without. */
export function policySays(
  { tool }: Equipment,
  own: OwnCase,
  standing: OwnStanding | undefined,
  supply: Pick<PolicySupply, 'say'>,
): PolicySays {
  const codes = own.policy.access?.suspendingRoles;
  const verdict = standing?.own.verdict;
  const later = laterOf(own);
  return {
    allows: verdict === undefined || verdict === 'already' ? undefined : verdict === 'allowed',
    roles: codes && {
      codes,
      said: supply.say(
        sentence('figures:asWritten', { text: figure.list(codes.map((one) => saidRole(one))) }),
      ),
    },
    later:
      later &&
      tool('policy.later', { from: figure.date(later.from), issued: figure.date(later.issuedOn) }),
  };
}
