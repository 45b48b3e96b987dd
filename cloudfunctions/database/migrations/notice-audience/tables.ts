/** The audience as data in a versioned shape (contracts/notice-audience.ts); null: everybody of the places. */
export const noticeAudienceTables = `
alter table notice
  add column audience jsonb,
  add constraint notice_audience_version check (audience is null or audience ->> 'v' = '1');
`;
