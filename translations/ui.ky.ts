<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>ui</name>
        <message numerus="yes">
            <source>A PIN has {n} digits.</source>
            <translation>
                <numerusform>ПИН {n} сандан турат.</numerusform>
                <numerusform>ПИН {n} сандан турат.</numerusform>
            </translation>
        </message>
        <message>
            <source>A newer version comes as a file on a stick, never by a network. The data stay where they are.</source>
            <translation>Жаңы версия тармактан эмес, флешкадагы файл менен келет. Маалымат өз ордунда калат.</translation>
        </message>
        <message>
            <source>A verified backup first</source>
            <translation>Адегенде текшерилген камдык көчүрмө</translation>
        </message>
        <message>
            <source>About the program</source>
            <translation>Программа жөнүндө</translation>
        </message>
        <message>
            <source>Account and menu</source>
            <translation>Колдонуучу жана меню</translation>
        </message>
        <message>
            <source>Ahead</source>
            <translation>Алдыда</translation>
        </message>
        <message>
            <source>All is ready: close the program and open the installer. The data stay.</source>
            <translation>Баары даяр: программаны жаап, орноткучту ачыңыз. Маалымат калат.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>Choose a row to see its card</source>
            <translation>Картасын көрүү үчүн тизмеден сап тандаңыз</translation>
        </message>
        <message>
            <source>Choose from the calendar</source>
            <translation>Календардан тандоо</translation>
        </message>
        <message>
            <source>Choose from the list, or leave it empty.</source>
            <translation>Тизмеден тандаңыз же бош калтырыңыз.</translation>
        </message>
        <message>
            <source>Choose the installer…</source>
            <translation>Орноткучту тандаңыз…</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>Орун тандоо…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>Билдирүүнү жабуу</translation>
        </message>
        <message>
            <source>Compare it with the sum in the printed manual, group by group, or type that one here.</source>
            <translation>Аны басылган колдонмодогу сумма менен төрттөн салыштырыңыз же ошону бул жерге териңиз.</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>Жабылды</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Өчүрүү</translation>
        </message>
        <message>
            <source>Demo school: invented children and families. Real data must not be entered here.</source>
            <translation>Демо мектеп: балдар жана үй-бүлөлөр ойдон чыгарылган. Бул жерге чыныгы маалымат жазбаңыз.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документтер</translation>
        </message>
        <message>
            <source>Draft kept, {time}</source>
            <translation>Долбоор сакталды, {time}</translation>
        </message>
        <message>
            <source>F1 help</source>
            <translation>F1 колдонмо</translation>
        </message>
        <message>
            <source>F9 or a click shows the page again.</source>
            <translation>Баракты кайра көрсөтүү үчүн F9 басыңыз же чычканды чыкылдатыңыз.</translation>
        </message>
        <message>
            <source>Family, child, adult or street</source>
            <translation>Үй-бүлө, бала, чоң киши же көчө</translation>
        </message>
        <message>
            <source>From {least} to {most}.</source>
            <translation>{least} менен {most} аралыгында болушу керек.</translation>
        </message>
        <message>
            <source>If the sums are equal, close the program and open the installer.</source>
            <translation>Суммалар бирдей болсо, программаны жаап, орноткучту ачыңыз.</translation>
        </message>
        <message>
            <source>Is it the right one?</source>
            <translation>Файл ошолбу?</translation>
        </message>
        <message>
            <source>It is printed once its hand-over is written down: choose «Give…» in the documents.</source>
            <translation>Берүү жазылгандан кийин басылат: документтерден «берүү…» дегенди тандаңыз.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>Кагаздын тили</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Чоңойтуу</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Ошол бойдон калтыруу</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Лицензия</translation>
        </message>
        <message>
            <source>Licences of what is bundled</source>
            <translation>Программага кирген бөлүктөрдүн лицензиялары</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Кулпулоо</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation>Азыр камдык көчүрмө жасоо</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Дагы…</translation>
        </message>
        <message>
            <source>No file is chosen yet.</source>
            <translation>Файл тандала элек.</translation>
        </message>
        <message numerus="yes">
            <source>No more than {n} characters: the rest was left out.</source>
            <translation>
                <numerusform>{n} белгиден ашпайт: калганы алынган жок.</numerusform>
                <numerusform>{n} белгиден ашпайт: калганы алынган жок.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing else has changed. Choose another folder or another stick.</source>
            <translation>Башка эч нерсе өзгөргөн жок. Башка папканы же башка флешканы тандаңыз.</translation>
        </message>
        <message>
            <source>Nothing else has changed. Close it there, or save under another name.</source>
            <translation>Башка эч нерсе өзгөргөн жок. Аны ошол жерден жабыңыз же башка ат менен сактаңыз.</translation>
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation>Азырынча эч нерсе жазыла элек</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Бул жерде азырынча эч нерсе жок</translation>
        </message>
        <message>
            <source>Nothing of this kind in this period</source>
            <translation>Бул мезгилде мындай жазуу жок</translation>
        </message>
        <message>
            <source>Nothing was attached. Look whether the drive is still there.</source>
            <translation>Эч нерсе тиркелген жок. Диск ордундабы, караңыз.</translation>
        </message>
        <message>
            <source>Nothing was attached. Scan to PDF or JPEG.</source>
            <translation>Эч нерсе тиркелген жок. PDF же JPEG кылып скандаңыз.</translation>
        </message>
        <message>
            <source>Nothing was attached. See whether the file opens on this computer, or scan the paper again.</source>
            <translation>Эч нерсе тиркелген жок. Файл ушул компьютерде ачылабы, карап көрүңүз же кагазды кайра сканерлеңиз.</translation>
        </message>
        <message>
            <source>On a shared computer or a stick it stays readable for others. A password protects it.</source>
            <translation>Жалпы компьютерде же флешкада аны башкалар да окуй алат. Сырсөз аны коргойт.</translation>
        </message>
        <message>
            <source>Page back</source>
            <translation>Мурунку барак</translation>
        </message>
        <message>
            <source>Page on</source>
            <translation>Кийинки барак</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>Барактын туурасы</translation>
        </message>
        <message>
            <source>Parts of the program</source>
            <translation>Программанын бөлүктөрү</translation>
        </message>
        <message>
            <source>Password of the file</source>
            <translation>Файлдын сырсөзү</translation>
        </message>
        <message>
            <source>Path</source>
            <comment>a child's way</comment>
            <translation>Жол</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Мезгил</translation>
        </message>
        <message>
            <source>Please confirm</source>
            <translation>Ырастаңыз</translation>
        </message>
        <message>
            <source>Preferences of this computer</source>
            <translation>Ушул компьютердин жөндөөлөрү</translation>
        </message>
        <message>
            <source>Preparing the document</source>
            <translation>Документ даярдалууда</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Басып чыгаруу…</translation>
        </message>
        <message>
            <source>Print…</source>
            <comment>a timeline</comment>
            <translation>Басып чыгаруу…</translation>
        </message>
        <message>
            <source>Protect with a password</source>
            <translation>Сырсөз менен коргоо</translation>
        </message>
        <message>
            <source>Reading the installer</source>
            <translation>Орноткуч окулууда</translation>
        </message>
        <message>
            <source>Removing or updating the program leaves the data where they are. Backups are made under Backups in the menu.</source>
            <translation>Программаны өчүрүү же жаңыртуу маалыматка тийбейт. Камдык көчүрмө менюдагы «Камдык көчүрмөлөр» барагында түзүлөт.</translation>
        </message>
        <message>
            <source>SHA-256 of the installer</source>
            <translation>Орноткучтун SHA-256 суммасы</translation>
        </message>
        <message>
            <source>SPPK Desktop: the encrypted desk of a school's socio-psychological-pedagogical service</source>
            <translation>СППК Desktop: мектептин социалдык-психологиялык-педагогикалык кызматынын шифрленген жумуш столу</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сактоо</translation>
        </message>
        <message>
            <source>Save to a file</source>
            <translation>Файлга сактоо</translation>
        </message>
        <message>
            <source>Save to a file…</source>
            <translation>Файлга сактоо…</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сакталды: {file}</translation>
        </message>
        <message>
            <source>Saving the file</source>
            <translation>Файл сакталууда</translation>
        </message>
        <message>
            <source>Show earlier ones</source>
            <translation>Мурункуларын көрсөтүү</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Кичирейтүү</translation>
        </message>
        <message>
            <source>So far they agree; the rest is missing.</source>
            <translation>Азырынча дал келет; калганы терилген жок.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Токтотуу</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Токтотулууда…</translation>
        </message>
        <message>
            <source>Taken back: {what}</source>
            <translation>Кайтарылды: {what}</translation>
        </message>
        <message>
            <source>The data, encrypted</source>
            <translation>Маалымат, шифрленген</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>The file leaves the vault: whoever has it can read it.</source>
            <translation>Файл сактагычтан чыгат: аны алган ар бир адам окуй алат.</translation>
        </message>
        <message>
            <source>The file was not saved: this place cannot be written to.</source>
            <translation>Файл сакталган жок: бул жерге жазууга болбойт.</translation>
        </message>
        <message>
            <source>The file was not saved: {file} is open in another program.</source>
            <translation>Файл сакталган жок: {file} башка программада ачык турат.</translation>
        </message>
        <message>
            <source>The record was moved to the recycle bin.</source>
            <translation>Жазуу себетке өткөрүлдү.</translation>
        </message>
        <message>
            <source>The sum from the printed manual</source>
            <translation>Басылган колдонмодогу сумма</translation>
        </message>
        <message>
            <source>The sums are equal: this is the file that the manual tells of.</source>
            <translation>Суммалар бирдей: бул — колдонмодо аталган файл.</translation>
        </message>
        <message>
            <source>The sums differ. Do not open this file: it is damaged, of another version, or not ours.</source>
            <translation>Суммалар айырмаланат. Бул файлды ачпаңыз: ал бузук, башка версияныкы же биздики эмес.</translation>
        </message>
        <message numerus="yes">
            <source>The text is longer than {n} characters.</source>
            <translation>
                <numerusform>Текст {n} белгиден узун.</numerusform>
                <numerusform>Текст {n} белгиден узун.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There is no such day: this month has {n} days.</source>
            <translation>
                <numerusform>Мындай күн жок: бул айда {n} күн бар.</numerusform>
                <numerusform>Мындай күн жок: бул айда {n} күн бар.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no such year here: from {first} to {last}.</source>
            <translation>Мындай жыл болбойт: {first}–{last}.</translation>
        </message>
        <message>
            <source>This entry is kept by another specialist: it does not open for you.</source>
            <translation>Бул жазууну башка адис жүргүзөт: ал сизге ачылбайт.</translation>
        </message>
        <message>
            <source>This file is outside the vault. Delete it when it is no longer needed.</source>
            <translation>Бул файл сактагычтын сыртында турат. Керексиз болгондо өчүрүңүз.</translation>
        </message>
        <message>
            <source>This is a look only: it has not been handed over.</source>
            <translation>Бул карап көрүү гана: документ берилген эмес.</translation>
        </message>
        <message>
            <source>This is not a date. Write it like 28.02.2013.</source>
            <translation>Бул күн эмес. Мындай жазыңыз: 28.02.2013.</translation>
        </message>
        <message>
            <source>This is not a number.</source>
            <translation>Бул сан эмес.</translation>
        </message>
        <message>
            <source>This is not a time. Write it like 15:10.</source>
            <translation>Бул убакыт эмес. Мындай жазыңыз: 15:10.</translation>
        </message>
        <message>
            <source>This is not a whole number.</source>
            <translation>Бул бүтүн сан эмес.</translation>
        </message>
        <message>
            <source>This must be filled in.</source>
            <translation>Муну толтуруңуз.</translation>
        </message>
        <message>
            <source>This version: {version}</source>
            <translation>Бул версия: {version}</translation>
        </message>
        <message>
            <source>Type a part of the name to add…</source>
            <translation>Кошуу үчүн аталышынын бир бөлүгүн жазыңыз…</translation>
        </message>
        <message>
            <source>Undo  Ctrl+Z</source>
            <translation>Кайтаруу  Ctrl+Z</translation>
        </message>
        <message>
            <source>Update from a stick</source>
            <translation>Флешкадан жаңыртуу</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версия</translation>
        </message>
        <message>
            <source>Where to save</source>
            <translation>Кайда сакталсын</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Барак бүтүндөй</translation>
        </message>
        <message>
            <source>Without the password nobody can open the file, not even this program.</source>
            <translation>Сырсөзсүз файлды эч ким ача албайт, бул программа да.</translation>
        </message>
        <message>
            <source>all</source>
            <comment>filter</comment>
            <translation>баары</translation>
        </message>
        <message>
            <source>all time</source>
            <comment>period of a timeline</comment>
            <translation>бардыгы</translation>
        </message>
        <message>
            <source>annual plan</source>
            <comment>key</comment>
            <translation>жылдык план</translation>
        </message>
        <message>
            <source>back</source>
            <comment>key</comment>
            <translation>артка</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>тандаңыз</translation>
        </message>
        <message>
            <source>close</source>
            <comment>key</comment>
            <translation>жабуу</translation>
        </message>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>кк.аа.жжжж</translation>
        </message>
        <message>
            <source>first gap</source>
            <translation>биринчи бош</translation>
        </message>
        <message>
            <source>hh:mm</source>
            <translation>сс:мм</translation>
        </message>
        <message>
            <source>last 30 days</source>
            <comment>period of a timeline</comment>
            <translation>акыркы 30 күн</translation>
        </message>
        <message>
            <source>manual</source>
            <translation>колдонмо</translation>
        </message>
        <message>
            <source>next</source>
            <translation>кийинки</translation>
        </message>
        <message>
            <source>next field</source>
            <translation>кийинки талаа</translation>
        </message>
        <message>
            <source>no</source>
            <translation>жок</translation>
        </message>
        <message>
            <source>none of these</source>
            <translation>эч бири</translation>
        </message>
        <message>
            <source>not looked at</source>
            <translation>каралган жок</translation>
        </message>
        <message>
            <source>page {page} of {pages}</source>
            <translation>{page}-барак, бардыгы {pages}</translation>
        </message>
        <message>
            <source>print</source>
            <comment>key</comment>
            <translation>басып чыгаруу</translation>
        </message>
        <message>
            <source>save</source>
            <comment>key</comment>
            <translation>сактоо</translation>
        </message>
        <message>
            <source>som</source>
            <translation>сом</translation>
        </message>
        <message>
            <source>the school year before</source>
            <comment>period of a timeline</comment>
            <translation>мурунку окуу жылы</translation>
        </message>
        <message>
            <source>there is</source>
            <comment>has</comment>
            <translation>бар</translation>
        </message>
        <message>
            <source>there is none</source>
            <comment>has</comment>
            <translation>жок</translation>
        </message>
        <message>
            <source>this school year</source>
            <comment>period of a timeline</comment>
            <translation>ушул окуу жылы</translation>
        </message>
        <message>
            <source>type a part of the name</source>
            <translation>атынын бир бөлүгүн жазыңыз</translation>
        </message>
        <message>
            <source>type a part of the title</source>
            <translation>аталышынын бир бөлүгүн жазыңыз</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ооба</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} / {total}</translation>
        </message>
        <message>
            <source>{field}, time</source>
            <translation>{field}, убактысы</translation>
        </message>
        <message>
            <source>{label}: {value}</source>
            <translation>{label}: {value}</translation>
        </message>
        <message numerus="yes">
            <source>{n} files were not attached.</source>
            <translation>
                <numerusform>{n} файл тиркелген жок.</numerusform>
                <numerusform>{n} файл тиркелген жок.</numerusform>
            </translation>
        </message>
        <message>
            <source>«{name}» could not be read.</source>
            <translation>«{name}» окулган жок.</translation>
        </message>
        <message>
            <source>«{name}» is damaged, empty or needs a password.</source>
            <translation>«{name}» бузук, бош же сырсөз сурайт.</translation>
        </message>
        <message>
            <source>«{name}» is not a PDF or a picture.</source>
            <translation>«{name}» PDF да, сүрөт да эмес.</translation>
        </message>
    </context>
</TS>
