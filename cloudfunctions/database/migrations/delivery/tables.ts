/** What the services say after a send, what was heard already, who is to wait, and what could not be sent at all. */
export const deliveryTables = `
create index delivery_provider on delivery (channel, provider_id) where provider_id is not null;

-- The last word of WeChat or the operator about one message. It may come before our own 'sent' is written: it names the
-- service's number, never a row of ours, and whoever reads joins the two.
create table delivery_event (
  channel text not null check (channel in ('wechat', 'sms')),
  provider_id text not null,
  outcome text not null check (outcome in ('delivered', 'failed')),
  reason text,
  heard_at timestamptz not null,
  -- What it leads to has been done: the reach of whom it is about, and after a failure the next channel.
  followed_at timestamptz,
  primary key (channel, provider_id, outcome)
);
create index delivery_event_fresh on delivery_event (heard_at) where followed_at is null;

-- A signature, or a body, that was heard lately: the same again is a replay.
create table callback_heard (
  digest text primary key,
  heard_at timestamptz not null
);
create index callback_heard_at on callback_heard (heard_at);

-- Who has to wait, for every worker: WeChat as a whole (45009), or one template (43107, 40037).
create table send_pause (
  name text primary key,
  until timestamptz not null,
  why text not null
);

-- A promise that cannot be sent as it is. It waits for the county's word and holds up nobody else's.
create table parked_send (
  outbox_id text not null references outbox,
  attempt integer not null,
  topic text not null,
  why text not null,
  village_code text,
  parked_at timestamptz not null,
  answer text check (answer in ('redo', 'give-up')),
  reason text,
  answered_by text references person,
  answered_at timestamptz,
  done_at timestamptz,
  primary key (outbox_id, attempt),
  check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
  check (answer <> 'give-up' or reason is not null),
  check (done_at is null or answer is not null)
);
create index parked_send_open on parked_send (village_code) where answer is null;
create index parked_send_answered on parked_send (answered_at) where answer is not null and done_at is null;

-- Asked of everybody who is about to be rung: was it read meanwhile?
create index notice_recipient_seen on notice_recipient (person_id, notice_id) where opened_at is not null or acknowledged_at is not null;

-- The operator's text messages of a day: how many went, and how many wait for the next because the budget is used up.
create table sms_day (
  day date primary key,
  sent integer not null check (sent >= 0),
  held integer not null check (held >= 0)
);

create index outbox_sms_sent on outbox (ended_at) where channel = 'sms' and state = 'sent';

-- Many promises are due at the same moment: in order without sorting all of them for every batch.
drop index outbox_due;
create index outbox_due on outbox (not_before, id) where state in ('pending', 'claimed');
`;
