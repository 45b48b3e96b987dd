import type { Client } from 'pg';

/** The village of the sample's families. */
const VILLAGE = '990100001';

/** A notice to the whole township of the sample, as `notice.send` leaves it; an approved one where it is urgent. */
export const publish = async (root: Client, noticeId: string, now: Date, urgent: boolean): Promise<void> => {
  await root.query(
    `insert into notice (id, topic, title, body, brief, about, regions, urgent, acknowledge_days, sender_id, sender_role, sent_at)
       values ($1, 'drowning', '天热了，别让孩子下河', '正文', '短文', '防溺水', array['${VILLAGE}'], $3, 3, null, 'county', $2)`,
    [noticeId, now.toISOString(), urgent],
  );
};
