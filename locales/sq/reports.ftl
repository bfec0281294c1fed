### What an import did, row by row.

severity-mended = U ndreq
severity-kept-as-text = U mbajt vetëm si tekst
severity-left-out = U la jashtë
severity-refused = Nuk u mor

reason-malformed = Kjo pjesë e skedës nuk lexohet
reason-name-missing = Mungon emri
reason-id-missing = Nuk ka numër të vetin; u bë një
reason-double-id = Është dy herë në skedë; vlen i fundit
reason-dangling-reference = Tregon diçka që nuk është në skedë
reason-position = Vendi në hartë mungon ose nuk mund të jetë i saktë
reason-hours = Orët nuk lexohen
reason-time = Data ose ora nuk lexohet
reason-repeat = Kjo mënyrë përsëritjeje nuk njihet këtu
reason-link = Merren vetëm lidhje të sigurta (https)
reason-phone = Ky numër nuk telefonohet dot
reason-email = Kjo adresë e-maili nuk mund të jetë e saktë
reason-language = Kjo gjuhë nuk njihet këtu
reason-category = Nuk i përgjigjet asnjë nevoje këtu
reason-characters = U hoqën shenja të çuditshme
reason-too-long = Teksti ishte shumë i gjatë dhe u shkurtua
reason-not-supported = Këtu nuk ka vend për këtë
reason-encoding = Shkronjat ishin shkruar ndryshe dhe u kthyen
reason-missing = Ju lutemi, plotësojeni këtë
reason-too-many = Ka shumë të tilla
