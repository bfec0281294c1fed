// The name and picture that the app bears on a home screen: its own, or one that tells a bystander something else.
// The person chooses before adding it there; a browser keeps what it was given then.

const OWN = "besace";

/** Takes on the guise of that name; it is called by `src/app/platform/web`. */
globalThis.besaceGuise = (name) => {
  const icon = `/icons/${name === OWN ? "icon" : name}`;
  const links = {
    manifest: name === OWN ? "/manifest.webmanifest" : `/manifest-${name}.webmanifest`,
    icon: `${icon}.svg`,
    "apple-touch-icon": `${icon}-192.png`,
  };
  for (const [rel, address] of Object.entries(links)) {
    document.querySelector(`link[rel="${rel}"]`)?.setAttribute("href", address);
  }
};

try {
  const name = localStorage.getItem("besace.guise");
  if (/^[a-z]+$/.test(name ?? "")) besaceGuise(name);
} catch {
  // A browser that keeps nothing keeps no guise either.
}
