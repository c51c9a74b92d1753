import type { Store } from './store.ts';

const DEVICE_KEY = 'device-key';

/** The key of this device. Its private half is kept by the browser and cannot be read, not even by our own code. */
export interface DeviceKey {
  /** see `signatureSchema` */
  readonly publicKey: string;
  readonly signingKey: CryptoKey;
}

/** The key this device signs with; undefined before its first signature. */
export const readDeviceKey = (store: Store): Promise<DeviceKey | undefined> =>
  store.reading(['settings'], async ({ settings }) => {
    const { value, signingKey } = (await settings.get(DEVICE_KEY)) ?? {};
    const publicKey = value?.publicKey;
    return publicKey === undefined || signingKey === undefined ? undefined : { publicKey, signingKey };
  });

/** Keeps a key unless there is one, and says which one is kept: of two tabs that made one each the first. */
export async function keepDeviceKey(store: Store, made: DeviceKey): Promise<DeviceKey> {
  await store.keepingOwn(async ({ settings }) => {
    const held = await settings.get(DEVICE_KEY);
    if (held?.signingKey !== undefined && held.value.publicKey !== undefined) return;
    const { publicKey, signingKey } = made;
    await settings.put({ key: DEVICE_KEY, value: { publicKey }, signingKey });
  });
  return (await readDeviceKey(store)) ?? made;
}
