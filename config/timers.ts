/** A job that time starts. The cloud fires `cron` (seconds first, seven fields, Beijing time) and passes `name` to the timer function. */
export type Timer = { readonly name: string; readonly cron: string };

/**
 * Every timer of the product, in the order in which they fire when several are due at the same second.
 * The cloud may fire one twice, so each job is idempotent.
 * Used by the function build, by `cloudbaserc.json` (a test compares them) and by the local cloud.
 */
export const timers = [
  // The first firing does the work; those after it go on where one ran out of time, and find nothing otherwise.
  { name: 'weekly-closing', cron: '0 10 0-6 * * 1 *' },
  { name: 'nightly-pass', cron: '0 30 0-6 * * * *' },
  { name: 'housekeeping', cron: '0 0 3 * * * *' },
  { name: 'morning-digest', cron: '0 0 8 * * * *' },
  { name: 'dispatch-outbox', cron: '0 */1 * * * * *' },
  { name: 'record-voices', cron: '0 */1 * * * * *' },
  { name: 'check-texts', cron: '0 */1 * * * * *' },
  { name: 'e-sign', cron: '30 */1 * * * * *' },
] as const satisfies readonly Timer[];
