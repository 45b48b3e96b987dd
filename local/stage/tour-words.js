/** The tour's texts: one sentence a step, and what is seen to happen on a phone. */
export const tourWords = {
  intro: '妈妈在东莞上班，奶奶在青杨村带两个孩子。按播放，跟着王家过一个星期；每一步都真的记进系统。',
  done: '看完了。三部手机都能用，自己点点看',
  counter: (at, all) => (at === 0 ? `共 ${all} 步` : `第 ${at} 步，共 ${all} 步`),
  working: (title) => `正在演：${title}……`,
  play: '播放',
  pause: '停一停',
  again: '再看一遍',
  refused: (operation, code) => `${operation} 没有办成（${code}）`,
  missing: (what) => `没有找到${what}，请从头来`,

  steps: {
    answered: {
      when: '周三早上',
      title: '奶奶说打过了',
      says: '昨晚妈妈和两个孩子打过电话。奶奶点一下「打过了」，每个孩子的家里先亮起一扇窗。',
      marks: { caregiver: '点了「打过了」' },
    },
    notice: {
      when: '周三下午',
      title: '县里发来提醒',
      says: '县里发一条紧急的防溺水提醒，乡镇的督导员也同意了，全村各家的手机都响了。奶奶的微信提醒用完了，改发短信。',
      marks: { parent: '微信响了', caregiver: '短信来了' },
    },
    reminder: {
      when: '周五 19:30',
      title: '微信提醒妈妈',
      says: '这周还没确认完的家长，周五晚上收到微信提醒，刘敏也有一条。都确认了的人家，不打扰。',
      marks: { parent: '微信响了' },
    },
    confirmed: {
      when: '周五 19:40',
      title: '妈妈一下确认',
      says: '刘敏点一下，两个孩子一起确认，王家这周的灯都亮了。县里的提醒，爸爸妈妈也看过了。',
      marks: { parent: '两个孩子，一下确认' },
    },
    unread: {
      when: '周六早上',
      title: '没看的找主任',
      says: '三天了，那条提醒奶奶还没看。夜里的检查把它变成周主任的任务，早上八点手机告诉她。',
      marks: { caregiver: '提醒还没看', director: '任务来了' },
    },
    readAloud: {
      when: '周六上午',
      title: '主任上门念',
      says: '周主任上门，把提醒念给奶奶听，代为确认。任务划掉了，记录里写明是谁代的、为什么。',
      marks: { caregiver: '听过了', director: '代为确认' },
      reason: '老人看不清字，上门念给她听',
    },
    called: {
      when: '下周二早上',
      title: '没联系的去问',
      says: '赵家妈妈一周没有确认，周二早上成了周主任的任务。她打给外公和孩子，问清楚，记一笔。',
      marks: { director: '打过电话，记了一笔' },
      note: '外公说周日晚上视频过，妈妈厂里忙，忘了点。',
    },
    signed: {
      when: '下周二晚上',
      title: '另一家签协议',
      says: '换一家看：袁家的协议等着签。爸爸妈妈在外地用手机签，姑姑最后签，签齐就生效。',
      marks: { parent: '签好了', caregiver: '签好了', director: '生效了' },
    },
  },
  things: {
    household: '这一家',
    notice: '这条提醒',
    person: '这个人',
    agreement: '待签的协议',
    code: '短信里的验证码',
  },
};
