import { deletionFactOf } from '#core/policy';
import { figure } from '#core/sentence';
import { type Rule, set, when } from '../rule.ts';

/** Data promised for longer than the cloud keeps it (FACTS L34, S6). */
export const retentionTooLong: Rule = {
  code: 'retention-too-long',
  severity: 'error',
  cites: ['collections-policy#not-to-say-1', 'data.deletion.suspended.21vianet'],
  find: ({ cloud, data }, { fact }) => {
    const deletion = deletionFactOf[cloud];
    const promised = data?.promisedDays ?? 0;
    if (deletion === null) return [];
    const kept = fact(deletion);
    return when(promised > kept, () => ({
      path: ['data', 'promisedDays'],
      figures: { promised: figure.calendarDays(promised), kept: figure.calendarDays(kept) },
      fix: [set(['data', 'promisedDays'], null)],
    }));
  },
};
