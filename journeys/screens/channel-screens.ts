import { alipayWords } from '../../simulators/src/alipay/words.ts';
import { wechatWords } from '../../simulators/src/wechat/words.ts';
import { appWords } from '../../web/holder/src/app/app-words.ts';
import { words as channelWords } from '../../web/holder/src/journeys/channel/words.ts';
import { words as claimWords } from '../../web/holder/src/journeys/claim/words.ts';
import { choosePin, personCalled, proveByPhone, typeDetails } from '../holder.ts';
import { openFor, settled, type Stage } from './stage.ts';

const named = { wechat: { es: 'WeChat', 'zh-CN': '微信', en: 'WeChat' }, alipay: { es: 'Alipay', 'zh-CN': '支付宝', en: 'Alipay' } } as const;

/** In from both apps on a phone: a name that is not one's own, the first claim, the list of what is linked, and the PIN that is enough from then on. */
export async function walkChannels(stage: Stage): Promise<void> {
  const { product, language } = stage;
  const say = channelWords[language];
  const person = await personCalled(product, 'middle-dot');
  const first = await openFor(stage, 'channels');
  const look = async (page: typeof first.page, name: string) => {
    await settled(page);
    await stage.look(page, { group: 'holder', name: `channel-${name}` });
  };
  const enter = async (page: typeof first.page, channel: keyof typeof named) => {
    await page.goto(`${product.url}/app/?lang=${language}`);
    await page.getByRole('link', { name: say.enterWith(named[channel][language]) }).click();
    await page.getByRole('button', { name: (channel === 'wechat' ? wechatWords : alipayWords)[language].approve, exact: true }).click();
  };
  await enter(first.page, 'alipay');
  await first.page.getByText(say.cameFrom(named.alipay[language])).waitFor();
  await typeDetails(first.page, { person, language });
  await first.page.getByRole('heading', { name: say.nameTitle }).waitFor();
  await look(first.page, 'name-foreign');

  await enter(first.page, 'wechat');
  await first.page.getByText(say.cameFrom(named.wechat[language])).waitFor();
  await first.page.getByRole('heading', { name: claimWords[language].title }).waitFor();
  await look(first.page, 'claim');
  await typeDetails(first.page, { person, language });
  await proveByPhone(first.page, { product, person, language });
  await choosePin(first.page, { person, language });
  await first.page.goto(`${product.url}/app/channels?lang=${language}`);
  await first.page.getByRole('button', { name: say.unlink(named.wechat[language]) }).waitFor();
  await look(first.page, 'links');

  const second = await openFor(stage, 'channels');
  await enter(second.page, 'wechat');
  await second.page.getByText(say.signInLead(named.wechat[language])).waitFor();
  await look(second.page, 'sign-in');
  await second.context.close();

  await first.page.getByRole('button', { name: say.unlink(named.wechat[language]) }).click();
  await first.page.getByLabel(appWords[language].pin).waitFor();
  await look(first.page, 'unlink');
  await first.page.getByLabel(appWords[language].pin).fill(person.pin);
  await first.page.getByRole('button', { name: say.unlinkYes, exact: true }).click();
  await first.page.getByText(say.noLinks).waitFor();
  await look(first.page, 'no-links');
  await first.context.close();
}
