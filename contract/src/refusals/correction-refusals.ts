import type { RefusalTexts } from '../refusals.ts';

/** Why what the registry holds cannot be corrected. */
export const correctionRefusals = {
  correction_same_value: {
    es: { holder: 'Eso es lo que ya consta en el registro.', operator: 'El valor pedido es el registrado.', next: 'Revise lo que escribió; si es correcto, no hace falta nada.' },
    'zh-CN': { holder: '与登记信息相同，无需更正。', operator: '申请值与登记值相同。', next: '请核对填写内容；无误则无需办理。' },
    en: { holder: 'That is what the registry holds already.', operator: 'The value asked for is the one held.', next: 'Check what you typed; if it is right, nothing is needed.' },
  },
  correction_not_offered: {
    es: { holder: 'Su región no corrige este dato por teléfono.', operator: 'La política correction_fields de la región no nombra el dato.', next: 'Acuda a una ventanilla con su documento.' },
    'zh-CN': { holder: '所在地区暂不支持在手机上更正此项。', operator: '该地区 correction_fields 未列此项。', next: '请携带身份证件到服务窗口办理。' },
    en: { holder: 'Your region does not correct this on the phone.', operator: 'The region’s policy correction_fields does not name the field.', next: 'Go to a counter with your identity document.' },
  },
  correction_holder_deceased: {
    es: { holder: 'Consta como persona fallecida: esto no se corrige aquí.', operator: 'Estado vital 2 en el registro.', next: 'Acuda a una ventanilla con su documento.' },
    'zh-CN': { holder: '登记状态为已故，无法在此更正。', operator: '登记生存状态为 2。', next: '请携带身份证件到服务窗口办理。' },
    en: { holder: 'The registry says that this person has died: it cannot be corrected here.', operator: 'Life status 2 in the registry.', next: 'Go to a counter with your identity document.' },
  },
  new_phone_malformed: {
    es: { holder: 'Ese no es un número móvil: son once cifras y empieza por 13 a 19.', operator: 'Número móvil mal escrito.', next: 'Revise el número.' },
    'zh-CN': { holder: '手机号有误：应为 13 至 19 开头的十一位数字。', operator: '手机号格式错误。', next: '请核对手机号。' },
    en: { holder: 'That is not a mobile number: eleven digits that begin with 13 to 19.', operator: 'Mobile number malformed.', next: 'Check the number.' },
  },
  new_phone_not_proved: {
    es: { holder: 'Falta comprobar el teléfono nuevo con un código.', operator: 'Ningún código leído en ese número en la última media hora.', next: 'Pida el código y escríbalo.' },
    'zh-CN': { holder: '新手机号尚未用验证码核实。', operator: '半小时内该号码没有通过验证码核实。', next: '获取验证码并填写。' },
    en: { holder: 'The new phone is still to be proved by a code.', operator: 'No code was read at that number within half an hour.', next: 'Ask for the code and type it.' },
  },
  new_photo_unreadable: {
    es: { holder: 'Eso no es una foto que se pueda leer.', operator: 'Los bytes no son JPEG ni PNG, o pasan de 200 KiB.', next: 'Haga otra foto y vuelva a elegirla.' },
    'zh-CN': { holder: '照片无法读取。', operator: '不是 JPEG 或 PNG，或超过 200 KiB。', next: '请重新拍摄后再选。' },
    en: { holder: 'That is not a picture that can be read.', operator: 'The bytes are neither JPEG nor PNG, or over 200 KiB.', next: 'Take another picture and choose it again.' },
  },
  new_photo_too_small: {
    es: { holder: 'La foto es demasiado pequeña para reconocer una cara.', operator: 'Menos de 358 × 441 píxeles.', next: 'Haga otra más de cerca, sin recortarla después.' },
    'zh-CN': { holder: '照片太小，无法辨认面部。', operator: '小于 358 × 441 像素。', next: '请靠近重新拍摄，不要裁剪。' },
    en: { holder: 'The picture is too small to recognise a face.', operator: 'Less than 358 × 441 pixels.', next: 'Take another one from nearer, and do not crop it.' },
  },
  new_name_malformed: {
    es: { holder: 'Ese nombre no puede ser: solo lleva letras, espacios, guiones y puntos medios.', operator: 'Nombre vacío, de más de 100 caracteres o con caracteres que ningún documento lleva.', next: 'Escríbalo tal como está en su documento de identidad.' },
    'zh-CN': { holder: '姓名有误：只能含文字、空格、连字符和间隔号。', operator: '姓名为空、超过 100 个字符，或含证件上不会出现的字符。', next: '请按身份证上的写法填写。' },
    en: { holder: 'That cannot be a name: it has letters, spaces, hyphens and middle dots only.', operator: 'Empty, longer than 100 characters, or with characters that no document bears.', next: 'Type it as it stands on your identity document.' },
  },
} as const satisfies Record<string, RefusalTexts>;
