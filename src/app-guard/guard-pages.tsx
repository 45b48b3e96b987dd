import { Current } from '@tarojs/runtime';
import { hooks } from '@tarojs/shared';
import { useDidShow } from '@tarojs/taro';
import type { ComponentType } from 'react';
import { Boundary } from './boundary';

type PageProps = Readonly<Record<string, unknown>>;
type Page = ComponentType<PageProps>;

/** The part of Taro's app that is used: every page goes through it, on a phone and in a browser. */
type App = { mount: (page: Page, id: string, done: () => void) => void };

const addressOf = (id: string): string => id.split('?')[0] ?? '';

function guarded(PageOf: Page, { id, onShow }: { readonly id: string; readonly onShow: () => void }): Page {
  return function Guarded(props) {
    useDidShow(onShow);
    return (
      <Boundary page={addressOf(id)}>
        <PageOf {...props} />
      </Boundary>
    );
  };
}

/**
 * Puts a boundary around every page there is, and calls `onShow` whenever one is shown. Taro's own boundary leaves a page
 * blank, and it lies around the page component itself, so a boundary within a page would miss what that component throws.
 *
 * Taro makes its app after our modules have run and mounts the first page before our app component has rendered. Each
 * page tells this hook that it is there before it is opened: that is the moment in between.
 */
export function guardPages(onShow: () => void): void {
  let wrapped: App | undefined;
  // `tap` would take the hook away from whoever else listens to it.
  hooks.on('modifyPageObject', () => {
    const app = Current.app as unknown as App | null; // Taro's type leaves out what its renderer adds
    if (app === null || app === wrapped) return;
    wrapped = app;
    const { mount } = app;
    app.mount = (page, id, done) => {
      mount.call(app, guarded(page, { id, onShow }), id, done);
    };
  });
}
