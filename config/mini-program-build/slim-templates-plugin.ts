import { slimTemplates } from './slim-templates';

/** What the plugin needs of webpack, which comes with Taro and is no package of ours. */
type Compilation = {
  readonly hooks: {
    readonly processAssets: { tap: (how: { name: string; stage: number }, run: () => void) => void };
  };
  readonly getAsset: (name: string) => { readonly source: { source: () => string | Buffer } } | undefined;
  readonly updateAsset: (name: string, source: unknown) => void;
};

type Compiler = {
  readonly hooks: {
    readonly thisCompilation: { tap: (name: string, run: (compilation: Compilation) => void) => void };
  };
  readonly webpack: {
    readonly Compilation: { readonly PROCESS_ASSETS_STAGE_SUMMARIZE: number };
    readonly sources: { readonly RawSource: new (text: string) => unknown };
  };
};

const NAME = 'SlimTemplates';
const FILE = 'base.wxml';

/** Makes Taro's `base.wxml` smaller after it was written: it is in the main package, before the first screen. */
export class SlimTemplates {
  apply({ hooks, webpack }: Compiler): void {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
    hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const asset = compilation.getAsset(FILE);
        if (asset === undefined) return;
        const slim = slimTemplates(asset.source.source().toString());
        compilation.updateAsset(FILE, new webpack.sources.RawSource(slim));
      });
    });
  }
}
