/** Words that sort a child: a help plan is read by the family itself. */
const NEVER =
  /红色|黄色|蓝色|绿色|红码|黄码|绿码|四色|分色|高风险|中风险|低风险|风险等级|风险评估|评估为|得分|打分|评分|留守|困境|重点对象|重点儿童|单亲|不适任|怠于/;

/** The paths whose text a family must not read; empty when all may be read. */
export const unfitForFamily = (texts: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(texts).flatMap(([path, text]) => (NEVER.test(text) ? [path] : []));
