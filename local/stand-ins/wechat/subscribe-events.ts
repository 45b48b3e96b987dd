/** The parts every event body begins with. */
export type EventOrigin = { readonly toUserName: string; readonly openid: string; readonly now: Date };

/** How WeChat writes a list of one: since 2021 as the bare object, in its documentation as an array. Several are always an array. */
export type ListForm = 'object' | 'array';

/** A send as the event about it names it. */
export type SentMessage = {
  readonly template: string;
  readonly msgid: string;
  /** 0, or the error; with the words that go with it. */
  readonly errorCode: number;
  readonly errorStatus: string;
};

/** Body of an event callback, ready for `JSON.stringify`. */
export type EventBody = Readonly<Record<string, unknown>>;

/**
 * The event bodies WeChat posts about subscriptions, as they arrive with JSON chosen as the format: `CreateTime` a number, `List` an
 * object or an array. They come unencrypted; the console's plain-text mode.
 */
export const subscribeEvents = {
  /** The person answered a popup: `accept` or `reject` by template. */
  popup: (origin: EventOrigin, answers: Readonly<Record<string, string>>, form?: ListForm): EventBody =>
    event(origin, 'subscribe_msg_popup_event', {
      form,
      items: Object.entries(answers).map(([template, answer]) => ({
        TemplateId: template,
        SubscribeStatusString: answer,
        PopupScene: '0',
      })),
    }),

  /** The person switched templates off in the settings; switching on is not reported. */
  change: (origin: EventOrigin, templates: readonly string[], form?: ListForm): EventBody =>
    event(origin, 'subscribe_msg_change_event', {
      form,
      items: templates.map((template) => ({ TemplateId: template, SubscribeStatusString: 'reject' })),
    }),

  /** What became of sends that were taken. */
  sent: (origin: EventOrigin, messages: readonly SentMessage[], form?: ListForm): EventBody =>
    event(origin, 'subscribe_msg_sent_event', {
      form,
      items: messages.map(({ template, msgid, errorCode, errorStatus }) => ({
        TemplateId: template,
        MsgID: msgid,
        ErrorCode: String(errorCode),
        ErrorStatus: errorStatus,
      })),
    }),
};

function event(
  { toUserName, openid, now }: EventOrigin,
  name: string,
  list: { readonly items: readonly object[]; readonly form: ListForm | undefined },
): EventBody {
  const bare = list.items.length === 1 && list.form !== 'array';
  return {
    ToUserName: toUserName,
    FromUserName: openid,
    CreateTime: Math.floor(now.getTime() / 1000),
    MsgType: 'event',
    Event: name,
    List: bare ? list.items[0] : list.items,
  };
}
