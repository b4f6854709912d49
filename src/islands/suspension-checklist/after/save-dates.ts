import { asWritten, figure } from '#core/sentence';
import { calendar } from '#export/calendar';
import { fileName } from '#export/file-name';
import { download } from '../../ui/save-file.ts';
import type { CaseView } from '../case-view.ts';
import type { Equipment } from '../equipment.ts';

/**
 * Saves the days of a case that are still to come as a calendar file, each with a reminder. No name of a
 * customer is in it. `of` names the case: another one never replaces its dates.
 */
export function saveDates(equipment: Equipment, { outcome, asAt }: CaseView, of: string): void {
  const { tool, rule, locale, say } = equipment;
  const dates = outcome?.dates ?? [];
  const suspension = dates.find(({ code }) => code === 'suspension')?.on;
  const since = suspension ?? asAt;
  const date = figure.date(since);
  const name = tool(suspension === undefined ? 'dates.name' : 'dates.nameOf', { date });
  const ahead = dates.filter(({ on }) => on >= asAt);
  const events = ahead.map(({ code, on }) => ({
    of: ['suspension-checklist', of, since, code],
    on,
    text: asWritten(
      suspension === undefined || code === 'suspension'
        ? tool(`dates.${code}`)
        : tool('dates.event', { what: figure.text(tool(`dates.${code}`)), date }),
    ),
    ...(code === 'deletion' ? { note: asWritten(rule('outcome.keep-suspended.means')) } : {}),
    remindDaysBefore: code === 'deletion' ? 7 : 0,
  }));
  const options = {
    voice: { locale, say },
    name: asWritten(name),
    madeAt: new Date().toISOString(),
  };
  const text = calendar(events, options);
  download(
    fileName([tool('dates.name'), since], 'ics'),
    new Blob([text], { type: 'text/calendar' }),
  );
}
