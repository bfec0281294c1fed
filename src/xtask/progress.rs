//! Says what is being done and for how long, on standard error: standard output is for results.

use std::{
    fs::File,
    io::{IsTerminal, Write, stderr},
    path::PathBuf,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

use crate::project::Project;

/// Writes one line about what is going on.
pub fn say(text: impl AsRef<str>) {
    // A closed standard error is no reason to stop.
    let _ = writeln!(stderr(), "{}", text.as_ref());
}

/// How long something took, in words short enough for a progress line.
pub fn seconds(elapsed: Duration) -> String {
    let tenths = elapsed.as_millis() / 100;
    if tenths < 100 {
        format!("{}.{} s", tenths / 10, tenths % 10)
    } else if elapsed.as_secs() < 120 {
        format!("{} s", elapsed.as_secs())
    } else {
        format!("{} min {:02} s", elapsed.as_secs() / 60, elapsed.as_secs() % 60)
    }
}

/// Runs a step whose output only matters when it fails: the output goes to a log file, the
/// person sees the step's name and a sign of life.
pub fn quietly(project: &Project, what: &str, command: &mut Command) -> Result<()> {
    let started = Instant::now();
    let log_path = log_path(project, what)?;
    let log = File::create(&log_path).with_context(|| format!("cannot write {}", log_path.display()))?;
    let mut child = command
        .stdin(Stdio::null())
        .stdout(log.try_clone()?)
        .stderr(log)
        .spawn()
        .with_context(|| format!("cannot start {}", command.get_program().to_string_lossy()))?;
    let live = stderr().is_terminal();
    let mut next_sign = Duration::from_secs(2);
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        std::thread::sleep(Duration::from_millis(50));
        if started.elapsed() >= next_sign {
            next_sign = started.elapsed() + Duration::from_secs(if live { 1 } else { 20 });
            if live {
                let _ = write!(stderr(), "\r\x1b[2K  {what} … {}", seconds(started.elapsed()));
                let _ = stderr().flush();
            } else {
                say(format!("  {what} … {}", seconds(started.elapsed())));
            }
        }
    };
    if live {
        let _ = write!(stderr(), "\r\x1b[2K");
    }
    if status.success() {
        if started.elapsed() > Duration::from_secs(1) {
            say(format!("  {what}: {}", seconds(started.elapsed())));
        }
        return Ok(());
    }
    let log = std::fs::read_to_string(&log_path).unwrap_or_default();
    let lines: Vec<&str> = log.lines().collect();
    for line in &lines[lines.len().saturating_sub(40)..] {
        say(format!("    {line}"));
    }
    bail!("{what} did not work ({status}); all of its output is in {}", log_path.display())
}

/// Runs a step with its output in view, between a heading and its duration.
pub fn openly(what: &str, command: &mut Command) -> Result<()> {
    let started = Instant::now();
    say(format!("── {what}"));
    let status = command
        .stdin(Stdio::null())
        .status()
        .with_context(|| format!("cannot start {}", command.get_program().to_string_lossy()))?;
    if !status.success() {
        bail!("{what}: failed after {} ({status})", seconds(started.elapsed()));
    }
    say(format!("── {what}: {}", seconds(started.elapsed())));
    Ok(())
}

fn log_path(project: &Project, what: &str) -> Result<PathBuf> {
    let dir = project.state_dir();
    std::fs::create_dir_all(&dir).with_context(|| format!("cannot make {}", dir.display()))?;
    let name: String =
        what.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect();
    Ok(dir.join(format!("{name}.log")))
}

#[cfg(test)]
mod tests {
    use super::seconds;
    use std::time::Duration;

    #[test]
    fn durations_are_short_to_read() {
        assert_eq!(seconds(Duration::from_millis(1_234)), "1.2 s");
        assert_eq!(seconds(Duration::from_secs(45)), "45 s");
        assert_eq!(seconds(Duration::from_secs(125)), "2 min 05 s");
    }
}
