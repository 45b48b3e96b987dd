import { encryptField, lookUpHash } from '../../cloudfunctions/platform/field-encryption';
import { SMS_APP_ID, SMS_SIGN, smsTemplates, wechatTemplates } from '../../local/cloud/registrations';
import { CONFIG, type StandInsOnAPort, standInsOnAPort } from '../../local/stand-ins/stand-ins-on-a-port';
import type { InboxEntry } from '../../local/stand-ins/inbox-entry';
import { type County, type CountyOptions, openCounty, setClock, START } from '../walls/open-county';

/** Somebody to be reached, and by what. */
export type Reachable = {
  readonly id: string;
  readonly openid?: string;
  /** 11 digits. */
  readonly phone?: string;
  /** What our ledger says is left of `notice`; what WeChat says is `really`. */
  readonly ledger?: number;
  readonly really?: number;
};

/** One promise, due now. */
export type Promised = {
  readonly id: string;
  readonly person: string;
  readonly topic?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly channel?: 'ring' | 'sms';
  readonly cause?: string;
};

/** The demo county in process, whose dispatch speaks to the stand-ins that refuse what the services refuse. */
export type Delivery = {
  readonly county: County;
  readonly services: StandInsOnAPort;
  readonly add: (people: readonly Reachable[]) => Promise<void>;
  readonly promise: (sends: readonly Promised[]) => Promise<void>;
  readonly dispatch: () => ReturnType<County['fire']>;
  /** Real minutes do not pass; the product's and the services' do. */
  readonly move: (minutes: number) => void;
  /** `state result` of a promise's row. */
  readonly of: (id: string) => Promise<string>;
  /** What reached the services since this was last asked. */
  readonly heard: () => readonly InboxEntry[];
  readonly close: () => Promise<void>;
};

export const NOTICE = {
  noticeId: 'no_aaaaaaaaaaaa',
  title: '天热了，别让孩子下河',
  about: '防溺水',
  urgent: false,
  most: 0,
  digestAt: '18:00',
};

export const openDelivery = async ({ handlers }: Pick<CountyOptions, 'handlers'>): Promise<Delivery> => {
  const county = await openCounty({ handlers });
  const services = await standInsOnAPort(new Date(START), {
    config: {
      ...CONFIG,
      wechat: {
        appid: 'wx0000000000000000',
        secret: 'not-a-secret',
        templates: Object.values(wechatTemplates),
        latencyMs: 1,
      },
      tencent: {
        ...CONFIG.tencent,
        sms: { appId: SMS_APP_ID, signName: SMS_SIGN, templates: Object.values(smsTemplates) },
      },
    },
  });
  Object.assign(process.env, {
    WECHAT_API_BASE: `${services.origin}/wechat`,
    SMS_ENDPOINT: services.host,
    SMS_PROTOCOL: 'http://',
    SMS_APP_ID,
    SMS_SIGN,
    TENCENT_SECRET_ID: CONFIG.tencent.secretId,
    TENCENT_SECRET_KEY: CONFIG.tencent.secretKey,
  });
  // The demo's own promises are not asked about.
  await county.root.query(`update outbox set state = 'cleared' where state = 'pending'`);
  let now = new Date(START).getTime();
  let seen = 0;
  return {
    county,
    services,
    add: (people) => addPeople(county, services, people),
    promise: (sends) => promise(county, sends, new Date(now)),
    dispatch: () => county.fire('dispatch-outbox'),
    move: (minutes) => {
      now += minutes * 60_000;
      setClock(new Date(now).toISOString());
      services.wait(minutes * 60);
    },
    of: async (id) => {
      const [row] = await county.rows<{ said: string }>(
        `select concat_ws(' ', state, result) as said from outbox where id = $1`,
        [id],
      );
      return row?.said ?? 'no such promise';
    },
    heard: () => {
      const all = services.it().inbox.list();
      const fresh = all.slice(seen);
      seen = all.length;
      return fresh;
    },
    close: async () => {
      delete process.env['SMS_DAILY_BUDGET'];
      delete process.env['WECHAT_LONG_TEMPLATES'];
      await services.close();
      await county.close();
    },
  };
};

const addPeople = async (
  { root }: County,
  services: StandInsOnAPort,
  people: readonly Reachable[],
): Promise<void> => {
  const rows = people.map(({ id, openid, phone, ledger }) => ({
    id,
    name: '无名氏',
    phone_cipher: phone === undefined ? null : encryptField('person.phone', phone),
    phone_hash: phone === undefined ? null : lookUpHash('person.phone', phone),
    openid_cipher: openid === undefined ? null : encryptField('identity.value', openid),
    openid_hash: openid === undefined ? null : lookUpHash('wx_openid', openid),
    ledger: ledger ?? 0,
  }));
  const given = [JSON.stringify(rows)];
  const from = `from jsonb_to_recordset($1::jsonb) as x (id text, name text, phone_cipher text, phone_hash text,
    openid_cipher text, openid_hash text, ledger int)`;
  await root.query(
    `insert into person (id, name, phone_cipher, phone_hash, created_at) select id, name, phone_cipher, phone_hash, '2026-01-01T00:00:00Z' ${from}`,
    given,
  );
  await root.query(
    `insert into identity (hash, kind, person_id, value_cipher, bound_at)
       select openid_hash, 'wx_openid', id, openid_cipher, '2026-01-01T00:00:00Z' ${from} where openid_hash is not null`,
    given,
  );
  await root.query(`insert into push_quota select id, 'notice', ledger ${from} where ledger > 0`, given);
  for (const { openid, ledger, really = ledger ?? 0 } of people)
    if (openid !== undefined) services.it().wechat.grant(openid, wechatTemplates.notice.id, really);
};

const promise = async ({ root }: County, sends: readonly Promised[], now: Date): Promise<void> => {
  const at = now.toISOString();
  const rows = sends.map(
    ({ id, person, topic = 'notice', fields = NOTICE, channel = 'ring', cause = `test:${id}` }) => ({
      id,
      person,
      topic,
      fields,
      channel,
      cause,
    }),
  );
  await root.query(
    `insert into outbox (id, cause, step, person_id, channel, topic, fields, village_code, not_before, state, created_at)
       select id, cause, 'publish', person, channel, topic, fields, '990100001001', $2, 'pending', $2
         from jsonb_to_recordset($1::jsonb) as x (id text, person text, topic text, fields jsonb, channel text, cause text)`,
    [JSON.stringify(rows), at],
  );
};
