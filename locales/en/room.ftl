### How much room the app takes on the phone.

room-used = The app keeps { $megabytes } MB on this phone.
room-low-title = Little room is left
room-low = The browser has { $megabytes } MB left for the app. Nothing is lost yet. Save a copy, and delete photos or apps that you do not need.
