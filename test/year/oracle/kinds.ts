import {
  agreementDeclined,
  agreementExpiring,
  agreementUnsigned,
  receiptSchool,
  receiptVillage,
} from './agreements';
import { caregiverFinding, familyRequest, noticeUnacknowledged } from './events';
import { directorContact, homeVisit } from './interval';
import type { Kind } from './kind';
import { weeklyContact } from './weekly-contact';

/** Every kind of a child's task, written again from the plans. A new kind of the product needs its own line here. */
export const kinds: Readonly<Record<string, Kind>> = {
  'weekly-contact': weeklyContact,
  'director-contact': directorContact,
  'home-visit': homeVisit,
  'agreement-unsigned': agreementUnsigned,
  'agreement-expiring': agreementExpiring,
  'agreement-declined': agreementDeclined,
  'receipt-school': receiptSchool,
  'receipt-village': receiptVillage,
  'caregiver-finding': caregiverFinding,
  'notice-unacknowledged': noticeUnacknowledged,
  'family-request': familyRequest,
};

/** Kinds that belong to a region and are recounted by `silentKeys`. */
export const OF_REGIONS = ['value-missing'];
