/** What a place did of what it owes by the calendar. Appended: a correction is a further revision, the last one counts. */
export const regionDutyTables = `
create table region_duty_record (
  id text primary key,
  region_code text not null references region,
  -- The kind of duty and its period: 'survey:2026-H2'.
  duty text not null,
  revision integer not null,
  done_on date not null,
  late boolean not null,
  done_by text not null,
  figures jsonb not null,
  note text,
  recorded_by text not null references person,
  recorded_at timestamptz not null,
  unique (region_code, duty, revision)
);
`;
