import { jobs } from '../jobs/registry';
import { runTimer, type TimerAnswer } from '../jobs/run-timer';
import { startInstance } from '../pipeline/start-instance';

const ready = startInstance();

/** The function `timer`: the jobs that are due. The platform may fire it twice. */
export const main = async (event: unknown): Promise<TimerAnswer> =>
  runTimer({ db: await ready(), jobs }, event);
