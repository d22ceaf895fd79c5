import type { RefusalTexts } from '../refusals.ts';

/** What is refused on an area's way to issuing cards: `holder` are the words for whoever sits at the console. */
export const registrationRefusals = {
  regional_address_refused: {
    es: { holder: 'Esa dirección no sirve para el sistema de la región.', operator: 'Se exige https, un nombre de servidor y, si acaso, puerto y ruta; sin usuario, consulta ni fragmento.', next: 'Corrija la dirección, por ejemplo https://sistema.ejemplo.cn/yika.' },
    'zh-CN': { holder: '该地址不能用作地区业务系统地址。', operator: '地址须以 https:// 开头，只含主机名、端口和路径，不得含用户名、查询参数或片段。', next: '请更正地址，例如 https://system.example.cn/yika。' },
    en: { holder: 'That address cannot be the area’s system.', operator: 'It has to be https with a host, perhaps a port and a path; no user, query or fragment.', next: 'Correct the address, for example https://system.example.cn/yika.' },
  },
  regional_key_unreadable: {
    es: { holder: 'La clave pública no es válida.', operator: 'Las coordenadas no son un punto de la curva P-256.', next: 'Pida a quien lleva el sistema las coordenadas x e y de su clave.' },
    'zh-CN': { holder: '公钥无效。', operator: '坐标不是 P-256 曲线上的点。', next: '请向系统维护人员索取公钥的 x、y 坐标。' },
    en: { holder: 'The public key is not valid.', operator: 'The coordinates are no point of the curve P-256.', next: 'Ask whoever runs the system for the x and y of its key.' },
  },
  regional_authority_unreadable: {
    es: { holder: 'El certificado de la autoridad no se puede leer.', operator: 'No es un único certificado PEM de una autoridad (CA).', next: 'Pegue el certificado completo de la autoridad, o deje el campo vacío.' },
    'zh-CN': { holder: '无法读取签发机构证书。', operator: '内容不是单个 PEM 格式的 CA 证书。', next: '请粘贴完整的签发机构证书，或将该项留空。' },
    en: { holder: 'The authority’s certificate cannot be read.', operator: 'It is not one PEM certificate of an authority (CA).', next: 'Paste the whole certificate of the authority, or leave the field empty.' },
  },
  regional_system_missing: {
    es: { holder: 'Todavía no se ha indicado dónde responde el sistema de la región.', operator: 'No hay ningún sistema registrado para esa región.', next: 'Registre primero la dirección y la clave.' },
    'zh-CN': { holder: '尚未登记地区业务系统的地址。', operator: '该地区没有已登记的业务系统。', next: '请先登记地址和公钥。' },
    en: { holder: 'Nobody has said yet where the area’s system answers.', operator: 'No system is registered for that area.', next: 'Register its address and key first.' },
  },
  technical_test_under_way: {
    es: { holder: 'Hay una prueba en curso.', operator: 'En cada región se hace una sola prueba a la vez, y durante ella el sistema no cambia.', next: 'Espere a que termine.' },
    'zh-CN': { holder: '测试正在进行。', operator: '同一地区同时只能进行一次测试，测试期间不能更改系统登记。', next: '请等待测试结束。' },
    en: { holder: 'A test is under way.', operator: 'An area has one test at a time, and its system stays as it is meanwhile.', next: 'Wait until it has ended.' },
  },
  technical_test_not_found: {
    es: { holder: 'No se ha encontrado esa prueba.', operator: 'En esa región no hay ninguna prueba con ese identificador.', next: 'Vuelva a la lista de pruebas.' },
    'zh-CN': { holder: '未找到该次测试。', operator: '该地区没有此编号的测试。', next: '请返回测试列表。' },
    en: { holder: 'That test was not found.', operator: 'The area has no test with that identifier.', next: 'Go back to the list of tests.' },
  },
  readiness_changed: {
    es: { holder: 'Alguien cambió este punto mientras usted lo tenía abierto. No se ha guardado nada.', operator: 'La versión indicada no es la última.', next: 'Vuelva a abrirlo y repita el cambio.' },
    'zh-CN': { holder: '打开期间该项已被他人修改，本次操作未生效。', operator: '所提交的版本不是最新版本。', next: '请重新打开后再操作。' },
    en: { holder: 'Somebody changed this item while you had it open. Nothing was saved.', operator: 'The version that was named is not the newest.', next: 'Open it again and repeat what you did.' },
  },
  readiness_own_edit: {
    es: { holder: 'Usted participó en la redacción de este punto: tiene que revisarlo otra persona.', operator: 'Quien ha editado alguna versión no puede revisar el punto.', next: 'Pídale la revisión a otra persona.' },
    'zh-CN': { holder: '该项内容由本人编写，须由他人审核。', operator: '编辑过任一版本的人员不得审核该项。', next: '请由其他审核人员审核。' },
    en: { holder: 'You wrote some of this item, so somebody else has to review it.', operator: 'Whoever edited any version may not review the item.', next: 'Ask somebody else to review it.' },
  },
  readiness_incomplete: {
    es: { holder: 'Este punto todavía no está completo.', operator: 'Quedan observaciones sin resolver.', next: 'Devuélvalo con el motivo, o espere a que se complete.' },
    'zh-CN': { holder: '该项尚不完整，不能通过。', operator: '仍有未解决的问题。', next: '请说明原因退回，或等待补充完整。' },
    en: { holder: 'This item is not complete yet.', operator: 'Findings are left.', next: 'Return it with the reason, or wait until it is complete.' },
  },
  readiness_province_first: {
    es: { holder: 'Primero tiene que aceptarlo la provincia.', operator: 'La revisión ministerial de una ciudad exige la aceptación provincial de esa versión.', next: 'Espere a la revisión de la provincia.' },
    'zh-CN': { holder: '须先由省级审核通过。', operator: '部级审核市级材料前，该版本须经省级审核通过。', next: '请等待省级审核。' },
    en: { holder: 'The province has to accept it first.', operator: 'The ministry reviews a city’s version once the province has accepted it.', next: 'Wait for the province.' },
  },
  readiness_by_test_only: {
    es: { holder: 'Sobre este punto decide la prueba en vivo, no una persona.', operator: 'La condición técnica se demuestra solo con la prueba.', next: 'Pida que se repita la prueba.' },
    'zh-CN': { holder: '该项以现场测试结果为准，不由人工审核。', operator: '技术条件只能通过现场测试确认。', next: '请要求重新测试。' },
    en: { holder: 'The live test decides this item, and nobody else.', operator: 'The technical condition is shown by the test alone.', next: 'Have the test repeated.' },
  },
  document_too_large: {
    es: { holder: 'El documento es demasiado grande.', operator: 'Supera los 20 MiB.', next: 'Redúzcalo o divídalo.' },
    'zh-CN': { holder: '文件过大。', operator: '超过 20 MiB。', next: '请压缩或拆分后上传。' },
    en: { holder: 'The document is too large.', operator: 'It is more than 20 MiB.', next: 'Make it smaller, or split it.' },
  },
  document_type_refused: {
    es: { holder: 'Ese tipo de documento no se admite.', operator: 'El contenido no es PDF, PNG ni JPEG.', next: 'Guárdelo como PDF y vuelva a subirlo.' },
    'zh-CN': { holder: '不支持该类型的文件。', operator: '文件内容不是 PDF、PNG 或 JPEG。', next: '请另存为 PDF 后上传。' },
    en: { holder: 'That kind of document is not taken.', operator: 'What it holds is no PDF, PNG or JPEG.', next: 'Save it as a PDF and upload that.' },
  },
  document_picture_too_large: {
    es: { holder: 'La imagen tiene demasiados puntos.', operator: 'Declara más de 50 millones de píxeles.', next: 'Guárdela con menos resolución.' },
    'zh-CN': { holder: '图片像素过大。', operator: '图片声明的像素超过 5000 万。', next: '请降低分辨率后上传。' },
    en: { holder: 'The picture has too many points.', operator: 'It states more than 50 million pixels.', next: 'Save it with a lower resolution.' },
  },
  document_broken_off: {
    es: { holder: 'El envío se interrumpió. No se ha guardado nada.', operator: 'La conexión terminó antes que el documento, o el documento está vacío.', next: 'Vuelva a subirlo.' },
    'zh-CN': { holder: '上传中断，未保存任何内容。', operator: '连接在文件传完之前中断，或文件为空。', next: '请重新上传。' },
    en: { holder: 'The upload broke off. Nothing was kept.', operator: 'The connection ended before the document did, or it was empty.', next: 'Upload it again.' },
  },
  document_not_found: {
    es: { holder: 'No se ha encontrado ese documento.', operator: 'La región no tiene ese documento, o sus bytes ya no corresponden a su huella.', next: 'Vuelva a la lista de documentos.' },
    'zh-CN': { holder: '未找到该文件。', operator: '该地区没有此文件，或文件内容与哈希值不符。', next: '请返回文件列表。' },
    en: { holder: 'That document was not found.', operator: 'The area has no such document, or its bytes are no longer those of its hash.', next: 'Go back to the list of documents.' },
  },
  document_store_unreachable: {
    es: { holder: 'El almacén de documentos no responde. No se ha guardado nada.', operator: 'El almacén S3 no contesta o rechaza la clave; `yika doctor` dice cuál de las dos.', next: 'Vuelva a intentarlo dentro de unos minutos.' },
    'zh-CN': { holder: '文件存储暂时无法访问，未保存任何内容。', operator: 'S3 存储无应答或拒绝密钥，可用 `yika doctor` 查明原因。', next: '请过几分钟再试。' },
    en: { holder: 'The store of documents does not answer. Nothing was kept.', operator: 'The S3 store does not answer, or refuses the key; `yika doctor` says which.', next: 'Try again in a few minutes.' },
  },
} as const satisfies Record<string, RefusalTexts>;
