import { Button as BuiltInButton } from '@tarojs/components';
import type { ReactNode } from 'react';
import { chromeCopy } from '../../copy/chrome';
import { buttonRole, disabledBy } from '../button-role';
import { Icon } from '../icon';
import type { IconName } from '../icon/icon-name';
import { useSlow } from '../slow/use-slow';
import './index.scss';

export type ButtonProps = {
  /**
   * `primary` is the page's one main action; `ink` an equal alternative; `line` a second step; `soft` dialling;
   * `danger` what cannot be undone; `lamp` a voice
   * that can be heard; `link` what is quieter than a button.
   */
  readonly kind: 'primary' | 'ink' | 'line' | 'soft' | 'danger' | 'lamp' | 'link';
  /** Says what the tap does. */
  readonly children: ReactNode;
  readonly onTap: () => void;
  /** While the action runs: stays in place, says so to the eye, and takes no second tap. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
  /** Before the word. */
  readonly icon?: IconName;
  /** Higher and in larger type; a page in the elder layout makes every button so by itself. */
  readonly elder?: boolean;
};

function classOf(kind: ButtonProps['kind'], state: Pick<ButtonProps, 'busy' | 'disabled' | 'elder'>): string {
  const { busy = false, disabled = false, elder = false } = state;
  const off = disabled && !busy;
  return ['button', `button-${kind}`, elder && 'button-elder', busy && 'button-busy', off && 'button-off']
    .filter(Boolean)
    .join(' ');
}

/** A button with a word on it; at least 44 px high as a link, 52 px otherwise, and growing with the text size. */
export function Button({ kind, children, onTap, icon, ...rest }: ButtonProps): ReactNode {
  const { busy = false, disabled = false } = rest;
  const off = busy || disabled;
  const slow = useSlow(busy);

  return (
    <BuiltInButton
      className={classOf(kind, rest)}
      hoverClass="button-pressed"
      {...disabledBy(off)}
      {...buttonRole(off)}
      onClick={onTap}
    >
      {icon === undefined ? null : <Icon name={icon} size="small" />}
      {slow ? chromeCopy.slow : children}
    </BuiltInButton>
  );
}
