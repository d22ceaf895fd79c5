import type { Language } from '@yika/kit';

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly signIn: string;
  readonly forgot: string;
  readonly forgotWords: string;
  readonly other: string;
  readonly otherWords: string;
  readonly paused: (instant: string) => string;
  readonly recoverTitle: string;
  readonly recoverLead: string;
  readonly sendCode: string;
  readonly resend: string;
  readonly resendIn: (seconds: number) => string;
  readonly missing: string;
  readonly lost: string;
  readonly lostWords: string;
  readonly why: string;
  readonly whyWords: string;
  readonly claimAgain: string;
}

export const words: Record<Language, Words> = {
  es: {
    title: 'Escriba su PIN', lead: 'Este dispositivo ya tiene su tarjeta electrónica.', signIn: 'Iniciar sesión', forgot: 'He olvidado el PIN', forgotWords: 'Vuelva a darse de alta y elija otro',
    other: 'No soy yo', otherWords: 'Activar la tarjeta de otra persona en este dispositivo', paused: (instant) => `El PIN descansa hasta el ${instant}. La tarjeta física sigue sirviendo.`,
    recoverTitle: 'Confirme este dispositivo', recoverLead: 'El navegador ya no guarda la clave de este dispositivo. Con un SMS y su PIN se crea otra.',
    sendCode: 'Enviar el código', resend: 'Enviar otro código', resendIn: (seconds) => `Podrá pedir otro en ${seconds} s`, missing: 'Escriba el código y el PIN',
    lost: 'He perdido la tarjeta', lostWords: 'Bloquearla ahora, sin iniciar sesión', why: '¿Por qué no puedo entrar?', whyWords: 'Causas y qué hacer', claimAgain: 'Activar la tarjeta aquí',
  },
  'zh-CN': {
    title: '输入密码', lead: '本设备已开通电子社保卡。', signIn: '登录', forgot: '忘记密码', forgotWords: '重新申领并设置新密码', other: '不是我本人', otherWords: '在本设备为其他人申领',
    paused: (instant) => `密码已暂停使用，${instant}恢复。实体卡照常可用。`, recoverTitle: '确认这台设备', recoverLead: '浏览器已清除本设备的密钥，用短信验证码和密码即可重新设置。',
    sendCode: '发送验证码', resend: '重新发送验证码', resendIn: (seconds) => `${seconds} 秒后可重新发送`, missing: '请输入验证码和密码',
    lost: '卡丢了', lostWords: '不登录也能马上挂失', why: '为什么登录不了', whyWords: '原因和解决办法', claimAgain: '在本设备申领',
  },
  en: {
    title: 'Type your PIN', lead: 'Your e-card is already on this device.', signIn: 'Sign in', forgot: 'I forgot the PIN', forgotWords: 'Claim again and choose a new one', other: 'This is not me', otherWords: 'Claim another person’s card on this device',
    paused: (instant) => `The PIN rests until ${instant}. The physical card still works.`, recoverTitle: 'Confirm this device', recoverLead: 'The browser no longer holds the key of this device. A text message and your PIN make a new one.',
    sendCode: 'Send the code', resend: 'Send another code', resendIn: (seconds) => `You can ask for another in ${seconds} s`, missing: 'Type the code and the PIN',
    lost: 'I have lost the card', lostWords: 'Block it now, without signing in', why: 'Why can’t I sign in?', whyWords: 'Causes and what to do', claimAgain: 'Claim the card here',
  },
};
