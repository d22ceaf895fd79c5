/** The control address of a simulator names this machine by number; a page's browser may know it by another name. */
export function browserAddressOf(url: string | undefined): string | null {
  if (url === undefined) return null;
  const { protocol, port } = new URL(url);
  return `${protocol}//${location.hostname}:${port}`;
}
