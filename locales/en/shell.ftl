### The frame of the app: the way between screens, start, lock, first screen, settings.

## The way between screens

nav-label = Main screens
nav-people = People
nav-times = Times
nav-find = Find
nav-help = Help
nav-steps = Steps
nav-plan = My plan
nav-notes = Notes
nav-about = About

## When the app cannot start

no-engine-title = This browser is too old or too closed
no-engine-text = The toolbox cannot open here. Nothing of yours was lost.
no-engine-help = Update the browser, or open this page in another one. The help numbers work all the same.
other-tab-title = Open in another tab
other-tab-text = Your toolbox is open in another tab or window. Close that one, or go on here.
other-tab-take-over = Go on here
