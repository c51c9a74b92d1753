import type { Store } from './store.ts';
import type { SettingRow } from './tables.ts';

const DEVICE_KEY = 'device-key';

/** The key of this device. Its private half is kept by the browser and cannot be read, not even by our own code. */
export interface DeviceKey {
  /** see `signatureSchema` */
  readonly publicKey: string;
  readonly signingKey: CryptoKey;
}

const keyIn = ({ value, signingKey }: Partial<SettingRow> = {}): DeviceKey | undefined => {
  const publicKey = value?.publicKey;
  return publicKey === undefined || signingKey === undefined ? undefined : { publicKey, signingKey };
};

/** The key this device signs with; undefined before its first signature. */
export const readDeviceKey = (store: Store): Promise<DeviceKey | undefined> =>
  store.reading(['settings'], async ({ settings }) => keyIn(await settings.get(DEVICE_KEY)));

/** Keeps a key unless there is one, and says which one is kept: of two tabs that made one each the first. */
export async function keepDeviceKey(store: Store, made: DeviceKey): Promise<DeviceKey> {
  let kept = made;
  await store.keepingOwn(async ({ settings }) => {
    const held = keyIn(await settings.get(DEVICE_KEY));
    kept = held ?? made;
    const { publicKey, signingKey } = made;
    if (held === undefined) await settings.put({ key: DEVICE_KEY, value: { publicKey }, signingKey });
  });
  return kept;
}
