import { useState } from 'preact/hooks';
import type { Ledger } from '#core/dunning';
import { timingOf } from '#core/policy';
import { figure, sentence } from '#core/sentence';
import { LedgerEditor } from '../../ui/timeline/index.ts';
import style from '../../../styles/timeline.css?inline';
import { daysAfter } from '../civil-day.ts';
import type { Equipment } from '../equipment.ts';
import type { OwnCase, PolicySupply } from './own-case.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets.push(sheet);

interface Props {
  equipment: Equipment;
  own: OwnCase;
  supply: PolicySupply;
  asAt: string;
  onLedger: (ledger: Ledger) => void;
}

/** The invoice as a form: what happened to it, for the policy in use, as seen today. */
export function InvoiceForm({ equipment, own, supply, asAt, onLedger }: Props) {
  const timing = timingOf(own.policy);
  const [leftOut, setLeftOut] = useState<number | undefined>(0);
  if (!timing) return null;
  const { say } = supply;
  return (
    <>
      <LedgerEditor
        value={{ ledger: own.ledger ?? newInvoice(own, asAt), asAt }}
        onChange={({ ledger }) => onLedger(ledger)}
        onLeftOut={setLeftOut}
        policy={timing}
        say={say}
        locale={equipment.locale}
      />
      <p class={leftOut === 0 ? undefined : 'note'} role="status">
        {leftOut === undefined && say(sentence('timeline:editor.stale'))}
        {Number(leftOut) > 0 &&
          say(sentence('timeline:editor.unfinished', { count: figure.count(Number(leftOut)) }))}
      </p>
    </>
  );
}

/** An invoice of today to begin with: until its own dates are written nothing of it is due. */
function newInvoice({ policy }: OwnCase, asAt: string): Ledger {
  const { invoicing, smallBalance } = policy;
  const currency =
    invoicing?.currency ?? (typeof smallBalance === 'object' ? smallBalance.currency : 'CNY');
  return {
    invoice: {
      number: '1',
      issuedOn: asAt,
      dueOn: daysAfter(asAt, invoicing?.termDays ?? 0),
      amount: { value: '1000.00', currency },
    },
    events: [],
  };
}
