import type { Stage } from '#core/policy';

/** Whether a stage concerns the customer. On the stop line the partner decides in its own house what becomes of the data. */
export const isForCustomer = ({ id }: Stage): boolean => id !== 'stop-line';
