/**
 * What no instrument may ask about: the parents' marriage, anybody's schooling, a child's grades. They sort families by
 * what they are and not by what a child needs, and the issue of this product rules them out.
 */
const UNSUITABLE =
  /婚|离异|单亲|丧偶|配偶|夫妻|学历|文化程度|教育程度|文盲|识字|文凭|学位|大专|本科|高中|初中|小学毕业|毕业|成绩|分数|考试|名次|排名|优等生|差生|及格|学习好坏/;

type Text = { readonly path: string; readonly text: string };

type Instrument = {
  readonly title: string;
  readonly dimensions: readonly {
    readonly title: string;
    readonly items: readonly {
      readonly title: string;
      readonly options: readonly { readonly label: string }[];
    }[];
  }[];
};

const textsOf = ({ title, dimensions }: Instrument): readonly Text[] => [
  { path: 'title', text: title },
  ...dimensions.flatMap((dimension, d) => [
    { path: `dimensions.${String(d)}.title`, text: dimension.title },
    ...dimension.items.flatMap((item, i) => [
      { path: `dimensions.${String(d)}.items.${String(i)}.title`, text: item.title },
      ...item.options.map((option, o) => ({
        path: `dimensions.${String(d)}.items.${String(i)}.options.${String(o)}.label`,
        text: option.label,
      })),
    ]),
  ]),
];

/** The paths of an instrument's texts that ask about marriage, schooling or grades; empty when none does. */
export const unsuitablePaths = (instrument: Instrument): readonly string[] =>
  textsOf(instrument).flatMap(({ path, text }) =>
    UNSUITABLE.test(text.replaceAll(/\s/g, '')) ? [path] : [],
  );
