//! Listening, plainly or by TLS, until told to stop.

use std::{
    fmt,
    io::{self, ErrorKind},
    net::{IpAddr, SocketAddr},
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use axum::{
    Router,
    extract::connect_info::Connected,
    serve::{IncomingStream, Listener},
};
use rustls::{
    ServerConfig,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{mpsc, watch},
};
use tokio_rustls::{TlsAcceptor, server::TlsStream};

/// A certificate and its key, as PEM files.
#[derive(Clone, Debug)]
pub struct Tls {
    /// The certificate chain.
    pub certificate: PathBuf,
    /// The private key.
    pub key: PathBuf,
}

/// Whence a request comes. It is for limits only, and written down nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Peer(pub IpAddr);

impl Connected<IncomingStream<'_, Prompt>> for Peer {
    fn connect_info(stream: IncomingStream<'_, Prompt>) -> Self {
        Self(stream.remote_addr().ip())
    }
}

impl Connected<IncomingStream<'_, TlsPort>> for Peer {
    fn connect_info(stream: IncomingStream<'_, TlsPort>) -> Self {
        Self(stream.remote_addr().ip())
    }
}

/// One open port.
pub enum Listen {
    /// HTTP.
    Plain(TcpListener),
    /// HTTPS.
    Tls(TcpListener, TlsAcceptor),
}

impl Listen {
    /// The address, with the port that the system chose where 0 was asked for.
    ///
    /// # Errors
    /// When the system does not tell.
    pub fn address(&self) -> Result<SocketAddr, ServeError> {
        let (Self::Plain(listener) | Self::Tls(listener, _)) = self;
        listener.local_addr().map_err(ServeError::Io)
    }
}

/// Why the hub cannot serve; each says what to do.
#[derive(Debug)]
pub enum ServeError {
    /// Another program has the port.
    PortTaken(SocketAddr),
    /// The system refuses the address or port.
    Refused(SocketAddr, io::Error),
    /// The certificate or its key cannot be used.
    Certificate(String),
    /// The connection's loop ended.
    Io(io::Error),
}

impl fmt::Display for ServeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PortTaken(address) => write!(
                f,
                "port {} is taken by another program: stop that program, or choose another port",
                address.port()
            ),
            Self::Refused(address, error) => write!(f, "cannot listen on {address}: {error}"),
            Self::Certificate(why) => write!(f, "the certificate cannot be used: {why}"),
            Self::Io(error) => write!(f, "serving stopped: {error}"),
        }
    }
}

impl std::error::Error for ServeError {}

/// Opens a port.
///
/// # Errors
/// When the port is taken, the address is not this machine's, or the certificate is unusable.
pub async fn listen(address: SocketAddr, tls: Option<&Tls>) -> Result<Listen, ServeError> {
    let listener = TcpListener::bind(address).await.map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => ServeError::PortTaken(address),
        _ => ServeError::Refused(address, error),
    })?;
    Ok(match tls {
        Some(tls) => Listen::Tls(listener, acceptor(tls)?),
        None => Listen::Plain(listener),
    })
}

/// Serves until `stop` turns true.
///
/// # Errors
/// When the port cannot be served any more.
pub async fn serve(port: Listen, routes: Router, stop: watch::Receiver<bool>) -> Result<(), ServeError> {
    match port {
        Listen::Plain(listener) => {
            let routes = routes.into_make_service_with_connect_info::<Peer>();
            axum::serve(Prompt(listener), routes).with_graceful_shutdown(stopped(stop)).await
        }
        Listen::Tls(listener, acceptor) => {
            let routes = routes.into_make_service_with_connect_info::<Peer>();
            axum::serve(TlsPort::new(listener, acceptor), routes).with_graceful_shutdown(stopped(stop)).await
        }
    }
    .map_err(ServeError::Io)
}

/// A port that sends what it has at once.
///
/// An answer goes out in several parts. A system that waits for the first to be acknowledged before it sends the next
/// adds the other side's 40 ms to every answer but the first of a connection (RFC 1122, 4.2.3.2 and 4.2.3.4).
struct Prompt(TcpListener);

impl Listener for Prompt {
    type Io = TcpStream;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        let (stream, peer) = Listener::accept(&mut self.0).await;
        at_once(&stream);
        (stream, peer)
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        self.0.local_addr()
    }
}

fn at_once(stream: &TcpStream) {
    // Where the system refuses, answers are slower and no less right.
    let _ = stream.set_nodelay(true);
}

async fn stopped(mut stop: watch::Receiver<bool>) {
    // A dropped sender is a stop too.
    let _ = stop.wait_for(|stop| *stop).await;
}

fn acceptor(tls: &Tls) -> Result<TlsAcceptor, ServeError> {
    let unusable =
        |file: &Path, error: &dyn fmt::Display| ServeError::Certificate(format!("{}: {error}", file.display()));
    let chain = CertificateDer::pem_file_iter(&tls.certificate)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(|error| unusable(&tls.certificate, &error))?;
    let key = PrivateKeyDer::from_pem_file(&tls.key).map_err(|error| unusable(&tls.key, &error))?;
    let mut config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, key))
        .map_err(|error| unusable(&tls.certificate, &error))?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}

/// A port whose handshakes run beside each other: a slow phone must not hold up the next.
struct TlsPort {
    address: io::Result<SocketAddr>,
    ready: mpsc::Receiver<(TlsStream<TcpStream>, SocketAddr)>,
}

impl TlsPort {
    fn new(listener: TcpListener, acceptor: TlsAcceptor) -> Self {
        let (sender, ready) = mpsc::channel(64);
        let address = listener.local_addr();
        tokio::spawn(async move {
            while !sender.is_closed() {
                let Ok((stream, peer)) = listener.accept().await else {
                    // Out of file handles, mostly: give others time to end.
                    tokio::time::sleep(Duration::from_millis(100)).await;
                    continue;
                };
                at_once(&stream);
                let (acceptor, sender) = (acceptor.clone(), sender.clone());
                tokio::spawn(async move {
                    let handshake = tokio::time::timeout(Duration::from_secs(10), acceptor.accept(stream));
                    if let Ok(Ok(stream)) = handshake.await {
                        let _ = sender.send((stream, peer)).await;
                    }
                });
            }
        });
        Self { address, ready }
    }
}

impl Listener for TlsPort {
    type Io = TlsStream<TcpStream>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        match self.ready.recv().await {
            Some(connection) => connection,
            // The sender lives as long as this port does.
            None => std::future::pending().await,
        }
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        match &self.address {
            Ok(address) => Ok(*address),
            Err(error) => Err(io::Error::new(error.kind(), error.to_string())),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

    use super::*;

    #[tokio::test]
    async fn answers_do_not_wait_for_the_other_side() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (phone, accepted) = tokio::join!(TcpStream::connect(address), async { Prompt(listener).accept().await });
        assert!(accepted.0.nodelay().unwrap());
        drop(phone);
    }
}
