import { sms } from 'tencentcloud-sdk-nodejs/tencentcloud/services/sms';

/** Bundled as a file of its own and loaded on use: 550 KB that a call without a text message never pays for. */
export const SmsClient = sms.v20210111.Client;
