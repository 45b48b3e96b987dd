import { Button as BuiltInButton } from '@tarojs/components';
import type { ReactNode } from 'react';
import './index.scss';

export type ButtonProps = {
  /**
   * `primary` is the page's one main action; `ink` an equal alternative; `line` a second step; `soft` dialling;
   * `danger` what cannot be undone; `link` what is quieter than a button.
   */
  readonly kind: 'primary' | 'ink' | 'line' | 'soft' | 'danger' | 'link';
  /** Says what the tap does. */
  readonly children: ReactNode;
  readonly onTap: () => void;
  /** While the action runs: stays in place, says so to the eye, and takes no second tap. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
};

/** A button with a word on it; at least 44 px high as a link, 52 px otherwise, and growing with the text size. */
export function Button({ kind, children, onTap, busy = false, disabled = false }: ButtonProps): ReactNode {
  const off = busy || disabled;
  const classes = ['button', `button-${kind}`, busy && 'button-busy', disabled && !busy && 'button-off'];

  return (
    <BuiltInButton
      className={classes.filter(Boolean).join(' ')}
      hoverClass={off ? 'none' : 'button-pressed'}
      // Left out rather than false: on H5 the attribute alone disables.
      {...(off ? { disabled: true } : {})}
      onClick={onTap}
    >
      {children}
    </BuiltInButton>
  );
}
