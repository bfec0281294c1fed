### What an import did, row by row.

severity-mended = Put right
severity-kept-as-text = Kept as text only
severity-left-out = Left out
severity-refused = Not taken

reason-malformed = This part of the file cannot be read
reason-name-missing = The name is missing
reason-id-missing = It has no number of its own; one was made
reason-double-id = It stands twice in the file; the later one counts
reason-dangling-reference = It points to something that is not in the file
reason-position = The place on the map is missing or cannot be right
reason-hours = The hours cannot be read
reason-time = The date or time cannot be read
reason-repeat = This way of repeating is not known here
reason-link = Only safe web links (https) are taken
reason-phone = This number cannot be dialled
reason-email = This e-mail address cannot be right
reason-language = This language is not known here
reason-category = It answers none of the needs here
reason-characters = Odd characters were taken out
reason-too-long = The text was too long and was cut
reason-not-supported = There is no place for this here
reason-encoding = The letters were written in another way and were converted
reason-missing = Please fill this in
reason-too-many = There are too many of these
