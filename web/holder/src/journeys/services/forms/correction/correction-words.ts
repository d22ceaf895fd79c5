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
  readonly newName: string;
  readonly newNameHint: string;
  readonly newNameMissing: string;
  readonly newNameWrong: string;
  readonly afterwards: string;
  readonly documentNext: string;
  readonly twoCompareName: string;
  readonly cardKeepsName: string;
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
    secondLook: 'Dos personas de la oficina la comparan con la que consta y con su documento de identidad, que añadirá después de pedirlo.',
    newName: 'Nombre correcto', newNameHint: 'Tal como está en su documento de identidad, con acentos, espacios y puntos medios.', newNameMissing: 'Escriba el nombre correcto', newNameWrong: 'Un nombre lleva solo letras, espacios, guiones y puntos',
    afterwards: 'Qué pasa después', documentNext: 'Añada una foto del documento de identidad, o del certificado del cambio: sin ella no se concede.', twoCompareName: 'Dos personas de la oficina comparan el nombre con el documento.',
    cardKeepsName: 'La tarjeta física conserva el nombre impreso; eso lo arregla una tarjeta de reposición.',
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
    secondLook: '提交后请上传身份证；经办机构两名工作人员与登记照片和身份证比对后才会更换。',
    newName: '正确的姓名', newNameHint: '与身份证完全一致，包括生僻字、空格和间隔号。', newNameMissing: '请填写正确的姓名', newNameWrong: '姓名只能含文字、空格、连字符和间隔号',
    afterwards: '提交之后', documentNext: '请上传身份证或姓名变更证明的照片；没有材料不予办结。', twoCompareName: '经办机构两名工作人员将姓名与材料核对。',
    cardKeepsName: '实体卡卡面姓名不变，需补换卡后更新。',
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
    secondLook: 'Two people of the office compare it with the one held and with your identity card, which you add once you have asked.',
    newName: 'Correct name', newNameHint: 'As it stands on your identity card, with accents, spaces and middle dots.', newNameMissing: 'Type the correct name', newNameWrong: 'A name has letters, spaces, hyphens and dots only',
    afterwards: 'What happens next', documentNext: 'Add a picture of the identity card, or of the certificate of the change: without it nothing is granted.', twoCompareName: 'Two people of the office compare the name with the document.',
    cardKeepsName: 'The physical card keeps the name printed on it; a replacement card mends that.',
  },
};
