/** The choice between two roles of one person. */
export const roleCopy = {
  title: '您今天用哪个身份',
  text: '您在这里不止一个身份。选一个进去，随时能在「我的」里换。',
  roles: {
    guardian: { title: '孩子的家长', text: '确认和家里的联系、签协议、看提醒' },
    caregiver: { title: '照护人', text: '报平安、请人帮忙、看提醒，字更大' },
    director: { title: '儿童主任', text: '今天要办的家庭、走访、电话' },
    supervisor: { title: '儿童督导员', text: '本周各村、转来的事、派任务' },
    county: { title: '县级民政', text: '本周各乡镇、转来的事、派任务' },
    teacher: { title: '学校老师', text: '没到校的孩子、本校学生' },
  },
  current: '正在用',
  empty: {
    title: '还没有绑定身份',
    text: '用儿童主任发给您的邀请绑定后，这里就能选。',
    action: '去绑定',
  },
} as const;
