// Passkeys, for editors. Fetched when one is made or used, never before.

const CODES = [-7, -8]; // ES256, EdDSA: what the hub can check.
const bytes = (buffer) => new Uint8Array(buffer);

/** Makes a passkey: its identifier, its public key, and what browser and authenticator say. */
export async function make(challenge, host, name) {
  const { rawId, response } = await navigator.credentials.create({
    publicKey: {
      challenge,
      rp: { id: host, name: "Besace" },
      user: { id: crypto.getRandomValues(new Uint8Array(16)), name, displayName: name },
      pubKeyCredParams: CODES.map((alg) => ({ type: "public-key", alg })),
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
      attestation: "none",
    },
  });
  return [rawId, response.getPublicKey(), response.clientDataJSON, response.getAuthenticatorData()].map(bytes);
}

/** Signs by a passkey: its identifier, what browser and authenticator say, the signature. */
export async function use(challenge, host) {
  const { rawId, response } = await navigator.credentials.get({
    publicKey: { challenge, rpId: host, userVerification: "required" },
  });
  return [rawId, response.clientDataJSON, response.authenticatorData, response.signature].map(bytes);
}
