//! Joins the style sheets and the pictures for the native window; the browser gets them as files.

use std::{env, fs, io, path::Path};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=assets/css");
    println!("cargo:rerun-if-changed=assets/icons.svg");
    let Some(out) = env::var_os("OUT_DIR") else { return Err(io::Error::other("OUT_DIR is not set")) };
    let mut sheets: Vec<_> = fs::read_dir("assets/css")?.flatten().map(|entry| entry.path()).collect();
    sheets.retain(|path| path.extension().is_some_and(|extension| extension == "css"));
    sheets.sort();
    let mut page = String::from(
        "<!DOCTYPE html><html><head><title>Besace</title><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover\"><style>",
    );
    for sheet in sheets {
        page.push_str(&fs::read_to_string(sheet)?);
    }
    page.push_str("</style></head><body><div hidden>");
    page.push_str(&fs::read_to_string("assets/icons.svg")?);
    page.push_str("</div><div id=\"main\"></div></body></html>");
    fs::write(Path::new(&out).join("native.html"), page)
}
