const me = `(select current_setting('app.person', true))`;

/**
 * A supervisor or an officer may belong to the family, and may be who is suspected: then that office opens neither the
 * account nor what hangs on it (steps, photographs, the tasks), nor that there is a report.
 */
export const suspectsSeeNothing: readonly string[] = [
  `create policy concern_account_suspect on concern_account as restrictive for select to app
    using (not ${me} = any (suspects))`,
  `create policy concern_suspect on concern as restrictive for select to app
    using (reporter_id = ${me} or exists (select 1 from concern_account a where a.concern_id = concern.id))`,
];
