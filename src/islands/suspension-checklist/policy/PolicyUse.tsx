import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ReadingProblem } from '#core/reading';
import { figure } from '#core/sentence';
import { handStanding } from '../../ui/handed-standing.ts';
import { openFile } from '../../ui/open-file.ts';
import type { FurtherProps } from '../Checklist.tsx';
import { isExcluded, type PolicySays } from '../use-case.ts';
import type { Equipment } from '../equipment.ts';
import {
  keptPolicies,
  ownFromKept,
  ledgerFromText,
  policyFromText,
  policySupply,
  agreesOnState,
  standingOf,
  type OwnCase,
  type OwnStanding,
  type PolicySupply,
} from './own-case.ts';
import { FileProblems, type WrongFile } from './FileProblems.tsx';
import { laterOf, lineOf, nameOf, policySays } from './policy-says.ts';
import { Later } from '../Later.tsx';
import { Verdict } from './Verdict.tsx';

/** Largest file that is read: far more than any policy with its invoice. */
const mostBytes = 1_000_000;

type Props = Pick<FurtherProps, 'equipment' | 'state' | 'act'> & {
  own: OwnCase | undefined;
  /** What the tab kept of them over a reload, as it was kept. */
  kept: unknown;
  onOwn: (own: OwnCase | undefined) => void;
  /** Told when policy and invoice are there: what they say is shown in one line. */
  onReady: () => void;
  /** Told what the policy says of the invoice, whenever that changes. */
  onStanding: (now: { standing: OwnStanding | undefined; line: string | undefined }) => void;
};

/** Chooses a policy and an invoice, says what they say, and fills in what they answer. */
export function PolicyUse({ equipment, state, act, own, kept, onOwn, onReady, onStanding }: Props) {
  const { tool, locale } = equipment;
  const { answers } = state;
  const [supply, setSupply] = useState<PolicySupply>();
  const [shelf, setShelf] = useState<(OwnCase & { id: string })[]>([]);
  const [problems, setProblems] = useState<WrongFile>();
  const [failed, setFailed] = useState(false);
  const [writing, setWriting] = useState(false);
  const load = () => {
    setFailed(false);
    Promise.all([policySupply(locale), keptPolicies()]).then(
      ([found, policies]) => {
        setSupply(found);
        setShelf(policies);
      },
      () => setFailed(true),
    );
  };
  useEffect(load, []);
  useEffect(() => {
    if (!own && kept !== undefined) onOwn(ownFromKept(kept));
  }, []);
  const standing = useMemo(
    () => (own && supply ? standingOf(own, supply, state.asAt, answers) : undefined),
    [own, supply, state.asAt, answers['state'], answers['suspended-on']],
  );
  const knowsState = standing === undefined || agrees(standing, answers);
  useEffect(() => {
    // What a reload interrupted goes on: until then nothing that was filled in is taken back.
    if (!supply || (!own && kept !== undefined)) return;
    // Without an invoice, or without a policy, what they had filled in goes with them.
    const said = knowsState ? standing?.own.answers : undefined;
    act({ act: 'fill', answers: said?.ledger ?? {}, origin: 'ledger' });
    act({ act: 'fill', answers: said?.policy ?? {}, origin: 'policy' });
    onStanding({ standing, line: own && lineOf(equipment, own, standing) });
    act({
      act: 'policy',
      says: own && policySays(equipment, own, knowsState ? standing : undefined, supply),
    });
    handStanding(
      knowsState ? standing?.own : undefined,
      own?.ledger && { invoice: own.ledger.invoice.number, on: state.asAt, later: laterOf(own) },
    );
  }, [own, standing, supply, knowsState]);
  const open = async <T extends object>(
    read: (text: string) => T | { problems: ReadingProblem[] },
    use: (found: T, name: string) => void,
  ) => {
    const file = await openFile('.json', mostBytes);
    if (!file) return;
    if ('refused' in file) return setProblems({ file: file.name, refused: file.refused });
    const found = read(file.text);
    if ('problems' in found) return setProblems({ file: file.name, found: found.problems });
    setProblems(undefined);
    return use(found, file.name.replace(/\.json$/i, ''));
  };
  if (failed)
    return (
      <p role="alert">
        {tool('failed')}{' '}
        <button type="button" onClick={load}>
          {tool('again')}
        </button>
      </p>
    );
  if (!supply) return <p role="status">{tool('policy.opening')}</p>;
  return (
    <>
      {!own && (
        <>
          <KeptList
            {...{ equipment, kept: shelf }}
            onOwn={(next) => {
              onOwn(next);
              if (next.ledger) onReady();
            }}
          />
          <p class="go">
            <button
              type="button"
              onClick={() =>
                void open(policyFromText, ({ policy }, name) =>
                  onOwn({ name, policy, ledger: undefined }),
                )
              }
            >
              {tool('policy.file')}
            </button>
            <a class="button" href={`/${locale}/tools/collections-policy/`}>
              {tool('policy.make')}
            </a>
          </p>
        </>
      )}
      {own && (
        <>
          <p>
            <strong>{tool('policy.inUse', { name: nameOf(own) })}</strong>{' '}
            {own.ledger
              ? tool('policy.invoice', {
                  number: figure.text(own.ledger.invoice.number),
                  date: figure.date(own.ledger.invoice.dueOn),
                })
              : tool('policy.ledgerMissing')}
          </p>
          <Limits
            {...{
              equipment,
              says: policySays(equipment, own, standing, supply),
              role: answers['role'],
            }}
          />
          {!own.policy.stages?.length && <p>{tool('policy.noStages')}</p>}
          {own.policy.cloud !== '21vianet' && <p>{tool('policy.worldwide')}</p>}
          {standing?.added !== undefined && (
            <p>{tool('policy.added', { date: figure.date(standing.added) })}</p>
          )}
          {!knowsState && <p>{tool('policy.noDay')}</p>}
          {standing && knowsState && (
            <Verdict {...{ equipment, say: supply.say, standing: standing.own }} />
          )}
          {standing && <p role="status">{filledWords(equipment, state)}</p>}
          <p class="go">
            <button
              type="button"
              onClick={() =>
                void open(
                  (text) => ledgerFromText(text, own.policy),
                  ({ ledger }) => {
                    onOwn({ ...own, ledger });
                    onReady();
                  },
                )
              }
            >
              {tool('policy.ledgerFile')}
            </button>
            <button type="button" aria-expanded={writing} onClick={() => setWriting(!writing)}>
              {tool('policy.ledgerWrite')}
            </button>
            <button type="button" onClick={() => onOwn(undefined)}>
              {tool('policy.remove')}
            </button>
          </p>
          {writing && (
            <Later
              load={async () => (await import('./InvoiceForm.tsx')).InvoiceForm}
              tool={tool}
              props={{
                ...{ equipment, own, supply, asAt: state.asAt },
                onLedger: (ledger) => onOwn({ ...own, ledger }),
              }}
            />
          )}
        </>
      )}
      {problems && <FileProblems {...{ equipment, say: supply.say, wrong: problems }} />}
    </>
  );
}

/** Before anything is answered the invoice may speak; a suspension that it does not show silences it. */
function agrees(standing: OwnStanding, answers: FurtherProps['state']['answers']): boolean {
  return answers['state'] !== 'suspended' || agreesOnState(standing, answers) || standing.own.answers.ledger['state'] === 'suspended';
} // prettier-ignore

/** What else limits the use of this policy: who it lets suspend, and from when it holds. */
function Limits({
  equipment: { tool, rule },
  says: { roles, later },
  role,
}: Pick<Props, 'equipment'> & { says: PolicySays; role: unknown }) {
  const isOut = roles && typeof role === 'string' && isExcluded(roles.codes, role);
  return (
    <>
      {roles && <p>{tool('policy.roles', { roles: figure.text(roles.said) })}</p>}
      {isOut && (
        <p>
          <strong>{tool('policy.roleOut', { role: figure.text(rule(`answer.role.${role}`)) })}</strong>
        </p>
      )}
      {later !== undefined && (
        <p>
          <strong>{later}</strong>
        </p>
      )}
    </>
  );
} // prettier-ignore

function KeptList({
  equipment: { tool },
  kept,
  onOwn,
}: {
  equipment: Equipment;
  kept: readonly (OwnCase & { id: string })[];
  onOwn: (own: OwnCase) => void;
}) {
  // prettier-ignore
  if (kept.length === 0) return <p>{tool('policy.none')} {tool('policy.without')}</p>; // prettier-ignore
  return (
    <>
      <p>{tool('policy.kept')}</p>
      <ul class="kept-policies">
        {kept.slice(0, 20).map((one) => (
          <li key={one.id}>
            <button type="button" onClick={() => onOwn(one)}>
              {one.name || tool('policy.choose')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function filledWords({ tool }: Equipment, { origins }: FurtherProps['state']): string {
  const count = Object.keys(origins).length;
  return count === 0 ? tool('policy.nothingFilled') : tool('policy.filled', { count: figure.count(count) }); // prettier-ignore
}
