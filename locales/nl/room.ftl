room-used = De app bewaart { $megabytes } MB op deze telefoon.
room-low-title = Er is weinig plaats over
room-low = De browser heeft nog { $megabytes } MB voor de app. Er is nog niets verloren. Maak een kopie, en wis foto’s of apps die je niet nodig hebt.
