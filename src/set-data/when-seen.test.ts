import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cover, type SeenPage, uncover, whenSeen } from './when-seen';

describe('what a page sends', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('leaves in a frame’s time while the page is seen', () => {
    const send = jest.fn();
    whenSeen({}, send);
    expect(send).not.toHaveBeenCalled();
    jest.runAllTimers();
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('waits while the page is covered, also when it is covered within that frame, and leaves once when it is seen again', () => {
    const [page, send]: [SeenPage, jest.Mock] = [{}, jest.fn()];
    whenSeen(page, send);
    cover(page);
    jest.runAllTimers();
    expect(send).not.toHaveBeenCalled();
    uncover(page);
    uncover(page);
    jest.runAllTimers();
    expect(send).toHaveBeenCalledTimes(1);
  });
});
