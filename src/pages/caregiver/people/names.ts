import { caregiverNameCopy as copy } from '../../../copy/caregiver';
import { surnameOf } from '../../../copy/name-at-home';

/** 周主任; the office alone where nobody is known. */
export function directorName(name: string | undefined): string {
  return name === undefined || name === '' ? copy.anyDirector : copy.director(surnameOf(name));
}

/** Several names as one speaks them: 小雨、小川. */
export function listNames(names: readonly string[]): string {
  return names.join(copy.and);
}
