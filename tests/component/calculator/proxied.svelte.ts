/** Data as Astro hands it to an island: a deep proxy. */
export function proxied<Data>(data: Data): Data {
  const state = $state(data);
  return state;
}
