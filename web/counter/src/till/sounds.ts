import type { Answer } from '../checking/check-code.ts';

type Sound = 'valid' | 'refused' | 'undetermined' | 'genuine';

const tunes: Record<Sound, readonly (readonly [hertz: number, atSeconds: number, lastsSeconds: number])[]> = {
  valid: [[660, 0, 0.09], [880, 0.1, 0.14]],
  refused: [[220, 0, 0.18], [180, 0.2, 0.26]],
  undetermined: [[440, 0, 0.1], [440, 0.18, 0.1]],
  genuine: [[660, 0, 0.08], [660, 0.14, 0.08]],
};

let context: AudioContext | null = null;

/** A short sound of its own for each outcome; a browser that allows none stays silent. */
export function play(sound: Sound): void {
  try {
    context ??= new AudioContext();
    for (const [hertz, at, lasts] of tunes[sound]) {
      const tone = context.createOscillator();
      const volume = context.createGain();
      tone.frequency.value = hertz;
      volume.gain.value = 0.12;
      tone.connect(volume).connect(context.destination);
      tone.start(context.currentTime + at);
      tone.stop(context.currentTime + at + lasts);
    }
  } catch {
    // The words and the shape say the same.
  }
}

export function soundOf(answer: Answer): Sound {
  switch (answer.kind) {
    case 'answered':
      return answer.view.outcome;
    case 'offline':
      return answer.answer.kind === 'genuine' ? 'genuine' : answer.answer.kind === 'refused' ? 'refused' : 'undetermined';
    case 'undetermined':
    case 'needs_line':
      return 'undetermined';
    case 'amount_wrong':
    case 'other_code':
    case 'refused_question':
      return 'refused';
  }
}
