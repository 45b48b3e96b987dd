/**
 * What a notice asks for and what was answered. The answer is the first and the last: an older one is not hidden behind a
 * better one.
 */
export const receiptTables = `
alter table notice
  -- As it was until now: a tap that says it was understood.
  add column ask text not null default 'confirm' check (ask in ('read', 'confirm', 'answer', 'nothing')),
  add column question jsonb,
  add constraint notice_question check ((ask = 'answer') = (question is not null));

alter table notice_recipient
  -- By their place among the question's answers.
  add column first_answer smallint,
  add column last_answer smallint,
  add constraint notice_recipient_answers check ((first_answer is null) = (last_answer is null));
`;
