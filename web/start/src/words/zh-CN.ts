import type { StartWords } from './start-words.ts';

export const zh: StartWords = {
  title: '试用电子社保卡', lead: '三步，大约五分钟。人物全是虚构的，数据不离开本机，也不需要账号。',
  plain: '人物为合成数据，外部系统为模拟程序。本项目公开实现已发布的规则，不是国家平台，与任何机构无关。商标归各自所有者。',
  one: '选一位测试人物', two: '登录', twoWords: '表单会自动填好，短信验证码显示在下方。', three: '出示和核验', threeWords: '在演示台上，手机和柜台并排显示：出示二维码，再递给柜台。',
  search: '按姓名或情形搜索', persons: (count) => `${count} 位`, none: '没有符合的人物。', kind: '想看什么', all: '全部',
  kinds: { well: '一切正常', card: '卡的状态', insurance: '参保和余额', registry: '登记信息', damage: '卡片损坏', phone: '手机和地点', names: '姓名和证件' },
  use: '用这个人物', chosen: '已选', openApp: '打开电子社保卡',
  inbox: '模拟手机', inboxEmpty: '还没有短信。', inboxOf: (phone) => `${phone} 的短信`, noPhone: '登记库没有此人的手机号，可用人脸或到柜台核验。', code: '验证码', copy: '复制', copied: '已复制',
  clerk: '以柜员身份试用', clerkWords: '启用一个演示窗口并打开柜台。', clerkAt: '地点', openDesk: '打开演示台：手机和柜台',
  console: '管理机构平台', consoleWords: '以一名虚构的工作人员身份进入：待审批事项、人员与角色、登录记录。', halfWay: '办到一半的城市', halfWayWords: '以经办人员身份查看注册材料：哪些就绪，哪些还缺。', inboxOfWork: '有待办的收件箱', inboxOfWorkWords: '以部级审批人员身份进入：一项注册等待决定。', desk: '办件窗口', deskWords: '以经办人员身份进入：排队、对照、决定持卡人的申请。', rules: '某地区公布的规定', rulesWords: '任何人可见：五个部分，以及与上一版的不同。', figures: '全国总览', figuresWords: '以部级经办人员身份查看近几周的电子社保卡、核验、中断和发卡机构。',
  neighbours: '外部系统', neighboursWords: '让模拟的外部系统出故障，看看产品怎么说。', sms: '短信', face: '人脸比对', hospital: '医院', network: '网络', wechat: '微信', alipay: '支付宝', bank: '银行', region: '地区业务系统', openWechat: '打开微信模拟器', openAlipay: '打开支付宝模拟器', openBank: '打开银行模拟器', shells: '在其他应用里', shellsWords: '是模拟器，不是这些应用本身：在一部手机上，从城市服务或银行应用打开电子社保卡。',
  does: { sms: '验证码来得慢或收不到；人脸和柜台不受影响。', face: '人脸不一致或服务不答复；其他方式仍可用。', hospital: '连续三次没有心跳，仁和医院即记为故障。', network: '接口没有答复：可试离线码和柜台离线核验。', wechat: '微信模拟器对来访者的答复。', alipay: '支付宝模拟器对来访者的答复。', bank: '银行技术人员出的错：由银行或电子社保卡说明。', region: '拉萨市自己的系统：经办人在管理平台发起现场测试，即可查出问题。' },
  faults: { well: '正常', slow: '缓慢', down: '中断', lost: '丢失', match: '一致', no_match: '不一致', liveness_failed: '活体未通过', flapping: '时断时续', cut: '断开', code_expired: '授权码过期', code_used: '授权码已使用', code_invalid: '授权码无效', foreign_real_name: '实名是别人', real_name_missing: '未实名', snapshot_user: '快照页用户', busy: '系统繁忙', token_refused: '拒绝我方凭证', forged_signature: '签名错误', signature_stripped: '没有签名', expired: '请求已过期', audience_wrong: '发给了别的系统', key_foreign: '用他人的密钥签名', nonce_used: '请求重复发送', fields_unreadable: '用别的密钥加密', closed: '应用已停用', scope_too_wide: '请求权限过多', return_address_foreign: '返回地址未登记', address_used: '进入地址已被打开', person_foreign: '提供他人信息', wrong_answers: '十分之一应答错误', yes_to_everybody: '查谁都有', signature_foreign: '换用其他密钥签名', answer_replayed: '重放旧应答', drops: '五分之一连接中断', hangs: '一直不应答', fails: '返回 500 错误', too_large: '应答过大', redirects: '重定向到别处', clock_late: '时钟慢十分钟', certificate_expired: '证书过期', certificate_foreign: '证书由其他机构签发' }, allWell: '全部恢复正常',
  clock: '演示时钟', clockWords: (instant) => `现在是 ${instant}。`, clockDoes: '往后拨，可看到挂失到期、等待期结束。', day: '加一天', week: '加一周', backDay: '减一天', today: '回到今天',
  real: '哪些是真的', realWords: ['签名、设备密钥和一次性的码', '数据库、访问记录及其加封的链', '三个地区按日期生效的规定，以及每一种原因'],
  simulated: '哪些是模拟的', simulatedWords: ['人物、手绘头像和不可能存在的号码', '短信发送、人脸比对和医院系统', '您拨动以后的时钟'],
  more: '更多', api: '开发接口', guide: '登录步骤说明', issuers: '发卡机构名录', law: '法律依据', why: '卡为什么不能用', number: '身份号码', card: '卡号', pin: '建议密码', phone: '手机号', portraitOf: (name) => `${name}的手绘头像`,
  deskTitle: '演示台', handOver: '把码递给柜台', handedOver: '已递给柜台', noCode: '手机上现在没有二维码', phoneFrame: '持卡人的手机', counterFrame: '柜台', deskNarrow: '屏幕更宽时两边可以并排显示；这里柜台在手机下方。', toStart: '起始页', showCode: '在手机上出示二维码',
};
