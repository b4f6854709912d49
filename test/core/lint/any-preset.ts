import fc from 'fast-check';
import { channels, jobRoles, type Policy, type Stage } from '#core/policy';
import { wholePolicy } from '../../support/policy-preset.ts';
import { anyCharges, anyLaw } from './any-draft.ts';

/** The starting policies that the site offers. */
export const presets = ['balanced', 'strict', 'lenient', 'new-or-risky', 'public-body'] as const;

const small = fc.integer({ min: 0, max: 10 });
const suspendingRoles = ['global-admin', 'admin-agent', 'sales-agent'];

/** What a stage on the dunning clock may vary in: its own notice, and days beyond what the notices before it ask. */
const anyStep = fc.record({
  noticeDays: small,
  spare: small,
  channel: fc.constantFrom(...channels),
  role: fc.constantFrom(...jobRoles),
  onNonWorkingDay: fc.constantFrom('next' as const, 'keep' as const),
});

const anyTerms = fc.record({
  termDays: fc.integer({ min: 0, max: 90 }),
  countedFrom: fc.constantFrom('issue' as const, 'receipt' as const, 'month-end' as const),
  early: fc.integer({ min: 1, max: 30 }),
  finalNotice: fc.integer({ min: 7, max: 30 }),
  least: fc.integer({ min: 0, max: 7 }),
  lastDays: fc.uniqueArray(fc.integer({ min: 1, max: 59 }), { minLength: 3, maxLength: 3 }),
  roles: fc.subarray(suspendingRoles, { minLength: 1 }),
  law: anyLaw,
  lateCharges: anyCharges,
  windowDays: fc.integer({ min: 1, max: 90 }),
  maxInstalments: fc.integer({ min: 0, max: 12 }),
  condition: fc.constantFrom('paid-in-full' as const, 'paid-or-first-instalment' as const),
  postingDays: small,
  isKept: fc.boolean(),
});

/**
 * A preset with other days, notices, channels, roles, law and charges, still promising what a preset promises:
 * the stages keep their order, none is written before what goes before it allows, the final notice is a week
 * or more and not below the least promised, all of the data stages come before the deletion, and those who
 * suspend may.
 */
export const anyPreset: fc.Arbitrary<Policy> = fc
  .record({ name: fc.constantFrom(...presets), terms: anyTerms, steps: fc.array(anyStep, { minLength: 7, maxLength: 7 }) })
  .map(({ name, terms, steps }) => {
    const policy = structuredClone(wholePolicy(name));
    let free = 1;
    policy.stages = policy.stages.map((stage, index): Stage => {
      const step = steps[index % steps.length];
      if (!step || stage.anchor === 'suspension') return stage;
      const { spare, noticeDays, ...handling } = step;
      if (stage.offset.days < 0) return { ...stage, offset: { days: -terms.early, count: 'calendar' } };
      const notice = stage.id === 'final-notice' ? terms.finalNotice : noticeDays;
      const days = free + spare;
      free = days + notice;
      const role = stage.effect === 'suspended' ? (terms.roles[0] ?? '') : handling.role;
      return { ...stage, ...handling, role, noticeDays: notice, offset: { days, count: 'calendar' } };
    });
    const last = [...terms.lastDays].sort((a, b) => a - b);
    for (const stage of policy.stages) {
      if (stage.anchor === 'suspension') stage.offset.days = last.shift() ?? 59;
    }
    Object.assign(policy, { law: terms.law, lateCharges: terms.lateCharges, postingDays: terms.postingDays });
    Object.assign(policy.invoicing, { termDays: terms.termDays, countedFrom: terms.countedFrom });
    Object.assign(policy.access, { minimumNoticeDays: terms.least, suspendingRoles: terms.roles });
    Object.assign(policy.disputes, { windowDays: terms.windowDays });
    Object.assign(policy.plans, { maxInstalments: terms.maxInstalments });
    Object.assign(policy.reactivation, { condition: terms.condition });
    if (terms.isKept) policy.data.promisedDays = 60;
    return policy;
  }); // prettier-ignore
