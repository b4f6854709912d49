import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { WorkCalendar } from '#core/calendar';
import { policyDocument, withGaps, type Document } from '#core/document';
import { completePolicy, policyDraftSchema, type PolicyDraft } from '#core/policy';
import { readCalendarText } from '#core/reading';
import { ownTexts } from '#i18n/dictionaries';
import { contentDir } from '#settings';
import { contentLedger } from './content-ledger.ts';
import { factFigures } from './fact-figures.ts';

/** The order in which starting policies are offered; a new one comes after these. */
const order = ['balanced', 'strict', 'lenient', 'new-or-risky', 'public-body'];

/** Starting policies by their id. Throws when one is no policy: the build must not go on. */
export function presets(): Record<string, PolicyDraft> {
  const folder = join(contentDir, 'rules/presets');
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const ids = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace(/\.yaml$/, ''))
    .sort((a, b) => place(a) - place(b) || a.localeCompare(b));
  return Object.fromEntries(
    ids.map((id) => [
      id,
      policyDraftSchema.parse(parse(readFileSync(join(folder, `${id}.yaml`), 'utf8'))),
    ]),
  );
}

/** What the policy builder reads when it starts, beside words. */
export function policyData(): {
  figures: Record<string, number>;
  presets: Record<string, PolicyDraft>;
  calendars: Record<string, WorkCalendar>;
  ownTexts: Record<string, string>;
} {
  return {
    figures: Object.fromEntries(factFigures(contentLedger())),
    presets: presets(),
    calendars: calendars(),
    ownTexts: Object.fromEntries(ownTexts()),
  };
}

/** A starting policy as a document with gaps for what only the partner can say. */
export function presetDocument(id: string): Document {
  const draft = presets()[id];
  const policy =
    draft &&
    withGaps(draft, (filled) => {
      const whole = completePolicy(filled);
      return 'policy' in whole ? whole.policy : undefined;
    });
  if (!policy) throw new Error(`content/rules/presets/${id}.yaml: not whole`);
  return policyDocument(policy, { figures: factFigures(contentLedger()) });
}

/** The holidays that come with the site, by the code of their country. */
function calendars(): Record<string, WorkCalendar> {
  const folder = join(contentDir, 'rules/holidays');
  return Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => {
        const read = readCalendarText(readFileSync(join(folder, file), 'utf8'));
        if ('problems' in read) throw new Error(`content/rules/holidays/${file}: no calendar`);
        return [file.replace(/\.json$/, ''), read.calendar];
      }),
  );
}
