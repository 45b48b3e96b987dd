/** What is due, as whole numbers: which child, which duty, due on which day. */
export type Emit = (child: number, duty: number, dueOn: number) => void;

/** How many triples there were, and a sum that no order changes and no triple leaves as it was. */
export type Checksum = { readonly count: number; readonly sum: number };

/** The duties that belong to a child, in the order of the triples' second number. */
export const DUTIES = [
  'weekly-contact',
  'director-contact',
  'home-visit',
  'agreement-unsigned',
  'agreement-expiring',
  'agreement-declined',
  'receipt-school',
  'receipt-village',
  'caregiver-finding',
  'notice-unacknowledged',
  'family-request',
] as const;

/** Runs a derivation and sums up what it says is due. */
export const checksumOf = (derive: (emit: Emit) => void): Checksum => {
  let count = 0;
  let sum = 0;
  derive((child, duty, dueOn) => {
    count += 1;
    sum = (sum + Math.imul(child * 16 + duty, 0x9e3779b1) + Math.imul(dueOn + 1, 0x85ebca6b)) | 0;
    sum = (sum + Math.imul((child ^ dueOn) + duty * 7919, 0xc2b2ae35)) | 0;
  });
  return { count, sum };
};
