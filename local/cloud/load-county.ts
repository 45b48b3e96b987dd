import { formatInstant } from '../../domain/calendar/beijing-time';
import { dayOf, formatDay } from '../../domain/calendar/calendar-day';
import { type ServerAddress } from '../postgres/postgres-server';
import { type StandIns } from '../stand-ins/create-stand-ins';
import { type County } from './county';
import { asSuperuser, DATABASE } from './database';
import { type LocalKeys } from './keys';
import { wechatTemplateId } from './registrations';

/** Where a county is loaded to, and the instant it is loaded at. */
export type LoadTarget = {
  readonly server: ServerAddress;
  readonly standIns: StandIns;
  readonly keys: LocalKeys;
  readonly now: Date;
};

/**
 * Fills the phones of a county's people and the empty database. The database comes last, in one transaction: a load that is
 * interrupted is done again from the beginning.
 */
export async function loadCounty(county: County, { server, standIns, keys, now }: LoadTarget): Promise<void> {
  standIns.reset();
  for (const { openid } of county.personas) if (openid) standIns.wechat.addUser(openid);
  for (const { openid, template, count } of county.quotas) {
    const id = wechatTemplateId(template);
    if (id === undefined) throw new Error(`A starting quota names the unknown template ${template}.`);
    standIns.wechat.grant(openid, id, count);
  }
  standIns.flush();
  await withFieldKeys(keys, () =>
    asSuperuser(server, DATABASE, (client) =>
      county.load(client, { today: formatDay(dayOf(now)), now: formatInstant(now) }),
    ),
  );
}

/** Field encryption reads its keys from the environment; this process has them there only while it loads. */
async function withFieldKeys(keys: LocalKeys, work: () => Promise<void>): Promise<void> {
  const before = process.env['FIELD_KEYS'];
  process.env['FIELD_KEYS'] = keys.field;
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env['FIELD_KEYS'];
    else process.env['FIELD_KEYS'] = before;
  }
}
