import { useId } from 'preact/hooks';
import type { Equipment } from './equipment.ts';
import type { DutyView } from './duty-view.ts';
import { Rich } from './Rich.tsx';

interface Props {
  equipment: Equipment;
  duties: readonly DutyView[];
  /** Whether the portal steps of a suspension may be shown. */
  maySuspend: boolean;
  done: ReadonlySet<string>;
  onDone: (duty: string, done: boolean) => void;
}

/** What is to be done, to be ticked off one by one. */
export function Duties({ equipment, duties, maySuspend, done, onDone }: Props) {
  return (
    <ol class="duties">
      {duties.map((duty) =>
        duty.gated && !maySuspend ? (
          <Gate key={duty.id} equipment={equipment} />
        ) : (
          <DutyItem key={duty.id} {...{ equipment, duty, maySuspend, done, onDone }} />
        ),
      )}
    </ol>
  );
}

/** Stands in place of the suspension until its consequences are known. Paper says why its steps are missing. */
function Gate({ equipment: { tool } }: Pick<Props, 'equipment'>) {
  return (
    <li>
      <p class="gate">{tool('steps.gate')}</p>
      <p class="printed">{tool('steps.gatePrinted')}</p>
    </li>
  );
}

function PortalSteps({ steps }: { steps: readonly string[] }) {
  return (
    <ol class="portal">
      {steps.map((step, index) => (
        <li key={index}>
          <Rich text={step} />
        </li>
      ))}
    </ol>
  );
}

function DutyItem({
  equipment,
  duty,
  maySuspend,
  done,
  onDone,
}: Omit<Props, 'duties'> & { duty: DutyView }) {
  // prettier-ignore
  const { tool } = equipment;
  const id = useId();
  const isSuspension = duty.id === 'suspend' || duty.id === 'suspend-if-not-contained';
  const steps = isSuspension && !maySuspend ? [] : duty.portal;
  const portal =
    duty.id === 'open-request'
      ? 'steps.portalRequest'
      : duty.id === 'open-partner-center-request'
        ? 'steps.portalOwn'
        : 'steps.portal';
  return (
    <li data-duty={duty.id}>
      <input
        type="checkbox"
        id={id}
        checked={done.has(duty.id)}
        onChange={({ currentTarget }) => onDone(duty.id, currentTarget.checked)}
      />
      <label for={id}>{duty.text}</label>
      {(duty.when || duty.who) && (
        <p class="meta">
          {duty.when && <span>{duty.when}</span>}
          {duty.who && <span>{duty.who}</span>}
        </p>
      )}
      {steps.length > 0 && (
        <details open={isSuspension || duty.id === 'reactivate'}>
          <summary>{tool(portal)}</summary>
          <PortalSteps steps={steps} />
        </details>
      )}
      {isSuspension && !maySuspend && <p class="printed">{tool('steps.gatePrinted')}</p>}
    </li>
  );
}
