import { emptyCloudbaseData, type CloudbaseData } from './cloudbase/cloudbase-data';
import type { InboxEntry } from './inbox-entry';
import { emptyEssData, type EssData } from './tencent/ess/ess-data';
import { emptySmsData, type SmsData } from './tencent/sms-data';
import { emptyTmsData, type TmsData } from './tencent/tms/tms-data';
import { emptyTtsData, type TtsData } from './tencent/tts/tts-data';
import { emptyWechatData, type WechatData } from './wechat/wechat-data';

/** A call to something no stand-in knows. */
export type UnknownCall = { readonly what: string; readonly at: string };

/**
 * Everything the stand-ins remember, one section for each service. Mutable: it is their database, and each service changes
 * only its own section.
 */
export type StandInData = {
  /** Source of message ids, tokens and request ids: counted, not random, so that two equal runs are equal. */
  sequence: number;
  readonly unknownCalls: UnknownCall[];
  readonly inbox: InboxEntry[];
  readonly wechat: WechatData;
  readonly sms: SmsData;
  readonly ess: EssData;
  readonly tts: TtsData;
  readonly tms: TmsData;
  readonly cloudbase: CloudbaseData;
};

/** The state of services nobody has called yet. */
export function emptyStandInData(): StandInData {
  return {
    sequence: 0,
    unknownCalls: [],
    inbox: [],
    wechat: emptyWechatData(),
    sms: emptySmsData(),
    ess: emptyEssData(),
    tts: emptyTtsData(),
    tms: emptyTmsData(),
    cloudbase: emptyCloudbaseData(),
  };
}
