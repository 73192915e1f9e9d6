export const toBase64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes))

/** @throws DOMException if it is not base64 */
export const fromBase64 = (text: string) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
