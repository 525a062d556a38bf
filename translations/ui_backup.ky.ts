<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>ui_backup</name>
        <message>
            <source>A drill with the password of that time can open it.</source>
            <translation>Аны ошол кездеги сырсөз менен машыгууда ачууга болот.</translation>
        </message>
        <message>
            <source>A save of the psychologist's records was cut off. Let the psychologist log in once; then make a new copy.</source>
            <translation>Психологдун жазууларын сактоо үзүлүп калган. Психолог программага бир жолу кирсин; андан кийин жаңы көчүрмө түзүңүз.</translation>
        </message>
        <message>
            <source>A save was cut off. Its owner must log in once; then make a new copy.</source>
            <translation>Бир сактоо үзүлүп калган. Ээси программага бир жолу кирсин; андан кийин жаңы көчүрмө түзүңүз.</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Башка файл…</translation>
        </message>
        <message>
            <source>Another folder…</source>
            <translation>Башка папка…</translation>
        </message>
        <message>
            <source>Backup made today</source>
            <translation>Камдык көчүрмө бүгүн түзүлгөн</translation>
        </message>
        <message>
            <source>Backup made yesterday</source>
            <translation>Камдык көчүрмө кечээ түзүлгөн</translation>
        </message>
        <message>
            <source>Backup to restore from</source>
            <translation>Калыбына келтирүү үчүн көчүрмө</translation>
        </message>
        <message numerus="yes">
            <source>Backup {n} days ago</source>
            <translation>
                <numerusform>Камдык көчүрмө {n} күн мурда</numerusform>
                <numerusform>Камдык көчүрмө {n} күн мурда</numerusform>
            </translation>
        </message>
        <message>
            <source>Backup: dated in the future, check the computer's clock</source>
            <translation>Камдык көчүрмө: датасы келечекте, компьютердин саатын текшериңиз</translation>
        </message>
        <message>
            <source>Backup: none yet</source>
            <translation>Камдык көчүрмө: азырынча жок</translation>
        </message>
        <message>
            <source>Backup: the last one is not complete</source>
            <translation>Камдык көчүрмө: акыркысы толук эмес</translation>
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
            <source>Backup: {n} days ago</source>
            <translation>
                <numerusform>Камдык көчүрмө: {n} күн мурда</numerusform>
                <numerusform>Камдык көчүрмө: {n} күн мурда</numerusform>
            </translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Камдык көчүрмөлөр</translation>
        </message>
        <message>
            <source>Begin the drill</source>
            <translation>Машыгууну баштоо</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>Carried, not opened: {name}, last checked {day}.</source>
            <translation>Ачылбай көчүрүлдү: {name}, акыркы текшерүү {day}.</translation>
        </message>
        <message>
            <source>Carried, not opened: {name}.</source>
            <translation>Ачылбай көчүрүлдү: {name}.</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Текшерүү</translation>
        </message>
        <message>
            <source>Check the date of this computer, then make a new copy.</source>
            <translation>Бул компьютердин датасын текшерип, жаңы көчүрмө түзүңүз.</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Тандоо</translation>
        </message>
        <message>
            <source>Copies in this place</source>
            <translation>Бул жердеги көчүрмөлөр</translation>
        </message>
        <message>
            <source>Copy them as they are</source>
            <translation>Ошол бойдон көчүрүү</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Бузулган</translation>
        </message>
        <message>
            <source>Drill…</source>
            <translation>Машыгуу…</translation>
        </message>
        <message>
            <source>Every byte of the backup is whole.</source>
            <translation>Көчүрмөнүн ар бир байты бүтүн.</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>Көчүрмөлөр үчүн папка</translation>
        </message>
        <message>
            <source>For a new copy, put the stick in and press the button. It takes about two minutes.</source>
            <translation>Жаңы көчүрмө үчүн флешканы сайып, баскычты басыңыз. Эки мүнөткө жакын убакыт кетет.</translation>
        </message>
        <message>
            <source>If this computer breaks, everything is lost. Put a stick in and press the button.</source>
            <translation>Бул компьютер бузулса, баары жоголот. Флешканы сайып, баскычты басыңыз.</translation>
        </message>
        <message>
            <source>It is not complete: a save was cut off when it was made.</source>
            <translation>Ал толук эмес: түзүлгөндө бир сактоо үзүлүп калган.</translation>
        </message>
        <message>
            <source>Keep this copy and the older ones apart, and show both to whoever looks after this computer.</source>
            <translation>Бул көчүрмөнү да, мурункуларын да өзүнчө сактап, экөөнү тең бул компьютерди тейлеген адамга көрсөтүңүз.</translation>
        </message>
        <message>
            <source>Last drill: {day}, failed</source>
            <translation>Акыркы машыгуу: {day}, ийгиликсиз</translation>
        </message>
        <message>
            <source>Last drill: {day}, passed</source>
            <translation>Акыркы машыгуу: {day}, ийгиликтүү</translation>
        </message>
        <message>
            <source>Made by {name}</source>
            <translation>Түзгөн: {name}</translation>
        </message>
        <message>
            <source>Made {moment}.</source>
            <translation>Түзүлгөн: {moment}.</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>Көчүрмө түзүү</translation>
        </message>
        <message>
            <source>Make a new copy on another stick and keep this one apart.</source>
            <translation>Башка флешкага жаңы көчүрмө түзүп, мунусун өзүнчө сактаңыз.</translation>
        </message>
        <message>
            <source>Make a new copy on another stick and repeat the drill.</source>
            <translation>Башка флешкага жаңы көчүрмө түзүп, машыгууну кайталаңыз.</translation>
        </message>
        <message>
            <source>Making and checking the backup</source>
            <translation>Көчүрмө түзүлүп, текшерилүүдө</translation>
        </message>
        <message>
            <source>No copies yet.</source>
            <translation>Азырынча көчүрмө жок.</translation>
        </message>
        <message>
            <source>No place for the backup is picked.</source>
            <translation>Көчүрмө үчүн жер тандалган жок.</translation>
        </message>
        <message>
            <source>No stick is in. Put one in: it appears here by itself.</source>
            <translation>Флешка сайылган эмес. Сайсаңыз, бул жерге өзү чыгат.</translation>
        </message>
        <message>
            <source>Nobody knows a password: open with the recovery sheet</source>
            <translation>Сырсөздү эч ким билбейт: калыбына келтирүү баракчасы менен ачуу</translation>
        </message>
        <message>
            <source>Not complete</source>
            <translation>Толук эмес</translation>
        </message>
        <message>
            <source>Once a year try it out: pick a copy and press “Drill…”. Nothing of yours is touched.</source>
            <translation>Жылына бир жолу сынап көрүңүз: көчүрмөнү тандап, «Машыгуу…» басыңыз. Маалыматыңызга тийилбейт.</translation>
        </message>
        <message>
            <source>Open and check, too</source>
            <translation>Ачып да текшерүү</translation>
        </message>
        <message>
            <source>Opening and checking the backup</source>
            <translation>Көчүрмө ачылып, текшерилүүдө</translation>
        </message>
        <message>
            <source>Opening the restored data</source>
            <translation>Калыбына келтирилген маалымат ачылууда</translation>
        </message>
        <message>
            <source>Other data</source>
            <translation>Башка маалымат</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Сырсөз</translation>
        </message>
        <message>
            <source>Protocol…</source>
            <translation>Протокол…</translation>
        </message>
        <message>
            <source>Put a stick in, or choose a folder.</source>
            <translation>Флешканы сайыңыз же папканы тандаңыз.</translation>
        </message>
        <message>
            <source>Put in the stick with the backup. Nothing is changed before you type a password.</source>
            <translation>Көчүрмө жаткан флешканы сайыңыз. Сырсөздү терге чейин эч нерсе өзгөрбөйт.</translation>
        </message>
        <message>
            <source>Reading the backup</source>
            <translation>Көчүрмө окулууда</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Калыбына келтирүү</translation>
        </message>
        <message>
            <source>Restore drill</source>
            <translation>Калыбына келтирүү машыгуусу</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>Көчүрмөдөн калыбына келтирүү</translation>
        </message>
        <message>
            <source>Restore from a file…</source>
            <translation>Файлдан калыбына келтирүү…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Калыбына келтирүү…</translation>
        </message>
        <message>
            <source>The backup was made and verified.</source>
            <translation>Көчүрмө түзүлдү жана текшерилди.</translation>
        </message>
        <message>
            <source>The backup was stopped.</source>
            <translation>Көчүрмө түзүү токтотулду.</translation>
        </message>
        <message>
            <source>The copy is restored beside your data with only the stick and your password, checked, counted and deleted.</source>
            <translation>Көчүрмө флешка жана сырсөзүңүз менен гана маалыматыңыздын жанына калыбына келтирилет, текшерилет, саналат жана өчүрүлөт.</translation>
        </message>
        <message>
            <source>The copy is whole, but it was made under earlier keys.</source>
            <translation>Көчүрмө бүтүн, бирок мурунку ачкычтар менен түзүлгөн.</translation>
        </message>
        <message>
            <source>The copy is whole: every byte was compared.</source>
            <translation>Көчүрмө бүтүн: ар бир байты салыштырылды.</translation>
        </message>
        <message>
            <source>The copy opens, and every page and index in it is whole.</source>
            <translation>Көчүрмө ачылат, андагы ар бир барак жана индекс бүтүн.</translation>
        </message>
        <message>
            <source>The copy opens, but damage was found in it.</source>
            <translation>Көчүрмө ачылат, бирок ичинен бузулган жер табылды.</translation>
        </message>
        <message>
            <source>The copy was written, but it is not complete.</source>
            <translation>Көчүрмө жазылды, бирок толук эмес.</translation>
        </message>
        <message>
            <source>The data that are on this computer now are first copied, encrypted, into {folder}, and stay in their folder; the restored ones take their place.</source>
            <translation>Бул компьютердеги азыркы маалыматтар адегенде шифрленген бойдон {folder} папкасына көчүрүлөт жана өз папкасында да калат; алардын ордун калыбына келтирилгени ээлейт.</translation>
        </message>
        <message>
            <source>The data were copied as they are, with the damage in them.</source>
            <translation>Маалымат бузулган жери менен ошол бойдон көчүрүлдү.</translation>
        </message>
        <message>
            <source>The drill failed.</source>
            <translation>Машыгуу ийгиликсиз болду.</translation>
        </message>
        <message>
            <source>The drill passed.</source>
            <translation>Машыгуу ийгиликтүү өттү.</translation>
        </message>
        <message>
            <source>The last backup is dated in the future</source>
            <translation>Акыркы көчүрмөнүн датасы келечекте</translation>
        </message>
        <message>
            <source>The last backup is not complete</source>
            <translation>Акыркы көчүрмө толук эмес</translation>
        </message>
        <message>
            <source>The older copies are unchanged.</source>
            <translation>Мурунку көчүрмөлөр өзгөргөн жок.</translation>
        </message>
        <message>
            <source>The school could go on working from this copy.</source>
            <translation>Мектеп бул көчүрмөдөн ишин уланта алмак.</translation>
        </message>
        <message>
            <source>There are no backups here yet.</source>
            <translation>Бул жерде азырынча көчүрмө жок.</translation>
        </message>
        <message>
            <source>There is no backup yet</source>
            <translation>Камдык көчүрмө азырынча жок</translation>
        </message>
        <message>
            <source>There was no drill yet.</source>
            <translation>Машыгуу азырынча өткөрүлгөн жок.</translation>
        </message>
        <message>
            <source>Two sticks in turn, each kept apart from this computer, are safer than one.</source>
            <translation>Кезектешкен эки флешка, ар бири бул компьютерден өзүнчө, биринен ишенимдүү.</translation>
        </message>
        <message>
            <source>Type all eight groups of the recovery sheet.</source>
            <translation>Калыбына келтирүү баракчасынын сегиз тобун тең териңиз.</translation>
        </message>
        <message>
            <source>Type the password.</source>
            <translation>Сырсөздү териңиз.</translation>
        </message>
        <message>
            <source>Type your password.</source>
            <translation>Сырсөзүңүздү териңиз.</translation>
        </message>
        <message>
            <source>Way back</source>
            <translation>Калыбына келтирүү</translation>
        </message>
        <message>
            <source>Where the copies are</source>
            <translation>Көчүрмөлөр кайда</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Кайда</translation>
        </message>
        <message>
            <source>Your data are not touched. At the end there is a protocol of one page to sign.</source>
            <translation>Маалыматыңызга тийилбейт. Аягында кол коюу үчүн бир барак протокол чыгат.</translation>
        </message>
        <message>
            <source>Your password</source>
            <translation>Сырсөзүңүз</translation>
        </message>
        <message>
            <source>Your present data stay in their folder, and a safety copy of them is made first.</source>
            <translation>Азыркы маалыматыңыз өз папкасында калат жана адегенде анын камдык көчүрмөсү түзүлөт.</translation>
        </message>
        <message>
            <source>not readable</source>
            <translation>окулбайт</translation>
        </message>
        <message>
            <source>number {number}, {size}</source>
            <translation>№ {number}, {size}</translation>
        </message>
        <message>
            <source>number {number}, {size}, {who}</source>
            <translation>№ {number}, {size}, {who}</translation>
        </message>
        <message>
            <source>{moment}, number {number}, {size}</source>
            <translation>{moment}, № {number}, {size}</translation>
        </message>
        <message numerus="yes">
            <source>{n} older ones</source>
            <translation>
                <numerusform>Дагы {n} эскиси</numerusform>
                <numerusform>Дагы {n} эскиси</numerusform>
            </translation>
        </message>
        <message>
            <source>{path}, nothing can be written to it</source>
            <translation>{path} · жазууга жабык</translation>
        </message>
        <message>
            <source>{path}, {free} free of {total}</source>
            <translation>{path} · {total} ичинен {free} бош</translation>
        </message>
        <message>
            <source>{path}: not there now</source>
            <translation>{path} · азыр жок</translation>
        </message>
        <message>
            <source>{place}, {time}, verified. Keep the stick apart from this computer.</source>
            <translation>{place}, {time}, текшерилген. Флешканы бул компьютерден өзүнчө сактаңыз.</translation>
        </message>
        <message>
            <source>{size}, damaged data as they lay</source>
            <translation>{size}, бузулган маалымат ошол бойдон</translation>
        </message>
        <message>
            <source>{size}, {place}, {moment}. You can take the stick out now.</source>
            <translation>{size}, {place}, {moment}. Эми флешканы чыгарсаңыз болот.</translation>
        </message>
    </context>
</TS>
