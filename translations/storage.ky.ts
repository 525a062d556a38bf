<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>storage</name>
        <message>
            <source>Check the keyboard layout and Caps Lock, then type it again.</source>
            <translation>Баскычтоптун тилин жана Caps Lock баскычын текшерип, кайра териңиз.</translation>
        </message>
        <message>
            <source>Choose the folder that holds the file vault.sppk, or restore a backup.</source>
            <translation>vault.sppk файлы турган папканы тандаңыз же камдык көчүрмөдөн калыбына келтириңиз.</translation>
        </message>
        <message>
            <source>Choose your own name, or ask a colleague to open an account with you.</source>
            <translation>Өз атыңызды тандаңыз же кесиптешиңизден сиз менен бирге каттоо жазуусун ачып берүүсүн сураныңыз.</translation>
        </message>
        <message>
            <source>Compare every group with the paper. A sheet printed earlier no longer opens anything.</source>
            <translation>Ар бир топту кагаз менен салыштырыңыз. Мурда басылган барак эми эч нерсени ачпайт.</translation>
        </message>
        <message>
            <source>Do not use names, years, the school's number or keys that lie side by side. Four chance words are good.</source>
            <translation>Ысымдарды, жылдарды, мектептин номерин, катар турган баскычтарды колдонбоңуз. Туш келди төрт сөз жакшы.</translation>
        </message>
        <message>
            <source>Hand over to a successor instead, or keep the recovery sheet at hand.</source>
            <translation>Андан көрө ишти мураскерге өткөрүп бериңиз же калыбына келтирүү барагын даяр кармаңыз.</translation>
        </message>
        <message>
            <source>It cannot be deleted for ever here: the psychologist's records, which only she can open, may belong to it.</source>
            <translation>Аны бул жерден биротоло өчүрүүгө болбойт: ага психолог гана ача алган жазуулар тиешелүү болушу мүмкүн.</translation>
        </message>
        <message>
            <source>It cannot be deleted for ever: other records belong to it which are not in the recycle bin.</source>
            <translation>Аны биротоло өчүрүүгө болбойт: ага тиешелүү, себетте жок башка жазуулар бар.</translation>
        </message>
        <message>
            <source>Lock or close it there, then try again.</source>
            <translation>Аны ошол жерден кулпулаңыз же жабыңыз, анан кайталап көрүңүз.</translation>
        </message>
        <message>
            <source>Nobody else could open the data of this account.</source>
            <translation>Бул каттоо жазуусунун маалыматын башка эч ким ача албай калат.</translation>
        </message>
        <message>
            <source>Nothing was changed. A colleague who holds it can give it to you at this computer.</source>
            <translation>Эч нерсе өзгөргөн жок. Ачкычы бар кесиптешиңиз аны ушул компьютерде сизге бере алат.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose a file whose name ends in .sppkb.</source>
            <translation>Эч нерсе өзгөргөн жок. Аты .sppkb менен бүткөн файлды тандаңыз.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose an empty or new folder.</source>
            <translation>Эч нерсе өзгөргөн жок. Бош же жаңы папканы тандаңыз.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose another folder, or ask whoever looks after this computer.</source>
            <translation>Эч нерсе өзгөргөн жок. Башка папка тандаңыз же бул компьютерге жооптуу адамга кайрылыңыз.</translation>
        </message>
        <message>
            <source>Nothing was changed. First press “New password…” with this colleague, then change the roles and give the key.</source>
            <translation>Эч нерсе өзгөргөн жок. Адегенде кесиптешиңиз менен «Жаңы сырсөз…» баскычын басыңыз, андан кийин ролдорду өзгөртүп, ачкычты бериңиз.</translation>
        </message>
        <message>
            <source>Nothing was changed. Install SPPK Desktop {needs} or newer.</source>
            <translation>Эч нерсе өзгөргөн жок. SPPK Desktop {needs} же андан жаңы версиясын орнотуңуз.</translation>
        </message>
        <message>
            <source>Nothing was changed. Install the newer version of the program, then try again.</source>
            <translation>Эч нерсе өзгөргөн жок. Программанын жаңы чыгарылышын орнотуп, кайра аракет кылыңыз.</translation>
        </message>
        <message>
            <source>Nothing was changed. Put the stick in again and repeat, or use another copy.</source>
            <translation>Эч нерсе өзгөргөн жок. Флешканы кайра сайып кайталаңыз же башка көчүрмөнү алыңыз.</translation>
        </message>
        <message>
            <source>Nothing was changed. Remove those records first, or let it lie in the recycle bin.</source>
            <translation>Эч нерсе өзгөргөн жок. Адегенде ошол жазууларды өчүрүңүз же аны себетте калтырыңыз.</translation>
        </message>
        <message>
            <source>Nothing was changed. Restore the newest backup, or try again on another disk.</source>
            <translation>Эч нерсе өзгөргөн жок. Эң акыркы камдык көчүрмөдөн калыбына келтириңиз же башка дискте кайталап көрүңүз.</translation>
        </message>
        <message>
            <source>Nothing was changed. She can delete it for ever when she is at work, or let it lie in the recycle bin.</source>
            <translation>Эч нерсе өзгөргөн жок. Аны психолог өзү киргенде биротоло өчүрө алат, же ал себетте жата берсин.</translation>
        </message>
        <message>
            <source>Nothing was opened. Tell the director, and restore the newest backup.</source>
            <translation>Эч нерсе ачылган жок. Директорго билдирип, эң акыркы камдык көчүрмөдөн калыбына келтириңиз.</translation>
        </message>
        <message>
            <source>Nothing was overwritten. Choose another folder, or open the data that are there.</source>
            <translation>Эч нерсе үстүнөн жазылган жок. Башка папка тандаңыз же ошол жердеги маалыматты ачыңыз.</translation>
        </message>
        <message>
            <source>Nothing was restored. Use another copy, and tell the director about it.</source>
            <translation>Эч нерсе калыбына келтирилген жок. Башка көчүрмөнү алыңыз жана бул тууралуу директорго айтыңыз.</translation>
        </message>
        <message>
            <source>Nothing was restored: there is not enough room.</source>
            <translation>Эч нерсе калыбына келтирилген жок: орун жетпейт.</translation>
        </message>
        <message>
            <source>Nothing was taken in. Ask the other school for a new copy.</source>
            <translation>Эч нерсе кабыл алынган жок. Башка мектептен жаңы көчүрмөсүн сураңыз.</translation>
        </message>
        <message>
            <source>Nothing was taken in. Choose the file that ends in .sppkc.</source>
            <translation>Эч нерсе кабыл алынган жок. .sppkc менен бүткөн файлды тандаңыз.</translation>
        </message>
        <message>
            <source>Nothing was taken in. Compare the digits with those the other school gave you.</source>
            <translation>Эч нерсе кабыл алынган жок. Цифраларды башка мектеп айткан код менен салыштырыңыз.</translation>
        </message>
        <message>
            <source>Nothing was taken in. Install the newer SPPK Desktop first.</source>
            <translation>Эч нерсе кабыл алынган жок. Адегенде SPPK Desktop'тун жаңысын орнотуңуз.</translation>
        </message>
        <message>
            <source>Nothing was written. Choose a folder that exists.</source>
            <translation>Эч нерсе жазылган жок. Бар папканы тандаңыз.</translation>
        </message>
        <message>
            <source>Nothing was written. Choose a stick or a folder outside of it.</source>
            <translation>Эч нерсе жазылган жок. Флешканы же башка папканы тандаңыз.</translation>
        </message>
        <message>
            <source>Nothing was written. Leave some of the scans out.</source>
            <translation>Эч нерсе жазылган жок. Айрым скандарды калтырыңыз.</translation>
        </message>
        <message>
            <source>Scan it in grey at 150 dots per inch, or attach it in parts.</source>
            <translation>Аны боз түстө, дюймуна 150 чекит менен сканерлеңиз же бөлүп-бөлүп тиркеңиз.</translation>
        </message>
        <message numerus="yes">
            <source>Take at least {n} characters.</source>
            <translation>
                <numerusform>Кеминде {n} белги териңиз.</numerusform>
                <numerusform>Кеминде {n} белги териңиз.</numerusform>
            </translation>
        </message>
        <message>
            <source>The backup cannot be read: the stick was pulled out, or it does not answer.</source>
            <translation>Көчүрмө окулбай жатат: флешка сууруп алынган же жооп бербейт.</translation>
        </message>
        <message>
            <source>The backup is damaged: {part}.</source>
            <translation>Көчүрмө бузулган: {part}.</translation>
        </message>
        <message>
            <source>The backup was not finished: the stick was pulled out or does not answer.</source>
            <translation>Көчүрмө аягына чыккан жок: флешка сууруп алынды же жооп бербей жатат.</translation>
        </message>
        <message>
            <source>The backup was not written: it has {needed}, and this stick (FAT32) holds no file larger than 4 GB.</source>
            <translation>Көчүрмө жазылган жок: анын көлөмү {needed}, ал эми бул флешка (FAT32) 4 ГБдан чоң файлды сактай албайт.</translation>
        </message>
        <message>
            <source>The backup was not written: nothing can be written to this place.</source>
            <translation>Көчүрмө жазылган жок: бул жерге жазууга болбойт.</translation>
        </message>
        <message>
            <source>The backup was not written: the disk of this computer is full.</source>
            <translation>Көчүрмө жазылган жок: бул компьютердин диски толгон.</translation>
        </message>
        <message>
            <source>The backup was not written: the folder lies too deep, its path is too long for Windows.</source>
            <translation>Камдык көчүрмө жазылган жок: папка өтө тереңде, анын жолу Windows үчүн өтө узун.</translation>
        </message>
        <message>
            <source>The backup was not written: there is not enough room.</source>
            <translation>Көчүрмө жазылган жок: орун жетпейт.</translation>
        </message>
        <message>
            <source>The backup was written, but the stick gives back something else.</source>
            <translation>Көчүрмө жазылды, бирок флешка башка нерсени кайтарып берип жатат.</translation>
        </message>
        <message>
            <source>The code does not open this file.</source>
            <translation>Код бул файлды ачпайт.</translation>
        </message>
        <message>
            <source>The data are busy with other work.</source>
            <translation>Маалымат башка иш менен бош эмес.</translation>
        </message>
        <message>
            <source>The disk does not read or write as it should.</source>
            <translation>Диск туура окубай же жазбай жатат.</translation>
        </message>
        <message>
            <source>The file is larger than {most} MB.</source>
            <translation>Файл {most} МБдан чоң.</translation>
        </message>
        <message>
            <source>The file would be larger than {most} MB.</source>
            <translation>Файл {most} МБдан чоң болуп калмак.</translation>
        </message>
        <message>
            <source>The file {file} is damaged.</source>
            <translation>{file} файлы бузулган.</translation>
        </message>
        <message>
            <source>The file {file} is missing.</source>
            <translation>{file} файлы жок.</translation>
        </message>
        <message>
            <source>The key file was changed outside the program: {what}.</source>
            <translation>Ачкыч файлы программадан тышкары өзгөртүлгөн: {what}.</translation>
        </message>
        <message>
            <source>The keys were renewed while this account was without that role: the key it still has opens nothing.</source>
            <translation>Бул каттоо жазуусу ал ролсуз турганда ачкычтар жаңыртылган: андагы ачкыч эми эч нерсени ачпайт.</translation>
        </message>
        <message>
            <source>The password is wrong.</source>
            <translation>Сырсөз туура эмес.</translation>
        </message>
        <message>
            <source>The program is already open: {owner} on the computer {host}.</source>
            <translation>Программа мурунтан эле ачык: {owner}, {host} компьютеринде.</translation>
        </message>
        <message>
            <source>The program may not write in this folder.</source>
            <translation>Программага бул папкага жазууга уруксат жок.</translation>
        </message>
        <message>
            <source>The restored copy is not complete: {part}.</source>
            <translation>Калыбына келтирилген көчүрмө толук эмес: {part}.</translation>
        </message>
        <message>
            <source>There are no SPPK data in this folder.</source>
            <translation>Бул папкада СППК маалыматтары жок.</translation>
        </message>
        <message>
            <source>There is already something at {path}.</source>
            <translation>{path} деген жерде буга чейин эле бир нерсе бар.</translation>
        </message>
        <message>
            <source>There is no folder {path}.</source>
            <translation>{path} деген папка жок.</translation>
        </message>
        <message>
            <source>These are not the digits of the newest recovery sheet.</source>
            <translation>Бул сандар эң акыркы калыбына келтирүү барагындагы сандар эмес.</translation>
        </message>
        <message>
            <source>These data were saved by a newer program.</source>
            <translation>Бул маалыматтар программанын жаңыраак версиясында сакталган.</translation>
        </message>
        <message>
            <source>This account is closed.</source>
            <translation>Бул каттоо жазуусу жабык.</translation>
        </message>
        <message>
            <source>This backup was made by a newer version of the program.</source>
            <translation>Бул көчүрмө программанын жаңыраак чыгарылышында түзүлгөн.</translation>
        </message>
        <message>
            <source>This backup was not made by your program, or somebody changed it afterwards.</source>
            <translation>Бул көчүрмөнү сиздин программа түзгөн эмес же аны кийин бирөө өзгөрткөн.</translation>
        </message>
        <message>
            <source>This child's file is damaged or cut off.</source>
            <translation>Бул баланын иши бузулган же үзүлүп калган.</translation>
        </message>
        <message>
            <source>This child's file was made by a newer program.</source>
            <translation>Бул баланын иши жаңыраак программада түзүлгөн.</translation>
        </message>
        <message>
            <source>This file is not a backup of this program.</source>
            <translation>Бул файл бул программанын камдык көчүрмөсү эмес.</translation>
        </message>
        <message>
            <source>This file is not a child's file from another school.</source>
            <translation>Бул файл башка мектептен келген баланын иши эмес.</translation>
        </message>
        <message>
            <source>This folder already holds data.</source>
            <translation>Бул папкада мурунтан эле маалымат бар.</translation>
        </message>
        <message>
            <source>This folder belongs to the program's own data.</source>
            <translation>Бул папка программанын өз маалыматына таандык.</translation>
        </message>
        <message>
            <source>This password is too easy to guess.</source>
            <translation>Бул сырсөздү табуу өтө оңой.</translation>
        </message>
        <message>
            <source>Too many wrong passwords.</source>
            <translation>Сырсөз өтө көп жолу туура эмес терилди.</translation>
        </message>
        <message>
            <source>Use more different characters.</source>
            <translation>Ар түрдүү белгилерди көбүрөөк колдонуңуз.</translation>
        </message>
        <message numerus="yes">
            <source>Wait {n} seconds, then try again.</source>
            <translation>
                <numerusform>{n} секунд күтүп, кайра аракет кылыңыз.</numerusform>
                <numerusform>{n} секунд күтүп, кайра аракет кылыңыз.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was saved before is safe. Make a backup onto another disk now.</source>
            <translation>Мурда сакталгандар ордунда. Азыр башка дискке камдык көчүрмө түзүңүз.</translation>
        </message>
        <message>
            <source>What was saved before is safe. Wait until that work ends and try again.</source>
            <translation>Мурда сакталгандар ордунда. Ал иш бүткөнчө күтүп, кайра аракет кылыңыз.</translation>
        </message>
        <message>
            <source>You do not hold the key of this part of the data.</source>
            <translation>Маалыматтын бул бөлүгүнүн ачкычы сизде жок.</translation>
        </message>
        <message>
            <source>Your data and the older backups are unchanged. Put the stick in again and repeat, or use another one.</source>
            <translation>Маалыматыңыз жана мурунку көчүрмөлөр өзгөргөн жок. Флешканы кайра сайып кайталаңыз же башкасын алыңыз.</translation>
        </message>
        <message>
            <source>Your data and the older backups are unchanged. This stick is not to be trusted: use another one.</source>
            <translation>Маалыматыңыз жана мурунку көчүрмөлөр өзгөргөн жок. Бул флешкага ишенүүгө болбойт: башкасын алыңыз.</translation>
        </message>
        <message>
            <source>Your data are unchanged. Choose a folder nearer to the beginning of the disk.</source>
            <translation>Маалыматыңыз өзгөргөн жок. Дисктин башына жакыныраак папканы тандаңыз.</translation>
        </message>
        <message>
            <source>Your data are unchanged. Format a stick as exFAT or NTFS, or use another one.</source>
            <translation>Маалыматыңыз өзгөргөн жок. Флешканы exFAT же NTFS кылып форматтаңыз же башкасын алыңыз.</translation>
        </message>
        <message>
            <source>Your data are unchanged. Slide the stick's write lock off, or choose another stick or folder.</source>
            <translation>Маалыматыңыз өзгөргөн жок. Флешканын жазуудан коргогучун ачыңыз же башка флешканы, папканы тандаңыз.</translation>
        </message>
        <message>
            <source>Your data in the program are unchanged. Make a new backup on another stick and repeat the drill.</source>
            <translation>Программадагы маалыматыңыз өзгөргөн жок. Башка флешкага жаңы көчүрмө түзүп, машыгууну кайталаңыз.</translation>
        </message>
        <message>
            <source>Your data in the program are unchanged. Make a new backup on another stick; to restore, use an older copy.</source>
            <translation>Программадагы маалыматыңыз өзгөргөн жок. Башка флешкага жаңы көчүрмө түзүңүз; калыбына келтирүү үчүн эскирээк көчүрмөнү алыңыз.</translation>
        </message>
        <message>
            <source>a file was put in place of another</source>
            <translation>бир файл экинчисинин ордуна коюлган</translation>
        </message>
        <message>
            <source>a key was sent to you by somebody who does not hold it</source>
            <translation>сизге ачкычты өзүндө ачкычы жок адам жөнөткөн</translation>
        </message>
        <message>
            <source>a part of the data was taken out</source>
            <translation>маалыматтын бир бөлүгү алынып салынган</translation>
        </message>
        <message>
            <source>its content is not what this program wrote</source>
            <translation>анын мазмунун бул программа жазган эмес</translation>
        </message>
        <message>
            <source>its length is wrong, part of it is missing or added</source>
            <translation>узундугу туура эмес, бир бөлүгү жетпейт же ашыкча</translation>
        </message>
        <message>
            <source>its list of contents</source>
            <translation>анын мазмуну</translation>
        </message>
        <message>
            <source>somebody was added who does not hold the key</source>
            <translation>ачкычы жок адам кошулган</translation>
        </message>
        <message>
            <source>somebody who holds the key was taken out</source>
            <translation>ачкычы бар адам алынып салынган</translation>
        </message>
        <message>
            <source>the compartment {name}</source>
            <translation>{name} бөлүмү</translation>
        </message>
        <message>
            <source>the key file</source>
            <translation>ачкычтар файлы</translation>
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
            <source>your new key was taken out</source>
            <translation>сиздин жаңы ачкычыңыз алынып салынган</translation>
        </message>
        <message>
            <source>{amount} GB</source>
            <translation>{amount} ГБ</translation>
        </message>
        <message>
            <source>{amount} KB</source>
            <translation>{amount} КБ</translation>
        </message>
        <message>
            <source>{amount} MB</source>
            <translation>{amount} МБ</translation>
        </message>
        <message>
            <source>{needed} are needed, {free} are free. Free some room or choose a folder on another disk.</source>
            <translation>{needed} керек, {free} бош. Орун бошотуңуз же башка дисктеги папканы тандаңыз.</translation>
        </message>
        <message>
            <source>{needed} are needed, {free} are free. Your data are unchanged. Free some room on this computer.</source>
            <translation>{needed} керек, {free} бош. Маалыматыңыз өзгөргөн жок. Бул компьютерде орун бошотуңуз.</translation>
        </message>
        <message>
            <source>{needed} are needed, {free} are free. Your data are unchanged. Free some room or use another stick.</source>
            <translation>{needed} керек, {free} бош. Маалыматыңыз өзгөргөн жок. Орун бошотуңуз же башка флешканы сайыңыз.</translation>
        </message>
        <message>
            <source>{why}</source>
            <translation>{why}</translation>
        </message>
    </context>
</TS>
