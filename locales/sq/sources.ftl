### For those who run the app: where the content comes from, and how sure it is.

sources-title = Nga vijnë këto
sources-intro = Për ata që e mbajnë këtë aplikacion. Telefononi çdo numër para se t’i besoni, dhe përsëri çdo gjashtë muaj.
sources-one-count = { $count } nga { $total } numra u panë vetëm në një burim.
sources-one-only = Trego vetëm këta
sources-directory = Lista e vendeve
sources-digest = Gjurma e listës: { $digest }
sources-steps = Hapat e parë
sources-card = Hapat e kartës, për redaktorët (në anglisht)
sources-compiled = Mbledhur më { $date } nga burime publike.
