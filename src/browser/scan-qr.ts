/**
 * Reading QR codes with the camera, or from a picture, in browsers that can do it themselves (the Barcode
 * Detection API: Chrome on Android, ChromeOS and macOS, not Firefox). Where it is missing nothing is loaded
 * in its place: a link can be pasted as well. Pictures stay in the browser.
 */

/** The part of the API that is used; TypeScript does not know it, as not every browser has it. */
interface Detector {
  detect(source: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

const detectorClass = (): DetectorClass | undefined =>
  (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;

async function openDetector(): Promise<Detector | undefined> {
  try {
    const Detector = detectorClass();
    // Chrome on some systems has the class and no format that works.
    if (!Detector || !(await Detector.getSupportedFormats()).includes('qr_code')) return undefined;
    return new Detector({ formats: ['qr_code'] });
  } catch {
    return undefined;
  }
}

/** Whether this browser can read QR codes from pictures; with `camera`, also whether it has a camera to offer. */
export async function canScan(camera = true): Promise<boolean> {
  const media = (navigator as Partial<Navigator>).mediaDevices;
  if (camera && typeof media?.getUserMedia !== 'function') return false;
  return (await openDetector()) !== undefined;
}

/**
 * - `unsupported`: the browser cannot read QR codes;
 * - `denied`: the reader, or the page around this one, does not allow the camera;
 * - `no-camera`: there is none, or another program holds it.
 */
export type ScanProblem = 'unsupported' | 'denied' | 'no-camera';

export type Scan =
  | {
      readonly ok: true;
      /** Lets go of the camera. */
      readonly stop: () => void;
    }
  | { readonly ok: false; readonly problem: ScanProblem };

/** How long to wait between two looks, in milliseconds: quick enough to hold a phone still. */
const PAUSE = 150;

/**
 * Shows the camera in a video element and calls back with each text found that was not the one before,
 * until it is stopped: several codes can be held up one after the other.
 */
export async function scanQr(
  video: HTMLVideoElement,
  onFound: (text: string) => void,
): Promise<Scan> {
  const detector = await openDetector();
  const media = (navigator as Partial<Navigator>).mediaDevices;
  if (!detector || typeof media?.getUserMedia !== 'function') {
    return { ok: false, problem: 'unsupported' };
  }
  let stream: MediaStream;
  try {
    stream = await media.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
  } catch (error) {
    const denied = error instanceof Error && /^(NotAllowed|Security)/.test(error.name);
    return { ok: false, problem: denied ? 'denied' : 'no-camera' };
  }

  let running = true;
  let last = '';
  const stop = () => {
    running = false;
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  const look = async () => {
    if (!running) return;
    try {
      const [code] = await detector.detect(video);
      if (running && code && code.rawValue !== last) {
        last = code.rawValue;
        onFound(last);
      }
    } catch {
      // A frame that is not there yet; the next one will be.
    }
    setTimeout(() => void look(), PAUSE);
  };

  video.muted = true;
  video.playsInline = true;
  video.srcObject = stream;
  try {
    await video.play();
  } catch {
    stop();
    return { ok: false, problem: 'no-camera' };
  }
  void look();
  return { ok: true, stop };
}

/** The texts of the QR codes in a picture, such as a photo of a screen; empty where there is none. */
export async function scanPicture(picture: Blob): Promise<readonly string[]> {
  try {
    const detector = await openDetector();
    if (!detector) return [];
    const bitmap = await createImageBitmap(picture);
    const codes = await detector.detect(bitmap);
    bitmap.close();
    return codes.map(({ rawValue }) => rawValue);
  } catch {
    return [];
  }
}
