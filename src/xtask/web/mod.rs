//! The web bundle: the modules of screens and engine, the static shell, and everything the service worker keeps.
//!
//! What is fingerprinted lies in a directory named after its content (`app-<hash>/…`), so that
//! relative imports keep working; what has a plain name is revalidated by the browser and
//! carried, with its hash, in the service worker's list.

mod bindgen;
mod bundle;
mod compile;
mod compress;
mod content;
mod dx;
mod names;
mod precache;
mod scripts;
pub mod sizes;
mod split;
mod styles;

use std::{collections::BTreeMap, fs, path::Path, time::Instant};

use anyhow::{Context, Result};

use crate::{progress, project::Project, toolchain::WasmToolchain};
use bundle::Bundle;

/// The part of the bundle that holds the screens: the files of its directory begin so.
const SCREENS: &str = "app";
/// The part of the bundle that holds the engine.
const ENGINE: &str = "engine";
/// What stands for the list of chunks in `platforms/web/chunks.js`.
const CHUNKS: &str = "{\"@CHUNKS@\": []}";

/// How much work goes into the bundle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grade {
    /// For people: smallest.
    Release,
    /// For work on the screens: quick to build.
    Dev,
}

impl Grade {
    /// The cargo profile of the wasm modules.
    fn profile(self) -> &'static str {
        match self {
            Self::Release => "web",
            Self::Dev => "web-dev",
        }
    }
}

/// Builds the bundle into the project's web directory.
pub fn build(project: &Project, grade: Grade) -> Result<()> {
    let started = Instant::now();
    let toolchain = WasmToolchain::find().context("no compiler for the browser: run `cargo xtask setup`")?;
    let modules = compile::modules(project, &toolchain, grade)?;

    let mut bundle = Bundle::default();
    let app = bindgen::bind(project, grade, SCREENS, &modules.app)?;
    let chunks_of_app = chunks(&app);
    let app_dir = bundle.add_hashed_dir(SCREENS, app);
    let mut engine = bindgen::bind(project, grade, ENGINE, &modules.engine)?;
    let chunks_of_engine = chunks(&engine);
    // A worker finds what lies beside it.
    engine.push(("chunks.js".to_owned(), loader(project, "", &chunks_of_engine)?));
    for script in ["files.js", "worker.js"] {
        engine.push((script.to_owned(), read(project, &format!("platforms/web/{script}"))?));
    }
    let engine_dir = bundle.add_hashed_dir(ENGINE, engine);
    let style = bundle.add_hashed("css/besace", "css", styles::concatenate(project)?);
    let boot = vec![
        (
            "boot.js".to_owned(),
            fill(
                read(project, "platforms/web/boot.js")?,
                &[("@APP@", format!("/{app_dir}/app.js")), ("@ENGINE@", format!("/{engine_dir}/worker.js"))],
            )?,
        ),
        ("chunks.js".to_owned(), loader(project, &format!("/{app_dir}/"), &chunks_of_app)?),
        ("link.js".to_owned(), read(project, "platforms/web/link.js")?),
        ("guise.js".to_owned(), read(project, "platforms/web/guise.js")?),
        ("offline.js".to_owned(), read(project, "platforms/web/offline.js")?),
        ("press.js".to_owned(), read(project, "platforms/web/press.js")?),
        ("aloud.js".to_owned(), read(project, "platforms/web/aloud.js")?),
        ("passkey.js".to_owned(), read(project, "platforms/web/passkey.js")?),
        ("phone-lock.js".to_owned(), read(project, "platforms/web/phone-lock.js")?),
        ("wake.js".to_owned(), read(project, "platforms/web/wake.js")?),
        ("media.js".to_owned(), read(project, "platforms/web/media.js")?),
    ];
    let boot_dir = bundle.add_hashed_dir("boot", boot);

    content::add(project, &mut bundle)?;
    let shell = fill(
        read(project, "platforms/web/index.html")?,
        &[
            ("@STYLE@", format!("/{style}")),
            ("@BOOT@", format!("/{boot_dir}/boot.js")),
            ("@LINK@", format!("/{boot_dir}/link.js")),
            ("@APP@", format!("/{app_dir}/app.js")),
            ("@APP_WASM@", format!("/{app_dir}/app_bg.wasm")),
        ],
    )?;
    bundle.add("index.html", shell);
    let worker = precache::service_worker(&read(project, "platforms/web/sw.js")?, &bundle)?;
    bundle.add("sw.js", worker);

    bundle.write(&project.web_dir(), grade)?;
    if grade == Grade::Dev {
        dx::write(project, &bundle, &engine_dir, &style)?;
    }
    progress::say(format!("web bundle: {}", progress::seconds(started.elapsed())));
    Ok(())
}

/// The names of the chunks into which a module was cut, among its files.
fn chunks(files: &[(String, Vec<u8>)]) -> Vec<String> {
    files.iter().filter_map(|(file, _)| split::chunk_of(file)).map(str::to_owned).collect()
}

/// The script that brings chunks, with each chunk's files where they lie: what is shared first.
fn loader(project: &Project, dir: &str, chunks: &[String]) -> Result<Vec<u8>> {
    let address = |chunk: &str| format!("{dir}{}", split::file_name(chunk));
    let shared = chunks.iter().any(|chunk| chunk == split::SHARED).then(|| address(split::SHARED));
    let files: BTreeMap<&str, Vec<String>> = chunks
        .iter()
        .filter(|chunk| *chunk != split::SHARED)
        .map(|chunk| (chunk.as_str(), shared.iter().cloned().chain([address(chunk)]).collect()))
        .collect();
    fill(read(project, "platforms/web/chunks.js")?, &[(CHUNKS, serde_json::to_string(&files)?)])
}

/// Reads a file of the checkout; a script as it is to be sent.
fn read(project: &Project, path: &str) -> Result<Vec<u8>> {
    let bytes = read_path(&project.path(path))?;
    if !path.ends_with(".js") {
        return Ok(bytes);
    }
    let script = String::from_utf8(bytes).with_context(|| format!("{path} is not UTF-8"))?;
    Ok(scripts::bare(&script).into_bytes())
}

fn read_path(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("{} cannot be read", path.display()))
}

/// Puts the names of hashed files into a template; a name the template lacks is a mistake in it.
fn fill(template: Vec<u8>, names: &[(&str, String)]) -> Result<Vec<u8>> {
    let mut text = String::from_utf8(template).context("a template under platforms/web is not UTF-8")?;
    for (mark, value) in names {
        anyhow::ensure!(text.contains(mark), "a template under platforms/web lacks {mark}");
        text = text.replace(mark, value);
    }
    Ok(text.into_bytes())
}
