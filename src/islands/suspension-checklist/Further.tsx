import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { answersInAddress } from '#core/case';
import { caseId } from '../ui/case-in-tab.ts';
import type { FurtherProps } from './Checklist.tsx';
import type { OwnCase, OwnStanding } from './policy/own-case.ts';
import { letterOfDuty } from './after/letter-of-duty.ts';
import { Later } from './Later.tsx';
import { Apart } from './policy/Apart.tsx';

/** Policy and invoice are chosen before the questions and used below the outcome: both parts see the same. */
interface InUse {
  own: OwnCase | undefined;
  standing: OwnStanding | undefined;
}
let inUse: InUse = { own: undefined, standing: undefined };
const watchers = new Set<(now: InUse) => void>();

function useOwnCase(): [InUse, (change: Partial<InUse>) => void] {
  const [now, setNow] = useState(inUse);
  useEffect(() => {
    // What changed between the first drawing and now is not missed.
    setNow(inUse);
    watchers.add(setNow);
    return () => void watchers.delete(setNow);
  }, []);
  return [
    now,
    (change) => {
      inUse = { ...inUse, ...change };
      for (const tell of watchers) tell(inUse);
    },
  ];
}

/** What only the page of the tool has: the policy before the questions; calendar, letters and request after. */
export const Further: FunctionComponent<FurtherProps> = (props) =>
  props.place === 'before' ? <PolicyPart {...props} /> : <AfterPart {...props} />;

/** Offered where a debt is or may be the matter; never while harm is being done. */
function PolicyPart({ equipment, state, view, act }: FurtherProps) {
  const { tool } = equipment;
  const [{ own, standing }, use] = useOwnCase();
  const [open, setOpen] = useState(own !== undefined);
  const { cause, harm, state: status } = state.answers;
  const isOther = cause !== undefined && cause !== 'non-payment' && state.answers['debt-too'] !== 'yes';
  if (harm === 'yes' || isOther || status === 'closed' || status === undefined) return null;
  const onOwn = (next: OwnCase | undefined) => use({ own: next });
  const onStanding = (next: OwnStanding | undefined) => use({ standing: next });
  return (
    <>
    <details
      class="policy"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{tool('policy.title')}</summary>
      <p class="help">{tool('policy.lead')}</p>
      {(open || own) && (
        <Later
          load={async () => (await import('./policy/PolicyUse.tsx')).PolicyUse}
          props={{ equipment, state, act, own, onOwn, onStanding }}
          tool={tool}
        />
      )}
    </details>
    {standing && <Apart {...{ equipment, state, view, act, standing }} />}
    </>
  );
} // prettier-ignore

function AfterPart({ equipment, state, view }: FurtherProps) {
  const { tool, locale } = equipment;
  const [{ own, standing }] = useOwnCase();
  const [wanted, setWanted] = useState(false);
  const { decision, outcome } = view;
  // Letters of the policy are about an invoice; what else a customer is told is not.
  const ruled = equipment.edition.model.rules.find(({ id }) => id === decision.rule);
  const isDebt =
    ruled?.group === 'non-payment' ||
    ['cause', 'suspended-for'].some(
      (id) => decision.used.includes(id) && state.answers[id] === 'non-payment',
    );
  const hasLetters = isDebt && decision.duties.some((duty) => duty in letterOfDuty);
  const files = decision.duties.some((duty) =>
    equipment.edition.model.duties[duty]?.needs?.includes('file'),
  );
  return (
    <>
      {outcome?.dates.some(({ on }) => on >= view.asAt) && (
        <SaveDates
          {...{ equipment, view }}
          of={() =>
            own?.ledger?.invoice.number ??
            caseId(answersInAddress(state.answers, equipment.checklist))
          }
        />
      )}
      {outcome && isDebt && own && standing && (
        <Later
          load={async () => (await import('./after/Letters.tsx')).Letters}
          props={{ equipment, own, standing, state, view }}
          tool={tool}
        />
      )}
      {hasLetters && !own?.ledger && (
        <section aria-labelledby="letters">
          <h3 id="letters">{tool('letters.title')}</h3>
          <p>{tool('letters.none')}</p>
          <p class="go">
            <a class="button" href={`/${locale}/tools/collections-policy/`}>
              {tool('policy.make')}
            </a>
          </p>
        </section>
      )}
      {files && (
        <section aria-labelledby="request-draft">
          <h3 id="request-draft">{tool('request.title')}</h3>
          <p class="help">{tool('request.lead')}</p>
          {wanted ? (
            <Later
              load={async () => (await import('./after/RequestDraft.tsx')).RequestDraft}
              props={{ equipment, state, view }}
              tool={tool}
            />
          ) : (
            <p class="go">
              <button type="button" onClick={() => setWanted(true)}>
                {tool('request.show')}
              </button>
            </p>
          )}
        </section>
      )}
    </>
  );
}

/** Puts the dates into a calendar file; what writes it is loaded then. */
function SaveDates({
  equipment,
  view,
  of,
}: Pick<FurtherProps, 'equipment' | 'view'> & { of: () => string }) {
  const { tool } = equipment;
  const [said, setSaid] = useState('');
  const save = async () => {
    try {
      const { saveDates } = await import('./after/save-dates.ts');
      saveDates(equipment, view, of());
      setSaid(tool('dates.saved'));
    } catch {
      setSaid(tool('failed'));
    }
  };
  return (
    <p class="go">
      <button type="button" onClick={() => void save()}>
        {tool('dates.save')}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
