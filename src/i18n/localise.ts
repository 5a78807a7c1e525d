import type { Lang, Text } from './languages';

/** The same data with every `{en, nl}` replaced by the text in one language. */
export type Localised<T> = T extends Text
  ? string
  : T extends readonly (infer Item)[]
    ? Localised<Item>[]
    : T extends object
      ? { [Key in keyof T]: Localised<T[Key]> }
      : T;

const isText = (value: object): value is Text =>
  Object.keys(value).length === 2 && 'en' in value && 'nl' in value;

/** Picks one language out of plain data, at any depth, so that an island is sent the texts of one language only. */
export function localise<T>(data: T, lang: Lang): Localised<T> {
  if (typeof data !== 'object' || data === null) return data as Localised<T>;
  if (Array.isArray(data)) return data.map((item) => localise(item, lang)) as Localised<T>;
  if (isText(data)) return data[lang] as Localised<T>;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, localise(value, lang)]),
  ) as Localised<T>;
}
