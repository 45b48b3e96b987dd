import { addressOf } from '../../src/api/routes';
import type { Look } from '../phones/looks/look';
import { memoryOf } from '../phones/looks/phone-memory';
import type { WeappHost } from '../weapp-host/start-host';
import { cloudOf } from './answer-as-cloud';

/** Real time: a page that has not come by then is not coming. */
const PATIENCE_MS = 10_000;
const PAUSE_MS = 25;

/** Waits until the page on top says `words`. @throws with what it says instead */
export async function waitForWords(host: WeappHost, words: string): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  let text = '';
  while (performance.now() < end) {
    text = String(await host.ask('Host.text'));
    if (text.includes(words)) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`「${words}」 is not in sight. The page says: ${text.replace(/\s+/g, ' ').slice(0, 400)}`);
}

/** Switches a phone on at a look's page and waits for the look's words. Answers how many questions the app has asked. */
export async function lookAt(host: WeappHost, look: Look): Promise<number> {
  const answer = cloudOf(look.answers);
  let asked = 0;
  await host.switchOn({
    url: addressOf(look.page, look.values),
    storage: memoryOf(look),
    cloud: (name, data) => {
      asked += 1;
      return answer(name, data);
    },
  });
  await waitForWords(host, look.shows);
  await host.ask('Host.settle');
  return asked;
}
