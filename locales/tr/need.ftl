### One need: own people first, then places, then help lines.

answer-now = İnsanlarım: şimdi ulaşabilirsiniz
answer-later = Öbür insanlarım
answer-nobody = Çantanızda bu konuda yardım eden henüz kimse yok.
answer-add = Birini ekle
answer-people = İnsanlarım
answer-services = Yerler
answer-where = Nerede olduğunuzu söyleyin. O zaman en yakın yerler önce gelir.
answer-no-services = Listede bunun için bir yer yok. Bir kelimeyle arayın veya bir yardım hattını arayın.
answer-all = Bunun için bütün yerler
