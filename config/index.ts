import { join, relative, resolve } from 'node:path';
// Only the type: importing `defineConfig` from the CLI loads its native bindings, and a missing one reads as "no config found".
import type { UserConfigExport } from '@tarojs/cli';
import { SlimTemplates } from './mini-program-build/slim-templates-plugin';

/** Sizes are CSS pixels in both builds; type grows by `--type` (see `src/kit/tokens.scss`), not with the screen's width. */
const postcss = { pxtransform: { enable: false, config: {} } };

/** Taro transpiles only `src` and its own packages. */
const compile = { include: [resolve('contracts')] };

/** `OUT_DIR` builds somewhere else than `dist/weapp` and `dist/h5`. Taro takes a path from the project only. */
function outputRoot(): string {
  const elsewhere = process.env.OUT_DIR;
  if (elsewhere !== undefined && elsewhere !== '') return relative(process.cwd(), resolve(elsewhere));
  return join('dist', process.env.TARO_ENV ?? 'weapp');
}

/** A build constant of the WeChat package, from the environment of the build. See `src/api/environment.ts`. */
function constant(name: string, otherwise: string): string {
  return JSON.stringify(process.env[name] ?? otherwise);
}

/** Taro's settings for the mini-program (`dist/weapp`) and the same pages as H5 (`dist/h5`). */
export default async (): Promise<UserConfigExport> => ({
  projectName: 'home-lights',
  date: '2026-11-21',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: outputRoot(),
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  // A build takes seconds; a stale cache takes an afternoon.
  cache: { enable: false },
  // Chinese as itself: escaped, each character takes six bytes of the phone's package instead of three.
  terser: { enable: true, config: { output: { ascii_only: false } } },
  defineConstants: {
    HOME_LIGHTS_TRANSPORT: constant('HOME_LIGHTS_TRANSPORT', 'cloud'),
    HOME_LIGHTS_CLOUD_ENV: constant('HOME_LIGHTS_CLOUD_ENV', ''),
    HOME_LIGHTS_API_BASE: constant('HOME_LIGHTS_API_BASE', ''),
    // Ids of the account's subscription templates as JSON: {"contact-reminder":"…","notice":"…"}.
    HOME_LIGHTS_TEMPLATES: constant('HOME_LIGHTS_TEMPLATES', '{}'),
  },
  mini: {
    compile,
    postcss,
    optimizeMainPackage: { enable: true },
    webpackChain: (chain) => {
      chain.plugin('slim-templates').use(SlimTemplates);
    },
    // No `minifyXML`: it takes WXML for HTML and drops `</input>`, and WeChat's compiler then refuses the package.
    // A control's rules outweigh those it builds on by their selectors (`.strip.tap`), never by coming later.
    miniCssExtractPluginOption: { ignoreOrder: true },
  },
  h5: {
    compile,
    postcss: { ...postcss, autoprefixer: { enable: true, config: {} } },
    // Served at the root of an origin by any server; with the hash router the document is always that root.
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'chunk/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
  },
});
