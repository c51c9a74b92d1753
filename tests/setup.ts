// Data must not be able to reach Object.prototype, so all tests run with it frozen.
//
// A plain freeze also forbids *other* objects to have a toString, valueOf or constructor of their own by
// assignment (`P.toString = …` throws), which big.js, decimal.js-light and d3-color do. So each property becomes
// an accessor first: reading gives what it always gave, assigning on another object gives that object its own.
const { prototype } = Object;

for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
  if (!('value' in descriptor)) continue;
  Object.defineProperty(prototype, key, {
    get: () => descriptor.value,
    set(value) {
      if (this === prototype) throw new TypeError(`Object.prototype.${key} is frozen in tests`);
      Object.defineProperty(this, key, { value, writable: true, enumerable: true, configurable: true });
    },
  });
}
Object.freeze(prototype);
