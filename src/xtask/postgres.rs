//! A PostgreSQL of our own for tests and benchmarks: in a temporary directory, on a socket, gone afterwards.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

use crate::{progress::quietly, project::Project, setup::is_root, toolchain::on_path};

/// The variable by which the hub's tests learn the address.
pub const ADDRESS: &str = "BESACE_TEST_POSTGRES";

/// A running server; it ends with this value.
pub struct Postgres {
    dir: PathBuf,
    server: Child,
}

impl Postgres {
    /// Starts a server that forgets at a power cut, for tests: they kill hubs, never the machine.
    pub fn start(project: &Project) -> Result<Self> {
        Self::start_with(project, &["fsync=off"])
    }

    /// Starts a server as people run it, for measuring.
    pub fn start_durable(project: &Project) -> Result<Self> {
        Self::start_with(project, &["shared_buffers=256MB", "max_wal_size=4GB"])
    }

    fn start_with(project: &Project, settings: &[&str]) -> Result<Self> {
        let dir = std::env::temp_dir().join(format!("besace-postgres-{}", std::process::id()));
        let data = dir.join("data");
        fs::create_dir_all(&dir).with_context(|| format!("cannot make {}", dir.display()))?;
        if is_root() {
            // PostgreSQL refuses to run as root; Debian's package made a user for it.
            quietly(project, "a directory for PostgreSQL", Command::new("chown").arg("postgres").arg(&dir))?;
        }
        let mut make = as_its_user("initdb")?;
        make.args(["--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C", "--no-sync", "--pgdata"]);
        quietly(project, "making a database", make.arg(&data).current_dir(&dir))?;

        let mut server = as_its_user("postgres")?;
        // No port: a socket in the directory, so that nothing else can be hit or hit it.
        server.args(["-c", "listen_addresses=", "-c", "max_connections=200", "-k"]).arg(&dir).arg("-D").arg(&data);
        for setting in settings {
            server.args(["-c", setting]);
        }
        let log = fs::File::create(project.state_dir().join("postgresql.log")).context("no log for PostgreSQL")?;
        let server = server
            .current_dir(&dir)
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log)
            .spawn()
            .context("PostgreSQL does not start")?;
        let mut this = Self { dir, server };
        this.wait_until_ready(project)?;
        Ok(this)
    }

    fn wait_until_ready(&mut self, project: &Project) -> Result<()> {
        let begun = Instant::now();
        let told = || project.state_dir().join("postgresql.log").display().to_string();
        loop {
            let ready = program("pg_isready")
                .and_then(|path| Ok(Command::new(path).arg("-qh").arg(&self.dir).status()?.success()))?;
            if ready {
                return Ok(());
            }
            if let Some(status) = self.server.try_wait()? {
                bail!("PostgreSQL ended at once ({status}); what it said is in {}", told());
            }
            if begun.elapsed() > Duration::from_secs(60) {
                bail!("PostgreSQL is not ready after a minute; what it said is in {}", told());
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Its address, with the whole database for whoever has it.
    pub fn url(&self) -> String {
        url_of(&self.dir)
    }
}

/// A socket's directory is written where a host's name stands otherwise.
fn url_of(dir: &Path) -> String {
    let host = dir.to_string_lossy().replace('%', "%25").replace('/', "%2F").replace(' ', "%20");
    format!("postgres://postgres@{host}/postgres")
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // By its own word, so that its children end too; the number stands in its directory.
        if let Ok(mut stop) = as_its_user("pg_ctl") {
            let _ = stop
                .args(["stop", "--silent", "--mode=immediate", "--pgdata"])
                .arg(self.dir.join("data"))
                .current_dir("/")
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status();
        }
        let _ = self.server.kill();
        let _ = self.server.wait();
        let _ = fs::remove_dir_all(&self.dir);
    }
}

/// A program of PostgreSQL, run as a user that PostgreSQL accepts.
fn as_its_user(name: &str) -> Result<Command> {
    let path = program(name)?;
    if !is_root() {
        return Ok(Command::new(path));
    }
    let mut command = Command::new("setpriv");
    command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups", "--"]).arg(path);
    Ok(command)
}

/// Debian keeps the server's programs of each version in a directory of its own.
fn program(name: &str) -> Result<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let newest = versions
        .filter_map(|dir| Some((dir.file_name().to_str()?.parse::<u32>().ok()?, dir.path().join("bin").join(name))))
        .filter(|(_, path)| path.is_file())
        .max();
    newest
        .map(|(_, path)| path)
        .or_else(|| on_path(name))
        .with_context(|| format!("{name} is not here: `cargo xtask setup` installs PostgreSQL"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_is_ready_when_it_is_told_and_leaves_nothing() {
        if program("initdb").is_err() {
            crate::progress::say("left out: there is no PostgreSQL");
            return;
        }
        let postgres = Postgres::start(&Project::find().unwrap()).unwrap();
        let dir = postgres.dir.clone();
        let asked = Command::new(program("psql").unwrap()).args([&postgres.url(), "-Atc", "SELECT 40 + 2"]).output();
        assert_eq!(String::from_utf8_lossy(&asked.unwrap().stdout).trim(), "42");
        drop(postgres);
        assert!(!dir.exists());
    }

    #[test]
    fn the_socket_stands_in_the_address() {
        assert_eq!(url_of(Path::new("/nowhere/a b")), "postgres://postgres@%2Fnowhere%2Fa%20b/postgres");
    }
}
