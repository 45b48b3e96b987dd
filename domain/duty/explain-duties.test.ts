import { describe, expect, test } from '@jest/globals';
import { aCareFile, type CareFileBuilder } from '../../test/builders/care-file';
import { GRANDMOTHER } from '../../test/builders/cast';
import { aReceipt } from '../../test/builders/record';
import { dayFrom } from '../calendar/calendar-day';
import { rulesFor } from '../policy/rules';
import { explainDuties } from './explain-duties';

const noticeDuty = ({ file }: CareFileBuilder) => {
  const [child] = file.children;
  if (child === undefined) throw new Error('The family has a child.');
  const rules = rulesFor(file.pack, file.overrides);
  return explainDuties(file, child, { rules, today: dayFrom('2026-11-18') }).filter(
    ({ kind }) => kind === 'notice-unacknowledged',
  );
};

describe('the duty to have a notice acknowledged', () => {
  test('is explained while one waits, with its day and where the number comes from', () => {
    expect(noticeDuty(aCareFile().withReceipt(aReceipt('2026-11-17')))).toMatchObject([
      {
        value: '发出 3 天内确认',
        valueKind: 'productDefault',
        dueOn: '2026-11-20',
        lastOn: null,
        taskId: null,
      },
    ]);
  });

  test('names its task once that is open', () => {
    const late = aCareFile()
      .withReceipt(aReceipt('2026-11-12'))
      .withTask({ id: 'ta_read', kind: 'notice-unacknowledged', period: 'no_drowning' });
    expect(noticeDuty(late)).toMatchObject([{ taskId: 'ta_read' }]);
  });

  test('says when it was last done, and has no day once everybody has acknowledged', () => {
    const done = aCareFile()
      .withReceipt(aReceipt('2026-11-12', { acknowledgedOn: dayFrom('2026-11-13') }))
      .withReceipt(aReceipt('2026-11-12', { personId: GRANDMOTHER, acknowledgedOn: dayFrom('2026-11-14') }));
    expect(noticeDuty(done)).toMatchObject([{ lastOn: '2026-11-14', dueOn: null, taskId: null }]);
  });

  test('is not there where no notice was sent', () => {
    expect(noticeDuty(aCareFile())).toEqual([]);
  });
});
