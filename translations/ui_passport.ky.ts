<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>ui_passport</name>
        <message>
            <source>A family is counted once, however many of its children study here.</source>
            <translation>Канча баласы окуса да, бир үй-бүлө бир жолу эсептелет.</translation>
        </message>
        <message>
            <source>A family is counted once: the columns of a family line may add up to more than its total.</source>
            <translation>Бир үй-бүлө бир жолу эсептелет: мамычалардын суммасы жалпы сандан көп болушу мүмкүн.</translation>
        </message>
        <message>
            <source>A family stands in the column of its youngest child only, so that the columns make the total.</source>
            <translation>Үй-бүлө эң кичүү баласынын тилкесинде гана турат, тилкелердин суммасы жалпы санга барабар.</translation>
        </message>
        <message>
            <source>A signed passport in another form…</source>
            <translation>Кол коюлган паспорт башка түрдө…</translation>
        </message>
        <message>
            <source>All {count}</source>
            <translation>Бардыгы {count}</translation>
        </message>
        <message>
            <source>Also lines with nobody</source>
            <translation>Нөл саптарды да көрсөтүү</translation>
        </message>
        <message>
            <source>As</source>
            <comment>form of a document</comment>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Күнү боюнча</translation>
        </message>
        <message>
            <source>Basis document</source>
            <translation>Негизи (документ)</translation>
        </message>
        <message>
            <source>By class</source>
            <translation>Класс боюнча</translation>
        </message>
        <message>
            <source>By grade band</source>
            <translation>Баскыч боюнча</translation>
        </message>
        <message>
            <source>By grade band: {group}</source>
            <translation>Баскыч боюнча: {group}</translation>
        </message>
        <message>
            <source>By parallel</source>
            <translation>Параллель боюнча</translation>
        </message>
        <message>
            <source>By sex</source>
            <translation>Жынысы боюнча</translation>
        </message>
        <message>
            <source>Came {count}</source>
            <translation>Келди {count}</translation>
        </message>
        <message>
            <source>Categories are entered class by class in the grid, on the card of a child or a family, or come back with the sheets of the class teachers: the button «Fill in».</source>
            <translation>Категориялар класстар боюнча торчодо, баланын же үй-бүлөнүн картасында жазылат же класс жетекчилердин барактары менен кайтып келет: «Толтуруу» баскычы.</translation>
        </message>
        <message>
            <source>Categories of the class</source>
            <translation>Класстын категориялары</translation>
        </message>
        <message>
            <source>Category</source>
            <comment>head of the passport</comment>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Change</source>
            <comment>since another day</comment>
            <translation>Өзгөрүү</translation>
        </message>
        <message>
            <source>Changes of {time} that were not saved are shown again.</source>
            <translation>Сакталбаган өзгөртүүлөр ({time}) кайра көрсөтүлдү.</translation>
        </message>
        <message>
            <source>Choose a number</source>
            <translation>Санды тандаңыз</translation>
        </message>
        <message>
            <source>Choose a place…</source>
            <translation>Орун тандоо…</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Class grid</source>
            <translation>Класстын торчосу</translation>
        </message>
        <message>
            <source>Comparison of two days</source>
            <translation>Эки күндү салыштыруу</translation>
        </message>
        <message>
            <source>Comparison of two days…</source>
            <translation>Эки күндү салыштыруу…</translation>
        </message>
        <message>
            <source>Counted from the register as it is now; a signed passport may say otherwise.</source>
            <translation>Реестрдин азыркы абалы боюнча эсептелген; кол коюлган паспортто башкача болушу мүмкүн.</translation>
        </message>
        <message>
            <source>Counting the passport</source>
            <translation>Паспорт эсептелүүдө</translation>
        </message>
        <message>
            <source>Counting the years</source>
            <translation>Жылдар эсептелүүдө</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Эсептелүүдө…</translation>
        </message>
        <message>
            <source>Course and structure</source>
            <translation>Динамика жана түзүм</translation>
        </message>
        <message>
            <source>Every pupil with parents, address and categories, then the numbers of the class.</source>
            <translation>Ар бир окуучу ата-энеси, дареги жана категориялары менен, андан кийин класстын көрсөткүчтөрү.</translation>
        </message>
        <message>
            <source>Figures of the passport</source>
            <translation>Паспорттун сандары</translation>
        </message>
        <message>
            <source>Folder for the sheets</source>
            <translation>Барактар үчүн папка</translation>
        </message>
        <message>
            <source>For what, on whose request</source>
            <translation>Эмне үчүн, кимдин суроосу менен</translation>
        </message>
        <message>
            <source>From {before} to {now}: what changed, who came and who left.</source>
            <translation>{before} – {now}: эмне өзгөрдү, ким келди, ким кетти.</translation>
        </message>
        <message>
            <source>Give the changes up</source>
            <translation>Өзгөртүүлөрдөн баш тартуу</translation>
        </message>
        <message>
            <source>Health and registers too</source>
            <translation>Ден соолугу жана эсепте турушу да</translation>
        </message>
        <message>
            <source>It is printed as it was signed, whatever was corrected later.</source>
            <translation>Кийин эмне оңдолсо да, кол коюлгандагыдай басылат.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Сактоо</translation>
        </message>
        <message>
            <source>Left {count}</source>
            <translation>Кетти {count}</translation>
        </message>
        <message>
            <source>Line of the passport</source>
            <translation>Паспорттун сабы</translation>
        </message>
        <message>
            <source>List of names</source>
            <translation>Аттардын тизмеси</translation>
        </message>
        <message>
            <source>Lists of names</source>
            <translation>Аттардын тизмелери</translation>
        </message>
        <message>
            <source>Lists of names…</source>
            <translation>Аттардын тизмелери…</translation>
        </message>
        <message>
            <source>Looking at these names is written into the journal.</source>
            <translation>Тизмени көрүү журналга жазылды.</translation>
        </message>
        <message>
            <source>Make the paper</source>
            <translation>Кагазды түзүү</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Дагы…</translation>
        </message>
        <message>
            <source>Name</source>
            <comment>of a person</comment>
            <translation>Аты-жөнү</translation>
        </message>
        <message>
            <source>Names behind the number</source>
            <translation>Сандын артындагы аттар</translation>
        </message>
        <message>
            <source>No category is written down as of this day.</source>
            <translation>Бул күнгө карата бир да категория жазылган эмес.</translation>
        </message>
        <message>
            <source>No. {number}, as of {day}</source>
            <translation>№ {number}, {day} карата</translation>
        </message>
        <message>
            <source>Not filled in</source>
            <translation>Толтурулган эмес</translation>
        </message>
        <message>
            <source>Nothing to save</source>
            <translation>Сактай турган эч нерсе жок</translation>
        </message>
        <message>
            <source>Numbers of one class…</source>
            <translation>Бир класстын сандары…</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>Бир кадам артка</translation>
        </message>
        <message>
            <source>Only the number is shown to your role.</source>
            <translation>Сиздин ролуңузга сан гана көрсөтүлөт.</translation>
        </message>
        <message>
            <source>Order or protocol</source>
            <translation>Буйрук же протокол</translation>
        </message>
        <message>
            <source>PINs too</source>
            <translation>ПИНдер да</translation>
        </message>
        <message>
            <source>Passport of a class</source>
            <translation>Класстын паспорту</translation>
        </message>
        <message>
            <source>Passport of a class with its roster…</source>
            <translation>Класстын паспорту, тизмеси менен…</translation>
        </message>
        <message>
            <source>Percent of the children, or of the families, of each band.</source>
            <translation>Ар бир баскычтагы балдардан же үй-бүлөлөрдөн пайыз менен.</translation>
        </message>
        <message>
            <source>Preparing the sheets</source>
            <translation>Барактар даярдалууда</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>Print the list…</source>
            <translation>Тизмени басуу…</translation>
        </message>
        <message>
            <source>Protected columns</source>
            <translation>Корголгон тилкелер</translation>
        </message>
        <message>
            <source>Protected columns are shown. Looking at them is written into the journal.</source>
            <translation>Корголгон тилкелер көрсөтүлдү. Аларды көрүү журналга жазылат.</translation>
        </message>
        <message>
            <source>Protected lines too</source>
            <translation>Корголгон саптар да</translation>
        </message>
        <message>
            <source>Save them, or give them up.</source>
            <translation>Аларды сактаңыз же алардан баш тартыңыз.</translation>
        </message>
        <message>
            <source>Save to a file</source>
            <translation>Файлга сактоо</translation>
        </message>
        <message numerus="yes">
            <source>Save {n} changes</source>
            <translation>
                <numerusform>{n} өзгөртүүнү сактоо</numerusform>
                <numerusform>{n} өзгөртүүнү сактоо</numerusform>
            </translation>
        </message>
        <message>
            <source>Say on the card with whom the child lives; then set this here.</source>
            <translation>Бала ким менен жашаарын карточкада көрсөтүңүз, андан кийин бул жерден коюңуз.</translation>
        </message>
        <message>
            <source>School passport as a workbook (XLSX)…</source>
            <translation>Мектептин паспорту XLSX файлы катары…</translation>
        </message>
        <message>
            <source>School passport as on the screen: {columns}</source>
            <translation>Мектептин паспорту экрандагыдай: {columns}</translation>
        </message>
        <message>
            <source>School passport by class</source>
            <translation>Мектептин паспорту, класстар боюнча</translation>
        </message>
        <message>
            <source>School passport for the office (DOCX)…</source>
            <translation>Мектептин паспорту кеңсе үчүн (DOCX)…</translation>
        </message>
        <message>
            <source>School passport with protected lines</source>
            <translation>Мектептин паспорту, корголгон саптар менен</translation>
        </message>
        <message>
            <source>Sheets for class teachers</source>
            <translation>Класс жетекчилер үчүн барактар</translation>
        </message>
        <message>
            <source>Show the list</source>
            <translation>Тизмени көрсөтүү</translation>
        </message>
        <message>
            <source>Sign and keep the passport</source>
            <translation>Паспортко кол коюп сактоо</translation>
        </message>
        <message>
            <source>Sign and keep…</source>
            <translation>Тоңдуруу…</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Кол коюлган күнү</translation>
        </message>
        <message>
            <source>Signed passport</source>
            <translation>Кол коюлган паспорт</translation>
        </message>
        <message>
            <source>Signed: No. {number}, as of {day}</source>
            <translation>Кол коюлган: № {number}, {day} карата</translation>
        </message>
        <message>
            <source>Social passport</source>
            <translation>Социалдык паспорт</translation>
        </message>
        <message>
            <source>Social passport as of {day}</source>
            <translation>Социалдык паспорт, {day} карата</translation>
        </message>
        <message>
            <source>Social passport of class {name}</source>
            <translation>{name} классынын социалдык паспорту</translation>
        </message>
        <message>
            <source>Space</source>
            <comment>key</comment>
            <translation>Боштук</translation>
        </message>
        <message>
            <source>The changes were given up.</source>
            <translation>Өзгөртүүлөр алынып салынды.</translation>
        </message>
        <message>
            <source>The names behind every line of the passport. Who asked, when and for how many names is written into the journal.</source>
            <translation>Паспорттун ар бир сабынын артындагы аттар. Ким, качан сураганы жана канча ат экени журналга жазылат.</translation>
        </message>
        <message>
            <source>The names behind it are shown here. Arrow keys go from number to number.</source>
            <translation>Анын артындагы аттар бул жерде көрсөтүлөт. Жебелер менен сандан санга өтөсүз.</translation>
        </message>
        <message>
            <source>The passport as of {day} is kept as it is now and printed the same for ever, whatever is corrected later.</source>
            <translation>{day} карата паспорт азыркы түрүндө сакталат: кийин эмне оңдолсо да, ал ар дайым ушундай басылат.</translation>
        </message>
        <message>
            <source>The passport is kept as signed.</source>
            <translation>Паспорт кол коюлган бойдон сакталды.</translation>
        </message>
        <message>
            <source>These files are outside the vault. Delete them when they are no longer needed.</source>
            <translation>Бул файлдар сактагычтан тышкары. Керек болбой калганда өчүрүңүз.</translation>
        </message>
        <message>
            <source>Through the years: {line}</source>
            <translation>Жылдар боюнча: {line}</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Бардыгы</translation>
        </message>
        <message>
            <source>True from</source>
            <translation>Кайсы күндөн</translation>
        </message>
        <message>
            <source>What the register knows of each child is written in already. An empty cell erases nothing when the sheet comes back. Notes are never on it.</source>
            <translation>Реестр ар бир бала жөнүндө эмнени билсе, баракта жазылып турат. Барак кайтканда бош уяча эч нерсени өчүрбөйт. Эскертүүлөр эч качан жазылбайт.</translation>
        </message>
        <message>
            <source>With names</source>
            <translation>Аттары менен</translation>
        </message>
        <message>
            <source>Without columns</source>
            <translation>Мамычаларсыз</translation>
        </message>
        <message>
            <source>all classes, into a folder</source>
            <translation>бардык класстар, папкага</translation>
        </message>
        <message>
            <source>as of {day}</source>
            <translation>{day} карата</translation>
        </message>
        <message>
            <source>back</source>
            <comment>key</comment>
            <translation>артка</translation>
        </message>
        <message>
            <source>came</source>
            <comment>change</comment>
            <translation>келди</translation>
        </message>
        <message>
            <source>class {name}</source>
            <translation>{name} классы</translation>
        </message>
        <message>
            <source>compared with</source>
            <translation>салыштыруу</translation>
        </message>
        <message>
            <source>counts by {code} of the family</source>
            <translation>үй-бүлөнүн {code} боюнча эсептелет</translation>
        </message>
        <message>
            <source>document (DOCX)</source>
            <translation>документ (DOCX)</translation>
        </message>
        <message>
            <source>find a column</source>
            <comment>key</comment>
            <translation>тилкени табуу</translation>
        </message>
        <message>
            <source>for the child</source>
            <translation>балага</translation>
        </message>
        <message>
            <source>for the whole family</source>
            <translation>бүтүндөй үй-бүлөгө</translation>
        </message>
        <message>
            <source>group</source>
            <comment>key</comment>
            <translation>топ</translation>
        </message>
        <message>
            <source>left</source>
            <comment>change</comment>
            <translation>кетти</translation>
        </message>
        <message>
            <source>line after line</source>
            <comment>key</comment>
            <translation>саптан сапка</translation>
        </message>
        <message>
            <source>no</source>
            <translation>жок</translation>
        </message>
        <message>
            <source>one of its set</source>
            <translation>тобунан бирөө гана</translation>
        </message>
        <message>
            <source>paper (PDF)</source>
            <translation>кагаз (PDF)</translation>
        </message>
        <message>
            <source>print</source>
            <comment>key</comment>
            <translation>басып чыгаруу</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>± {day}</translation>
        </message>
        <message>
            <source>turn</source>
            <comment>key</comment>
            <translation>алмаштыруу</translation>
        </message>
        <message>
            <source>workbook (XLSX)</source>
            <translation>жадыбал (XLSX)</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ооба</translation>
        </message>
        <message>
            <source>yes, no</source>
            <comment>key</comment>
            <translation>ооба, жок</translation>
        </message>
        <message>
            <source>{column}, as of {day}</source>
            <translation>{column}, {day} карата</translation>
        </message>
        <message>
            <source>{count} · {line}</source>
            <translation>{count} · {line}</translation>
        </message>
        <message>
            <source>{families}, {children}</source>
            <translation>{families}, {children}</translation>
        </message>
        <message>
            <source>{name} lives in no family of the register.</source>
            <translation>{name} реестрдеги бир да үй-бүлөдө жашабайт.</translation>
        </message>
        <message numerus="yes">
            <source>{n} adults</source>
            <comment>listed</comment>
            <translation>
                <numerusform>{n} чоң киши</numerusform>
                <numerusform>{n} чоң киши</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} changes were saved, true from {day}.</source>
            <translation>
                <numerusform>{n} өзгөртүү сакталды, {day} күнүнөн тартып.</numerusform>
                <numerusform>{n} өзгөртүү сакталды, {day} күнүнөн тартып.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} children in them</source>
            <comment>of families</comment>
            <translation>
                <numerusform>аларда {n} бала</numerusform>
                <numerusform>аларда {n} бала</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} families</source>
            <comment>listed</comment>
            <translation>
                <numerusform>{n} үй-бүлө</numerusform>
                <numerusform>{n} үй-бүлө</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more</source>
            <comment>warnings</comment>
            <translation>
                <numerusform>Дагы {n}</numerusform>
                <numerusform>Дагы {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils</source>
            <comment>listed</comment>
            <translation>
                <numerusform>{n} окуучу</numerusform>
                <numerusform>{n} окуучу</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sheets were saved.</source>
            <translation>
                <numerusform>{n} барак сакталды.</numerusform>
                <numerusform>{n} барак сакталды.</numerusform>
            </translation>
        </message>
        <message>
            <source>{typed}: no such column</source>
            <translation>{typed}: мындай тилке жок</translation>
        </message>
    </context>
</TS>
