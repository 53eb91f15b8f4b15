/** Ids of the charts that chapters and pages may show. */
export const chartIds = [
  'memberships-by-region',
  'us-share',
  'paid-memberships',
  'revenue-and-income',
  'debt-and-free-cash-flow',
  'content-obligations',
  'cloud-market-shares',
  'claims-score',
] as const;

export type ChartId = (typeof chartIds)[number];
