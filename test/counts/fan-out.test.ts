import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { handlers } from '../../cloudfunctions/api/handlers';
import { changeCareFiles } from '../../cloudfunctions/change-care-files/change-care-files';
import { deliverNotice } from '../../cloudfunctions/change-care-files/deliver-notice';
import { inJob } from '../../cloudfunctions/jobs/in-job';
import type { Tx } from '../../cloudfunctions/platform/database/connection';
import { dayFrom } from '../../domain/calendar/calendar-day';
import { allow } from '../../domain/decision';
import { decideDeliverNotice } from '../../domain/notice/decide-notice';
import { addHouseholds } from '../builders/more-households';
import { IN_ORDER, lookOver } from '../races/books';
import { type FakeWechat, startFakeWechat } from '../races/fake-wechat';
import { type County, openCounty } from '../walls/open-county';
import { counted, print } from './counted';

const MORE = 1200;
const TODAY = dayFrom('2026-11-18');

describe('a notice to a county', () => {
  let county: County;
  let wechat: FakeWechat;
  beforeAll(async () => {
    county = await openCounty({ handlers });
    wechat = await startFakeWechat();
    process.env['WECHAT_API_BASE'] = wechat.base;
    process.env['SMS_TEMPLATES'] = '{}';
    await addHouseholds(county.root, MORE);
    await county.fire('nightly-pass');
    await county.fire('dispatch-outbox');
  });
  afterAll(async () => {
    await county.close();
    await wechat.close();
  });

  const publish = async (): Promise<string> =>
    String(
      (await county.data('county', 'notice.send', { topic: 'drowning', regions: ['990100'] }))['noticeId'],
    );
  /** Statements by transaction: every transaction of a job begins by becoming `care_job`. */
  const byTransaction = (statements: readonly string[]): readonly (readonly string[])[] =>
    statements.reduce<string[][]>((groups, statement) => {
      if (statement.includes(`set_config('role'`) || groups.length === 0) groups.push([]);
      groups.at(-1)?.push(statement);
      return groups;
    }, []);

  it('is written in at most eight statements a batch of a thousand households', async () => {
    const noticeId = await publish();
    const { statements } = await counted(() => county.fire('dispatch-outbox'));
    const batches = byTransaction(statements).filter((group) =>
      group.some((text) => /insert into "?notice_recipient/.test(text)),
    );
    const rows = await county.rows('select 1 from notice_recipient where notice_id = $1', [noticeId]);
    const most = Math.max(...batches.map((group) => group.length));
    print(
      'fan-out',
      `${String(rows.length)} recipients, ${String(batches.length)} batches of ${String(most)} statements`,
    );
    expect(rows.length).toBeGreaterThan(3 * MORE);
    expect(batches.length).toBe(2);
    expect(most).toBeLessThanOrEqual(8);
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });

  it('is sent in so many statements a batch, whoever is in it', async () => {
    await county.root.query(
      `insert into push_quota select p.person_id, 'notice', 9 from (select distinct person_id from guardian_link union select person_id from caregiver_link) p
         on conflict (person_id, template) do update set remaining = 9`,
    );
    await publish();
    const { answer, statements } = await counted(() => county.fire('dispatch-outbox'));
    const claims = byTransaction(statements).filter((group) =>
      group.some((text) => text.startsWith('with due as')),
    );
    const records = byTransaction(statements).filter((group) =>
      group.some((text) => text.includes('"delivery"')),
    );
    const most = (groups: readonly (readonly string[])[]) => Math.max(...groups.map((group) => group.length));
    print(
      'dispatch',
      `${String(answer['sent'])} sent, a claim of ${String(most(claims))} statements, a record of ${String(most(records))}`,
    );
    expect(Number(answer['sent'])).toBeGreaterThan(50);
    expect(most(claims)).toBeLessThanOrEqual(6);
    expect(most(records)).toBeLessThanOrEqual(6);
  });

  it('leaves the same rows by the short way as by the whole write path', async () => {
    const noticeId = await publish();
    const receipt = { noticeId, title: '天热了，别让孩子下河', acknowledgeDays: 3, ask: 'confirm' as const };
    const notice = {
      noticeId,
      topic: 'drowning' as const,
      title: receipt.title,
      about: '防溺水',
      urgent: false,
    };
    const homes = await county.rows<{ id: string }>(
      `select id from household where id not like 'hh_aaa%' or id in ('hh_aaaaaaaaaaa1', 'hh_aaaaaaaaaaa2') order by id`,
    );
    const householdIds = homes.map(({ id }) => id);
    const now = new Date();
    const author = (tx: Tx) => ({
      tx,
      now,
      today: TODAY,
      actor: 'dispatch-outbox',
      role: 'job',
      op: 'job.fan-out',
    });
    const short = await writtenBy(county, noticeId, (tx) =>
      deliverNotice(author(tx), { householdIds, receipt, notice }),
    );
    const whole = await writtenBy(county, noticeId, (tx) =>
      changeCareFiles(author(tx), {
        householdIds,
        also: { notice: noticeId },
        notice,
        decide: (file, _rules, occasion) => allow(decideDeliverNotice(file, receipt, occasion)),
      }),
    );
    expect(short['recipients']?.length).toBeGreaterThan(60);
    expect(short).toEqual(whole);
  });
});

class TakenBack extends Error {}

/** What somebody's work would leave, and nothing is left. */
const writtenBy = async (
  { db }: County,
  noticeId: string,
  work: (tx: Tx) => Promise<unknown>,
): Promise<Readonly<Record<string, readonly unknown[]>>> => {
  const found: Record<string, readonly unknown[]> = {};
  await inJob(db, async (tx) => {
    await work(tx);
    const rows = async (text: string): Promise<readonly unknown[]> =>
      (await sql.raw<{ row: unknown }>(`select to_jsonb(x) as row from (${text}) x`).execute(tx)).rows;
    found['recipients'] = await rows(
      `select * from notice_recipient where notice_id = '${noticeId}' order by household_id, person_id`,
    );
    found['promises'] = await rows(
      `select cause, step, person_id, channel, topic, fields, household_id, village_code, not_before, state, attempts, created_at
         from outbox where cause = 'notice:${noticeId}' order by person_id`,
    );
    // The chain is the same to the digest: the same entry over the same one before.
    found['trace'] = await rows(
      `select a.* from audit_entry a where a.ids::text like '%${noticeId}%' order by care_file, seq`,
    );
    found['children'] = await rows(
      `select id, rev, audit_seq, audit_head, next_review_on from child order by id`,
    );
    throw new TakenBack();
  }).catch((error: unknown) => {
    if (!(error instanceof TakenBack)) throw error;
  });
  return found;
};
