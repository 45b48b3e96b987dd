import type { AgreementContent } from '../../contracts/agreement-content';

type Screen = AgreementContent['caregiver'];
type View = AgreementContent['views'][number];

type Words = {
  readonly bars: Readonly<Record<Screen['bars'][number], string>>;
  readonly conditions: Readonly<Record<Screen['conditions'][number], string>>;
  readonly departure: Readonly<Record<AgreementContent['departure']['kind'], string>>;
  readonly reason: Readonly<Record<AgreementContent['reason']['kind'], string>>;
  readonly view: Readonly<Record<View['view'], string>>;
  readonly how: Readonly<Record<View['how'], string>>;
};

/** What a person writes into a cell for each word of the wire; a word without one does not compile. */
const words: Words = {
  bars: {
    'violent-or-sexual-offence': '有暴力或性侵等犯罪',
    'drugs-alcohol-gambling': '吸毒酗酒赌博等恶习',
    'neglected-duty': '曾不履行照护职责',
    'otherwise-unfit': '其他不适合情形',
  },
  conditions: { illness: '有病', disability: '有残疾' },
  departure: { 'both-away': '父母都外出', 'one-away-other-unable': '一方外出另一方无力照护' },
  reason: {
    'work-away': '外出务工',
    'in-custody': '被羁押或服刑',
    'serious-illness': '生重病',
    other: '其他',
  },
  view: { agrees: '愿意', disagrees: '不愿意', 'cannot-say-yet': '还说不清' },
  how: { 'in-person': '当面问', video: '视频问', 'in-writing': '孩子自己写', 'told-by-another': '大人转述' },
};

/** All of them together: no two codes are alike, so a code alone tells its word. */
export const cellWords: Readonly<Record<string, string>> = Object.assign(
  {},
  ...Object.values(words),
) as Record<string, string>; // Object.assign forgets the shapes; the type above holds each list complete
