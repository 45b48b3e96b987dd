const words = `'one-road', 'one-ride', 'one-stranger', 'one-phone', 'one-water', 'one-storm', 'one-fire', 'one-dark',
  'five-alone', 'five-screen', 'five-water', 'five-fire', 'thirty-holiday', 'thirty-outing', 'thirty-winter', 'thirty-summer'`;

/** The schools' short reminders: their texts beside the topics', how a notice may ring, and what was sent on which day. */
export const safetyWordTables = `
alter table notice_topic_text drop constraint notice_topic_text_topic_check;
alter table notice_topic_text add constraint notice_topic_text_topic_check check (topic in ('drowning', 'bullying',
  'online-addiction', 'sexual-abuse', 'traffic', 'fire-electricity', 'fraud-abduction', 'flood-storm', 'suicide-signs',
  'unsuitable-places', 'mental-health', 'law', 'jobs-at-home', 'welfare', ${words}));

alter table notice
  -- 'push': in WeChat or not at all, never a text message; 'app': it stands in the app, and nothing rings for it.
  add column ring text not null default 'all' check (ring in ('all', 'push', 'app'));

-- One a school (or class), length and day, whoever of its teachers taps and how often.
create table safety_word_sent (
  school text not null,
  region_code text not null,
  -- '': the whole school.
  class text not null,
  length text not null check (length in ('one', 'five', 'thirty')),
  on_day date not null,
  word text not null check (word in (${words})),
  text_region text not null,
  text_version integer not null,
  notice_id text not null references notice,
  sent_by text not null references person,
  sent_at timestamptz not null,
  primary key (school, region_code, class, length, on_day),
  foreign key (word, text_region, text_version) references notice_topic_text (topic, region_code, version)
);
`;
