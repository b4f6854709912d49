/** What may have happened, and where below `guidance/` the answer stands. */
export const tasks = [
  ['unpaid', 'non-payment-fraud-or-misuse/#non-payment'],
  ['fraud', 'non-payment-fraud-or-misuse/#fraud'],
  ['misuse', 'non-payment-fraud-or-misuse/#misuse'],
  ['policy', 'collections-policy/'],
  ['decide', 'suspension-decision/'],
  ['back', 'reactivate-a-subscription/'],
] as const;
