//! wasm-bindgen in process, then wasm-opt from npm's binaryen for the release bundle.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use super::{ENGINE, Grade, SCREENS, names, read_path, split};
use crate::{hash, progress::quietly, project::Project};

/// Not `--all-features`: Chromium refuses such a module. The first KiB of memory is the end of the stack.
const WASM_OPT_FLAGS: [&str; 8] = [
    "-Oz",
    "--low-memory-unused",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Makes the module and its script from a compiled wasm file: names relative to their
/// directory, with their content.
///
/// The same input is bound and optimised once: wasm-opt alone takes 20 seconds.
pub fn bind(project: &Project, grade: Grade, name: &str, wasm: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    let input = read_path(wasm)?;
    let doors = match (grade, name) {
        (Grade::Release, SCREENS) => Some(split::SCREENS_DOORS),
        (Grade::Release, ENGINE) => Some(split::ENGINE_DOORS),
        _ => None,
    };
    let flags = WASM_OPT_FLAGS.join(" ");
    let key = hash::short([
        ("input", input.as_slice()),
        ("profile", grade.profile().as_bytes()),
        ("flags", flags.as_bytes()),
    ]);
    let cache = project.web_build_dir().join("bound").join(format!("{name}-{}", grade.profile()));
    let done = cache.join(".key");
    if fs::read_to_string(&done).ok().as_deref() != Some(key.as_str()) {
        let _ = fs::remove_dir_all(&cache);
        fs::create_dir_all(&cache)?;
        Bindgen::new()
            .input_bytes(name, input.clone())
            .web(true)?
            .typescript(false)
            .omit_default_module_path(false)
            // The cut knows functions by the linker's names.
            .demangle(doors.is_none())
            .remove_name_section(grade == Grade::Release && doors.is_none())
            .remove_producers_section(true)
            .generate(&cache)
            .with_context(|| format!("wasm-bindgen cannot bind {}", wasm.display()))?;
        let module = cache.join(format!("{name}_bg.wasm"));
        if let Some(doors) = doors {
            let script = cache.join(format!("{name}.js"));
            let (short, renamed) = names::shorten(&read_path(&module)?, &fs::read_to_string(&script)?)?;
            fs::write(&script, names::trimmed(&renamed))?;
            write_cut(&cache, &module, split::split(&input, &short, doors)?)?;
        }
        if grade == Grade::Release {
            let mut modules: Vec<_> = fs::read_dir(&cache)?.flatten().map(|entry| entry.path()).collect();
            modules.retain(|path| path.extension().is_some_and(|extension| extension == "wasm"));
            modules.iter().try_for_each(|module| optimise(project, module))?;
        }
        fs::write(&done, key)?;
    }
    let mut files = Vec::new();
    collect(&cache, &cache, &mut files)?;
    files.sort();
    Ok(files)
}

/// The first load's module takes the place of the whole.
fn write_cut(dir: &Path, module: &Path, cut: split::Cut) -> Result<()> {
    fs::write(module, cut.first)?;
    let shared = cut.shared.map(|shared| (split::SHARED.to_owned(), shared));
    for (name, chunk) in cut.chunks.into_iter().chain(shared) {
        fs::write(dir.join(split::file_name(&name)), chunk)?;
    }
    Ok(())
}

fn optimise(project: &Project, module: &Path) -> Result<()> {
    let before = module.with_extension("unoptimised");
    fs::rename(module, &before)?;
    let mut wasm_opt = Command::new("node");
    wasm_opt
        .arg(project.e2e_dir().join("node_modules/binaryen/bin/wasm-opt"))
        .args(WASM_OPT_FLAGS)
        .arg(&before)
        .arg("-o")
        .arg(module);
    let what = format!("shrinking {}", module.file_stem().unwrap_or_default().to_string_lossy());
    quietly(project, &what, &mut wasm_opt)?;
    // Where the disk is full it ends well and writes half a module.
    wasmparser::Parser::new(0)
        .parse_all(&read_path(module)?)
        .try_for_each(|part| part.map(drop))
        .with_context(|| format!("{} is not whole: is the disk full?", module.display()))?;
    Ok(fs::remove_file(before)?)
}

fn collect(base: &Path, dir: &Path, files: &mut Vec<(String, Vec<u8>)>) -> Result<()> {
    for entry in fs::read_dir(dir)? {
        let path: PathBuf = entry?.path();
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if path.is_dir() {
            collect(base, &path, files)?;
        } else if !hidden {
            let relative = path.strip_prefix(base)?.to_string_lossy().into_owned();
            files.push((relative, read_path(&path)?));
        }
    }
    Ok(())
}
