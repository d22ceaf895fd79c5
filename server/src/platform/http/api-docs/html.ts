/** Text as it may stand in HTML, also inside an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign] ?? sign);
}

/** An id for a heading. */
export function slug(text: string): string {
  return text.toLowerCase().replace(/[^a-z]+/g, '-');
}
