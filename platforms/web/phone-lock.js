// The phone's own lock: a passkey whose pseudo-random function (WebAuthn's PRF extension) gives the key of the toolbox.
// Nothing is sent anywhere: no server knows of it, so nothing is signed in to and the challenge proves nothing.

const CODES = [-7, -8, -257]; // ES256, EdDSA, RS256: whatever the phone can make.
const random = (length) => crypto.getRandomValues(new Uint8Array(length));
const base64url = (bytes) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

/** Whether this phone has a lock that a page may ask for. */
export async function can() {
  const ask = globalThis.PublicKeyCredential?.isUserVerifyingPlatformAuthenticatorAvailable;
  return ask ? ask.call(PublicKeyCredential) : false;
}

/** Makes a passkey: its identifier, its salt and its key. */
export async function make() {
  const salt = random(32);
  const made = await navigator.credentials.create({
    publicKey: {
      challenge: random(32),
      // What the phone may list: neutral, and nobody's name.
      rp: { name: "Besace" },
      user: { id: random(16), name: "Besace", displayName: "Besace" },
      pubKeyCredParams: CODES.map((alg) => ({ type: "public-key", alg })),
      authenticatorSelection: {
        authenticatorAttachment: "platform",
        residentKey: "preferred",
        userVerification: "required",
      },
      attestation: "none",
      extensions: { prf: { eval: { first: salt } } },
    },
  });
  const id = new Uint8Array(made.rawId);
  const { enabled, results } = made.getClientExtensionResults().prf ?? {};
  if (results?.first) return [id, salt, new Uint8Array(results.first)];
  // Most phones give the key only when it is asked for again.
  if (!enabled) throw new Error("no PRF");
  return [id, salt, await use(id, salt)];
}

/** Asks one of these passkeys, told as identifier, salt, identifier, salt …, for its key. */
export async function use(...known) {
  const keys = [];
  for (let at = 0; at < known.length; at += 2) keys.push({ id: known[at], salt: known[at + 1] });
  const evalByCredential = Object.fromEntries(keys.map(({ id, salt }) => [base64url(id), { first: salt }]));
  const got = await navigator.credentials.get({
    publicKey: {
      challenge: random(32),
      allowCredentials: keys.map(({ id }) => ({ type: "public-key", id, transports: ["internal"] })),
      userVerification: "required",
      extensions: { prf: { evalByCredential } },
    },
  });
  return new Uint8Array(got.getClientExtensionResults().prf.results.first);
}
