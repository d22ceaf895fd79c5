import type { Language } from '@yika/kit';

interface Words {
  readonly enter: string;
  readonly enterWith: (channel: string) => string;
  readonly enterWords: string;
  readonly cameFrom: (channel: string) => string;
  readonly cameWithName: string;
  readonly cameWithoutName: string;
  readonly refusedTitle: string;
  readonly refusedLead: (channel: string) => string;
  readonly someApp: string;
  readonly notShared: string;
  readonly notSharedThings: readonly [string, string];
  readonly neverAsked: string;
  readonly approve: string;
  readonly otherWays: string;
  readonly withoutChannel: string;
  readonly withoutChannelWords: string;
  readonly atCounter: string;
  readonly atCounterWords: string;
  readonly callWords: string;
  readonly failedTitle: string;
  readonly failedUnknown: string;
  readonly failedUnknownNext: string;
  readonly enterAgain: string;
  readonly nameTitle: string;
  readonly nothingLinked: string;
  readonly enterWithOwn: string;
  readonly why: string;
  readonly whyWords: string;
  readonly programTitle: string;
  readonly programLead: string;
  readonly programAsk: string;
  readonly programWaits: string;
  readonly programOutsideTitle: string;
  readonly programOutside: string;
  readonly programOutsideWords: string;
  readonly signInTitle: string;
  readonly signInLead: (channel: string) => string;
  readonly signIn: string;
  readonly approvalOver: string;
  readonly approvalOverWords: string;
  readonly notMine: string;
  readonly notMineWords: string;
  readonly linksTitle: string;
  readonly linksLead: string;
  readonly this: string;
  readonly since: (instant: string) => string;
  readonly used: (instant: string) => string;
  readonly unlink: (channel: string) => string;
  readonly unlinkTitle: (channel: string) => string;
  readonly unlinkWords: string;
  readonly unlinkYes: string;
  readonly unlinked: string;
  readonly noLinks: string;
  readonly noLinksWords: string;
}

export const words: Record<Language, Words> = {
  es: {
    enter: 'Entrar desde otra aplicación', enterWith: (channel) => `Entrar con ${channel}`, enterWords: 'Con la cuenta que ya usa allí',
    cameFrom: (channel) => `Viene de ${channel}: permiso dado`, cameWithName: 'El nombre real de esa cuenta tiene que ser el suyo.', cameWithoutName: 'Esa cuenta no nos dice cómo se llama usted.',
    refusedTitle: 'No ha dado permiso', refusedLead: (channel) => `Está en su derecho. ${channel} no nos ha dicho nada de usted y aquí no ha cambiado nada.`, someApp: 'La aplicación',
    notShared: 'No se ha compartido', notSharedThings: ['Qué cuenta es la suya', 'El nombre real que conste allí'], neverAsked: 'Nunca pedimos contactos, mensajes ni pagos.',
    approve: 'Dar permiso ahora', otherWays: 'Otras formas de entrar', withoutChannel: 'Con sus datos y un SMS', withoutChannelWords: 'Nombre, número de identidad y número de la tarjeta', atCounter: 'En una ventanilla', atCounterWords: 'Con su documento de identidad', callWords: 'Atención telefónica',
    failedTitle: 'No se ha podido entrar así', failedUnknown: 'La otra aplicación no ha podido confirmar su cuenta.', failedUnknownNext: 'Pruebe otra vez o entre de otra forma.', enterAgain: 'Probar otra vez', nameTitle: 'Esa cuenta no vale para usted', nothingLinked: 'No se ha vinculado nada y no ha perdido ningún intento.', enterWithOwn: 'Entrar con mi propia cuenta', why: '¿Por qué no puedo entrar?', whyWords: 'Causas y qué hacer',
    programTitle: 'WeChat le pregunta', programLead: 'WeChat le pregunta si nos dice quién es usted y si la cuenta está a su nombre. Después sigue aquí.', programAsk: 'Ver la pregunta', programWaits: 'Espere: WeChat está abriendo la página', programOutsideTitle: 'Entrar desde WeChat', programOutside: 'Esta página se abre desde WeChat', programOutsideWords: 'Solo funciona dentro del miniprograma. Aquí puede entrar igualmente con WeChat.',
    signInTitle: 'Escriba su PIN', signInLead: (channel) => `Entra con su cuenta de ${channel}, que está vinculada a su tarjeta electrónica.`, signIn: 'Iniciar sesión',
    approvalOver: 'El permiso ha caducado', approvalOverWords: 'Vale un cuarto de hora. Entre otra vez desde la aplicación.', notMine: 'No es mi cuenta', notMineWords: 'Entrar con sus datos y un SMS',
    linksTitle: 'Aplicaciones vinculadas', linksLead: 'Desde estas aplicaciones basta su PIN para entrar. Es el mismo en todas.', this: 'esta', since: (instant) => `Vinculada desde el ${instant}`, used: (instant) => `Último uso: ${instant}`,
    unlink: (channel) => `Desvincular ${channel}`, unlinkTitle: (channel) => `¿Desvincular ${channel}?`, unlinkWords: 'Para volver a entrar desde ahí tendrá que repetir sus datos. Las demás aplicaciones y sus dispositivos siguen igual.', unlinkYes: 'Desvincular', unlinked: 'Aplicación desvinculada.',
    noLinks: 'No hay ninguna aplicación vinculada', noLinksWords: 'Cuando inicie sesión desde WeChat o Alipay, aparecerá aquí.',
  },
  'zh-CN': {
    enter: '从其他应用登录', enterWith: (channel) => `用${channel}登录`, enterWords: '使用您在该应用的账号',
    cameFrom: (channel) => `来自${channel}，已授权`, cameWithName: '该账号的实名须为您本人。', cameWithoutName: '该账号没有向我们提供实名信息。',
    refusedTitle: '您没有同意授权', refusedLead: (channel) => `是否授权由您决定。${channel}没有提供您的任何信息，这里也没有任何变化。`, someApp: '该应用',
    notShared: '以下内容没有提供', notSharedThings: ['您使用的是哪个账号', '账号的实名姓名'], neverAsked: '我们从不索取通讯录、聊天记录和支付信息。',
    approve: '现在授权', otherWays: '其他登录方式', withoutChannel: '填写信息并接收短信', withoutChannelWords: '姓名、身份证件号码、社保卡卡号', atCounter: '到服务窗口', atCounterWords: '带身份证件', callWords: '服务热线',
    failedTitle: '这样登录没有成功', failedUnknown: '该应用未能确认您的账号。', failedUnknownNext: '请再试一次，或换一种方式登录。', enterAgain: '重新进入', nameTitle: '不能用这个账号登录', nothingLinked: '没有关联任何账号，也没有计入错误次数。', enterWithOwn: '用本人账号重新进入', why: '为什么登录不了', whyWords: '原因和解决办法',
    programTitle: '微信正在询问您', programLead: '微信会询问是否告知您的身份，以及账号是否为本人实名。答复后回到这里继续。', programAsk: '查看询问', programWaits: '请稍候，微信正在打开页面', programOutsideTitle: '从微信进入', programOutside: '请从微信打开这个页面', programOutsideWords: '这个页面只能在小程序里使用。您也可以在这里用微信登录。',
    signInTitle: '输入密码', signInLead: (channel) => `您的${channel}账号已关联电子社保卡。`, signIn: '登录',
    approvalOver: '授权已过期', approvalOverWords: '授权 15 分钟内有效，请从原来的应用重新进入。', notMine: '这不是我的账号', notMineWords: '填写信息并用短信登录',
    linksTitle: '已关联的应用', linksLead: '从这些应用进入，只需输入密码。各处密码相同。', this: '当前', since: (instant) => `${instant}关联`, used: (instant) => `最近使用：${instant}`,
    unlink: (channel) => `解除${channel}关联`, unlinkTitle: (channel) => `解除与${channel}的关联？`, unlinkWords: '以后从该应用进入，需要重新填写信息。其他应用和设备不受影响。', unlinkYes: '确认解除', unlinked: '已解除关联。',
    noLinks: '还没有关联的应用', noLinksWords: '从微信或支付宝登录后，会显示在这里。',
  },
  en: {
    enter: 'Enter from another app', enterWith: (channel) => `Enter with ${channel}`, enterWords: 'With the account that you already have there',
    cameFrom: (channel) => `You came from ${channel} – approved`, cameWithName: 'The real name of that account has to be yours.', cameWithoutName: 'That account does not tell us your name.',
    refusedTitle: 'You did not approve', refusedLead: (channel) => `That is your right. ${channel} told us nothing about you, and nothing has changed here.`, someApp: 'The app',
    notShared: 'Not shared', notSharedThings: ['Which account is yours', 'The real name that is kept there'], neverAsked: 'We never ask for contacts, messages or payments.',
    approve: 'Approve now', otherWays: 'Other ways in', withoutChannel: 'With your details and a text message', withoutChannelWords: 'Name, identity number and card number', atCounter: 'At a counter', atCounterWords: 'With your identity document', callWords: 'Help by phone',
    failedTitle: 'That way in did not work', failedUnknown: 'The other app could not confirm your account.', failedUnknownNext: 'Please try again, or enter another way.', enterAgain: 'Try again', nameTitle: 'You cannot use that account', nothingLinked: 'Nothing was linked, and no try was used up.', enterWithOwn: 'Enter with my own account', why: 'Why can’t I sign in?', whyWords: 'Causes and what to do',
    programTitle: 'WeChat asks you', programLead: 'WeChat asks whether to tell us who you are, and whether the account is in your name. Then you go on here.', programAsk: 'See the question', programWaits: 'One moment: WeChat is opening the page', programOutsideTitle: 'Enter from WeChat', programOutside: 'This page opens from WeChat', programOutsideWords: 'It works only inside the mini-program. You can still enter with WeChat from here.',
    signInTitle: 'Type your PIN', signInLead: (channel) => `You are entering with your ${channel} account, which is linked to your e-card.`, signIn: 'Sign in',
    approvalOver: 'The approval has run out', approvalOverWords: 'It lasts a quarter of an hour. Please enter from the app again.', notMine: 'This is not my account', notMineWords: 'Enter with your details and a text message',
    linksTitle: 'Linked apps', linksLead: 'From these apps your PIN is enough to enter. It is the same in all of them.', this: 'this one', since: (instant) => `Linked since ${instant}`, used: (instant) => `Last used: ${instant}`,
    unlink: (channel) => `Unlink ${channel}`, unlinkTitle: (channel) => `Unlink ${channel}?`, unlinkWords: 'To enter from there again you will have to give your details anew. Your other apps and devices go on as they are.', unlinkYes: 'Unlink it', unlinked: 'The app is unlinked.',
    noLinks: 'No app is linked', noLinksWords: 'When you sign in from WeChat or Alipay, it will appear here.',
  },
};
