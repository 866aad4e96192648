const unavailable = { isAvailable: (): boolean => false };

/** A desktop browser has no device features. */
export const getBarcodeScanner = (): typeof unavailable => unavailable;
export const getLocationService = (): typeof unavailable => unavailable;
export const getBiometricsService = (): typeof unavailable => unavailable;
