//! Hubs as processes, and a connection to one: no library between, so that a benchmark can use it too.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "each user takes what it needs, and may stop at once"
)]

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufStream},
    net::TcpStream,
};

/// A running hub; it is killed with this value.
pub struct Process {
    child: Child,
    pub address: String,
}

impl Process {
    /// Starts a hub over a store and waits until it listens.
    pub fn start(hub: &Path, store: &str, outbox: &Path) -> Self {
        let mut command = Command::new(hub);
        command.args(["serve", "--listen", "127.0.0.1:0", "--store", store, "--outbox"]).arg(outbox);
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let address = lines.find_map(|line| Some(line.unwrap().strip_prefix("listening on http://")?.to_owned()));
        // Whatever it says later must not fill the pipe.
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, address: address.expect("the hub ended before it listened") }
    }

    /// `kill -9`.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A request as it goes over the wire.
pub fn request(method: &str, target: &str, authorization: &str, body: &[u8]) -> Vec<u8> {
    let mut bytes = format!(
        "{method} {target} HTTP/1.1\r\nhost: hub\r\nauthorization: {authorization}\r\ncontent-length: {}\r\n\r\n",
        body.len()
    )
    .into_bytes();
    bytes.extend_from_slice(body);
    bytes
}

/// One connection that stays open.
pub struct Connection {
    stream: BufStream<TcpStream>,
    /// How many bytes went over it, both ways.
    pub bytes: u64,
}

impl Connection {
    pub async fn open(address: &str) -> std::io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream: BufStream::new(stream), bytes: 0 })
    }

    /// Sends a request and reads the whole answer: status and body.
    pub async fn ask(&mut self, request: &[u8]) -> std::io::Result<(u16, Vec<u8>)> {
        self.send(request).await?;
        let (status, length) = self.head().await?;
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body).await?;
        self.bytes += length as u64;
        Ok((status, body))
    }

    async fn send(&mut self, request: &[u8]) -> std::io::Result<()> {
        self.stream.write_all(request).await?;
        self.bytes += request.len() as u64;
        self.stream.flush().await
    }

    /// Sends a request whose answer has no end.
    pub async fn listen(&mut self, request: &[u8]) -> std::io::Result<u16> {
        self.send(request).await?;
        Ok(self.head().await?.0)
    }

    /// The next line, without its end.
    pub async fn line(&mut self) -> std::io::Result<String> {
        let mut line = String::new();
        let count = self.stream.read_line(&mut line).await?;
        if count == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        self.bytes += count as u64;
        Ok(line.trim_end().to_owned())
    }

    async fn head(&mut self) -> std::io::Result<(u16, usize)> {
        let first = self.line().await?;
        let status = first.split(' ').nth(1).and_then(|status| status.parse().ok());
        let mut length = 0;
        loop {
            let line = self.line().await?;
            if line.is_empty() {
                break;
            }
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse().unwrap_or(0);
            }
        }
        Ok((status.ok_or(std::io::ErrorKind::InvalidData)?, length))
    }
}
