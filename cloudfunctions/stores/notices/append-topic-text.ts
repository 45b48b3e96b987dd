import type { TopicTexts } from '../../../contracts/notice-topic';
import type { Tx } from '../../platform/database/connection';
import { writeRows } from '../write-rows';

export type NewTopicText = {
  readonly topic: string;
  readonly county: string;
  readonly version: number;
  /** Null: back to ours. */
  readonly texts: TopicTexts | null;
  readonly by: string;
  readonly at: Date;
};

const BACK_TO_OURS = {
  title: null,
  about: null,
  brief: null,
  body: null,
  spoken: null,
  questions: null,
  source: null,
};

/** A county's next version of a topic; what was there stays. */
export const appendTopicText = async (tx: Tx, { texts, ...row }: NewTopicText): Promise<void> => {
  await writeRows(tx, [
    {
      table: 'notice_topic_text',
      insert: [
        {
          topic: row.topic,
          region_code: row.county,
          version: row.version,
          ...(texts ?? BACK_TO_OURS),
          written_by: row.by,
          written_at: row.at.toISOString(),
        },
      ],
    },
  ]);
};
