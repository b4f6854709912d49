import type { TimelinePicture } from '#core/picture';
import type { StageDraft } from '#core/policy';

/** Who talks with customers: a step of theirs reaches one even without a letter. */
const inTouch: ReadonlySet<string> = new Set([
  'accounts-receivable',
  'credit-control',
  'account-manager',
  'support',
]);

/**
 * Whether a stage concerns the customer. On the stop line the partner decides in its own house what becomes of the
 * data: it comes after the suspension, sends no letter, leaves access as it is, and is for none who talks with customers.
 */
export function isForCustomer({ anchor, effect, letter, role }: StageDraft): boolean {
  const isSilent = anchor === 'suspension' && effect === 'none' && !letter;
  return !isSilent || (role !== undefined && inTouch.has(role));
}

/** A policy with the stages alone that concern the customer. */
export function forCustomer<P extends { stages?: StageDraft[] | undefined }>(policy: P): P {
  return policy.stages ? { ...policy, stages: policy.stages.filter(isForCustomer) } : policy;
}

/** The picture of an invoice with the stages alone of such a policy. */
export function pictureFor(
  { stages }: { stages: readonly Pick<StageDraft, 'id'>[] },
  picture: TimelinePicture,
): TimelinePicture {
  const isTold = ({ stage }: { stage: string }) => stages.some(({ id }) => id === stage);
  return {
    ...picture,
    flags: picture.flags.filter(isTold),
    undated: picture.undated.filter(isTold),
  };
}
