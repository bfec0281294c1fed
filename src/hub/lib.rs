//! Serves the web app and the directory's packs.
