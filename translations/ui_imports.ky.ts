<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>ui_imports</name>
        <message>
            <source>Another file…</source>
            <translation>Башка файл…</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Туулган күнү</translation>
        </message>
        <message>
            <source>Choose a class list</source>
            <translation>Класстын тизмесин тандаңыз</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Файл тандоо…</translation>
        </message>
        <message>
            <source>Choose a row to see what will happen.</source>
            <translation>Эмне болорун көрүү үчүн сапты тандаңыз.</translation>
        </message>
        <message>
            <source>Choose an XLSX, XLS or CSV file. The program finds the columns by itself and shows every row first.</source>
            <translation>XLSX, XLS же CSV файлын тандаңыз. Программа тилкелерди өзү таап, адегенде ар бир сапты көрсөтөт.</translation>
        </message>
        <message>
            <source>Choose another place: the folder may be read-only, or the file is open in another program.</source>
            <translation>Башка жерди тандаңыз: папкага жазууга болбошу мүмкүн же файл башка программада ачык.</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Class list and passport</source>
            <translation>Класстын тизмеси жана паспорту</translation>
        </message>
        <message>
            <source>Class lists</source>
            <translation>Класстардын тизмелери</translation>
        </message>
        <message>
            <source>Classes that will be made: {names}.</source>
            <translation>Түзүлө турган класстар: {names}.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>Файлдын тилкелери</translation>
        </message>
        <message>
            <source>Columns that are not taken: {names}.</source>
            <translation>Алынбай турган тилкелер: {names}.</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>Тилкелер…</translation>
        </message>
        <message>
            <source>Compare anew</source>
            <translation>Кайра салыштыруу</translation>
        </message>
        <message>
            <source>Comparing with the register</source>
            <translation>Каттоо менен салыштырылууда</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Аты-жөнү</translation>
        </message>
        <message>
            <source>Hidden sheets were not read: {names}. If they are needed, unhide them.</source>
            <translation>Жашырылган барактар окулган жок: {names}. Керек болсо, аларды ачып коюңуз.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорттоо</translation>
        </message>
        <message>
            <source>Import a class list or a class passport</source>
            <translation>Класстын тизмесин же паспортун импорттоо</translation>
        </message>
        <message>
            <source>Import another file…</source>
            <translation>Дагы бир файлды импорттоо…</translation>
        </message>
        <message numerus="yes">
            <source>Import {n} children</source>
            <translation>
                <numerusform>{n} окуучуну импорттоо</numerusform>
                <numerusform>{n} окуучуну импорттоо</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing it again changes only what differs now.</source>
            <translation>Кайра импорттоо азыр айырмаланганын гана өзгөртөт.</translation>
        </message>
        <message>
            <source>Importing {name}</source>
            <translation>{name} импорттолууда</translation>
        </message>
        <message>
            <source>In the file: {value}</source>
            <translation>Файлда: {value}</translation>
        </message>
        <message numerus="yes">
            <source>In these classes but not in the file: {n} ({names}). They stay as they are.</source>
            <translation>
                <numerusform>Бул класстарда бар, бирок файлда жок: {n} ({names}). Алар ошол бойдон калат.</numerusform>
                <numerusform>Бул класстарда бар, бирок файлда жок: {n} ({names}). Алар ошол бойдон калат.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is a new child</source>
            <translation>Бул жаңы окуучу</translation>
        </message>
        <message>
            <source>It is {name} ({detail})</source>
            <translation>Бул — {name} ({detail})</translation>
        </message>
        <message>
            <source>Kept because somebody worked on them since: {names}</source>
            <translation>Андан бери оңдолгондуктан калтырылды: {names}</translation>
        </message>
        <message>
            <source>Leave these rows out after all</source>
            <translation>Бул саптарды калтырып коюу</translation>
        </message>
        <message>
            <source>Nobody can guess them back. Save the list from Excel as XLSX or «CSV UTF-8» and choose it again.</source>
            <translation>Аларды божомолдоп калыбына келтирүүгө болбойт. Тизмени Excelден XLSX же «CSV UTF-8» кылып сактап, кайра тандаңыз.</translation>
        </message>
        <message>
            <source>Nothing is written until you confirm, and the whole import can be undone later.</source>
            <translation>Сиз ырастамайынча эч нерсе жазылбайт, кийин бүт импортту кайтарса болот.</translation>
        </message>
        <message>
            <source>Nothing to import</source>
            <translation>Импорттой турган эч нерсе жок</translation>
        </message>
        <message>
            <source>Nothing was imported yet.</source>
            <translation>Азырынча эч нерсе импорттолгон жок.</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>Бир кадам артка</translation>
        </message>
        <message>
            <source>Past imports</source>
            <translation>Мурунку импорттор</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>{name} окулууда</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Сап</translation>
        </message>
        <message>
            <source>Save a marked copy…</source>
            <translation>Белгиленген көчүрмөсүн сактоо…</translation>
        </message>
        <message>
            <source>Save an empty class workbook…</source>
            <translation>Класстын бош үлгүсүн сактоо…</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Сакталды: {name}</translation>
        </message>
        <message>
            <source>Saving {name}</source>
            <translation>{name} сакталууда</translation>
        </message>
        <message>
            <source>Search by name or class</source>
            <translation>Аты же классы боюнча издөө</translation>
        </message>
        <message>
            <source>Sheets without a list of children: {names}.</source>
            <translation>Балдардын тизмеси жок барактар: {names}.</translation>
        </message>
        <message>
            <source>Take the answer back</source>
            <translation>Жоопту кайтарып алуу</translation>
        </message>
        <message>
            <source>Take the rows without these cells</source>
            <translation>Саптарды бул уячаларсыз алуу</translation>
        </message>
        <message>
            <source>The cells stay empty; the marked copy names them.</source>
            <translation>Уячалар бош калат; алар белгиленген көчүрмөдө көрсөтүлгөн.</translation>
        </message>
        <message>
            <source>The file {name} was not saved.</source>
            <translation>{name} файлы сакталган жок.</translation>
        </message>
        <message>
            <source>The import is done</source>
            <translation>Импорт аяктады</translation>
        </message>
        <message numerus="yes">
            <source>The import of {n} children was undone.</source>
            <translation>
                <numerusform>{n} окуучунун импорту кайтарылды.</numerusform>
                <numerusform>{n} окуучунун импорту кайтарылды.</numerusform>
            </translation>
        </message>
        <message>
            <source>The register holds exactly this. Nothing is written.</source>
            <translation>Каттоодо дал ушундай. Эч нерсе жазылбайт.</translation>
        </message>
        <message>
            <source>The register is as it was before.</source>
            <translation>Каттоо мурунку абалына келди.</translation>
        </message>
        <message>
            <source>The row is left out until the cell is put right, or until you take rows without their wrong cells.</source>
            <translation>Уяча оңдолмоюнча же саптарды ката уячаларсыз алмайынча бул сап калтырылат.</translation>
        </message>
        <message>
            <source>They are left out. Put the cells right in the file and choose it again, or save a copy with them marked.</source>
            <translation>Алар калтырылат. Файлдагы уячаларды оңдоп, кайра тандаңыз же алар белгиленген көчүрмөсүн сактаңыз.</translation>
        </message>
        <message>
            <source>This file has lost the letters ң, ө, ү.</source>
            <translation>Бул файл ң, ө, ү тамгаларын жоготкон.</translation>
        </message>
        <message>
            <source>This file is not encrypted: it names children. Delete it when it has served.</source>
            <translation>Бул файл шифрленген эмес: анда балдардын аты-жөнү бар. Иш бүткөндө өчүрүп коюңуз.</translation>
        </message>
        <message>
            <source>This very file was imported on {day}.</source>
            <translation>Дал ушул файл {day} импорттолгон.</translation>
        </message>
        <message>
            <source>Undo the import of {name}?</source>
            <translation>{name} импортун кайтарасызбы?</translation>
        </message>
        <message>
            <source>Undo the whole import</source>
            <translation>Бүт импортту кайтаруу</translation>
        </message>
        <message>
            <source>Undo this import</source>
            <translation>Бул импортту кайтаруу</translation>
        </message>
        <message>
            <source>Undo this import…</source>
            <translation>Бул импортту кайтаруу…</translation>
        </message>
        <message>
            <source>Undoing the import</source>
            <translation>Импорт кайтарылууда</translation>
        </message>
        <message>
            <source>What exactly</source>
            <translation>Тагыраагы</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Эмне болот</translation>
        </message>
        <message>
            <source>What it added goes to the recycle bin, what it changed gets its old values. Children edited since are kept.</source>
            <translation>Кошулгандар себетке түшөт, өзгөргөндөр мурунку абалына кайтат. Андан кийин оңдолгон окуучулар калат.</translation>
        </message>
        <message>
            <source>What you change here is remembered for the next list with the same headings.</source>
            <translation>Бул жерде өзгөрткөнүңүз ушундай аталыштары бар кийинки тизме үчүн эсте калат.</translation>
        </message>
        <message>
            <source>Where to save</source>
            <translation>Кайда сакталсын</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Аты-жөнү жок</translation>
        </message>
        <message>
            <source>Without an answer the row is left out.</source>
            <translation>Жооп берилбесе, сап калтырылат.</translation>
        </message>
        <message>
            <source>Without this the child cannot be told from others: the row is left out until the cell is put right.</source>
            <translation>Мунусуз баланы башкалардан айырмалоого болбойт: уяча оңдолмоюнча сап калтырылат.</translation>
        </message>
        <message>
            <source>You said whose row this is.</source>
            <translation>Бул сап кимдики экенин сиз айттыңыз.</translation>
        </message>
        <message>
            <source>all rows</source>
            <translation>бардык саптар</translation>
        </message>
        <message>
            <source>as you said last time</source>
            <translation>өткөндө айткандай</translation>
        </message>
        <message>
            <source>changed</source>
            <comment>row</comment>
            <translation>өзгөрөт</translation>
        </message>
        <message>
            <source>clear</source>
            <comment>key</comment>
            <translation>тазалоо</translation>
        </message>
        <message>
            <source>in question</source>
            <comment>row</comment>
            <translation>суроо бар</translation>
        </message>
        <message>
            <source>marked</source>
            <translation>белгиленген</translation>
        </message>
        <message>
            <source>new</source>
            <comment>row</comment>
            <translation>жаңы</translation>
        </message>
        <message>
            <source>row by row</source>
            <translation>саптан сапка</translation>
        </message>
        <message>
            <source>row {line}</source>
            <translation>{line}-сап</translation>
        </message>
        <message>
            <source>same</source>
            <comment>row</comment>
            <translation>ошол эле</translation>
        </message>
        <message>
            <source>search</source>
            <translation>издөө</translation>
        </message>
        <message>
            <source>undone</source>
            <comment>import</comment>
            <translation>кайтарылган</translation>
        </message>
        <message>
            <source>wrong</source>
            <comment>row</comment>
            <translation>ката</translation>
        </message>
        <message>
            <source>{added} children were added, {changed} changed.</source>
            <translation>Кошулган окуучулар: {added}, өзгөргөнү: {changed}.</translation>
        </message>
        <message>
            <source>{added} new, {changed} changed</source>
            <translation>жаңы: {added}, өзгөргөнү: {changed}</translation>
        </message>
        <message numerus="yes">
            <source>{n} children</source>
            <translation>
                <numerusform>{n} окуучу</numerusform>
                <numerusform>{n} окуучу</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} rows are taken without their wrong cells.</source>
            <translation>
                <numerusform>{n} сап ката уячаларысыз алынат.</numerusform>
                <numerusform>{n} сап ката уячаларысыз алынат.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} rows have cells that cannot be taken.</source>
            <translation>
                <numerusform>{n} сапта алынбай турган уячалар бар.</numerusform>
                <numerusform>{n} сапта алынбай турган уячалар бар.</numerusform>
            </translation>
        </message>
        <message>
            <source>{sheet}, row {line}</source>
            <translation>{sheet}, {line}-сап</translation>
        </message>
        <message>
            <source>— not taken —</source>
            <translation>— алынбайт —</translation>
        </message>
    </context>
</TS>
