//! Records, needs, appointments, merge rules and clocks: no input or output, no clock read.
