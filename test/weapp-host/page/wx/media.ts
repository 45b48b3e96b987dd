import type { Host } from '../host';
import { answeringAll } from './answer';
import { listened, type Listened } from './listeners';

type Sounding = Record<string, unknown> & { src: string; paused: boolean };

const events = [
  'Canplay',
  'Play',
  'Pause',
  'Stop',
  'Ended',
  'Error',
  'TimeUpdate',
  'Waiting',
  'Seeking',
  'Seeked',
] as const;

function audio(host: Host): Sounding {
  const heard = Object.fromEntries(events.map((name) => [name, listened()])) as Readonly<
    Record<(typeof events)[number], Listened>
  >; // one for each
  let ending = 0;
  const silence = (): void => {
    clearTimeout(ending);
    context.paused = true;
    host.sounding.delete(context);
  };
  const context: Sounding = {
    src: '',
    paused: true,
    duration: host.phone.soundMs / 1000,
    currentTime: 0,
    play: () => {
      const known = context.src.startsWith('http://usr') || context.src.startsWith('http://store');
      if (host.phone.sound === 'fails' || (known && !host.files.has(context.src))) {
        heard.Error.fire({ errCode: 10_001, errMsg: 'no such file' });
        return;
      }
      context.paused = false;
      host.sounding.add(context);
      heard.Canplay.fire({});
      heard.Play.fire({});
      ending = window.setTimeout(() => {
        silence();
        heard.Ended.fire({});
      }, host.phone.soundMs);
    },
    pause: () => {
      silence();
      heard.Pause.fire({});
    },
    stop: () => {
      silence();
      heard.Stop.fire({});
    },
    seek: () => undefined,
    destroy: () => {
      silence();
    },
  };
  for (const name of events) {
    context[`on${name}`] = heard[name].on;
    context[`off${name}`] = heard[name].off;
  }
  return context;
}

/** WeChat has one recorder. Its file is a second of nothing. */
function recorder(host: Host): Readonly<Record<string, unknown>> {
  const heard = { start: listened(), stop: listened(), error: listened(), interruption: listened() };
  let recorded = 0;
  let running = false;
  const stop = (): void => {
    if (!running) return;
    running = false;
    recorded += 1;
    const tempFilePath = `http://tmp/record-${recorded}.mp3`;
    host.files.set(tempFilePath, new Uint8Array(1_000));
    heard.stop.fire({ tempFilePath, duration: 1_000, fileSize: 1_000 });
  };
  return {
    start: () => {
      void host.agreed('getRecorderManager').then(
        () => {
          running = true;
          heard.start.fire({});
        },
        (error: unknown) => {
          heard.error.fire({ errMsg: `operateRecorder:fail ${(error as Error).message}` }); // a failure of `privacyQuestion`
        },
      );
    },
    stop,
    pause: () => undefined,
    resume: () => undefined,
    onStart: heard.start.on,
    offStart: heard.start.off,
    onStop: heard.stop.on,
    offStop: heard.stop.off,
    onError: heard.error.on,
    offError: heard.error.off,
    onInterruptionBegin: heard.interruption.on,
    offInterruptionBegin: heard.interruption.off,
  };
}

/** Sounds, pictures and files of others. What a chooser hands over is put on the phone by the test. */
export function mediaFunctions(host: Host): Readonly<Record<string, unknown>> {
  const chosen = async (needs: string): Promise<Host['phone']['chosen']> => {
    await host.agreed(needs);
    const all = host.phone.chosen.splice(0);
    if (all.length === 0) throw new Error('cancel');
    return all;
  };
  const only = recorder(host);
  return {
    createInnerAudioContext: () => audio(host),
    getRecorderManager: () => only,
    ...answeringAll({
      setInnerAudioOption: () => undefined,
      chooseMedia: async () => ({
        type: 'image',
        tempFiles: (await chosen('chooseMedia')).map(({ path, size }) => ({
          tempFilePath: path,
          size,
          fileType: 'image',
        })),
      }),
      chooseMessageFile: async () => ({
        tempFiles: (await chosen('chooseMessageFile')).map((file) => ({ ...file, type: 'file', time: 0 })),
      }),
      compressImage: ({ src }) => ({ tempFilePath: src }),
      scanCode: () => {
        if (host.phone.scanned === '') throw new Error('cancel');
        return { result: host.phone.scanned, scanType: 'QR_CODE', charSet: 'UTF-8', path: '' };
      },
    }),
  };
}
