const digits = ['零', '幺', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A telephone number as it is said: 110 is 幺幺零, not one hundred and ten. Other numbers are left to the voice. */
export const forTheEar = (text: string): string =>
  text.replace(/(?<!\d)1(?:10|19|20|22|2\d{3})(?!\d)/g, (number) =>
    number.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit),
  );
