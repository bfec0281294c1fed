//! A hub as a child process, for the browser tests and benchmarks.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

use anyhow::{Context, Result};

/// A running hub; it ends with this value.
pub struct Server {
    child: Child,
    url: String,
}

impl Server {
    /// Starts a hub on a free port and waits until it listens.
    pub fn start(hub: &Path, web: &Path, pack: Option<&Path>) -> Result<Self> {
        let mut command = Command::new(hub);
        command.args(["serve", "--listen", "127.0.0.1:0", "--web"]).arg(web);
        if let Some(pack) = pack {
            command.arg("--directory").arg(pack);
        }
        let mut child =
            command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().context("the hub does not start")?;
        let output = child.stdout.take().context("the hub has no output")?;
        let mut first = String::new();
        BufReader::new(output).read_line(&mut first)?;
        let url = first.trim().strip_prefix("listening on ").unwrap_or_default().to_owned();
        let server = Self { child, url };
        anyhow::ensure!(server.url.starts_with("http://"), "the hub ended before it listened");
        Ok(server)
    }

    /// The address of what it serves.
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
