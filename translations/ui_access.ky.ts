<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>ui_access</name>
        <message>
            <source>A copy on the same computer is lost with the computer. Keep two USB sticks in turn; the program checks each copy and reminds you after seven days.</source>
            <translation>Ошол эле компьютердеги көчүрмө компьютер менен кошо жоголот. Эки флешканы кезектештирип колдонуңуз; программа ар бир көчүрмөнү текшерет жана жети күндөн кийин эскертет.</translation>
        </message>
        <message>
            <source>A key is missing</source>
            <translation>Ачкыч жок</translation>
        </message>
        <message>
            <source>A key that the new role needs is given afterwards; one that it no longer needs is taken by renewing the keys.</source>
            <translation>Жаңы милдетке керек ачкыч андан кийин берилет; керексиз болуп калганы ачкычтарды жаңыртуу менен алынат.</translation>
        </message>
        <message>
            <source>A new key waits for the next unlock.</source>
            <translation>Жаңы ачкычы кийинки кирүүсүн күтөт.</translation>
        </message>
        <message>
            <source>A removed record is in no list and no report, and can be brought back at any time. Nothing is deleted by itself.</source>
            <translation>Өчүрүлгөн жазуу эч бир тизмеде жана отчетто жок, аны каалаган убакта кайтарса болот. Эч нерсе өзүнөн-өзү жок болбойт.</translation>
        </message>
        <message>
            <source>A sheet of paper for the day when the password is forgotten</source>
            <translation>Сырсөз унутулган күн үчүн бир барак кагаз</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Кошуу</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Кызматкер кошуу</translation>
        </message>
        <message>
            <source>Add a person…</source>
            <translation>Кызматкер кошуу…</translation>
        </message>
        <message>
            <source>All records that you both hold are put under new keys: an old password or an old key opens nothing new. Colleagues notice nothing; their new key waits for their next unlock.</source>
            <translation>Экөөңүз тең ача алган жазуулардын баары жаңы ачкычка өтөт: эски сырсөз же эски ачкыч жаңыны ачпайт. Кесиптештер эч нерсе сезбейт: жаңы ачкычы кийинки кирүүсүн күтөт.</translation>
        </message>
        <message>
            <source>All your records are copied under new keys, checked, and the old files are removed. This can be stopped at any moment before the end.</source>
            <translation>Бардык жазууларыңыз жаңы ачкычтар менен көчүрүлүп, текшерилет, эски файлдар өчүрүлөт. Аягына чейин каалаган учурда токтотсо болот.</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Көрүнүшү</translation>
        </message>
        <message numerus="yes">
            <source>At least {n} characters. Four words that mean nothing together are good.</source>
            <translation>
                <numerusform>Кеминде {n} белги. Бири-бирине байланышпаган төрт сөз жакшы.</numerusform>
                <numerusform>Кеминде {n} белги. Бири-бирине байланышпаган төрт сөз жакшы.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артка</translation>
        </message>
        <message>
            <source>Backup: today {time}, verified</source>
            <translation>Камдык көчүрмө: бүгүн {time}, текшерилген</translation>
        </message>
        <message>
            <source>Backup: yesterday {time}, verified</source>
            <translation>Камдык көчүрмө: кечээ {time}, текшерилген</translation>
        </message>
        <message numerus="yes">
            <source>Backup: {n} days ago, verified</source>
            <translation>
                <numerusform>Камдык көчүрмө: {n} күн мурун, текшерилген</numerusform>
                <numerusform>Камдык көчүрмө: {n} күн мурун, текшерилген</numerusform>
            </translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Камдык көчүрмөлөр</translation>
        </message>
        <message>
            <source>Both of you must be here.</source>
            <translation>Экөөңүз тең ушул жерде болушуңуз керек.</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Кайтаруу</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>Caps Lock is on: capital letters will be typed.</source>
            <translation>Caps Lock күйүп турат: чоң тамгалар жазылат.</translation>
        </message>
        <message>
            <source>Catalogues…</source>
            <translation>Каталогдор…</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгөртүү</translation>
        </message>
        <message>
            <source>Change my password</source>
            <translation>Сырсөзүмдү өзгөртүү</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Өзгөртүү…</translation>
        </message>
        <message>
            <source>Check and close</source>
            <translation>Текшерип, жабуу</translation>
        </message>
        <message>
            <source>Check the journal</source>
            <translation>Журналды текшерүү</translation>
        </message>
        <message>
            <source>Check the language of the keyboard and Caps Lock, then try again.</source>
            <translation>Баскычтоптун тилин жана Caps Lock'ту текшерип, кайра аракет кылыңыз.</translation>
        </message>
        <message>
            <source>Checking the journal</source>
            <translation>Журнал текшерилүүдө</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Текшерилүүдө…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Папка тандоо…</translation>
        </message>
        <message>
            <source>Choose a new one.</source>
            <translation>Жаңысын тандаңыз.</translation>
        </message>
        <message>
            <source>Choose a password.</source>
            <translation>Сырсөз тандаңыз.</translation>
        </message>
        <message>
            <source>Choose records in the list first.</source>
            <translation>Адегенде тизмеден жазууларды тандаңыз.</translation>
        </message>
        <message>
            <source>Close the account</source>
            <translation>Каттоо эсебин жабуу</translation>
        </message>
        <message>
            <source>Close the account and renew the keys.</source>
            <translation>Каттоо эсебин жаап, ачкычтарды жаңыртуу.</translation>
        </message>
        <message>
            <source>Close the account of {name}</source>
            <translation>{name}: каттоо эсебин жабуу</translation>
        </message>
        <message>
            <source>Close the account…</source>
            <translation>Каттоо эсебин жабуу…</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Жабык</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Code after entry {number}: {code}. It stands on the monthly report, too.</source>
            <translation>{number}-жазуудан кийинки код: {code}. Ал айлык отчетто да турат.</translation>
        </message>
        <message>
            <source>Codes of the journal</source>
            <translation>Журналдын коддору</translation>
        </message>
        <message>
            <source>Colleagues sign in to this computer under other Windows names</source>
            <translation>Кесиптештер бул компьютерге Windows'тун башка ысымдары менен киришет</translation>
        </message>
        <message>
            <source>Columns of lists as at the beginning</source>
            <translation>Тизмелердин тилкелери баштапкыдай</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Салыштыруу</translation>
        </message>
        <message>
            <source>Compare with a printed code</source>
            <translation>Басылган код менен салыштыруу</translation>
        </message>
        <message>
            <source>Compare with a printed code…</source>
            <translation>Басылган код менен салыштыруу…</translation>
        </message>
        <message>
            <source>Copies made before stay readable with the old password: keep old backups in the safe.</source>
            <translation>Мурда түзүлгөн көчүрмөлөр эски сырсөз менен окула берет: аларды сейфте сактаңыз.</translation>
        </message>
        <message>
            <source>Cover the digits</source>
            <translation>Цифраларды жабуу</translation>
        </message>
        <message>
            <source>Ctrl and Shift choose several.</source>
            <translation>Ctrl жана Shift менен бир нечесин тандаса болот.</translation>
        </message>
        <message>
            <source>Days in the text of papers</source>
            <translation>Кагаздын текстиндеги күндөр</translation>
        </message>
        <message>
            <source>Decimal sign</source>
            <translation>Ондук белги</translation>
        </message>
        <message>
            <source>Delete for ever</source>
            <translation>Биротоло өчүрүү</translation>
        </message>
        <message>
            <source>Delete for ever…</source>
            <translation>Биротоло өчүрүү…</translation>
        </message>
        <message numerus="yes">
            <source>Delete {n} records for ever?</source>
            <translation>
                <numerusform>{n} жазуу биротоло өчүрүлсүнбү?</numerusform>
                <numerusform>{n} жазуу биротоло өчүрүлсүнбү?</numerusform>
            </translation>
        </message>
        <message>
            <source>Demo school: every name is invented. The password is {password}</source>
            <translation>Демо мектеп: бардык ысымдар ойдон чыгарылган. Сырсөзү: {password}</translation>
        </message>
        <message>
            <source>Deputy director</source>
            <comment>short</comment>
            <translation>Орун басары</translation>
        </message>
        <message>
            <source>Digits of the sheet</source>
            <translation>Баракчанын цифралары</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>District, city</source>
            <translation>Району, шаары</translation>
        </message>
        <message>
            <source>Drafts are kept.</source>
            <translation>Долбоорлор сакталат.</translation>
        </message>
        <message>
            <source>Entries can only be added. Each carries a code over all before it, so nothing can be changed or taken out unseen.</source>
            <translation>Жазуулар кошулат гана. Ар биринде андан мурункулардын баарынын коду бар, ошондуктан билгизбей өзгөртүүгө же алып салууга болбойт.</translation>
        </message>
        <message>
            <source>Entry No.</source>
            <translation>Жазуу №</translation>
        </message>
        <message>
            <source>Everything grows with it.</source>
            <translation>Баары аны менен кошо чоңоёт.</translation>
        </message>
        <message>
            <source>Fill in: {field}</source>
            <translation>Толтуруңуз: {field}</translation>
        </message>
        <message>
            <source>Finish later</source>
            <translation>Кийин бүтүрүү</translation>
        </message>
        <message>
            <source>First print the sheet or copy it by hand.</source>
            <translation>Адегенде баракчаны басып чыгарыңыз же кол менен көчүрүңүз.</translation>
        </message>
        <message>
            <source>Fold it, seal it in an envelope signed across the flap, and give it to the director for the safe.</source>
            <translation>Бүктөп, конвертке салып жабыштырып, жабылган жерине кол коюп, сейфке салуу үчүн директорго бериңиз.</translation>
        </message>
        <message>
            <source>Forgotten password</source>
            <translation>Унутулган сырсөз</translation>
        </message>
        <message>
            <source>Give a key</source>
            <translation>Ачкыч берүү</translation>
        </message>
        <message>
            <source>Give the key</source>
            <translation>Ачкычты берүү</translation>
        </message>
        <message>
            <source>Give the key…</source>
            <translation>Ачкыч берүү…</translation>
        </message>
        <message>
            <source>Go on with the copy of {day}</source>
            <translation>{day} көчүрмөсү менен улантуу</translation>
        </message>
        <message>
            <source>Good.</source>
            <translation>Жакшы.</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Өткөрүп берүү</translation>
        </message>
        <message>
            <source>Hand over to a successor</source>
            <translation>Ишти ордуна келгенге өткөрүп берүү</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>Өткөрүп берүү…</translation>
        </message>
        <message>
            <source>Have the envelope in the director's safe exchanged today.</source>
            <translation>Директордун сейфиндеги конвертти бүгүн алмаштырыңыз.</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>Сырсөздү жашыруу</translation>
        </message>
        <message>
            <source>Holds the keys of: {what}</source>
            <translation>Ачкычы бар: {what}</translation>
        </message>
        <message>
            <source>How does your school stand on its papers?</source>
            <translation>Мектебиңиз кагаздарда кандай жазылат?</translation>
        </message>
        <message>
            <source>I forgot the password</source>
            <translation>Сырсөздү унуттум</translation>
        </message>
        <message>
            <source>If your own password was seen, change it first.</source>
            <translation>Өз сырсөзүңүздү көрүп калышса, адегенде аны өзгөртүңүз.</translation>
        </message>
        <message>
            <source>In which language do you work?</source>
            <translation>Кайсы тилде иштейсиз?</translation>
        </message>
        <message>
            <source>It opens everything except the psychologist's own records, even when every password is forgotten.</source>
            <translation>Ал бардык сырсөз унутулса да, психологдун өз жазууларынан башкасынын баарын ачат.</translation>
        </message>
        <message>
            <source>It opens the psychologist's own records and nothing else, when her password is forgotten.</source>
            <translation>Ал психолог сырсөзүн унутканда анын өз жазууларын гана ачат.</translation>
        </message>
        <message>
            <source>Journal of actions</source>
            <translation>Аракеттер журналы</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тил</translation>
        </message>
        <message>
            <source>Language of new papers</source>
            <translation>Жаңы кагаздардын тили</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Кийин</translation>
        </message>
        <message>
            <source>Leaves the school</source>
            <translation>Мектептен кетет</translation>
        </message>
        <message>
            <source>Letterhead</source>
            <translation>Бланктын башы</translation>
        </message>
        <message>
            <source>Lists that are opened from now on have their first columns again.</source>
            <translation>Мындан ары ачылган тизмелердин тилкелери баштапкыдай болот.</translation>
        </message>
        <message>
            <source>Lock and start again</source>
            <translation>Кулпулап, кайра баштоо</translation>
        </message>
        <message>
            <source>Lock by itself</source>
            <translation>Өзү кулпулансын</translation>
        </message>
        <message>
            <source>Locking…</source>
            <translation>Кулпуланууда…</translation>
        </message>
        <message>
            <source>Look for sticks again</source>
            <translation>Флешкаларды кайра издөө</translation>
        </message>
        <message>
            <source>Make a new sheet</source>
            <translation>Жаңы баракча түзүү</translation>
        </message>
        <message>
            <source>Make one for me</source>
            <translation>Мен үчүн түзүп берүү</translation>
        </message>
        <message>
            <source>Making the encrypted store…</source>
            <translation>Шифрленген сактагыч түзүлүүдө…</translation>
        </message>
        <message>
            <source>Missing: {what}. Only somebody who holds this key can give it.</source>
            <translation>Жок: {what}. Муну ачкычы бар адам гана бере алат.</translation>
        </message>
        <message>
            <source>My password</source>
            <translation>Менин сырсөзүм</translation>
        </message>
        <message>
            <source>My password was seen</source>
            <translation>Сырсөзүмдү көрүп калышты</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>New password for {name}</source>
            <translation>{name} үчүн жаңы сырсөз</translation>
        </message>
        <message>
            <source>New password with the recovery sheet: {name}</source>
            <translation>Калыбына келтирүү баракчасы менен жаңы сырсөз: {name}</translation>
        </message>
        <message>
            <source>New password…</source>
            <translation>Жаңы сырсөз…</translation>
        </message>
        <message>
            <source>New recovery sheet</source>
            <translation>Жаңы калыбына келтирүү баракчасы</translation>
        </message>
        <message>
            <source>New sheet…</source>
            <translation>Жаңы баракча…</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Кийинки</translation>
        </message>
        <message>
            <source>Nobody, not even you, can see or set the password later.</source>
            <translation>Кийин бул сырсөздү эч ким, сиз да көрө же коё албайсыз.</translation>
        </message>
        <message>
            <source>Nothing was written. Choose a folder that only this computer keeps.</source>
            <translation>Эч нерсе жазылган жок. Ушул компьютерде гана сакталган папканы тандаңыз.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номери</translation>
        </message>
        <message>
            <source>Older backups still open with the old password. If somebody saw it, choose “My password was seen” afterwards.</source>
            <translation>Мурунку көчүрмөлөр эски сырсөз менен ачыла берет. Аны бирөө көрүп калса, кийин «Сырсөзүмдү көрүп калышты» дегенди тандаңыз.</translation>
        </message>
        <message>
            <source>One digit of this group is wrong. Look at the paper again.</source>
            <translation>Бул топтун бир цифрасы туура эмес. Кагазды кайра караңыз.</translation>
        </message>
        <message>
            <source>One person may hold several roles. The psychologist gets records that nobody else can open.</source>
            <translation>Бир адам бир нече милдет аткара алат. Психологдун жазууларын андан башка эч ким ача албайт.</translation>
        </message>
        <message>
            <source>Only the keys that you hold yourself can be given. For the others a recovery sheet or another holder is needed.</source>
            <translation>Сизде бар ачкычтар гана берилет. Калгандары үчүн калыбына келтирүү баракчасы же ачкычы бар башка кесиптеш керек.</translation>
        </message>
        <message>
            <source>Open again…</source>
            <translation>Кайра ачуу…</translation>
        </message>
        <message>
            <source>Open the program</source>
            <translation>Программаны ачуу</translation>
        </message>
        <message>
            <source>Opens {what} when the password is forgotten. Make a new one if it was lost or the envelope was opened.</source>
            <translation>Сырсөз унутулганда ачат: {what}. Жоголсо же конверт ачылса, жаңысын түзүңүз.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Сырсөз</translation>
        </message>
        <message>
            <source>Password of {name}</source>
            <translation>{name}: сырсөзү</translation>
        </message>
        <message>
            <source>Password until now</source>
            <translation>Азыркы сырсөз</translation>
        </message>
        <message>
            <source>People and keys</source>
            <translation>Кызматкерлер жана ачкычтар</translation>
        </message>
        <message>
            <source>Print the code</source>
            <translation>Кодду басып чыгаруу</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Басып чыгаруу…</translation>
        </message>
        <message>
            <source>Put all records you hold under new keys.</source>
            <translation>Сиз ача алган бардык жазууларды жаңы ачкычка өткөрүү.</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Калыбына келтирүү баракчасы</translation>
        </message>
        <message>
            <source>Recycle bin</source>
            <translation>Себет</translation>
        </message>
        <message>
            <source>Renew the keys</source>
            <translation>Ачкычтарды жаңыртуу</translation>
        </message>
        <message>
            <source>Renew the keys; it takes less than a minute.</source>
            <translation>Ачкычтарды жаңыртыңыз: бир мүнөткө да жетпейт.</translation>
        </message>
        <message>
            <source>Renew the keys…</source>
            <translation>Ачкычтарды жаңыртуу…</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>Көчүрмөдөн калыбына келтирүү…</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Милдеттери</translation>
        </message>
        <message>
            <source>Roles decide which pages and buttons are shown.</source>
            <translation>Кайсы барактар жана баскычтар көрүнөрү милдетке жараша болот.</translation>
        </message>
        <message>
            <source>Roles of {name}</source>
            <translation>{name}: милдеттери</translation>
        </message>
        <message>
            <source>SPPK</source>
            <translation>СППК</translation>
        </message>
        <message>
            <source>SPPK — first run</source>
            <translation>СППК — биринчи иштетүү</translation>
        </message>
        <message>
            <source>SPPK — unlock</source>
            <translation>СППК — кирүү</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сактоо</translation>
        </message>
        <message>
            <source>Saved. New papers carry it.</source>
            <translation>Сакталды. Жаңы кагаздарда ушундай болот.</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Мектеп</translation>
        </message>
        <message>
            <source>Set the new password</source>
            <translation>Жаңы сырсөз коюу</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Жөндөөлөр</translation>
        </message>
        <message>
            <source>Show the digits, I copy them by hand</source>
            <translation>Цифраларды көрсөтүү, кол менен көчүрөм</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Сырсөздү көрсөтүү</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Тамганын чоңдугу</translation>
        </message>
        <message>
            <source>Social, psychological and pedagogical service</source>
            <translation>Социалдык-психологиялык-педагогикалык кызмат</translation>
        </message>
        <message>
            <source>Social, psychological and pedagogical service, {school}</source>
            <translation>Социалдык-психологиялык-педагогикалык кызмат, {school}</translation>
        </message>
        <message>
            <source>Stop and leave nothing behind</source>
            <translation>Токтотуп, эч нерсе калтырбоо</translation>
        </message>
        <message>
            <source>Strong.</source>
            <translation>Күчтүү.</translation>
        </message>
        <message>
            <source>Surname and first name</source>
            <translation>Фамилиясы жана аты</translation>
        </message>
        <message>
            <source>Tell the director. Compare with the last backup: it carries a journal of its own.</source>
            <translation>Директорго айтыңыз. Акыркы камдык көчүрмө менен салыштырыңыз: анда өз журналы бар.</translation>
        </message>
        <message>
            <source>The account is closed, but the old key still opens new records: {who}.</source>
            <translation>Эсеби жабылган, бирок эски ачкычы жаңы жазууларды дагы эле ачат: {who}.</translation>
        </message>
        <message>
            <source>The account is closed. If this person comes back, a new password opens it again.</source>
            <translation>Каттоо эсеби жабык. Бул адам кайтып келсе, жаңы сырсөз менен кайра ачылат.</translation>
        </message>
        <message>
            <source>The account of {name} is closed.</source>
            <translation>Каттоо эсеби жабылды: {name}.</translation>
        </message>
        <message>
            <source>The data are not written anew; only your key is sealed under the new password.</source>
            <translation>Маалымат кайра жазылбайт: жаңы сырсөз менен ачкычыңыз гана жабылат.</translation>
        </message>
        <message>
            <source>The envelope is in the director's safe. A colleague who knows his own password can help without it: People and keys, Forgotten password.</source>
            <translation>Конверт директордун сейфинде. Өз сырсөзүн билген кесиптеш ансыз да жардам бере алат: «Кызматкерлер жана ачкычтар», «Унутулган сырсөз».</translation>
        </message>
        <message>
            <source>The folder for the data belongs to {cloud} and is copied to the internet.</source>
            <translation>Маалымат папкасы {cloud} кызматына тиешелүү жана интернетке көчүрүлөт.</translation>
        </message>
        <message numerus="yes">
            <source>The journal is whole: {n} entries checked.</source>
            <translation>
                <numerusform>Журнал бүтүн: {n} жазуу текшерилди.</numerusform>
                <numerusform>Журнал бүтүн: {n} жазуу текшерилди.</numerusform>
            </translation>
        </message>
        <message>
            <source>The journal was changed: entry {number} does not fit.</source>
            <translation>Журнал өзгөртүлгөн: {number}-жазуу дал келбейт.</translation>
        </message>
        <message>
            <source>The keys are renewed.</source>
            <translation>Ачкычтар жаңыртылды.</translation>
        </message>
        <message>
            <source>The language of the keyboard</source>
            <translation>Баскычтоптун тили</translation>
        </message>
        <message>
            <source>The local copy is in its place. What was saved after it was made is missing.</source>
            <translation>Ордуна жергиликтүү көчүрмө коюлду. Андан кийин сакталгандар жок.</translation>
        </message>
        <message>
            <source>The new sheet opens {what}. The old one stops working at once.</source>
            <translation>Жаңы баракча ачат: {what}. Эскиси ошол замат иштебей калат.</translation>
        </message>
        <message numerus="yes">
            <source>The password is wrong. The next try is in {n} seconds.</source>
            <translation>
                <numerusform>Сырсөз туура эмес. Кийинки аракет {n} секунддан кийин.</numerusform>
                <numerusform>Сырсөз туура эмес. Кийинки аракет {n} секунддан кийин.</numerusform>
            </translation>
        </message>
        <message>
            <source>The person types a new one here, beside you.</source>
            <translation>Ал жаңы сырсөздү ушул жерде, сиздин жаныңызда терет.</translation>
        </message>
        <message>
            <source>The printed code does not belong to this journal: entries were cut off.</source>
            <translation>Басылган код бул журналдыкы эмес: жазуулар кесилип калган.</translation>
        </message>
        <message>
            <source>The recycle bin is empty</source>
            <translation>Себет бош</translation>
        </message>
        <message>
            <source>The roles are changed.</source>
            <translation>Милдеттери өзгөрдү.</translation>
        </message>
        <message>
            <source>The roles need a key that is missing. You hold it and can give it.</source>
            <translation>Милдетине керек ачкыч жок. Ал сизде бар, бере аласыз.</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>Дагы бир жолу</translation>
        </message>
        <message>
            <source>The school on its papers</source>
            <translation>Кагаздардагы мектеп</translation>
        </message>
        <message>
            <source>The sheet of the psychologist's own records is here, too</source>
            <translation>Психологдун өз жазууларынын баракчасы да колумда</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>Экөө бирдей эмес.</translation>
        </message>
        <message>
            <source>Their history, drafts, attached files and search words go too. Only old backups still hold them.</source>
            <translation>Тарыхы, долбоорлору, тиркелген файлдары жана издөө сөздөрү да кетет. Эски камдык көчүрмөлөрдө гана калат.</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>Камдык көчүрмө азырынча жок.</translation>
        </message>
        <message>
            <source>These are not the digits of group {number}. Look at the paper again.</source>
            <translation>Бул {number}-топтун цифралары эмес. Кагазды кайра караңыз.</translation>
        </message>
        <message>
            <source>This cannot be undone. The program locks afterwards.</source>
            <translation>Муну артка кайтарууга болбойт. Андан кийин программа кулпуланат.</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Ушул компьютер</translation>
        </message>
        <message>
            <source>This may also be chosen later.</source>
            <translation>Муну кийин да тандаса болот.</translation>
        </message>
        <message>
            <source>This takes effect the next time the program is unlocked.</source>
            <translation>Бул программага кийинки киргенде күчүнө кирет.</translation>
        </message>
        <message>
            <source>Thousands</source>
            <translation>Миңдиктер</translation>
        </message>
        <message>
            <source>Tick at least one role.</source>
            <translation>Жок дегенде бир милдетти белгилеңиз.</translation>
        </message>
        <message>
            <source>Type all eight groups from the paper.</source>
            <translation>Кагаздагы сегиз топтун баарын териңиз.</translation>
        </message>
        <message>
            <source>Type back from the paper</source>
            <translation>Кагаздан карап териңиз</translation>
        </message>
        <message>
            <source>Type group {number} from the paper.</source>
            <translation>Кагаздагы {number}-топту териңиз.</translation>
        </message>
        <message>
            <source>Type number and code from a monthly report. The journal must still contain exactly this entry at this place.</source>
            <translation>Айлык отчеттогу номерди жана кодду териңиз. Журналда так ушул жазуу ушул жерде турушу керек.</translation>
        </message>
        <message>
            <source>Type number and code.</source>
            <translation>Номерди жана кодду териңиз.</translation>
        </message>
        <message>
            <source>Type the same password twice.</source>
            <translation>Бир эле сырсөздү эки жолу териңиз.</translation>
        </message>
        <message>
            <source>Type your password.</source>
            <translation>Сырсөзүңүздү териңиз.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Кирүү</translation>
        </message>
        <message>
            <source>Unlock the program now, and make a backup first of all.</source>
            <translation>Эми программага кирип, эң оболу камдык көчүрмө түзүңүз.</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>Ачылууда…</translation>
        </message>
        <message>
            <source>Up to three lines at the top of official letters and forms.</source>
            <translation>Расмий каттардын жана бланктардын башындагы үч сапка чейин.</translation>
        </message>
        <message>
            <source>What is removed anywhere in the program comes here first.</source>
            <translation>Программада өчүрүлгөн нерсе адегенде ушул жерге түшөт.</translation>
        </message>
        <message>
            <source>What this person is in the service.</source>
            <translation>Бул адамдын кызматтагы милдети.</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Эмне жасалган</translation>
        </message>
        <message>
            <source>What you are in the service.</source>
            <translation>Кызматтагы милдетиңиз.</translation>
        </message>
        <message>
            <source>Where will the copies be kept?</source>
            <translation>Көчүрмөлөр кайда сакталат?</translation>
        </message>
        <message>
            <source>Who are you, and what password will you type?</source>
            <translation>Сиз кимсиз жана кайсы сырсөздү тересиз?</translation>
        </message>
        <message>
            <source>Whoever learned an old password or an old key can open nothing that is written from now on. Colleagues notice nothing; their new key waits for their next unlock.</source>
            <translation>Эски сырсөздү же ачкычты билип алган адам мындан ары жазылганды ача албайт. Кесиптештер эч нерсе сезбейт: жаңы ачкычы кийинки кирүүсүн күтөт.</translation>
        </message>
        <message>
            <source>Without a touch of mouse or keyboard. F12 locks at once.</source>
            <translation>Чычканга же баскычтопко тийбесе. F12 дароо кулпулайт.</translation>
        </message>
        <message>
            <source>Write surname and first name.</source>
            <translation>Фамилияңызды жана атыңызды жазыңыз.</translation>
        </message>
        <message>
            <source>Write this password down now; nobody can show it again. Keep the note at home.</source>
            <translation>Бул сырсөздү азыр жазып алыңыз: аны экинчи эч ким көрсөтө албайт. Жазганды үйдө сактаңыз.</translation>
        </message>
        <message>
            <source>You can give back the common records only. The psychologist's own records come back with their recovery sheet.</source>
            <translation>Сиз жалпы жазууларды гана кайтара аласыз. Психологдун өз жазуулары алардын калыбына келтирүү баракчасы менен кайтат.</translation>
        </message>
        <message>
            <source>You leave, and your successor is here: all your keys pass on, your account is closed.</source>
            <translation>Сиз кетесиз, ордуңузга келген адам ушул жерде: бардык ачкычтарыңыз ага өтөт, эсебиңиз жабылат.</translation>
        </message>
        <message>
            <source>Your account</source>
            <translation>Сиздин эсебиңиз</translation>
        </message>
        <message>
            <source>Your colleague sits down here and types the password. You give the keys that you hold yourself.</source>
            <translation>Кесиптешиңиз ушул жерге отуруп, сырсөзүн өзү терет. Сиз өзүңүздө бар ачкычтарды бересиз.</translation>
        </message>
        <message>
            <source>Your password</source>
            <translation>Сырсөзүңүз</translation>
        </message>
        <message>
            <source>Your password is changed.</source>
            <translation>Сырсөзүңүз өзгөрдү.</translation>
        </message>
        <message>
            <source>Your successor sits down here and types a new password. The successor gets all your keys, renewed; your account is closed.</source>
            <translation>Ордуңузга келген адам ушул жерге отуруп, жаңы сырсөз терет. Ал жаңыртылган бардык ачкычтарыңызды алат, сиздин эсебиңиз жабылат.</translation>
        </message>
        <message>
            <source>account closed</source>
            <translation>каттоо эсеби жабык</translation>
        </message>
        <message numerus="yes">
            <source>after {n} minutes</source>
            <translation>
                <numerusform>{n} мүнөттөн кийин</numerusform>
                <numerusform>{n} мүнөттөн кийин</numerusform>
            </translation>
        </message>
        <message>
            <source>as in the letterhead, for example: secondary school named after T. Satylganov</source>
            <translation>бланктагыдай, мисалы: Т. Сатылганов атындагы орто мектеп</translation>
        </message>
        <message>
            <source>as the computer</source>
            <translation>компьютердегидей</translation>
        </message>
        <message>
            <source>comma: 7,6</source>
            <translation>үтүр: 7,6</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>караңгы</translation>
        </message>
        <message>
            <source>for example: Asanova Gulmira</source>
            <translation>мисалы: Асанова Гүлмира</translation>
        </message>
        <message>
            <source>group {number}</source>
            <translation>{number}-топ</translation>
        </message>
        <message>
            <source>in figures: 23.11.2026</source>
            <translation>цифра менен: 23.11.2026</translation>
        </message>
        <message>
            <source>in words, by the language of the paper</source>
            <translation>сөз менен, кагаздын тилинде</translation>
        </message>
        <message>
            <source>language: Alt + Shift</source>
            <translation>тил: Alt + Shift</translation>
        </message>
        <message>
            <source>light</source>
            <translation>жарык</translation>
        </message>
        <message>
            <source>point: 7.6</source>
            <translation>чекит: 7.6</translation>
        </message>
        <message>
            <source>signs the service's plans; may stay empty</source>
            <translation>кызматтын пландарына кол коёт; бош калса да болот</translation>
        </message>
        <message>
            <source>surname and initials, as under documents</source>
            <translation>фамилиясы жана баш тамгалары, документтегидей</translation>
        </message>
        <message>
            <source>the psychologist's own records</source>
            <translation>психологдун өз жазуулары</translation>
        </message>
        <message>
            <source>the service's common records</source>
            <translation>кызматтын жалпы жазуулары</translation>
        </message>
        <message>
            <source>together: 28000</source>
            <translation>кошо: 28000</translation>
        </message>
        <message>
            <source>with a space: 28 000</source>
            <translation>ара менен: 28 000</translation>
        </message>
        <message>
            <source>you; {roles}</source>
            <translation>сиз; {roles}</translation>
        </message>
        <message>
            <source>{name} can no longer unlock the program. What was written stays, with the name.</source>
            <translation>{name} мындан ары программаны ача албайт. Жазгандары аты менен бирге калат.</translation>
        </message>
        <message>
            <source>{name} can now unlock the program.</source>
            <translation>{name} эми программага кире алат.</translation>
        </message>
        <message>
            <source>{name} has the key.</source>
            <translation>Ачкыч берилди: {name}.</translation>
        </message>
        <message>
            <source>{name} receives the key to: {what}.</source>
            <translation>{name} төмөнкүнүн ачкычын алат: {what}.</translation>
        </message>
        <message>
            <source>{name} sits down here and types a new password.</source>
            <translation>{name} ушул жерге отуруп, жаңы сырсөз терет.</translation>
        </message>
        <message numerus="yes">
            <source>{n} entries</source>
            <translation>
                <numerusform>{n} жазуу</numerusform>
                <numerusform>{n} жазуу</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} records are back in their lists.</source>
            <translation>
                <numerusform>{n} жазуу тизмелерине кайтты.</numerusform>
                <numerusform>{n} жазуу тизмелерине кайтты.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} records are deleted for ever.</source>
            <translation>
                <numerusform>{n} жазуу биротоло өчүрүлдү.</numerusform>
                <numerusform>{n} жазуу биротоло өчүрүлдү.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} removed records</source>
            <translation>
                <numerusform>Өчүрүлгөн {n} жазуу</numerusform>
                <numerusform>Өчүрүлгөн {n} жазуу</numerusform>
            </translation>
        </message>
    </context>
</TS>
