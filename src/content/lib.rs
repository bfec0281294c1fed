//! The shipped content (needs, first steps, emergency lines), compiled from assets/content.
