import { openPusher } from '../../../cloudfunctions/jobs/dispatch/pusher';
import { ringAll } from '../../../cloudfunctions/jobs/dispatch/ring-all';
import { dayOf } from '../../../domain/calendar/calendar-day';
import type { Bench } from '../duties/databases';
import { bareHttp } from './bare-http';
import type { Service } from './service';

const ROUNDS = 3;

const perSecond = (sends: number, ms: number): string => `${((sends / ms) * 1000).toFixed(0)} a second`;

/** The pushes of a notice, beside the same number of bare calls to the same server; quota, retry and back-pressure on. */
export const benchSend = async (bench: Bench, service: Service, now: Date): Promise<void> => {
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await again(bench, `notice:no_bench${String(round)}`);
    await service.reset(true);
    const context = { db: bench.db, now, today: dayOf(now) };
    const before = performance.now();
    const { sent } = await ringAll(context, openPusher(context));
    const product = performance.now() - before;
    const { requests } = await service.stats();
    await service.reset(false);
    const body = JSON.stringify({
      touser: 'o-bench-1',
      template_id: 'x'.repeat(43),
      page: 'pages/open/index?to=notice&id=no_bench1',
      miniprogram_state: 'formal',
      lang: 'zh_CN',
      data: { thing1: { value: '天热了，别让孩子下河' }, thing2: { value: '请看一下，看完点「知道了」' } },
    });
    const bare = await bareHttp(
      `${service.base}/cgi-bin/message/subscribe/send?access_token=token`,
      Array<string>(requests).fill(body),
    );
    ratios.push(bare / product);
    console.log(
      `  bare ${perSecond(requests, bare)}, product ${perSecond(requests, product)} (${String(sent)} sent in ${String(requests)} calls)`,
    );
  }
  ratios.sort((a, b) => a - b);
  const [least = 0, middle = 0, most = 0] = ratios;
  const percent = (ratio: number): string => `${(ratio * 100).toFixed(0)} %`;
  console.log(
    `  sending             ${percent(middle)} (${percent(least)}–${percent(most)}) of bare HTTP, to reach ≥ 80 %`,
  );
};

/** Only this notice's promises are due, and everybody has a push left for it. */
const again = async ({ root }: Bench, cause: string): Promise<void> => {
  await root.query(
    `update outbox set state = 'cleared' where state in ('pending', 'claimed') and cause <> $1`,
    [cause],
  );
  await root.query(
    `update outbox set state = 'pending', attempts = 0, not_before = created_at where cause = $1 and channel = 'ring'`,
    [cause],
  );
  await root.query(`update push_quota set remaining = 5 where person_id like 'pe_bench%'`);
  await root.query('vacuum analyze outbox, push_quota, notice_recipient');
};
