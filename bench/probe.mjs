// Runs inside every page before its own scripts and notes when numbers were painted. It is sent there as text, so it
// must not use anything outside itself.

/**
 * @typedef {{ at: number, numbers: string }} Shown
 * @typedef {{ shown: Shown[], confirmed?: number, marks: Record<string, number> }} Opening
 */

export function probe() {
  const channel = new MessageChannel();
  /** @type {Shown[]} */
  const shown = [];
  /** @type {Record<string, number>} */
  const marks = {};
  /** @type {((shown: Shown) => void)[]} */
  let waiting = [];
  let last = '';

  const numbersNow = () => {
    const meters = [...document.querySelectorAll('[role=meter]')];
    return meters.length < 10 ? '' : meters.map((meter) => meter.getAttribute('aria-valuenow')).join(' ');
  };
  // A message posted in an animation frame is delivered right after that frame was painted.
  const look = () => {
    const numbers = numbersNow();
    if (numbers !== last) channel.port2.postMessage(numbers);
    last = numbers;
    requestAnimationFrame(look);
  };
  channel.port1.onmessage = ({ data: numbers }) => {
    if (numbers === '') return;
    const now = { at: performance.now(), numbers };
    shown.push(now);
    if (shown.length === 1) void reportOpening();
    for (const resolve of waiting) resolve(now);
    waiting = [];
  };

  const reportOpening = async () => {
    const confirmed = await window.bench?.confirmed();
    // The browser tells of its first contentful paint a little later.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const [page] = performance.getEntriesByType('navigation');
    const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
    const painted = performance.getEntriesByName('first-contentful-paint')[0];
    marks.html = page.responseEnd;
    marks.executed = page.domContentLoadedEventStart;
    if (scripts[0]) marks.script = scripts[0].responseEnd;
    if (painted) marks.contentful = painted.startTime;
    window.reportOpening?.(JSON.stringify({ shown, confirmed, marks }));
  };

  const open = Reflect.get(IDBFactory.prototype, 'open');
  IDBFactory.prototype.open = function openMarked(...parameters) {
    marks.databaseAsked ??= performance.now();
    const request = open.apply(this, parameters);
    request.addEventListener('success', () => {
      marks.databaseOpen ??= performance.now();
    });
    return request;
  };

  /** A database without the product. @param {string} name @returns {Promise<IDBDatabase>} */
  const openBare = (name) =>
    new Promise((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => request.result.createObjectStore('rows', { autoIncrement: true });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  /** Resolves when durable. @param {IDBDatabase} database @param {(rows: IDBObjectStore) => void} act */
  const writeBare = (database, act) =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
      act(transaction.objectStore('rows'));
      transaction.oncomplete = () => resolve(undefined);
      transaction.onabort = () => reject(transaction.error);
    });

  requestAnimationFrame(look);
  window.probe = {
    /** the next numbers that are painted and differ from those before */
    nextShown: () => new Promise((resolve) => waiting.push(resolve)),
    openBare,
    writeBare,
  };
}
