import type { ErrorCode } from '../../contracts/errors';
import { errorCopy } from './errors';

/** Who reads a page: a family, the village's director, or anybody (a page that all of them open). */
export type Audience = 'family' | 'director' | 'anyone';

/** Where the sentence for everybody would send a reader to the wrong person: to themselves, or to nobody in particular. */
const ownSentences: Readonly<Record<Audience, Readonly<Partial<Record<ErrorCode, string>>>>> = {
  family: {
    internal: '系统出了点问题，您填的没有丢。请稍后再试，还不行就把页面上的编号告诉儿童主任。',
    'contact.notDue': '这一周不用确认：孩子父母在家，或还没有登记外出。登记不对的，请告诉儿童主任。',
  },
  director: {
    internal: '系统出了点问题，您填的没有丢。请稍后再试，还不行就把页面上的编号告诉乡镇的儿童督导员。',
    'access.denied': '这一项不在您负责的范围里。如果觉得不对，请联系乡镇的儿童督导员。',
    'contact.weekTooOld': '这一周太久了，这里补不了。要更正的话，请报给乡镇的儿童督导员。',
    'invitation.noPhone': '没有登记手机号，收不到验证码。请先把号码登记上，或当面办理。',
    'agreement.viewsDisagree': '孩子不同意这样安排。请先和孩子、父母说明，记下来再继续。',
    'agreement.notParty': '这个人不是这份协议的签字人，不用签。请返回看看选的是不是本人。',
    'agreement.consentMissing': '请先问签字的人同不同意用这种方式签；不愿意的，可以打印出来签纸质的。',
    'agreement.signedElsewhere':
      '这一版在腾讯电子签里签，请让签字的人从自己的协议页去签；也可以打印出来签纸质的。',
    'notice.ownVillageOnly': '只能给自己负责的村发提醒，别的村请联系那里的主任。',
  },
  anyone: {},
};

/** The sentence of a refusal for whoever reads it. */
export const sayError = (code: ErrorCode, audience: Audience): string =>
  ownSentences[audience][code] ?? errorCopy[code];
