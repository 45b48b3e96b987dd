import type { TaskKind } from '../../contracts/vocabulary/task';
import type { TaskType } from './task-type';
import { agreementUnsigned } from './types/agreement-unsigned';
import { directorContact } from './types/director-contact';
import { familyRequest } from './types/family-request';
import { homeVisit } from './types/home-visit';
import { noticeUnacknowledged } from './types/notice-unacknowledged';
import { valueMissing } from './types/value-missing';
import { weeklyContact } from './types/weekly-contact';

/** Every declared task type; a kind without one does not compile. */
export const taskTypes = {
  'weekly-contact': weeklyContact,
  'director-contact': directorContact,
  'home-visit': homeVisit,
  'agreement-unsigned': agreementUnsigned,
  'notice-unacknowledged': noticeUnacknowledged,
  'family-request': familyRequest,
  'value-missing': valueMissing,
} satisfies { readonly [Kind in TaskKind]: TaskType<Kind> };
