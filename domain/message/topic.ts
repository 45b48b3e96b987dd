import type { MessageTopic, PushTemplate } from '../../contracts/vocabulary/topic';
import type { TemplateField } from './template-field';

/** What a topic's texts are made from; stored in the outbox, so plain data and no more than the texts need. */
export type TopicFields = Readonly<Record<string, string | number | boolean>>;

export type PushMessage = {
  /** Keyword name in the template → value. */
  readonly data: Readonly<Record<string, TemplateField>>;
  /** The page a tap opens; ids are encoded, never a name. */
  readonly page: string;
};

/** One message topic, declared: how it rings, when a text message may follow, what it says (never a child's name). */
export type Topic<Name extends MessageTopic = MessageTopic> = {
  readonly topic: Name;
  /** The subscription template whose quota it uses; null: never pushed. */
  readonly template: PushTemplate | null;
  readonly push: (fields: TopicFields) => PushMessage;
  /** Null: this topic never costs a text message. */
  readonly sms: {
    readonly variables: (fields: TopicFields) => readonly string[];
    /** Hours to wait for an opening in the app before the text message goes. */
    readonly waitHours: (fields: TopicFields) => number;
    /** A step that may ring by push only. */
    readonly notForSteps?: readonly string[];
  } | null;
};
