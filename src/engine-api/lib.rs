//! The typed requests, replies and events between the UI and the engine.
