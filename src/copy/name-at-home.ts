/** Surnames of two characters; all others have one. */
const LONG_SURNAMES: readonly string[] = [
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '司徒',
  '夏侯',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '东方',
  '端木',
  '宇文',
];

/** The first character or two of a full name. */
export function surnameOf(name: string): string {
  return LONG_SURNAMES.find((surname) => name.startsWith(surname)) ?? name.slice(0, 1);
}

/** A child as called at home: without the surname, unless one character would be left. */
export function nameAtHome(name: string): string {
  const given = name.slice(surnameOf(name).length);
  return given.length < 2 ? name : given;
}
