import { chooseRing } from '../message/choose-channel';
import { overCap } from '../message/over-cap';
import { notice } from '../message/topics/notice';

/** People who are alike as far as a ring is concerned. */
export type RingGroup = {
  readonly people: number;
  /** Any account: they read it in the app. */
  readonly account: boolean;
  readonly wechat: boolean;
  readonly phone: boolean;
  /** Messages that WeChat would take for them now. */
  readonly pushes: number;
  /** Notices that have rung for them this week. */
  readonly rung: number;
  /** `notice.mostAWeek` of their place; 0: no cap. */
  readonly most: number;
};

/** What an operator has set up: without a template nothing rings through it. */
export type Doors = { readonly push: boolean; readonly sms: boolean };

export type ForeseenRing = 'push' | 'sms' | 'merged' | 'inApp' | 'nobody';
export type ForeseenRings = Readonly<Record<ForeseenRing, number>>;

const noRings: ForeseenRings = { push: 0, sms: 0, merged: 0, inApp: 0, nobody: 0 };

/** What would ring for one of a group now. Asks the same rules as the dispatch, so that the two can't differ. */
export const foreseeRing = (
  group: RingGroup,
  { urgent, doors, now }: { readonly urgent: boolean; readonly doors: Doors; readonly now: Date },
): ForeseenRing => {
  const person = 'someone';
  const send = { id: '', personId: person, topic: 'notice', channel: 'ring', urgent, most: group.most };
  if (overCap([send], { [person]: group.rung }).length > 0) return 'merged';
  const silent = group.account ? 'inApp' : 'nobody';
  const { by } = chooseRing(notice, {
    step: 'publish',
    fields: { urgent },
    createdAt: now,
    hasWechat: group.wechat,
    hasPhone: group.phone,
    quota: group.pushes,
    opened: false,
  });
  if (by === 'push') return doors.push ? 'push' : silent;
  return by === 'sms' && doors.sms ? 'sms' : silent;
};

/** Everybody of the groups, each in one count. */
export const foreseeRings = (
  groups: readonly RingGroup[],
  question: Parameters<typeof foreseeRing>[1],
): ForeseenRings =>
  groups.reduce<ForeseenRings>((sum, group) => {
    const ring = foreseeRing(group, question);
    return { ...sum, [ring]: sum[ring] + group.people };
  }, noRings);
