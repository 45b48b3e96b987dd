import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { type FlowState, flowStates, type SigningFlowState } from '../../contracts/vocabulary/e-sign';
import { advanceFlow, isFinal } from './flow-state';

const anyState = fc.constantFrom(...flowStates);
const after = (messages: readonly FlowState[]): SigningFlowState =>
  messages.reduce<SigningFlowState>(advanceFlow, 'unknown');

describe('a flow that hears messages', () => {
  it('does not go back when an earlier one arrives later', () => {
    expect(advanceFlow('signed', 'partly-signed')).toBe('signed');
    expect(advanceFlow('declined', 'waiting')).toBe('declined');
  });

  it('ends once, and can be released or become invalid after that', () => {
    expect(advanceFlow('signed', 'expired')).toBe('signed');
    expect(advanceFlow('signed', 'released')).toBe('released');
    expect(advanceFlow('signed', 'unknown')).toBe('signed');
  });

  it('stands where it stood whatever is repeated', () => {
    fc.assert(
      fc.property(fc.array(anyState, { minLength: 1 }), (messages) => {
        const state = after(messages);
        expect(after([...messages, ...messages])).toBe(state);
      }),
    );
  });

  it('comes to the same end in any order, when there is one ending only', () => {
    const early = fc.array(fc.constantFrom(...flowStates.filter((state) => !isFinal(state))));
    const endings = fc.constantFrom(...flowStates.filter(isFinal));
    fc.assert(
      fc.property(early, endings, fc.nat(), (messages, ending, at) => {
        const shuffled = [...messages];
        shuffled.splice(at % (messages.length + 1), 0, ending);
        expect(after(shuffled)).toBe(ending);
      }),
    );
  });
});
