//! Scripts as phones get them: comments are for whoever reads the code, and each byte takes time on a slow network.

/// A script without the lines that are comments, or empty.
pub fn bare(script: &str) -> String {
    let mut within = false;
    let mut code = String::with_capacity(script.len());
    for line in script.lines() {
        let said = line.trim();
        let comment = within || said.starts_with("/*");
        within = comment && !said.ends_with("*/");
        if !comment && !said.is_empty() && !said.starts_with("//") {
            code.push_str(line);
            code.push('\n');
        }
    }
    code
}

#[cfg(test)]
mod tests {
    use super::bare;

    #[test]
    fn what_is_done_stays_and_what_is_said_of_it_goes() {
        let script =
            "// About.\nconst a = 1; // one\n\n/** Two\n * lines. */\n  /* one */\nconst url = \"https://x\";\n";
        assert_eq!(bare(script), "const a = 1; // one\nconst url = \"https://x\";\n");
    }
}
