import { describe, expect, test } from '@jest/globals';
import { readPlatformIdentity } from './caller';

const openid = { kind: 'wx_openid', value: 'oMother' };
const inEnvironment = (values: unknown) => readPlatformIdentity({ environment: JSON.stringify(values) });

describe('the caller, as the platform vouches for it', () => {
  test('is the openid of the context', () => {
    expect(inEnvironment({ WX_OPENID: 'oMother', WX_APPID: 'wx1' })).toEqual(openid);
  });

  test('is read from the older form too', () => {
    expect(readPlatformIdentity({ environ: 'WX_APPID=wx1;WX_OPENID=oMother;TCB_ENV=a=b' })).toEqual(openid);
  });

  test('is the openid before the platform’s own account, which counts without one', () => {
    expect(inEnvironment({ WX_OPENID: 'oMother', TCB_UUID: 'u-1' })).toEqual(openid);
    expect(inEnvironment({ WX_OPENID: '', TCB_UUID: 'u-1' })).toEqual({ kind: 'tcb_uuid', value: 'u-1' });
  });
});

describe('nobody is vouched for', () => {
  test.each([
    [undefined],
    [null],
    ['text'],
    [{}],
    [{ environment: '' }],
    [{ environment: 'not json' }],
    [{ environment: '[]' }],
    [{ environment: '{"WX_OPENID":7}' }],
    [{ environment: '{"WX_OPENID":""}' }],
    [{ environment: { WX_OPENID: 'oMother' } }],
    [{ environ: '' }],
    [{ environ: 'WX_OPENID' }],
    [{ WX_OPENID: 'oMother' }],
  ])('by the context %j', (context) => {
    expect(readPlatformIdentity(context)).toBeNull();
  });

  test('by the process: a warm instance serves many callers', () => {
    process.env['WX_OPENID'] = 'oSomebodyBefore';
    expect(readPlatformIdentity({ environment: '{}' })).toBeNull();
    Reflect.deleteProperty(process.env, 'WX_OPENID');
  });
});
