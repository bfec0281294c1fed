### For those who run the app: where the content comes from, and how sure it is.

sources-title = Where this comes from
sources-intro = For the people who run this app. Call every number before you rely on it, and again every six months.
sources-one-count = { $count } of { $total } numbers were seen in one source only.
sources-one-only = Show only these
sources-directory = The list of places
sources-digest = Fingerprint of the list: { $digest }
sources-steps = The first steps
sources-card = The steps of the card, for editors (in English)
sources-compiled = Collected on { $date } from public sources.
