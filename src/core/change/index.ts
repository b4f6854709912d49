export type { EffectChange } from './effect-change.ts';
export { effectChanges, usualDueOn, type ChangeContext } from './effect-changes.ts';
