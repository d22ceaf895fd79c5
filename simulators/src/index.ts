export { PortBusy } from './listening.ts';
export { readSettings, type Settings } from './settings.ts';
export { startSimulators, type Simulators } from './start-simulators.ts';
export { alipayPersons } from './alipay/apps.ts';
export { alipayBehaviours, type AlipayBehaviour } from './alipay/faults.ts';
export { wechatBehaviours, type WechatBehaviour } from './wechat/faults.ts';
export { startWechat, type RunningWechat } from './wechat/start-wechat.ts';
export { startAlipay, type RunningAlipay } from './alipay/start-alipay.ts';
