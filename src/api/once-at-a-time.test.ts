import { describe, expect, jest, test } from '@jest/globals';
import { createOnceAtATime } from './once-at-a-time';

/** Two pages; `home` is in sight. */
function aPhone() {
  const phone = { top: 'home', time: 0 };
  const step = createOnceAtATime({ onTop: () => phone.top, now: () => phone.time });
  const opens = (page: string) =>
    jest.fn(async () => {
      phone.top = page;
    });
  return { phone, step, opens };
}

/** What was under way has ended. */
const ended = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('a step to another page', () => {
  test('is taken once when two taps ask for it while it is under way', async () => {
    const { step, opens } = aPhone();
    const open = opens('done');

    step('/done', open);
    step('/done', open);
    await ended();

    expect(open).toHaveBeenCalledTimes(1);
  });

  test('is taken once when the second tap’s answer comes just after the page', async () => {
    const { phone, step, opens } = aPhone();
    const open = opens('done');

    step('/done', open);
    await ended();
    phone.time = 120;
    step('/done', open);

    expect(open).toHaveBeenCalledTimes(1);
  });

  test('is taken again at once by whoever has come back', async () => {
    const { phone, step, opens } = aPhone();
    const open = opens('done');

    step('/done', open);
    await ended();
    phone.top = 'home';
    step('/done', open);

    expect(open).toHaveBeenCalledTimes(2);
  });

  test('is taken again later on the same page: to see it anew', async () => {
    const { phone, step, opens } = aPhone();
    const open = opens('home');

    step('/home', open);
    await ended();
    phone.time = 1_000;
    step('/home', open);

    expect(open).toHaveBeenCalledTimes(2);
  });

  test('is taken although another one is under way', async () => {
    const { step, opens } = aPhone();
    const [first, second] = [opens('done'), opens('mine')];

    step('/done', first);
    step('/mine', second);
    await ended();

    expect([first, second].map((open) => open.mock.calls.length)).toEqual([1, 1]);
  });

  test('is tried again at once when it could not be taken', async () => {
    const { step, opens } = aPhone();
    const open = opens('done');

    step('/done', () => Promise.reject(new Error('loadSubpackage:fail')));
    await ended();
    step('/done', open);

    expect(open).toHaveBeenCalledTimes(1);
  });

  test('is tried again when nobody has said for long what became of it', () => {
    const { phone, step } = aPhone();
    const open = jest.fn(() => new Promise<never>(() => undefined));

    step('/done', open);
    phone.time = 9_000;
    step('/done', open);
    phone.time = 10_000;
    step('/done', open);

    expect(open).toHaveBeenCalledTimes(2);
  });
});
