import { expect, test } from '@jest/globals';
import { presentVisits } from './presenter';

const file = (attachmentId: string, kind: 'visit-photo' | 'visit-voice') => ({
  attachmentId,
  kind,
  media: kind === 'visit-voice' ? ('audio/mpeg' as const) : ('image/jpeg' as const),
});

test('a visit’s spoken note stands first, its pictures are counted from 1', () => {
  const visits = [
    {
      on: '2026-11-12',
      by: '周晓琴',
      files: [file('a', 'visit-photo'), file('b', 'visit-voice'), file('c', 'visit-photo')],
    },
  ];
  const [shown] = presentVisits({ today: '2026-11-18', visits });
  expect(shown?.files.map(({ attachmentId, at }) => [attachmentId, at])).toEqual([
    ['b', 0],
    ['a', 1],
    ['c', 2],
  ]);
});
