import type { Cloud } from '#core/policy';
import { formatDate } from '#i18n';
import { daysAfter } from './civil-day.ts';
import { figureOf } from './case-dates.ts';
import { word, type Equipment } from './equipment.ts';

interface Props {
  equipment: Equipment;
  asAt: string;
  onCloud: (cloud: Cloud) => void;
  /** Undefined where nothing hangs on it. */
  agreed: boolean | undefined;
  onAgree: (agreed: boolean) => void;
}

/** What a suspension does, before anybody decides on it. */
export function Consequences({ equipment, asAt, onCloud, agreed, onAgree }: Props) {
  const { tool, locale, cloud } = equipment;
  const date = formatDate(daysAfter(asAt, figureOf(equipment, 'deletion') ?? 0), locale);
  return (
    <section class="consequences" aria-labelledby="consequences">
      <h3 id="consequences">{tool('consequence.title')}</h3>
      <Clouds equipment={equipment} onCloud={onCloud} />
      <dl>
        {consequences(equipment, date).map(([key, text]) => (
          <div key={key}>
            <dt>{tool(`consequence.${key}Label`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {agreed !== undefined && (
        <label class="agree">
          <input
            type="checkbox"
            checked={agreed}
            onChange={({ currentTarget }) => onAgree(currentTarget.checked)}
          />
          {cloud === '21vianet'
            ? tool('consequence.agree', { date: word(date) })
            : tool('consequence.agreeWorldwide')}
        </label>
      )}
    </section>
  );
}

const clouds = [
  ['21vianet', 'vianet'],
  ['worldwide-nce', 'worldwide'],
] as const;

/** The choice between the Partner Centers whose facts the tool has. */
export function Clouds({ equipment: { tool, cloud }, onCloud }: Pick<Props, 'equipment' | 'onCloud'>) {
  return (
    <fieldset class="clouds">
      <legend>{tool('consequence.cloud')}</legend>
      {clouds.map(([id, key]) => (
        <label key={id}>
          <input
            type="radio"
            name="cloud"
            value={id}
            checked={id === cloud}
            onChange={() => onCloud(id)}
          />
          {tool(`consequence.${key}`)}
        </label>
      ))}
    </fieldset>
  );
} // prettier-ignore

function consequences(
  { tool, rule, facts, edition, cloud }: Equipment,
  date: string,
): [key: string, text: string][] {
  const fact = (id: string) => word(facts[id] ?? '');
  const own = cloud === '21vianet';
  return [
    ['users', tool('consequence.users', { users: fact('suspension.effect-users.21vianet') })],
    [
      'admins',
      own
        ? tool('consequence.admins', { admins: fact('suspension.effect-admins.21vianet') })
        : tool('consequence.adminsWorldwide'),
    ],
    [
      'data',
      own
        ? tool('consequence.data', { ...edition.said, date: word(date) })
        : tool('consequence.dataWorldwide', {
            limit: fact('data.suspension-limit.nce.worldwide'),
            first: fact('data.disabled-first.suspended-nce.worldwide'),
            second: fact('data.disabled-second.suspended-nce.worldwide'),
          }),
    ],
    [
      'bill',
      own
        ? `${tool('consequence.notDocumented')} ${rule('undocumented.billing-while-suspended')}`
        : tool('consequence.billWorldwide', {
            nce: fact('suspension.billing.nce.worldwide'),
            legacy: fact('suspension.billing.legacy.worldwide'),
          }),
    ],
    [
      'undo',
      own
        ? tool('consequence.undo', {
            lift: fact('suspension.lift.21vianet'),
            labels: fact('reactivation.portal.21vianet'),
          })
        : tool('consequence.undoWorldwide'),
    ],
    [
      'button',
      own
        ? tool('consequence.button', {
            roles: fact('roles.suspend.21vianet'),
            denied: fact('roles.suspend-denied.21vianet'),
            unlisted: fact('roles.suspend-unlisted.21vianet'),
          })
        : `${facts['roles.suspend.worldwide'] ?? ''}.`,
    ],
    [
      'request',
      own
        ? tool('consequence.request', {
            roles: fact('roles.open-request.21vianet'),
            denied: fact('roles.open-request-denied.21vianet'),
          })
        : tool('consequence.notDocumented'),
    ],
  ];
}
