/**
 * Text of a reader, or of anybody else, fit for any file: without control characters (Word does not open a
 * document that has them), without halves of characters, and without signs that turn the direction of
 * what stands around them. Lines end as they do in Unix.
 */
export const tidy = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu, (found) => {
      if (found === '\n' || found === '\t') return found;
      return /\p{Cs}/u.test(found) ? '\ufffd' : '';
    });
