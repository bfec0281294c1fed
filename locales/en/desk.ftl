### The pages of services that register themselves, and of editors.

## Why something is not published

refusal-not-a-service = This is not a service for the people who use the directory.
refusal-double = It is in the directory already.
refusal-unreachable = Nobody could be reached to check it.
refusal-elsewhere = It is outside the region of this directory.
refusal-incomplete = Something important is missing.
refusal-unsafe = It could harm the people who go there.
