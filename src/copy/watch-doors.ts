/** The ways to what people have to look at themselves; apart from their pages' texts, because several packages show them. */
export const markDoor = { title: '要看一看的文字', text: '检查指出来的话，和请您改的' } as const;

export const unreachedDoor = { title: '联系不上名册', text: '微信和短信都到不了的人，要人去找' } as const;
