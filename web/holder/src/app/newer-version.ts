const storageName = 'yika.loaded-anew';
const atMostEveryMs = 30_000;

/**
 * A page that stood open while a newer version was installed asks for parts that are no longer there. It loads itself anew, and does not
 * do so twice in a row: then the fault is another, and is said.
 */
export function loadAnewWhenOutdated(): void {
  addEventListener('vite:preloadError', (event) => {
    if (!mayLoadAnew()) return;
    event.preventDefault();
    location.reload();
  });
}

function mayLoadAnew(): boolean {
  try {
    const last = Number(sessionStorage.getItem(storageName) ?? 0);
    if (Date.now() - last < atMostEveryMs) return false;
    sessionStorage.setItem(storageName, String(Date.now()));
    return true;
  } catch {
    return false;
  }
}
