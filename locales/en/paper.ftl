### The toolbox on paper, and back from it. What stands on the cover is seen by others.

print-title = On paper
print-hint = Print what you choose, or save it as a PDF
print-lead = Paper needs no battery. Choose what stands on it: whoever finds it can read it.
print-form = How it is folded
print-card = Small card
print-card-hint = Each sheet is folded twice, to a quarter of its size (A6).
print-booklet = Booklet
print-booklet-hint = Larger letters, on pages of half a sheet (A5).
print-numbers = Numbers for emergencies
print-codes = Codes that bring everything back
print-codes-text = They hold your whole toolbox, sealed. A new phone reads them with your phrase. Choose a long one: who copies the paper can try phrases.
print-no-voices = Recordings and pictures do not go on paper. A safe copy in a file has them.
print-phrase = Phrase of the paper
print-codes-make = Make the codes
print-codes-made = Codes on the paper: { $count }. They hold what is here now. Print them again when much has changed.
print-codes-remove = Leave the codes out
print-too-large = This is too much for paper. Save a sealed copy in a file instead. The settings have it.
print-preview = This is what will be printed
print-print = Print or save as PDF
# The cover: a word that says nothing to others.
print-cover = My notebook
print-code-title = Code { $number } of { $count }
print-code-text = On the new phone, open the app, choose “I have it on paper”, and show it all codes.
bring-way = I have it on paper
bring-title = Back from paper
bring-lead = Show all the codes of your paper, in any order. What is here stays.
bring-have = Codes here: { $have } of { $total }
bring-other = This code is of another paper. It was left aside.
