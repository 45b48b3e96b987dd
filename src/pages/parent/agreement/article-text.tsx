import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { agreementCopy } from '../../../copy/agreement';
import { Tag } from '../../../kit/tag';
import type { Article } from './presenter';

/** One article, in the type for reading. */
export function ArticleText({ article }: { readonly article: Article }): ReactNode {
  return (
    <View className="article">
      <View className="article-title" role="heading" aria-level="2">
        <View className="article-number">{article.number}</View>
        <View>{article.title}</View>
      </View>
      {article.clauses.map((clause, at) => (
        <View className="article-clause" key={clause}>
          <View className="article-at">{at + 1}</View>
          <View className="agreement-grow">{clause}</View>
        </View>
      ))}
      {article.source === null ? null : (
        <View className="article-source">
          <Tag tone="plain">{agreementCopy.read.law}</Tag>
          <View className="caption">{article.source}</View>
        </View>
      )}
    </View>
  );
}
