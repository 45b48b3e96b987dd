import { createClockBar, sayReport } from './clock-bar.js';
import { byId } from './element.js';
import { createFeed } from './feed.js';
import { sayMoment, sayTime } from './moment.js';
import { phoneAddress } from './phone-address.js';
import { product } from './product.js';
import { createSeats } from './seats.js';
import { createTour } from './tour.js';
import { createTourBar } from './tour-bar.js';
import { WANG } from './tour-steps.js';
import { words } from './words.js';

/**
 * The stage: three phones, what was sent to them, the clock, and the tour. Everything shown came from somewhere else, so it only
 * ever enters the page as text.
 */

const REFRESH_MS = 3000;

const state = { busy: false, known: 0, freshFrom: 0 };

function warn(text) {
  byId('warning').hidden = text === undefined;
  byId('warning').textContent = text ?? '';
}

/** One thing at a time; buttons rest meanwhile, and afterwards the keyboard is where it was. */
async function alone(work) {
  if (state.busy) return false;
  state.busy = true;
  document.body.dataset.busy = 'yes';
  const focused = document.activeElement;
  const buttons = [...document.querySelectorAll('[data-rests] button, button[data-rests]')];
  const resting = buttons.filter((button) => !button.disabled);
  for (const button of resting) button.disabled = true;
  warn(undefined);
  try {
    await seats.loaded();
    await work();
    return true;
  } catch (error) {
    clock.say('');
    warn(words.failed(error.message));
    return false;
  } finally {
    for (const button of resting) button.disabled = false;
    if (focused?.isConnected) focused.focus();
    delete document.body.dataset.busy;
    state.busy = false;
  }
}

/** Asks whether what was recorded may go. */
function sure() {
  const dialog = byId('sure');
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
  });
}

let seats;
let feed;
let bar;
const clock = createClockBar({
  jump: (to) => {
    tour.pause();
    void alone(async () => {
      seats.quiet();
      clock.say(words.moving(sayMoment(to)), true);
      const report = await product.moveClock(to);
      await refresh({ fresh: true });
      clock.say(sayReport(report));
      seats.mark();
      seats.refresh();
    });
  },
});

/** Phones are switched off meanwhile: a call on its way would find its function gone. */
async function reset() {
  clock.say(words.resetting, true);
  seats.mark();
  seats.switchOff();
  await product.reset();
  state.known = 0;
}

const tour = createTour({
  alone,
  sure,
  reset,
  changed: (where) => {
    if (where.working) clock.say('', true);
    bar.show(where);
  },
  show: async (step, { fired, pages }) => {
    seats.quiet();
    seats.cast(step.phones, pages);
    await refresh({ fresh: true });
    seats.mark(step.marks);
    clock.say(fired.length === 0 ? '' : sayReport({ fired }));
  },
});

/** Clock and messages anew; `fresh`: what is new since the last action is shown as new. */
async function refresh({ fresh = false } = {}) {
  const [now, messages] = await Promise.all([product.now(), product.inbox()]);
  // After a reset there are fewer than before.
  if (messages.length < state.known) state.known = 0;
  const news = messages.slice(state.known);
  if (fresh || news.length > 0) state.freshFrom = state.known;
  state.known = messages.length;
  feed.show({ messages, now, freshFrom: state.freshFrom });
  seats.setTime(sayTime(now));
  seats.ring(news);
  await clock.show(now);
}

/** Somebody may tap on a phone, or move the clock from elsewhere. */
async function follow() {
  if (document.visibilityState === 'visible' && !state.busy) {
    try {
      await refresh();
      if (byId('warning').textContent === words.lost) warn(undefined);
    } catch {
      warn(words.lost);
    }
  }
  setTimeout(() => void follow(), REFRESH_MS);
}

async function startOver() {
  tour.pause();
  if (!(await sure())) return;
  await alone(async () => {
    await reset();
    tour.forget();
    seats.cast(WANG);
    await refresh({ fresh: true });
    clock.say(words.resetDone);
  });
}

async function begin() {
  try {
    const [people, { about }, messages] = await Promise.all([
      product.personas(),
      product.stage(),
      product.inbox(),
    ]);
    seats = createSeats({ people, about });
    feed = createFeed(seats);
    bar = createTourBar(() => tour);
    tour.pause();
    seats.changed(() => feed.redraw());
    seats.cast(WANG);
    [state.known, state.freshFrom] = [messages.length, messages.length];
    await refresh();
    clock.say('');
  } catch {
    warn(words.cannotOpen);
    return;
  }
  byId('console').href = phoneAddress('county', 'pages/supervisor/week/index');
  byId('reset').addEventListener('click', () => void startOver());
  document.body.dataset.ready = 'yes';
  await follow();
}

void begin();
