import { Button as BuiltInButton } from '@tarojs/components';
import type { ReactNode } from 'react';
import { buttonRole, disabledBy, pressedRole } from '../button-role';
import './index.scss';

export type TapProps = {
  /** Looks: a class of the control that uses it. */
  readonly className: string;
  readonly onTap: () => void;
  readonly children: ReactNode;
  /** Read out in place of the content where that is only a picture. */
  readonly label?: string;
  readonly disabled?: boolean;
  /** For what is switched on or off by the tap. */
  readonly pressed?: boolean;
};

/** Something that can be tapped and is no button to the eye: the ground of rows, choices and tabs. */
export function Tap({ className, onTap, children, label, disabled = false, pressed }: TapProps): ReactNode {
  return (
    <BuiltInButton
      className={disabled ? `tap tap-off ${className}` : `tap ${className}`}
      hoverClass="tap-pressed"
      {...disabledBy(disabled)}
      {...buttonRole(disabled)}
      {...(label === undefined ? {} : { ariaLabel: label, 'aria-label': label })}
      {...pressedRole(pressed)}
      onClick={onTap}
    >
      {children}
    </BuiltInButton>
  );
}
