### Mails to services that register themselves. Only the hub uses these.

mail-link-subject = Listeye bağlantınız
mail-link-text =
    Merhaba,

    listenin hizmetleriniz hakkında söylediklerini yazmak veya değiştirmek için bu bağlantıyı açın:

    { $link }

    Bir kez, bir saat boyunca çalışır. Siz istemediniz mi? O zaman bir şey yapmayın.

mail-remind-subject = Hâlâ doğru mu? { $name }
mail-remind-text =
    Merhaba,

    listenin “{ $name }” hakkında söyledikleri hâlâ doğru mu, lütfen bakın.

    Evet, doğru:
    { $link }

    Hayır, bir şey değişti:
    { $page }

    Teşekkürler. İnsanlar buna güveniyor.

mail-warn-subject = Listeden çıkarılacak: { $name }
mail-warn-text =
    Merhaba,

    “{ $name }” uzun zamandır onaylanmadı. Kimse kapalı kapı önünde kalmasın diye onu şu gün listeden çıkaracağız: { $day }.

    Hâlâ doğru mu? Bir dokunuş onu listede tutar:
    { $link }

    Bir şey mi değişti? Buradan değiştirin:
    { $page }

mail-removed-subject = Artık listede değil: { $name }
mail-removed-text =
    Merhaba,

    “{ $name }” artık listede değil. Yazdıklarınız duruyor. Buradan yeniden gönderebilirsiniz:

    { $page }

mail-published-subject = Listede: { $name }
mail-published-text =
    Merhaba,

    “{ $name }” yayımlandı. Telefonlar bir sonraki güncellemeden sonra gösterir.

    Bir gün kapalı mı, dolu mu? Bunu her zaman, inceleme olmadan söyleyebilirsiniz:

    { $page }

mail-asked-subject = Bir soru: { $name }
mail-asked-text =
    Merhaba,

    “{ $name }” yayımlanmadan önce bir editörün sorusu var:

    { $question }

    Lütfen buradan yanıtlayın:
    { $page }

mail-refused-subject = Yayımlanmadı: { $name }
mail-refused-text =
    Merhaba,

    “{ $name }” yayımlanmadı. Nedeni: { $reason }

    Değiştirip yeniden gönderebilirsiniz:

    { $page }
