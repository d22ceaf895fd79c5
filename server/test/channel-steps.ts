import { newBrowser, type Answer, type Browser } from './browser.ts';
import { enrol, goodPin, newKey, prove, setPin, type House } from './holder-house.ts';

/** What a browser does that comes from an app. Accounts and codes are new each time. */
export function channelSteps(house: House) {
  const { app, owner } = house;
  let ordinal = 0;
  const next = (): number => {
    ordinal += 1;
    return ordinal;
  };
  const newAccount = () => `account${next()}`;
  const nextCode = (account: string) => `${account}.${next()}`;
  const setOut = async (browser: Browser, channel: string): Promise<{ readonly state: string }> => {
    const { headers } = await browser.get(`/enter/${channel}`);
    return { state: new URL(String(headers['location'])).searchParams.get('state') ?? '' };
  };
  const comeBack = async (browser: Browser, channel: string, account = newAccount()): Promise<Answer> => {
    const { state } = await setOut(browser, channel);
    return browser.get(`/return/${channel}?code=${nextCode(account)}&state=${state}`);
  };
  return {
    newAccount, nextCode, setOut, comeBack,
    signInByChannel: (browser: Browser, pin = goodPin): Promise<Answer> => browser.post('/api/channel/sign-in', { pin, deviceName: 'A test browser' }),
    /** A holder whose account of WeChat was linked by a claim, on a device with its key. */
    linked: async () => {
      const account = newAccount();
      const person = await house.register();
      const browser = newBrowser(app);
      await comeBack(browser, 'wechat', account);
      await prove(house, browser, person);
      const key = newKey();
      if ((await setPin(browser)).status !== 200 || (await enrol(browser, key)).status !== 200) throw new Error('the claim did not come to its end');
      return { person, browser, key, account };
    },
    close: (name: string, regionCode: string) => owner.script(`insert into switches values ('${name}', '${regionCode}', false, '2030-01-01', 'test', 'test')`),
    /** Before each test. */
    reset: async () => {
      house.clock.at = house.start;
      house.channels.behaviour.refuses = null;
      house.channels.behaviour.tells = null;
      house.channels.behaviour.compares = null;
      house.refusedAtDoors.length = 0;
      await owner.script(`truncate budgets, channel_entries, notices; delete from switches where name like 'channel_%'`);
    },
  };
}

/** Where a redirect leads. */
export function placeOf({ headers }: Answer): string {
  return new URL(String(headers['location']), 'http://localhost').pathname;
}

export function codeOf({ headers }: Answer): string | null {
  return new URL(String(headers['location']), 'http://localhost').searchParams.get('code');
}
