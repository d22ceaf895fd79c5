import type { Language } from '../language.ts';
import type { FaceOutcome } from './checks.ts';

interface CheckWords {
  readonly title: string;
  readonly honest: string;
  readonly stepsTitle: string;
  readonly blink: string;
  readonly blinkDo: string;
  readonly nod: string;
  readonly nodDo: string;
  readonly done: string;
  readonly endTitle: string;
  readonly endNote: string;
  readonly outcomes: Readonly<Record<Exclude<FaceOutcome, 'cancelled'>, string>>;
  readonly finish: string;
  readonly finishWaits: string;
  readonly cancel: string;
  readonly drawing: string;
  readonly closed: string;
  readonly closedBack: string;
  readonly front: string;
}

export const checkWords: Readonly<Record<Language, CheckWords>> = {
  es: {
    title: 'Simulador de comprobación facial',
    honest: 'Es un simulador: no usa la cámara, no guarda ninguna imagen y no compara nada. Usted decide cómo termina.',
    stepsTitle: 'Haga los dos gestos con los botones',
    blink: '1. Parpadeo',
    blinkDo: 'Parpadear',
    nod: '2. Cabeceo',
    nodDo: 'Asentir',
    done: 'Hecho',
    endTitle: 'Cómo debe terminar',
    endNote: 'Para probar también lo que sale mal.',
    outcomes: {
      match: 'El rostro coincide',
      no_match: 'El rostro no coincide',
      liveness_failed: 'No se reconoce a una persona viva',
    },
    finish: 'Terminar y volver',
    finishWaits: 'Faltan gestos por hacer.',
    cancel: 'Cancelar la comprobación',
    drawing: 'Dibujo de una cara',
    closed: 'Esta comprobación ya no está abierta.',
    closedBack: 'Volver con el resultado',
    front: 'Aquí no hay nada que hacer por su cuenta: la plataforma abre cada comprobación.',
  },
  'zh-CN': {
    title: '人脸核验模拟器',
    honest: '这里只是模拟：不开摄像头，不留照片，也不做比对。结果由你来选。',
    stepsTitle: '按按钮完成两个动作',
    blink: '① 眨眼',
    blinkDo: '眨一下',
    nod: '② 点头',
    nodDo: '点一下',
    done: '完成',
    endTitle: '这次的结果',
    endNote: '不成功的情形也可以试一试。',
    outcomes: {
      match: '是本人',
      no_match: '不是本人',
      liveness_failed: '活体检测没有通过',
    },
    finish: '结束并返回',
    finishWaits: '动作还没做完。',
    cancel: '取消核验',
    drawing: '一张画出来的脸',
    closed: '这次核验已经结束。',
    closedBack: '带着结果返回',
    front: '单独打开这里没有内容：每次核验都由平台发起。',
  },
  en: {
    title: 'Face check simulator',
    honest: 'This is a simulator: it uses no camera, keeps no picture and compares nothing. You decide how it ends.',
    stepsTitle: 'Make both movements with the buttons',
    blink: 'Step 1: blink',
    blinkDo: 'Blink',
    nod: 'Step 2: nod',
    nodDo: 'Nod',
    done: 'Done',
    endTitle: 'How should it end?',
    endNote: 'So that what goes wrong can be tried too.',
    outcomes: {
      match: 'The face matches',
      no_match: 'The face does not match',
      liveness_failed: 'No living person was recognised',
    },
    finish: 'Finish and return',
    finishWaits: 'There are movements left to make.',
    cancel: 'Cancel the check',
    drawing: 'A drawn face',
    closed: 'This check is no longer open.',
    closedBack: 'Return with the result',
    front: 'There is nothing to do here by itself: the platform opens each check.',
  },
};
