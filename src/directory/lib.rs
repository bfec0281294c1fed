//! The services directory: model, import, packs, search, nearby, hours.
