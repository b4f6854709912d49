export type { EffectChange } from './effect-change.ts';
export { effectChanges, type ChangeContext } from './effect-changes.ts';
