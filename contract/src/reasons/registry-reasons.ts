import type { Reason } from './reason.ts';

/** What the registry holds of the person, and what it lacks. */
export const registryReasons = {
  name_differs_in_registry: {
    hotline: '12333', nextStep: { kind: 'place' }, otherStep: { kind: 'button', act: 'correct_name' },
    words: {
      es: {
        title: 'El nombre del registro no coincide', why: 'El nombre anotado en el registro no es el de su documento, y algunos trámites lo comparan.',
        whatToDo: 'Pida que lo corrijan, aquí con la sesión iniciada o en la oficina, con su documento; quizá después cambien la tarjeta.',
        forClerk: 'Fíese del documento para saber quién es. La corrección se pide en la app o en la oficina.',
        forOperator: 'Hallazgo abierto: name_differs.',
      },
      'zh-CN': {
        title: '登记姓名与证件不符', why: '登记的姓名与身份证件不一致，部分业务会因此比对失败。',
        whatToDo: '登录后可在此上传身份证申请更正，也可到经办机构办理；更正后可能需要换卡。',
        forClerk: '以身份证件为准确认本人；更正可在手机上或到经办机构办理。',
        forOperator: '未处理的登记问题：name_differs。',
      },
      en: {
        title: 'The registry has another name', why: 'The name in the registry is not the one on your document, and some services compare the two.',
        whatToDo: 'Have it corrected, here once you are signed in or at the agency, with your document; the card may be changed afterwards.',
        forClerk: 'Trust the document for who this is. The correction is asked for in the app or at the agency.',
        forOperator: 'Open finding: name_differs.',
      },
    },
  },
  phone_missing_in_registry: {
    hotline: '12333', nextStep: { kind: 'place' }, otherStep: { kind: 'button', act: 'correct_phone' },
    words: {
      es: {
        title: 'No consta su teléfono', why: 'Sin un teléfono en el registro no hay adónde enviar el código.',
        whatToDo: 'Pida que lo anoten, aquí con la sesión iniciada o en la oficina; hasta entonces puede entrar con la cara o en ventanilla.',
        forClerk: 'Compruebe el documento y ayude por el código de ventanilla. El teléfono se anota en la oficina.',
        forOperator: 'El registro no tiene teléfono de esta persona.',
      },
      'zh-CN': {
        title: '未登记手机号', why: '登记信息中没有手机号，无法发送验证码。',
        whatToDo: '登录后可在此登记手机号，也可到经办机构办理；期间可用人脸或服务窗口核实身份。',
        forClerk: '查验身份证件，用窗口办理码协助核实；手机号到经办机构登记。',
        forOperator: '登记信息中没有此人的手机号。',
      },
      en: {
        title: 'No phone is on record', why: 'Without a phone in the registry there is nowhere to send the code.',
        whatToDo: 'Have it added, here once you are signed in or at the agency; until then you can prove who you are by face or at a counter.',
        forClerk: 'Check the document and help with the counter code. The phone is added at the agency.',
        forOperator: 'The registry holds no phone for this person.',
      },
    },
  },
  phone_outdated_in_registry: {
    hotline: '12333', nextStep: { kind: 'place' }, otherStep: { kind: 'button', act: 'correct_phone' },
    words: {
      es: {
        title: 'El teléfono del registro es antiguo', why: 'El número anotado ya no es el suyo, y los códigos van a ese número.',
        whatToDo: 'Pida el cambio, aquí con la sesión iniciada o en la oficina con su documento; hasta entonces use la cara o la ventanilla.',
        forClerk: 'Compruebe el documento y ayude por el código de ventanilla. El cambio se pide en la oficina.',
        forOperator: 'Hallazgo abierto: phone_outdated.',
      },
      'zh-CN': {
        title: '登记的手机号已过时', why: '登记的手机号已不再使用，验证码会发到旧号码。',
        whatToDo: '登录后可在此更换手机号，也可带身份证件到经办机构办理；期间可用人脸或服务窗口核实身份。',
        forClerk: '查验身份证件，用窗口办理码协助核实；更换手机号到经办机构办理。',
        forOperator: '未处理的登记问题：phone_outdated。',
      },
      en: {
        title: 'The phone on record is old', why: 'The number on record is no longer yours, and codes go to that number.',
        whatToDo: 'Have it changed, here once you are signed in or at the agency with your document; until then use your face or a counter.',
        forClerk: 'Check the document and help with the counter code. The change is asked for at the agency.',
        forOperator: 'Open finding: phone_outdated.',
      },
    },
  },
  photo_missing: {
    hotline: '12333', nextStep: { kind: 'place' }, otherStep: { kind: 'button', act: 'correct_photo' },
    words: {
      es: {
        title: 'Falta su foto', why: 'El registro no tiene su foto: no se puede comprobar la cara, ni verla en ventanilla.',
        whatToDo: 'Pida aquí que se ponga una foto, o llévela a la oficina; el resto funciona igual.',
        forClerk: 'Compare con la foto del documento de identidad.',
        forOperator: 'Sin fila en holder_photos.',
      },
      'zh-CN': {
        title: '缺少照片', why: '登记信息中没有照片，无法进行人脸核验，窗口也无法比对。',
        whatToDo: '可在此提交照片，也可到经办机构补交；其他功能不受影响。',
        forClerk: '请与身份证件上的照片比对。',
        forOperator: 'holder_photos 中没有照片。',
      },
      en: {
        title: 'Your photo is missing', why: 'The registry has no photo of you: your face cannot be checked, nor seen at a counter.',
        whatToDo: 'Ask here for a photo to be added, or hand one in at the agency; everything else works as usual.',
        forClerk: 'Compare with the photo on the identity document.',
        forOperator: 'No row in holder_photos.',
      },
    },
  },
} as const satisfies Record<string, Reason>;
