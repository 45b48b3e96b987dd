/** The ways of a director and of a teacher to writing a notice. */
export const composeDoorCopy = {
  village: { title: '给村里写通知', text: '先看有多少人、怎么响，再发' },
  school: { title: '给家长写通知', text: '先看有多少人、怎么响，再发' },
} as const;
