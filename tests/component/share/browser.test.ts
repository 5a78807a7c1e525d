import { afterEach, describe, expect, test, vi } from 'vitest';
import { permanentAddress } from '../../../src/browser/address';
import { filesIn, readTextFile } from '../../../src/browser/read-file';
import { canScan, scanPicture, scanQr } from '../../../src/browser/scan-qr';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  delete document.documentElement.dataset.permalink;
});

describe('a file that the reader chose', () => {
  const bytes = (...values: number[]) => new Blob([Uint8Array.from(values)]);

  test('is read as text, without the marks that programs put before it', async () => {
    expect(await readTextFile(new Blob(['\ufeffGéén']))).toEqual({ ok: true, text: 'Géén' });
    expect(await readTextFile(bytes(0xff, 0xfe, 0x47, 0, 0xe9, 0))).toEqual({
      ok: true,
      text: 'Gé',
    });
    expect(await readTextFile(bytes(0xfe, 0xff, 0, 0x47, 0, 0xe9))).toEqual({
      ok: true,
      text: 'Gé',
    });
    expect(await readTextFile(new Blob([]))).toEqual({ ok: true, text: '' });
  });

  test('that is no text, too large or gone is a value that can be explained', async () => {
    expect(await readTextFile(bytes(0x50, 0x4b, 0x03, 0xff, 0xfe, 0x80))).toEqual({
      ok: false,
      problem: 'unreadable',
    });
    const gone = new Blob(['x']);
    vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
    expect(await readTextFile(gone)).toEqual({ ok: false, problem: 'unreadable' });
    const huge = new Blob(['x']);
    Object.defineProperty(huge, 'size', { value: 1e9 });
    expect(await readTextFile(huge)).toEqual({ ok: false, problem: 'too-long' });
  });

  test('can be dropped, also several at once', () => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['a'], 'a.json'));
    transfer.items.add(new File(['b'], 'b.json'));
    expect(filesIn(transfer).map(({ name }) => name)).toEqual(['a.json', 'b.json']);
    expect(filesIn(null)).toEqual([]);
  });
});

describe('scanning', () => {
  /** A camera that shows a still, and a detector that sees one code after the other. */
  function offer(codes: string[], formats = ['qr_code']) {
    const canvas = document.createElement('canvas');
    canvas.getContext('2d')!.fillRect(0, 0, 10, 10);
    const stream = canvas.captureStream(10);
    vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockResolvedValue(stream);
    let turn = 0;
    class Detector {
      static getSupportedFormats = () => Promise.resolve(formats);
      detect = () => {
        const code = codes[Math.min(turn, codes.length - 1)];
        turn += 1;
        if (code === 'fails') return Promise.reject(new Error('no frame yet'));
        return Promise.resolve(code === undefined ? [] : [{ rawValue: code }]);
      };
    }
    vi.stubGlobal('BarcodeDetector', Detector);
    return stream;
  }

  test('is offered only where the browser can do it', async () => {
    vi.stubGlobal('BarcodeDetector', undefined);
    expect(await canScan()).toBe(false);
    offer([], ['ean_13']);
    expect(await canScan()).toBe(false);
    offer([]);
    expect(await canScan()).toBe(true);
    vi.spyOn(navigator, 'mediaDevices', 'get').mockReturnValue(
      undefined as unknown as MediaDevices,
    );
    expect(await canScan()).toBe(false);
    expect(await canScan(false)).toBe(true);
  });

  test('gives each code once, and lets go of the camera', async () => {
    const stream = offer(['fails', 'one', 'one', 'two']);
    const found: string[] = [];
    const video = document.createElement('video');
    const scan = await scanQr(video, (text) => found.push(text));
    await vi.waitFor(() => expect(found).toEqual(['one', 'two']), 5_000);
    if (scan.ok) scan.stop();
    expect(stream.getTracks().every((track) => track.readyState === 'ended')).toBe(true);
    expect(video.srcObject).toBeNull();
  });

  test.each([
    ['NotAllowedError', 'denied'],
    ['SecurityError', 'denied'],
    ['NotFoundError', 'no-camera'],
    ['NotReadableError', 'no-camera'],
  ])('a camera that gives %s is told as “%s”', async (name, problem) => {
    offer([]);
    vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValue(
      new DOMException('no', name),
    );
    const scan = await scanQr(document.createElement('video'), () => undefined);
    expect(scan).toEqual({ ok: false, problem });
  });

  test('without support says so, and a picture gives nothing', async () => {
    vi.stubGlobal('BarcodeDetector', undefined);
    expect(await scanQr(document.createElement('video'), () => undefined)).toEqual({
      ok: false,
      problem: 'unsupported',
    });
    expect(await scanPicture(new Blob(['x']))).toEqual([]);
    offer(['one']);
    expect(await scanPicture(new Blob(['no picture']))).toEqual([]);
  });

  test('reads the codes in a picture', async () => {
    offer(['one']);
    const canvas = document.createElement('canvas');
    canvas.getContext('2d')!.fillRect(0, 0, 10, 10);
    const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    expect(await scanPicture(picture!)).toEqual(['one']);
  });
});

test('The permanent address of an assessment needs no language, and stands at the server at hand', () => {
  const { origin } = location;
  expect(permanentAddress('A2', 'en', '/en/assessments/x/')).toBe(`${origin}/go/A2/`);
  expect(permanentAddress('A2', 'nl', '/book/nl/assessments/x/')).toBe(`${origin}/book/go/A2/`);
  expect(permanentAddress('A2', 'nl', undefined)).toBe(location.href.replace(/[?#].*/, ''));
  expect(permanentAddress('A2', 'en', '/elsewhere/')).toBe(location.href.replace(/[?#].*/, ''));
});
