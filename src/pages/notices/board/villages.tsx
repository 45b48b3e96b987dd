import { type ReactNode, useState } from 'react';
import { boardCopy as copy } from '../../../copy/notice-receipts';
import { Button } from '../../../kit/button';
import { CardRow } from '../../../kit/card-row';
import { Section } from '../../../kit/section';
import { Tag } from '../../../kit/tag';
import { type Reach, villageRows } from './presenter';

const FIRST = 20;

/** The same numbers village by village, for whoever has several. */
export function Villages({ reach }: { readonly reach: Reach }): ReactNode {
  const [all, setAll] = useState(false);
  const rows = villageRows(reach);
  if (rows.length === 0) return null;
  return (
    <Section title={copy.villages}>
      {(all ? rows : rows.slice(0, FIRST)).map(({ code, title, text, unreached }) => (
        <CardRow
          key={code}
          title={title}
          text={text}
          {...(unreached === '' ? {} : { end: <Tag tone="need">{unreached}</Tag> })}
        />
      ))}
      {all || rows.length <= FIRST ? null : (
        <Button
          kind="line"
          onTap={() => {
            setAll(true);
          }}
        >
          {copy.moreVillages(rows.length - FIRST)}
        </Button>
      )}
    </Section>
  );
}
