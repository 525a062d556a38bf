<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>app</name>
        <message>
            <source>31 days</source>
            <translation>31 күн</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 күн</translation>
        </message>
        <message>
            <source>Change of user</source>
            <translation>Колдонуучуну алмаштыруу</translation>
        </message>
        <message>
            <source>Inventing the demo school</source>
            <translation>Демо мектеп түзүлүүдө</translation>
        </message>
        <message>
            <source>Journal of actions</source>
            <translation>Аракеттер журналы</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Кулпулоо</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Кошумча</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>People and keys</source>
            <translation>Кызматкерлер жана ачкычтар</translation>
        </message>
        <message>
            <source>Preparing the sheet</source>
            <translation>Баракча даярдалууда</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Жазуу</translation>
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
            <source>Removed</source>
            <translation>Өчүрүлгөн</translation>
        </message>
        <message>
            <source>SPPK</source>
            <translation>СППК</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Жөндөөлөр</translation>
        </message>
        <message>
            <source>This folder holds the data themselves. Choose another disk or a USB stick.</source>
            <translation>Бул папкада маалыматтын өзү турат. Башка дискти же флешканы тандаңыз.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Эмне</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Эмне жасалган</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Качан</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ким</translation>
        </message>
        <message>
            <source>Who removed it</source>
            <translation>Ким өчүргөн</translation>
        </message>
        <message>
            <source>a year</source>
            <translation>бир жыл</translation>
        </message>
        <message>
            <source>added a person</source>
            <translation>кызматкер кошту</translation>
        </message>
        <message>
            <source>adult</source>
            <translation>чоң адам</translation>
        </message>
        <message>
            <source>attached a file</source>
            <translation>файл тиркеди</translation>
        </message>
        <message>
            <source>category of a child</source>
            <translation>баланын категориясы</translation>
        </message>
        <message>
            <source>category of a family</source>
            <translation>үй-бүлөнүн категориясы</translation>
        </message>
        <message>
            <source>changed a setting</source>
            <translation>жөндөөнү өзгөрттү</translation>
        </message>
        <message>
            <source>changed roles</source>
            <translation>милдеттерди өзгөрттү</translation>
        </message>
        <message>
            <source>changed the own password</source>
            <translation>өз сырсөзүн өзгөрттү</translation>
        </message>
        <message>
            <source>class</source>
            <translation>класс</translation>
        </message>
        <message>
            <source>closed an account</source>
            <translation>каттоо эсебин жапты</translation>
        </message>
        <message>
            <source>corrected a signed paper</source>
            <translation>кол коюлган кагазды оңдоду</translation>
        </message>
        <message>
            <source>deleted for ever</source>
            <translation>биротоло өчүрдү</translation>
        </message>
        <message>
            <source>family</source>
            <translation>үй-бүлө</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>бүтүрдү</translation>
        </message>
        <message>
            <source>gave a key</source>
            <translation>ачкыч берди</translation>
        </message>
        <message>
            <source>gave a person a new password</source>
            <translation>кызматкерге жаңы сырсөз берди</translation>
        </message>
        <message>
            <source>import</source>
            <comment>a thing</comment>
            <translation>импорт</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>импорттоду</translation>
        </message>
        <message>
            <source>locked the program</source>
            <translation>программаны кулпулады</translation>
        </message>
        <message>
            <source>looked at a protected card</source>
            <translation>корголгон карточканы карады</translation>
        </message>
        <message>
            <source>made a backup</source>
            <translation>камдык көчүрмө түздү</translation>
        </message>
        <message>
            <source>made a recovery sheet</source>
            <translation>калыбына келтирүү баракчасын түздү</translation>
        </message>
        <message>
            <source>member of a household</source>
            <translation>үй-бүлө мүчөсү</translation>
        </message>
        <message>
            <source>member of staff</source>
            <translation>кызматкер</translation>
        </message>
        <message>
            <source>place in a class</source>
            <translation>класстагы орду</translation>
        </message>
        <message>
            <source>place in a family</source>
            <translation>үй-бүлөдөгү орду</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>пландады</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>басып чыгарды</translation>
        </message>
        <message>
            <source>pupil</source>
            <translation>окуучу</translation>
        </message>
        <message>
            <source>raid</source>
            <translation>рейд</translation>
        </message>
        <message>
            <source>removed an attached file</source>
            <translation>тиркелген файлды алып салды</translation>
        </message>
        <message>
            <source>renewed the keys</source>
            <translation>ачкычтарды жаңыртты</translation>
        </message>
        <message>
            <source>restored from a backup</source>
            <translation>көчүрмөдөн калыбына келтирди</translation>
        </message>
        <message>
            <source>saved to a file</source>
            <translation>файлга сактады</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>кол койду</translation>
        </message>
        <message>
            <source>tie between adult and child</source>
            <translation>чоң адам менен баланын байланышы</translation>
        </message>
        <message>
            <source>today</source>
            <translation>бүгүн</translation>
        </message>
        <message>
            <source>undid an import</source>
            <translation>импортту артка кайтарды</translation>
        </message>
        <message>
            <source>unlocked the program</source>
            <translation>программага кирди</translation>
        </message>
        <message>
            <source>used a recovery sheet</source>
            <translation>калыбына келтирүү баракчасын колдонду</translation>
        </message>
        <message>
            <source>verified a backup</source>
            <translation>камдык көчүрмөнү текшерди</translation>
        </message>
        <message>
            <source>visit</source>
            <translation>баруу</translation>
        </message>
        <message>
            <source>went on with an older copy</source>
            <translation>эскирээк көчүрмө менен улантты</translation>
        </message>
        <message>
            <source>wrong passwords before</source>
            <translation>буга чейин туура эмес сырсөздөр</translation>
        </message>
    </context>
</TS>
