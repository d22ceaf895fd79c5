import type { Language } from '@yika/kit';

interface CorrectionWords {
  readonly which: string;
  readonly whichMissing: string;
  readonly held: string;
  readonly nothingHeld: string;
  readonly notOffered: string;
  readonly notOfferedWords: string;
  readonly underWay: string;
  readonly follow: string;
  readonly newPhone: string;
  readonly newPhoneHint: string;
  readonly newPhoneMissing: string;
  readonly sendCode: string;
  readonly sentTo: (phone: string) => string;
  readonly checkCode: string;
  readonly proved: (phone: string) => string;
  readonly anotherPhone: string;
  readonly newPhoto: string;
  readonly photoHints: readonly string[];
  readonly takePhoto: string;
  readonly choosePhoto: string;
  readonly again: string;
  readonly photoMissing: string;
  readonly preparing: string;
  readonly tooSmall: string;
  readonly notAPicture: string;
  readonly secondLook: string;
}

/** What the form asks that has something corrected. */
export const correctionWords: Record<Language, CorrectionWords> = {
  es: {
    which: '¿Qué está mal?', whichMissing: 'Elija qué está mal', held: 'Consta ahora', nothingHeld: 'Nada',
    notOffered: 'Su región no lo corrige por teléfono', notOfferedWords: 'Acuda a una ventanilla con su documento de identidad.',
    underWay: 'Ya lo ha pedido', follow: 'Ver cómo va',
    newPhone: 'Teléfono nuevo', newPhoneHint: 'Le enviamos un código para comprobar que lo tiene usted.', newPhoneMissing: 'Escriba el teléfono nuevo', sendCode: 'Enviar código',
    sentTo: (phone) => `Código enviado al ${phone}.`, checkCode: 'Comprobar', proved: (phone) => `El ${phone} está comprobado.`, anotherPhone: 'Usar otro número',
    newPhoto: 'Foto nueva', photoHints: ['De frente, sin gorra ni gafas oscuras', 'Fondo claro y buena luz', 'Solo usted, con los hombros dentro'],
    takePhoto: 'Hacer una foto', choosePhoto: 'Elegir una foto', again: 'Otra foto', photoMissing: 'Falta la foto nueva', preparing: 'Preparando la foto…',
    tooSmall: 'La foto es demasiado pequeña. Haga otra más de cerca.', notAPicture: 'Eso no es una foto que se pueda leer.',
    secondLook: 'Dos personas de la oficina la comparan con la que consta antes de cambiarla.',
  },
  'zh-CN': {
    which: '哪项信息有误？', whichMissing: '请选择有误的信息', held: '目前登记', nothingHeld: '无',
    notOffered: '所在地区暂不支持在手机上更正', notOfferedWords: '请携带身份证件到服务窗口办理。',
    underWay: '已提交申请', follow: '查看进度',
    newPhone: '新手机号', newPhoneHint: '我们会发送验证码，确认号码由您本人使用。', newPhoneMissing: '请填写新手机号', sendCode: '获取验证码',
    sentTo: (phone) => `验证码已发送至 ${phone}。`, checkCode: '核实', proved: (phone) => `${phone} 已核实。`, anotherPhone: '换一个号码',
    newPhoto: '新照片', photoHints: ['正面免冠，不戴墨镜', '浅色背景，光线充足', '只拍本人，露出双肩'],
    takePhoto: '拍照', choosePhoto: '选择照片', again: '重新选择', photoMissing: '请提供新照片', preparing: '正在处理照片…',
    tooSmall: '照片太小，请靠近重新拍摄。', notAPicture: '照片无法读取。',
    secondLook: '经办机构两名工作人员比对后才会更换。',
  },
  en: {
    which: 'What is wrong?', whichMissing: 'Choose what is wrong', held: 'Held now', nothingHeld: 'Nothing',
    notOffered: 'Your region does not correct this on the phone', notOfferedWords: 'Go to a counter with your identity document.',
    underWay: 'You have asked for it already', follow: 'See how it goes',
    newPhone: 'New phone', newPhoneHint: 'We send a code to make sure that it is yours.', newPhoneMissing: 'Type the new phone', sendCode: 'Send the code',
    sentTo: (phone) => `Code sent to ${phone}.`, checkCode: 'Check', proved: (phone) => `${phone} is proved.`, anotherPhone: 'Use another number',
    newPhoto: 'New photo', photoHints: ['From the front, without cap or dark glasses', 'Light background, good light', 'Only you, with your shoulders in the picture'],
    takePhoto: 'Take a picture', choosePhoto: 'Choose a picture', again: 'Another picture', photoMissing: 'The new photo is missing', preparing: 'Preparing the picture…',
    tooSmall: 'The picture is too small. Take another one from nearer.', notAPicture: 'That is not a picture that can be read.',
    secondLook: 'Two people of the office compare it with the one held before it is changed.',
  },
};
