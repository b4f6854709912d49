import { deletionFactOf } from '#core/policy';
import { figure } from '#core/sentence';
import { type Rule, set, when } from '../rule.ts';

/** Data promised for a count of days where the sources give none: it hangs on the end of the term (FACTS S28, S29). */
export const retentionPromisedWorldwide: Rule = {
  code: 'retention-promised-worldwide',
  severity: 'warning',
  cites: ['suspend-a-subscription#worldwide-3', 'data.suspension-limit.nce.worldwide'],
  find: ({ cloud, data }) => {
    const promised = data?.promisedDays ?? null;
    return when(deletionFactOf[cloud] === null && promised !== null, () => ({
      path: ['data', 'promisedDays'],
      figures: { promised: figure.calendarDays(promised ?? 0) },
      fix: [set(['data', 'promisedDays'], null)],
    }));
  },
};
