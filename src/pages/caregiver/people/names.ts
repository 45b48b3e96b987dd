import { caregiverNameCopy as copy } from '../../../copy/caregiver';

function surnameOf(name: string): string {
  return copy.longSurnames.find((surname) => name.startsWith(surname)) ?? name.slice(0, 1);
}

/** A child as called at home: without the surname, unless one character would be left. */
export function nameAtHome(name: string): string {
  const given = name.slice(surnameOf(name).length);
  return given.length < 2 ? name : given;
}

/** 周主任; the office alone where nobody is known. */
export function directorName(name: string | undefined): string {
  return name === undefined || name === '' ? copy.anyDirector : copy.director(surnameOf(name));
}

/** Several names as one speaks them: 小雨、小川. */
export function listNames(names: readonly string[]): string {
  return names.join(copy.and);
}
