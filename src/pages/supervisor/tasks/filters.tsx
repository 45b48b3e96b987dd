import type { ReactNode } from 'react';
import type { DataOf } from '../../../api/call';
import { supervisedCopy as copy } from '../../../copy/supervisor';
import { Pick } from '../../../kit/pick';
import type { Filter } from './presenter';

export type FiltersProps = {
  readonly filter: Filter;
  readonly villages: DataOf<'supervision.villages'>['villages'];
  /** A county reads what was passed on to it and nothing else. */
  readonly county: boolean;
  readonly onChange: (filter: Filter) => void;
};

/** Which tasks are shown. */
export function Filters({ filter, villages, county, onChange }: FiltersProps): ReactNode {
  const places = county
    ? [...new Map(villages.map(({ code, township }) => [code.slice(0, 9), township]))].map(
        ([value, label]) => ({
          value,
          label,
        }),
      )
    : villages.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      {county ? null : (
        <Pick
          label={copy.which}
          layout="two"
          options={[
            { value: 'escalated', label: copy.scopes.escalated },
            { value: 'open', label: copy.scopes.open },
          ]}
          value={filter.scope}
          onChange={(scope) => {
            onChange({ ...filter, scope });
          }}
        />
      )}
      {places.length < 2 ? null : (
        <Pick<string>
          label={county ? copy.township : copy.where}
          options={[{ value: EVERYWHERE, label: copy.everywhere }, ...places]}
          value={filter.under === '' ? EVERYWHERE : filter.under}
          onChange={(under) => {
            onChange({ ...filter, under: under === EVERYWHERE ? '' : under });
          }}
        />
      )}
      <Pick
        label={copy.days}
        options={[
          { value: 'any', label: copy.over.any },
          { value: 'week', label: copy.over.week },
          { value: 'fortnight', label: copy.over.fortnight },
        ]}
        value={filter.over}
        onChange={(over) => {
          onChange({ ...filter, over });
        }}
      />
    </>
  );
}

const EVERYWHERE = 'everywhere';
