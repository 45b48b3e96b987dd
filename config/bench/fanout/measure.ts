import { sizeFrom } from '../duties/size';
import { type Bench, startBenches } from '../duties/databases';
import { addFamilies, PEOPLE_A_HOUSEHOLD } from './add-people';
import { benchKill, dispatchOnce } from './kill';
import { benchSend } from './send';
import { serve, startService } from './service';
import { benchWrite } from './write';

const NOW = new Date('2026-11-18T10:00:00+08:00');
const TEMPLATE = 'template'.padEnd(43, 'x');

const settings = (base: string): Readonly<Record<string, string>> => ({
  WECHAT_APPID: 'wx0000000000000000',
  WECHAT_SECRET: 'not-a-secret',
  WECHAT_API_BASE: base,
  WECHAT_TEMPLATES: JSON.stringify({ notice: TEMPLATE }),
  SMS_TEMPLATES: JSON.stringify({ notice: '1' }),
  SMS_APP_ID: '1400000001',
  SMS_SIGN: 'bench',
  SMS_ENDPOINT: base.replace('http://', ''),
  SMS_PROTOCOL: 'http://',
  TENCENT_SECRET_ID: 'id',
  TENCENT_SECRET_KEY: 'key',
});

/** The measuring itself: bundled as the functions are, the services in a process of their own. */
const measureFanout = async (): Promise<void> => {
  const households = Math.ceil(sizeFrom(process.argv.slice(2)) / PEOPLE_A_HOUSEHOLD);
  const service = await startService();
  const benches = await startBenches();
  Object.assign(process.env, settings(service.base));
  let bench: Bench | undefined;
  try {
    bench = await benches.open('fanout', 0);
    await addFamilies(bench.root, households, { quota: () => 5 });
    await bench.root.query(`update child set next_review_on = '2026-12-01'`);
    await bench.root.query('vacuum analyze');
    console.log(' written');
    await benchWrite(bench, NOW);
    console.log(' sent');
    await benchSend(bench, service, NOW);
    console.log(' killed half-way, and everybody reached');
    await benchKill(bench, bench.url, service, NOW);
    await bench.close();
  } catch (error) {
    // Said before the server goes, whose end every open connection shouts about.
    console.error(error);
    process.exitCode = 1;
  } finally {
    await bench?.close();
    service.stop();
    await benches.stop();
  }
};

const [, , , url = '', at = ''] = process.argv;
const roles: Readonly<Record<string, () => unknown>> = {
  '--as=service': serve,
  '--as=worker': () => dispatchOnce(url, at),
};
const run = roles[process.argv[2] ?? ''] ?? measureFanout;

Promise.resolve(run()).catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
});
