import { asWritten } from '#core/sentence';
import { calendar } from '#export/calendar';
import { fileName } from '#export/file-name';
import { download } from '../../ui/save-file.ts';
import type { CaseView } from '../case-view.ts';
import type { Equipment } from '../equipment.ts';

/** Saves the days of a case as a calendar file, each with a reminder. No name of a customer is in it. */
export function saveDates(equipment: Equipment, { outcome, asAt }: CaseView): void {
  const { tool, rule, locale, say } = equipment;
  const name = tool('dates.name');
  const events = (outcome?.dates ?? []).map(({ code, on }) => ({
    of: ['suspension-checklist', asAt, code],
    on,
    text: asWritten(tool(`dates.${code}`)),
    ...(code === 'deletion' ? { note: asWritten(rule('outcome.keep-suspended.means')) } : {}),
    remindDaysBefore: code === 'deletion' ? 7 : 0,
  }));
  const options = {
    voice: { locale, say },
    name: asWritten(name),
    madeAt: new Date().toISOString(),
  };
  const text = calendar(events, options);
  download(fileName([name, asAt], 'ics'), new Blob([text], { type: 'text/calendar' }));
}
