import type { Envelope } from '../../contracts/errors';
import { runCall } from '../pipeline/run-call';
import { startInstance } from '../pipeline/start-instance';
import { handlers } from './handlers';

const ready = startInstance();

/** The function `api`: every call of the phones, over either transport. */
export const main = async (event: unknown, context: unknown): Promise<Envelope> =>
  runCall({ db: await ready(), handlers }, event, context);
