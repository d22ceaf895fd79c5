import type { ViewHost } from './view-host.ts';

type Told = Readonly<Record<string, unknown>>;

/** `AlipayJSBridge`, as its documentation describes it. Errors: 1 no such call, 10 the person closed the scanner. */
export function alipayBridge(host: ViewHost): { readonly call: (name: string, ask?: Told | ((told: Told) => void), answered?: (told: Told) => void) => void } {
  async function act(name: string): Promise<Told> {
    switch (name) {
      case 'scan': {
        const text = await host.scan();
        return text === null ? { error: 10, errorMessage: 'user cancelled' } : { codeType: 'QR', qrCode: text, codeContent: text };
      }
      case 'popWindow':
      case 'exitApp':
        host.close();
        return {};
      case 'hideOptionMenu':
        host.hideMenu('all');
        return {};
      case 'showOptionMenu':
        host.showMenu('all');
        return {};
      case 'setOptionMenu':
        return {};
      case 'getNetworkType': {
        const name = host.network();
        return { networkAvailable: name !== 'fail', networkType: name === '4g' ? 'wwan' : name, networkInfo: name === 'fail' ? 'NOTREACHABLE' : name.toUpperCase() };
      }
      default:
        return { error: 1, errorMessage: `${name} is not there` };
    }
  }
  return {
    call: (name, ask, answered) => {
      // The second argument may be left out.
      const tell = typeof ask === 'function' ? ask : answered;
      void act(name).then((told) => tell?.(told));
    },
  };
}
