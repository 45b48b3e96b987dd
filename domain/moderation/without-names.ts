/** A name of three characters or more is also called by its last two. */
const calledAs = (name: string): readonly string[] => {
  const letters = Array.from(name.replace(/[\s·•‧.]/g, ''));
  if (letters.length < 2) return [];
  return letters.length > 2 ? [letters.join(''), letters.slice(-2).join('')] : [letters.join('')];
};

/** Somebody who types puts spaces and dots between the characters of a name. */
const loosely = (name: string): string =>
  Array.from(name, (letter) => letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\s·•‧.]*');

/**
 * A text as a service may hear it (decision 0038): whoever is known by name in it is 某人, and a row of digits as long as a
 * telephone's or an identity number is 号码. It takes out too much rather than too little: a child called 平安 takes the word
 * out of every wish.
 */
export const withoutNames = (words: string, names: readonly string[]): string => {
  // The longest first: 王小雨 before 小雨.
  const called = [...new Set(names.flatMap(calledAs))].sort((a, b) => b.length - a.length);
  const blank =
    called.length === 0 ? words : words.replace(new RegExp(called.map(loosely).join('|'), 'gu'), '某人');
  return blank.replace(/\d[\d\s-]{4,}[\dXx]/g, '号码');
};
