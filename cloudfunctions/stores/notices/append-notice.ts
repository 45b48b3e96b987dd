import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

export type NewNotice = {
  readonly id: string;
  readonly topic: string;
  readonly title: string;
  readonly body: string;
  readonly brief: string;
  readonly regions: readonly string[];
  readonly urgent: boolean;
  readonly acknowledge_days: number;
  readonly sender_id: string;
  readonly sender_role: string;
  readonly sent_at: string;
};

/** The notice itself; its recipients are written household by household by the fan-out. */
export const appendNotice = async (tx: Tx, notice: NewNotice): Promise<void> => {
  await sql`insert into notice (id, topic, title, body, brief, regions, urgent, acknowledge_days, sender_id, sender_role, sent_at)
    values (${notice.id}, ${notice.topic}, ${notice.title}, ${notice.body}, ${notice.brief}, ${notice.regions}::text[],
      ${notice.urgent}, ${notice.acknowledge_days}, ${notice.sender_id}, ${notice.sender_role}, ${notice.sent_at})`.execute(
    tx,
  );
};
