//! A real hub on a socket, for stories that are told over the network.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

use besace_hub::relay::Relay;
use besace_hub::store::Sqlite;
use besace_hub::{Site, router};
use tokio::sync::watch;

fn now() -> u64 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs()
}

/// A hub in a thread of its own, which ends with the test; its address.
pub fn hub(folder: &Path) -> String {
    let store = Arc::new(Sqlite::open(&folder.join("hub.sqlite")).unwrap());
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let (stop, stopping) = watch::channel(false);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let routes = router(Site { relay: Some(Arc::new(Relay::new(store, now, stopping))), ..Site::default() });
            axum::serve(tokio::net::TcpListener::from_std(listener).unwrap(), routes).await.unwrap();
        });
        drop(stop);
    });
    address
}
