import { describe, expect, it } from '@jest/globals';
import { leaveOutUnheard, type ViewData } from './spoken';

describe('an element on its way to the view', () => {
  it('loses what no template reads, and keeps what is said', () => {
    const data: ViewData = { nn: 'view', role: 'main', ariaLevel: '2', ariaLabel: '两个孩子的家', cn: [] };
    leaveOutUnheard(data);
    expect(data).toEqual({ nn: 'view', ariaLabel: '两个孩子的家', cn: [] });
  });

  it('keeps its children and the role of a picture', () => {
    const data: ViewData = { nn: 'view', role: 'img', cn: [{ nn: 'view' }] };
    leaveOutUnheard(data);
    expect(data).toEqual({ nn: 'view', role: 'img', cn: [{ nn: 'view' }] });
  });
});
