import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { answersInAddress } from '#core/case';
import { caseId, handOwn, keptOwn } from '../ui/case-in-tab.ts';
import type { FurtherProps } from './Checklist.tsx';
import type { CaseState } from './use-case.ts';
import type { OwnCase, OwnStanding } from './policy/own-case.ts';
import { isDoneByLetter } from './after/letter-of-duty.ts';
import { Later } from './Later.tsx';

/** Policy and invoice are chosen before the questions and used below the outcome: both parts see the same. */
interface InUse {
  own: OwnCase | undefined;
  standing: OwnStanding | undefined;
  /** Both in one line. */
  line?: string | undefined;
  /** How often the invoice was asked for from below. */
  asked: number;
}
let inUse: InUse = { own: undefined, standing: undefined, asked: 0 };
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

/** Whether a policy is offered: where a debt is or may be the matter; never while harm is being done. */
function takesPolicy({ cause, harm, state, 'debt-too': debtToo }: CaseState['answers']): boolean {
  const isOther = cause !== undefined && cause !== 'non-payment' && debtToo !== 'yes';
  return state !== undefined && state !== 'closed' && harm !== 'yes' && !isOther;
}

function PolicyPart({ equipment, state, view, act, onChoice }: FurtherProps) {
  const { tool } = equipment;
  const [{ own, standing, line, asked }, use] = useOwnCase();
  const fragment = answersInAddress(state.answers, equipment.checklist);
  const [kept, setKept] = useState(() => (own ? undefined : keptOwn(fragment)?.own));
  const [open, setOpen] = useState(own !== undefined && !own.ledger);
  const title = useRef<HTMLElement>(null);
  useEffect(() => {
    if (own) handOwn(fragment, { own, origins: state.origins });
  }, [own, fragment, state.origins]);
  const answeredTo = useRef(asked);
  useEffect(() => {
    if (asked === answeredTo.current) return;
    answeredTo.current = asked;
    setOpen(true);
    title.current?.focus();
  }, [asked]);
  if (!takesPolicy(state.answers)) return null;
  const onOwn = (next: OwnCase | undefined) => {
    setKept(undefined);
    if (!next) handOwn(fragment, undefined);
    else if (kept === undefined && next.policy !== own?.policy) onChoice({ cloud: next.policy.cloud });
    use({ own: next });
  };
  const onReady = () => {
    setOpen(false);
    title.current?.focus();
  };
  const onStanding = (next: Pick<InUse, 'standing' | 'line'>) => use(next);
  return (
    <>
    <details
      class="policy"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary ref={title}>
        {tool('policy.title')}
        {own && line !== undefined && <span class="line">{line}</span>}
      </summary>
      <p class="help">{tool('policy.lead')}</p>
      {(open || own || kept !== undefined) && (
        <Later
          load={async () => (await import('./policy/PolicyUse.tsx')).PolicyUse}
          props={{ equipment, state, act, own, kept, onOwn, onReady, onStanding }}
          tool={tool}
        />
      )}
    </details>
    {standing && (
        <Later
          load={async () => (await import('./policy/Apart.tsx')).Apart}
          props={{ equipment, state, view, act, standing }}
          tool={tool}
        />
      )}
    </>
  );
} // prettier-ignore

function AfterPart({ equipment, state, view }: FurtherProps) {
  const { tool, locale } = equipment;
  const [{ own, standing, asked }, use] = useOwnCase();
  const [wanted, setWanted] = useState(false);
  const { decision, outcome } = view;
  // Letters of the policy are about an invoice; what else a customer is told is not.
  const ruled = equipment.edition.model.rules.find(({ id }) => id === decision.rule);
  const isDebt =
    ruled?.group === 'non-payment' ||
    ['cause', 'suspended-for'].some(
      (id) => decision.used.includes(id) && state.answers[id] === 'non-payment',
    );
  const hasLetters = isDebt && decision.duties.some(isDoneByLetter);
  const isOther = equipment.cloud !== '21vianet';
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
      {hasLetters && !own?.ledger && takesPolicy(state.answers) && (
        <section aria-labelledby="letters">
          <h3 id="letters">{tool('letters.title')}</h3>
          <p>{tool(own ? 'letters.noInvoice' : 'letters.none')}</p>
          <p class="go">
            {own ? (
              <button type="button" onClick={() => use({ asked: asked + 1 })}>
                {tool('letters.addInvoice')}
              </button>
            ) : (
              <a class="button" href={`/${locale}/tools/collections-policy/`}>
                {tool('policy.make')}
              </a>
            )}
          </p>
        </section>
      )}
      {files && (
        <section aria-labelledby="request-draft">
          <h3 id="request-draft">{tool('request.title')}</h3>
          <p class="help">{tool(isOther ? 'request.worldwide' : 'request.lead')}</p>
          {isOther ? null : wanted ? (
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
