// Makes and uses passkeys. A button says what to do: data-passkey="use" or "make", where to ask, where to answer, and what to
// say when the device declines. Without script, or without passkeys, the buttons stay hidden and the passphrase is there.

const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

const decoded = (options) => ({
  ...options,
  challenge: bytes(options.challenge),
  ...(options.user && { user: { ...options.user, id: bytes(options.user.id) } }),
  ...(options.excludeCredentials && { excludeCredentials: options.excludeCredentials.map((key) => ({ ...key, id: bytes(key.id) })) }),
  ...(options.allowCredentials && { allowCredentials: options.allowCredentials.map((key) => ({ ...key, id: bytes(key.id) })) }),
});

const encoded = (credential) => {
  const { response } = credential;
  const parts = { clientDataJSON: text(response.clientDataJSON) };
  if (response.attestationObject) {
    parts.attestationObject = text(response.attestationObject);
    parts.transports = response.getTransports?.() ?? [];
  } else {
    parts.authenticatorData = text(response.authenticatorData);
    parts.signature = text(response.signature);
    if (response.userHandle) parts.userHandle = text(response.userHandle);
  }
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    response: parts,
    clientExtensionResults: credential.getClientExtensionResults(),
    authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
  };
};

const post = (address, body) => {
  const token = document.querySelector('meta[name="csrf-token"]');
  return fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json", [token.dataset.header]: token.content },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
};

async function ceremony(button) {
  const asked = await post(button.dataset.ask);
  if (!asked.ok) return { problem: button.dataset.problem };
  const publicKey = decoded(await asked.json());
  const credential = button.dataset.passkey === "make" ? await navigator.credentials.create({ publicKey }) : await navigator.credentials.get({ publicKey });
  const answered = await post(button.dataset.answer, encoded(credential));
  return answered.headers.get("Content-Type")?.startsWith("application/json") ? answered.json() : { problem: button.dataset.problem };
}

export function offerPasskeys() {
  if (!window.PublicKeyCredential) return;
  for (const button of document.querySelectorAll("button[data-passkey]")) {
    const problem = document.getElementById(button.getAttribute("aria-describedby"));
    button.hidden = false;
    button.addEventListener("click", async () => {
      const outcome = await ceremony(button).catch(() => ({ problem: button.dataset.problem }));
      if (outcome.next) location.assign(outcome.next);
      else problem.textContent = outcome.problem;
    });
  }
}
