import type { Language } from '../language.ts';
import type { Answer, HospitalBehaviour } from './heartbeats.ts';

interface StatusWords {
  readonly title: string;
  readonly note: string;
  readonly trouble: string;
  readonly place: string;
  readonly state: string;
  readonly answer: string;
  readonly sent: string;
  readonly behaviours: Readonly<Record<HospitalBehaviour, string>>;
  readonly answers: Readonly<Record<Answer, string>>;
}

export const statusWords: Readonly<Record<Language, StatusWords>> = {
  es: {
    title: 'Simulador de hospital',
    note: 'Un sistema hospitalario de mentira: avisa a la plataforma, cada pocos segundos, de que sus puntos de atención funcionan.',
    trouble: 'El simulador no responde. La página sigue intentándolo.',
    place: 'Punto de atención',
    state: 'Estado',
    answer: 'Respuesta de la plataforma',
    sent: 'Último aviso',
    behaviours: { well: 'Funciona', down: 'Caído', flapping: 'Va y viene', degraded: 'Funciona a medias' },
    answers: { not_yet: 'Ninguna todavía', accepted: 'Aceptado', refused: 'Rechazado', unreachable: 'Sin conexión', silent: 'No se avisa' },
  },
  'zh-CN': {
    title: '医院系统模拟器',
    note: '这是一套假想的医院系统，每隔几秒向平台报告各服务点是否正常。',
    trouble: '模拟器没有响应，页面会继续重试。',
    place: '服务点',
    state: '状态',
    answer: '平台的答复',
    sent: '最近一次报告',
    behaviours: { well: '正常', down: '停机', flapping: '时断时续', degraded: '部分可用' },
    answers: { not_yet: '暂无', accepted: '已接收', refused: '被拒绝', unreachable: '连不上', silent: '未报告' },
  },
  en: {
    title: 'Hospital simulator',
    note: 'A pretend hospital system: every few seconds it tells the platform that its service points are alive.',
    trouble: 'The simulator does not answer. This page keeps trying.',
    place: 'Service point',
    state: 'State',
    answer: 'The platform answered',
    sent: 'Last heartbeat',
    behaviours: { well: 'Working', down: 'Down', flapping: 'Coming and going', degraded: 'Working in part' },
    answers: { not_yet: 'Nothing yet', accepted: 'Accepted', refused: 'Refused', unreachable: 'No connection', silent: 'Keeping silent' },
  },
};
