import { slimTemplates, withClassFunctions } from './slim-templates';

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
/** What is rewritten, file by file. */
const FILES = { 'base.wxml': slimTemplates, 'utils.wxs': withClassFunctions } as const;

/** Makes Taro's templates smaller after they were written: they are in the main package, before the first screen. */
export class SlimTemplates {
  apply({ hooks, webpack }: Compiler): void {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
    hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        for (const [file, rewrite] of Object.entries(FILES)) {
          const asset = compilation.getAsset(file);
          if (asset === undefined) continue;
          const text = rewrite(asset.source.source().toString());
          compilation.updateAsset(file, new webpack.sources.RawSource(text));
        }
      });
    });
  }
}
