import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { sms } from 'tencentcloud-sdk-nodejs/tencentcloud/services/sms';
import { standInsOnAPort, type StandInsOnAPort } from '../stand-ins-on-a-port';

const PARENT = '+8613800000001';

/** The SDK signs with `Date`; the product's host replaces it by the same clock the stand-ins go by. */
const START = new Date('2026-11-18T08:00:00+08:00');
const REAL = [
  'nextTick',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
  'performance',
  'hrtime',
  'queueMicrotask',
] as const;

describe('sending text messages through the real SDK', () => {
  let port: StandInsOnAPort;
  const wait = (seconds: number): void => {
    port.wait(seconds);
    jest.setSystemTime(Date.now() + seconds * 1000);
  };

  beforeEach(async () => {
    jest.useFakeTimers({ now: START, doNotFake: [...REAL] });
    port = await standInsOnAPort(START);
  });
  afterEach(async () => {
    await port.close();
    jest.useRealTimers();
  });

  const client = (parts: { secretId?: string; secretKey?: string; region?: string } = {}) =>
    new sms.v20210111.Client({
      credential: { secretId: parts.secretId ?? 'sms-id', secretKey: parts.secretKey ?? 'sms-key' },
      region: parts.region ?? 'ap-guangzhou',
      profile: { httpProfile: { endpoint: port.host, protocol: 'http://' } },
    });
  const request = (parts: object = {}) => ({
    PhoneNumberSet: [PARENT],
    SmsSdkAppId: '1400000001',
    TemplateId: '2001',
    SignName: '家灯',
    TemplateParamSet: ['王女士', '1'],
    ...parts,
  });
  const codes = async (parts: object = {}) => {
    const { SendStatusSet = [] } = await client().SendSms(request(parts));
    return SendStatusSet.map(({ Code }) => Code);
  };

  it('hands over the text and answers each number', async () => {
    expect(await client().SendSms(request({ SessionContext: 'send-7' }))).toEqual({
      RequestId: expect.any(String),
      SendStatusSet: [
        {
          SerialNo: expect.stringMatching(/^2640:\d+$/),
          PhoneNumber: PARENT,
          Fee: 1,
          SessionContext: 'send-7',
          Code: 'Ok',
          Message: 'send success',
          IsoCode: 'CN',
        },
      ],
    });
    expect(port.it().inbox.list({ phone: PARENT })).toEqual([
      {
        to: { phone: PARENT },
        channel: 'sms',
        template: '2001',
        fields: { 1: '王女士', 2: '1' },
        text: '【家灯】王女士您好，您有1项待办，请打开小程序查看。',
        at: '2026-11-18T08:00:00+08:00',
        result: 'ok',
      },
    ]);
  });

  it('refuses a wrong key, an unknown key, a clock more than five minutes off and a region without SMS', async () => {
    const failure = async (parts: object) =>
      client(parts)
        .SendSms(request())
        .catch((error: unknown) => (error instanceof Error && 'code' in error ? error.code : error));
    expect(await failure({ secretKey: 'other' })).toBe('AuthFailure.SignatureFailure');
    expect(await failure({ secretId: 'other' })).toBe('AuthFailure.SecretIdNotFound');
    expect(await failure({ region: 'ap-shanghai' })).toBe('UnsupportedRegion');
    port.wait(301);
    expect(await failure({})).toBe('AuthFailure.SignatureExpire');
    expect(port.it().inbox.list()).toEqual([]);
  });

  it.each([
    [{ PhoneNumberSet: [] }, 'MissingParameter.EmptyPhoneNumberSet'],
    [{ PhoneNumberSet: Array(201).fill(PARENT) }, 'LimitExceeded.PhoneNumberCountLimit'],
    [{ PhoneNumberSet: undefined }, 'MissingParameter'],
    [{ SmsSdkAppId: '1400000009' }, 'UnauthorizedOperation.SmsSdkAppIdVerifyFail'],
    [{ TemplateParamSet: [1, 2] }, 'InvalidParameter'],
    [{ Sign: '家灯' }, 'UnknownParameter'],
    [{ SessionContext: 'x'.repeat(512) }, 'InvalidParameterValue'],
  ])('refuses the whole call for %j', async (parts, code) => {
    await expect(client().SendSms(request(parts))).rejects.toMatchObject({ code });
  });

  it.each([
    [{ TemplateId: '2009' }, 'FailedOperation.TemplateUnapprovedOrNotExist'],
    [{ SignName: '别家' }, 'FailedOperation.SignatureIncorrectOrUnapproved'],
    [{ SignName: undefined }, 'FailedOperation.SignatureIncorrectOrUnapproved'],
    [{ TemplateParamSet: ['王女士'] }, 'FailedOperation.TemplateParamSetNotMatchApprovedTemplate'],
    [{ TemplateParamSet: ['一二三四五六七', '1'] }, 'InvalidParameterValue.TemplateParameterLengthLimit'],
    [{ TemplateParamSet: ['a.cn', '1'] }, 'InvalidParameterValue.ProhibitedUseUrlInTemplateParameter'],
    [
      { TemplateId: '2002', TemplateParamSet: ['12ab'] },
      'InvalidParameterValue.TemplateParameterFormatError',
    ],
    [{ TemplateId: '2002', TemplateParamSet: ['123456'] }, 'Ok'],
    [{ PhoneNumberSet: ['+861380000000'] }, 'InvalidParameterValue.IncorrectPhoneNumber'],
    [{ PhoneNumberSet: ['+85251234567'] }, 'UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone'],
    [{ PhoneNumberSet: ['13800000001'] }, 'Ok'],
  ])('answers %j number by number', async (parts, code) => {
    expect(await codes(parts)).toEqual([code]);
    expect(
      port
        .it()
        .inbox.list()
        .map(({ result }) => result),
    ).toEqual([code === 'Ok' ? 'ok' : code]);
  });

  it('does not mix numbers of the mainland and elsewhere', async () => {
    const mixed = 'UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber';
    expect(await codes({ PhoneNumberSet: [PARENT, '+85251234567'] })).toEqual([mixed, mixed]);
  });

  it('takes the same text to the same number once in 30 seconds, another text at once', async () => {
    const limit = 'LimitExceeded.PhoneNumberThirtySecondLimit';
    expect(await codes({ PhoneNumberSet: [PARENT, '008613800000001', '+8613800000002'] })).toEqual([
      'Ok',
      limit,
      'Ok',
    ]);
    expect(await codes({ TemplateParamSet: ['王女士', '2'] })).toEqual(['Ok']);
    wait(29);
    expect(await codes()).toEqual([limit]);
    wait(1);
    expect(await codes()).toEqual(['Ok']);
  });

  it('takes ten to a number in a day of Beijing', async () => {
    for (let time = 0; time < 10; time += 1) {
      expect(await codes()).toEqual(['Ok']);
      wait(60);
    }
    expect(await codes()).toEqual(['LimitExceeded.PhoneNumberSameContentDailyLimit']);
    expect(await codes({ TemplateParamSet: ['王女士', '2'] })).toEqual([
      'LimitExceeded.PhoneNumberDailyLimit',
    ]);
    port.restart();
    expect(await codes()).toEqual(['LimitExceeded.PhoneNumberSameContentDailyLimit']);
    wait(16 * 3600);
    expect(await codes()).toEqual(['Ok']);
  });

  it('meets people who unsubscribed, sensitive words and planned faults', async () => {
    port.it().sms.setBlacklist(['13800000002']);
    port.it().sms.failNext(PARENT, 'InternalError.Timeout');
    expect(await codes({ PhoneNumberSet: [PARENT, '+8613800000002'] })).toEqual([
      'InternalError.Timeout',
      'FailedOperation.PhoneNumberInBlacklist',
    ]);
    expect(await codes()).toEqual(['Ok']);
    port.it().sms.setSensitiveWords(['待办']);
    expect(await codes({ PhoneNumberSet: ['+8613800000003'] })).toEqual([
      'FailedOperation.ContainSensitiveWord',
    ]);
  });

  it('shows the SDK an action that is not emulated', async () => {
    const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await expect(client().PullSmsSendStatus({ Limit: 10, SmsSdkAppId: '1400000001' })).rejects.toThrow(
      'not emulated: Tencent Cloud 2021-01-11 PullSmsSendStatus by POST',
    );
    errors.mockRestore();
  });
});
