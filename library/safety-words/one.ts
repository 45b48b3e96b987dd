import type { SafetyWordText } from '../library-topic';

const source = '“1530”安全教育的通行做法：每天放学前一分钟（菏泽方案第16项只写了模式，没有写做法）';
const word = ({ body, spoken, ...rest }: Omit<SafetyWordText, 'brief' | 'questions' | 'source'>) => ({
  ...rest,
  brief: body,
  body,
  spoken,
  questions: [],
  source,
});

/** Said to the children in the last minute of a school day, and to those at home in the same words. */
export const oneMinute = {
  'one-road': word({
    title: '今天说了：走路看两边',
    about: '路上安全',
    body: '今天放学前跟孩子说了：走路靠边，过马路先看两边，不追跑，不低头看手机。',
    spoken: '今天放学前跟孩子说了，走路靠边，过马路先看两边，不追跑，不低头看手机。',
  }),
  'one-ride': word({
    title: '今天说了：坐车戴头盔',
    about: '坐车安全',
    body: '今天放学前跟孩子说了：坐电动车戴好头盔、扣紧带子，不坐挤满人的车。接孩子时您也戴上。',
    spoken: '今天放学前跟孩子说了，坐电动车戴好头盔，扣紧带子，不坐挤满人的车。接孩子时您也戴上。',
  }),
  'one-stranger': word({
    title: '今天说了：不跟生人走',
    about: '防骗防拐',
    body: '今天放学前跟孩子说了：不吃生人给的东西，不跟生人走。谁来接换了人，要先跟老师说一声。',
    spoken: '今天放学前跟孩子说了，不吃生人给的东西，不跟生人走。谁来接换了人，要先跟老师说一声。',
  }),
  'one-phone': word({
    title: '今天说了：晚上早点放下手机',
    about: '手机',
    body: '今天放学前跟孩子说了：作业先做，手机少看，晚上放在堂屋。支付密码别让孩子知道。',
    spoken: '今天放学前跟孩子说了，作业先做，手机少看，晚上放在堂屋。支付密码别让孩子知道。',
  }),
  'one-water': word({
    title: '今天说了：不去河边塘边',
    about: '防溺水',
    body: '今天放学前跟孩子说了：放学直接回家，不去河边塘边，不自己下水。看见有人落水，大声喊大人。',
    spoken: '今天放学前跟孩子说了，放学直接回家，不去河边塘边，不自己下水。看见有人落水，大声喊大人。',
  }),
  'one-storm': word({
    title: '今天说了：打雷下大雨怎么躲',
    about: '雷雨天',
    body: '今天放学前跟孩子说了：打雷不站树下，下大雨不蹚水、不走河边山脚，等雨小了再走。',
    spoken: '今天放学前跟孩子说了，打雷不站树下，下大雨不蹚水，不走河边山脚，等雨小了再走。',
  }),
  'one-fire': word({
    title: '今天说了：不玩火，离炉子远些',
    about: '用火用电',
    body: '今天放学前跟孩子说了：不玩火，不碰插座，离炉子和热水远些。烤火的屋子，窗留一条缝。',
    spoken: '今天放学前跟孩子说了，不玩火，不碰插座，离炉子和热水远些。烤火的屋子，窗留一条缝。',
  }),
  'one-dark': word({
    title: '今天说了：天黑得早，早点到家',
    about: '路上安全',
    body: '今天放学前跟孩子说了：天黑得早，结伴走、走大路，直接回家。衣服亮一点，车看得见。',
    spoken: '今天放学前跟孩子说了，天黑得早，结伴走，走大路，直接回家。衣服亮一点，车看得见。',
  }),
} as const;
