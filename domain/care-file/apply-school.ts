import type { CareFile } from './care-file';
import type { CareRecord } from './records';
import type { SchoolRecord } from './school-record';

/** Whether a record is the school's; it leaves no line in an agreement's trail. */
export const isSchoolRecord = (record: CareRecord): record is SchoolRecord =>
  record.kind === 'absence-step' || record.kind === 'pupil-class';

/** The facts after one of them. */
export const applySchool = (file: CareFile, change: SchoolRecord): CareFile => {
  const { record } = change;
  if (change.kind === 'pupil-class') {
    const { className } = change;
    return {
      ...file,
      children: file.children.map((child) => (child.id === record.childId ? { ...child, className } : child)),
    };
  }
  return {
    ...file,
    absences: [...file.absences.filter(({ id }) => id !== change.record.id), change.record],
  };
};
