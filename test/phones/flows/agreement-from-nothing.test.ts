import { describe, expect, it } from '@jest/globals';
import { agreementArticles } from '../../../contracts/vocabulary/agreement';
import { demoId } from '../../../local/demo/demo-id';
import { signOwn } from '../../stories/yu-family';
import { answers, handsIn, tellsOfChild, tellsWhomToCall } from './drafts';
import type { ChosenFile } from './hand';
import { phonesInHand } from './phones-in-hand';

/**
 * 曾家's agreement from nothing to a document that is checked, on the narrowest phones in the largest type: the director
 * draws it up, leaves in the middle and comes back. Told in order.
 */
const { take, county, column } = phonesInHand();
const zeng = demoId('hh', 'zhuyuan-zeng');
const director = 'ranxiuzhi';
const small = { width: 320, height: 640, type: 1.44 } as const;
const familyPage = { ...small, role: 'director', page: `/pages/director/family/index?id=${zeng}` } as const;
const draftPage = { ...small, role: 'director', page: `/pages/drafting/draft/index?id=${zeng}` } as const;
const parentPage = { ...small, role: 'guardian', page: '/pages/parent/agreement/index' } as const;

type Row = { readonly id: string; readonly version: number; readonly state: string; readonly digest: string };

const agreement = async (): Promise<Row> => {
  const { rows } = await county().root.query<Row>(
    'select id, version, state, digest from agreement where household_id = $1',
    [zeng],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('There is no agreement yet.');
  return row;
};

/** The parts of the draft that the functions have. */
const written = () =>
  column('select jsonb_object_keys(content) from agreement where household_id = $1', [zeng]);

const codeOn = (person: string): string =>
  county()
    .cloud.inbox(person)
    .findLast(({ template }) => template === 'phone-code')?.fields['1'] ?? '';

describe('a draft from nothing', () => {
  it('begins on the family’s page, and what is handed in is written step by step', async () => {
    const hand = await take(director, familyPage);
    await hand.tap('拟一份');
    await tellsOfChild(hand);
    await handsIn(hand, 2, answers.departure);
    await hand.sees('第 3 步，共 9 步');

    expect(await written()).toEqual(expect.arrayContaining(['children', 'departure', 'reason']));
    expect(await written()).not.toContain('caregiver');
  });

  it('left in the middle of a step is there after a cold start, also what was not handed in', async () => {
    const hand = await take(director, draftPage);
    await hand.sees('第 3 步，共 9 步');
    await hand.picks('为人怎么样', '做事稳当，肯操心');
    await hand.phone.page.reload();

    await hand.sees('第 3 步，共 9 步');
    const character = hand.phone.page.getByRole('group', { name: '为人怎么样', exact: true });
    await character.locator('[aria-pressed=true]').waitFor();
    expect(await character.locator('[aria-pressed=true]').innerText()).toBe('做事稳当，肯操心');
    expect(await written()).not.toContain('caregiver');
  });

  it('opened on another phone shows what is missing, and does not let a child be left alone', async () => {
    const hand = await take(director, draftPage);
    await hand.tap('还差 7 步');
    await hand.sees('还差 7 步，填完才能发');
    await hand.tap('怎么住');
    await hand.picks('孩子住在哪里', '和照护人住在一起');
    await hand.sees('还差：身边会没有大人吗');
    await hand.picks('身边会没有大人吗', '有时没有大人');
    await hand.tap('存下，下一步');
    await hand.sees('不满八岁或需要特别照顾的孩子');
    expect(await written()).not.toContain('living');

    await hand.picks('身边会没有大人吗', '一直有大人看着');
    await hand.tap('存下，下一步');
    await hand.sees('第 6 步，共 9 步');
    expect(await written()).toContain('living');
  });

  it('goes on where something is missing until nothing is, and is sent once for two taps', async () => {
    const hand = await take(director, draftPage);
    await handsIn(hand, 3, answers.caregiver);
    await handsIn(hand, 4, answers.views);
    await handsIn(hand, 6, answers.term);
    await tellsWhomToCall(hand);
    await handsIn(hand, 8, answers.medical);
    await handsIn(hand, 9, answers.place);

    await hand.sees('念给父母和照护人听');
    await hand.tap('发给各方签');
    await hand.sees('发出去的文字就定下来了');
    await hand.tapTwice('发出去');
    await hand.sees('发出去了');
    expect((await agreement()).state).toBe('sent');
  });
});

describe('its signatures', () => {
  it('begin with the mother far away', async () => {
    const mother = await take('liaoxiaoqing', parentPage);
    await mother.tap(/^接着看全文/);
    for (const at of agreementArticles.keys()) {
      await mother.sees(`第 ${String(at + 1)} 条，共`);
      await mother.tap(at + 1 < agreementArticles.length ? '下一条' : '看完了，去签名');
    }
    await mother.tap('我愿意用手机手写签名，签这份协议');
    await mother.signs();
    await mother.tap('发验证码到我的手机');
    await mother.sees('十分钟内有效');
    await mother.writes('短信里的六个数字', codeOn('liaoxiaoqing'));
    await mother.tap('签好了，交上去');
    await mother.sees('您签好了');
  });

  it('end with the caregiver in person, on the director’s phone, and then it is in force', async () => {
    const { id, version, digest } = await agreement();
    await signOwn(county(), 'zenglixin', { agreementId: id, version, digest });
    const hand = await take(director, familyPage);
    await hand.tap('当面签');
    await hand.tap('开始');
    await hand.tap('听明白了，把手机交给钟玉英');
    await hand.tap('愿意，就在这里签');
    await hand.signs();
    await hand.tapTwice('签好了，交上去');

    await hand.sees('起生效');
    expect((await agreement()).state).toBe('in-force');
  });
});

describe('its document', () => {
  let file: ChosenFile;
  let number = '';
  const verifyPage = { role: 'director', page: '/pages/papers/verify/index' } as const;

  it('is opened by the mother from her agreement, who also sees who signed how', async () => {
    const mother = await take('liaoxiaoqing', parentPage);
    await mother.tap('协议文件和凭证');
    await mother.sees('在自己的手机上签，短信验证码对过');
    await mother.sees('当面在儿童主任的手机上签');
    await mother.tap('现在查一遍记录');
    await mother.sees('都没有动过');
    file = await mother.downloads('打开协议文件');
    number = await mother.phone.page.locator('.proof-number').innerText();

    expect(file.name).toMatch(/\.pdf$/);
    expect(file.content.subarray(0, 5).toString()).toBe('%PDF-');
    await mother.sees('文件会存到下载里');
  });

  it('handed in by the caregiver, who types nothing, is genuine', async () => {
    const grandmother = await take('zhongyuying', {
      ...small,
      role: 'caregiver',
      page: '/pages/caregiver/agreement/index',
    });
    await grandmother.sees('您签过了');
    await grandmother.tap('协议文件和凭证');
    for (const page of [1, 2, 3, 4, 5]) {
      await grandmother.sees(`第 ${String(page)} 页，共 6 页`);
      await grandmother.tap('下一页');
    }
    await grandmother.tap('核验一份文件');
    await grandmother.chooses('选一份文件', file);
    await grandmother.sees('是真的');
  });

  it('with one byte changed is altered, and what is no PDF is not sent at all', async () => {
    const hand = await take(director, verifyPage);
    const content = Buffer.from(file.content);
    const middle = Math.floor(content.length / 2);
    content.writeUInt8(content.readUInt8(middle) ^ 1, middle);
    await hand.chooses('选一份 PDF 文件', { name: file.name, content });
    await hand.sees('被改过');
    await hand.sees('盖章以后，文件里的内容动过');
    await hand.tap('再核一份');
    await hand.chooses('选一份 PDF 文件', { name: 'photo.pdf', content: Buffer.from('no document') });
    await hand.sees('这不是 PDF 文件');
  });

  it('is found again by the number on its print, to be compared with it', async () => {
    const hand = await take(director, verifyPage);
    await hand.writes('打印件上的核验号', number.toLowerCase().replaceAll('-', ' '));
    await hand.tap('按号查');
    await hand.sees('查到了这一份');
    await hand.sees('曾乐瑶');
    await hand.tap('看它的凭证');

    await hand.isAt('papers/proof');
  });

  it('tells another family that it is genuine, and nothing of what is in it', async () => {
    const other = await take('parent', { ...verifyPage, role: 'guardian' });
    await other.chooses('选一份 PDF 文件', file);
    await other.sees('是真的');
    await other.sees('不是您家的');
    await other.seesNo('曾乐瑶');
    await other.tap('再核一份');
    await other.writes('打印件上的核验号', number);
    await other.tap('按号查');

    await other.sees('没有查到这个号');
  });
});
