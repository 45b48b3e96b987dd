import { fileOf, type Picture, type Room, STAGE_FILE } from './pictures';

/** CSS px of a picture on the page. */
const PHONE = 240;
const WIDE = 760;
const PER_ROW = 3;

const isWide = ({ width = 375 }: Picture): boolean => width > 500;

const image = (picture: Picture): string =>
  `<img src="gallery/${fileOf(picture)}" width="${isWide(picture) ? WIDE : PHONE}" alt="${picture.zh}">`;

const cell = (picture: Picture): string => `${image(picture)}<br>${picture.zh}<br>${picture.en}`;

function rowsOf(pictures: readonly Picture[]): readonly (readonly Picture[])[] {
  const rows: Picture[][] = [];
  for (const picture of pictures) {
    const last = rows.at(-1);
    if (last === undefined || last.length === PER_ROW) rows.push([picture]);
    else last.push(picture);
  }
  return rows;
}

function table(pictures: readonly Picture[]): string {
  const rows = rowsOf(pictures).map(
    (row) =>
      `<tr>\n${row.map((picture) => `<td align="center" valign="top">${cell(picture)}</td>`).join('\n')}\n</tr>`,
  );
  return pictures.length === 0 ? '' : `<table>\n${rows.join('\n')}\n</table>\n`;
}

function section({ zh, en, says, pictures }: Room): string {
  const wide = pictures.filter(isWide).map((picture) => `${cell(picture)}\n`);
  const narrow = table(pictures.filter((picture) => !isWide(picture)));
  return [`## ${zh} · ${en}\n`, `${says.zh}  \n${says.en}\n`, ...wide, narrow]
    .filter((part) => part !== '')
    .join('\n');
}

/** `docs/gallery.md`: Markdown with both languages. Made by `npm run gallery`. */
export function galleryPage(rooms: readonly Room[]): string {
  return `<!-- Made by npm run gallery. -->

# 家里的灯 · The product in one minute

图里的人、村子和学校都是编的。Every person, village and school in these pictures is invented.

![演示台：三部手机、发出去的消息和时钟。The stage: three phones, the messages sent, the clock.](gallery/${STAGE_FILE})

\`npm start\`，就是这个样子：三部手机连着同一个本地的云，消息和时间都看得见。  
This is \`npm start\`: three phones on one local cloud, with the messages sent and a clock that can be moved.

${rooms.map(section).join('\n')}
每一页、每一种样子的全部图片：\`npm run shots\`。All pages in all states: \`npm run shots\`.
`;
}
