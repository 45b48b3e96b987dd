import { View } from '@tarojs/components';
import Taro, { useDidShow } from '@tarojs/taro';
import { type CSSProperties, type ReactNode, useEffect, useState } from 'react';
import { goBack, restartAt } from '../../api/go-to';
import { chromeCopy } from '../../copy/chrome';
import { Icon } from '../icon';
import { PrivacySheet } from '../privacy';
import { Tap } from '../tap';
import { readTextSize } from '../text-size';
import './index.scss';

/** From here on what stands side by side goes one below the other. */
const LARGE = 1.3;

export type ScreenProps = {
  /** In the bar above: WeChat's own on a phone, one of ours in a browser. */
  readonly title?: string;
  /** The layout for those who see badly: nothing below 22 px, nothing to tap below 60. */
  readonly elder?: boolean;
  readonly children: ReactNode;
  /** A `Dock`: stays at the thumb while the page scrolls. */
  readonly dock?: ReactNode;
  /** On a small screen or with large type, where the dock is a text to read, it follows the page instead of staying. */
  readonly flowing?: boolean;
  /** The audience's `TabBar`, beneath everything. */
  readonly tab?: ReactNode;
};

function classOf(type: number, elder: boolean): string {
  return ['screen', type >= LARGE && 'type-large', elder && 'elder'].filter(Boolean).join(' ');
}

function sayTitle(title: string | undefined): void {
  if (title !== undefined) void Taro.setNavigationBarTitle({ title }).catch(() => undefined);
}

/** The frame of every page: carries the system's text size down to everything inside it. */
export function Screen({ title, children, dock, tab, ...layout }: ScreenProps): ReactNode {
  const { elder = false, flowing = false } = layout;
  const [type, setType] = useState(readTextSize);
  const [page] = useState(() => Taro.getCurrentInstance().page);
  useDidShow(() => {
    setType(readTextSize());
    sayTitle(title);
  });
  // A family's name comes with the answer, long after the page was shown. By then another page may lie over this one.
  useEffect(() => {
    if (Taro.getCurrentInstance().page === page) sayTitle(title);
  }, [title, page]);
  const style: CSSProperties & Record<'--type', string> = { '--type': String(type) };

  return (
    <View className={classOf(type, elder)} style={style}>
      {process.env.TARO_ENV === 'h5' && title !== undefined ? (
        <BrowserBar title={title} root={tab !== undefined} />
      ) : null}
      <View className="screen-main" role="main">
        {children}
      </View>
      {dock === undefined && tab === undefined ? null : (
        <View className={flowing ? 'screen-foot screen-foot-flowing' : 'screen-foot'} role="contentinfo">
          {dock}
          {tab}
        </View>
      )}
      {process.env.TARO_ENV === 'h5' ? null : <PrivacySheet />}
    </View>
  );
}

type BrowserBarProps = {
  readonly title: string;
  /** One of the main places: nothing lies before it. */
  readonly root: boolean;
};

/** The first pages that have no tab bar to be known by. */
const FIRST_PAGE = /^\/?pages\/(start|role|open|consent|caregiver\/home)\//;

/** A page opened by a link has nothing to go back to; WeChat shows the way home there, and so do we. */
function needsWayHome(root: boolean): boolean {
  const path = Taro.getCurrentInstance().router?.path ?? '';
  return !root && Taro.getCurrentPages().length < 2 && !FIRST_PAGE.test(path);
}

function BrowserBar({ title, root }: BrowserBarProps): ReactNode {
  const [home] = useState(() => needsWayHome(root));
  return (
    <View className="screen-bar" role="banner">
      {Taro.getCurrentPages().length > 1 ? (
        <Tap
          className="screen-back"
          label={chromeCopy.back}
          onTap={() => {
            goBack('start');
          }}
        >
          <Icon name="back" />
        </Tap>
      ) : null}
      {home ? (
        <Tap
          className="screen-back"
          label={chromeCopy.home}
          onTap={() => {
            restartAt('start');
          }}
        >
          <Icon name="home" />
        </Tap>
      ) : null}
      <View role="heading" aria-level="1">
        {title}
      </View>
    </View>
  );
}
