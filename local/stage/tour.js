import { product } from './product.js';
import { BEGINNING, playStep, steps } from './tour-steps.js';

/** Seconds a step stays before the next one begins by itself; `?dwell=5` in the address is faster. */
const asked = Number(new URL(location.href).searchParams.get('dwell') ?? Number.NaN);
const DWELL_MS = 1000 * (Number.isFinite(asked) && asked >= 0 ? asked : 11);

/**
 * The tour: which step was played last, and the ways to another one. Time does not go back, so an earlier step is reached by
 * starting over and playing up to it; the same when somebody moved the clock meanwhile.
 *
 * `show(step, { fired, pages })` shows what a step did; `sure()` asks before records of somebody's own are lost; `alone(work)`
 * runs `work` unless something else is running, and answers whether it succeeded; `changed(state)` hears of every change.
 */
export function createTour({ show, sure, alone, changed, reset }) {
  const state = { at: 0, playing: false, leftAt: undefined };
  let wake = () => undefined;

  const mayStartOver = async () => {
    if (state.at > 0) return true;
    const [now, messages] = await Promise.all([product.now(), product.inbox()]);
    return (now === BEGINNING && messages.length === 0) || sure();
  };

  /** Plays until step `target` (1 is the first) was played. */
  const playTo = async (target) => {
    const untouched = state.leftAt === (await product.now());
    if (target <= state.at || state.at === 0 || !untouched) {
      if (!(await mayStartOver())) return;
      await reset();
      state.at = 0;
    }
    const fired = [];
    let played;
    while (state.at < target) {
      changed({ ...state, working: steps[state.at] });
      played = await playStep(product, steps[state.at]);
      fired.push(...played.fired);
      state.at += 1;
    }
    state.leftAt = await product.now();
    await show(steps[target - 1], { ...played, fired });
  };

  const goTo = async (target) => {
    const before = state.at;
    const succeeded = await alone(() => playTo(target));
    changed(state);
    return succeeded && (state.at === target || before !== state.at);
  };

  const dwell = () =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, DWELL_MS);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const pause = () => {
    state.playing = false;
    wake();
    changed(state);
  };

  const play = async () => {
    state.playing = true;
    do {
      if (!(await goTo(state.at >= steps.length ? 1 : state.at + 1))) break;
      if (state.at < steps.length) await dwell();
    } while (state.playing && state.at < steps.length);
    pause();
  };

  const step = (by) => {
    pause();
    const target = state.at + by;
    if (target >= 1 && target <= steps.length) void goTo(target);
  };

  return {
    toggle: () => void (state.playing ? pause() : play()),
    next: () => step(1),
    previous: () => step(-1),
    goTo: (target) => step(target - state.at),
    pause,
    /** Somebody started over by hand. */
    forget: () => {
      pause();
      Object.assign(state, { at: 0, leftAt: undefined });
      changed(state);
    },
  };
}
