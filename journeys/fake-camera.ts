import { writeFileSync } from 'node:fs';
import qrcode from 'qrcode';

const width = 640;
const height = 480;

/** What Chromium needs to see a film instead of a camera. */
export function cameraArguments(film: string): readonly string[] {
  return ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', `--use-file-for-fake-video-capture=${film}`];
}

/** A film of two pictures in which somebody holds this code still before the camera (YUV4MPEG2, 4:2:0). */
export function writeFilm(path: string, text: string): void {
  const { modules } = qrcode.create(text, { errorCorrectionLevel: 'M' });
  const dot = Math.floor(height / (modules.size + 8));
  const [left, top] = [(width - dot * modules.size) >> 1, (height - dot * modules.size) >> 1];
  const light = Buffer.alloc(width * height, 235);
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue;
      for (let line = 0; line < dot; line += 1) light.fill(16, (top + row * dot + line) * width + left + column * dot, (top + row * dot + line) * width + left + (column + 1) * dot);
    }
  }
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, Buffer.alloc((width * height) / 2, 128)]);
  writeFileSync(path, Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), frame, frame]));
}
