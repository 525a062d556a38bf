<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>ui_reports</name>
        <message>
            <source>Add</source>
            <translation>Кошуу</translation>
        </message>
        <message>
            <source>Add a correction…</source>
            <translation>Түзөтүү жазуу…</translation>
        </message>
        <message>
            <source>Any dates</source>
            <comment>period</comment>
            <translation>Башка даталар</translation>
        </message>
        <message>
            <source>As</source>
            <comment>form of a document</comment>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>As a chart</source>
            <translation>Диаграмма</translation>
        </message>
        <message>
            <source>As a workbook (XLSX)…</source>
            <translation>Таблица түрүндө (XLSX)…</translation>
        </message>
        <message>
            <source>Bars in place of the numbers, and back (F7)</source>
            <translation>Сандардын ордуна тилкелер, кайра да (F7)</translation>
        </message>
        <message>
            <source>Chart of the report</source>
            <translation>Отчеттун диаграммасы</translation>
        </message>
        <message>
            <source>Choose a number</source>
            <translation>Санды тандаңыз</translation>
        </message>
        <message>
            <source>Compare with the period before</source>
            <translation>Мурунку мезгил менен салыштыруу</translation>
        </message>
        <message>
            <source>Correct a signed report</source>
            <translation>Кол коюлган отчетту оңдоо</translation>
        </message>
        <message>
            <source>Counted from what is written down now.</source>
            <translation>Азыр жазылгандар боюнча эсептелди.</translation>
        </message>
        <message>
            <source>Counting the report</source>
            <translation>Отчет эсептелүүдө</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Эсептелүүдө…</translation>
        </message>
        <message>
            <source>Evidence found: {list}</source>
            <translation>Табылган далилдер: {list}</translation>
        </message>
        <message>
            <source>Evidence of your own</source>
            <translation>Өзүңүз кошкон далилдер</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>Үй-бүлөлөр</translation>
        </message>
        <message>
            <source>Figures of the report</source>
            <translation>Отчеттун сандары</translation>
        </message>
        <message>
            <source>For each signal: how many days back it counts. 0 means that it is not looked for.</source>
            <translation>Ар бир сигнал үчүн: канча күн артка эсептелет. 0 — изделбейт.</translation>
        </message>
        <message>
            <source>For no family do several signals coincide.</source>
            <translation>Бир да үй-бүлөдө бир нече сигнал дал келген жок.</translation>
        </message>
        <message>
            <source>For no pupil do several signals coincide.</source>
            <translation>Бир да окуучуда бир нече сигнал дал келген жок.</translation>
        </message>
        <message>
            <source>For the office to edit (DOCX)…</source>
            <translation>Кеңседе түзөтүү үчүн (DOCX)…</translation>
        </message>
        <message>
            <source>For what, on whose request</source>
            <translation>Эмне үчүн, кимдин суроосу менен</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Башы</translation>
        </message>
        <message>
            <source>Further documents, with number and date.</source>
            <translation>Башка документтер, номери жана күнү менен.</translation>
        </message>
        <message>
            <source>Half-year</source>
            <comment>period</comment>
            <translation>Жарым жыл</translation>
        </message>
        <message>
            <source>Hand over as a workbook (XLSX)…</source>
            <translation>Таблица түрүндө берүү (XLSX)…</translation>
        </message>
        <message>
            <source>Hand over for editing (DOCX)…</source>
            <translation>Оңдоого берүү (DOCX)…</translation>
        </message>
        <message>
            <source>Hand over on paper (PDF)…</source>
            <translation>Кагазда берүү (PDF)…</translation>
        </message>
        <message>
            <source>How many different signals make a pattern</source>
            <translation>Канча башка-башка сигнал дал келиши керек</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Сактоо</translation>
        </message>
        <message>
            <source>Keeping the report</source>
            <translation>Отчет сакталууда</translation>
        </message>
        <message>
            <source>Kept, {time}</source>
            <translation>Сакталды, {time}</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Кайра издөө</translation>
        </message>
        <message>
            <source>Look at it first</source>
            <translation>Адегенде карап көрүү</translation>
        </message>
        <message>
            <source>Looking at these names is written into the journal.</source>
            <translation>Тизмени көрүү журналга жазылды.</translation>
        </message>
        <message>
            <source>Looking for signals that coincide</source>
            <translation>Дал келген сигналдар изделүүдө</translation>
        </message>
        <message>
            <source>Looking through the records…</source>
            <translation>Жазуулар каралууда…</translation>
        </message>
        <message>
            <source>Make the paper</source>
            <translation>Кагазды түзүү</translation>
        </message>
        <message>
            <source>Month</source>
            <comment>period</comment>
            <translation>Ай</translation>
        </message>
        <message>
            <source>No. {number}, signed</source>
            <translation>№ {number}, кол коюлган</translation>
        </message>
        <message>
            <source>Nothing was written down for this period.</source>
            <translation>Бул мезгил үчүн эч нерсе жазылган эмес.</translation>
        </message>
        <message>
            <source>Only the number is shown to your role.</source>
            <translation>Сиздин ролуңузга сан гана көрсөтүлөт.</translation>
        </message>
        <message>
            <source>Open the family's card</source>
            <translation>Үй-бүлөнүн картасын ачуу</translation>
        </message>
        <message>
            <source>Open the pupil's card</source>
            <translation>Окуучунун картасын ачуу</translation>
        </message>
        <message>
            <source>Out of date: since this was written, numbers have changed: {list}</source>
            <translation>Эскирген: бул жазылгандан бери сандар өзгөрдү: {list}</translation>
        </message>
        <message>
            <source>Parts of the report</source>
            <translation>Отчеттун бөлүмдөрү</translation>
        </message>
        <message>
            <source>Patterns</source>
            <translation>Дал келген сигналдар</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Мезгил</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Окуучулар</translation>
        </message>
        <message>
            <source>Quarter</source>
            <comment>period</comment>
            <translation>Чейрек</translation>
        </message>
        <message>
            <source>Results in words</source>
            <translation>Натыйжалар сөз менен</translation>
        </message>
        <message>
            <source>Rules of the patterns</source>
            <translation>Сигналдардын эрежелери</translation>
        </message>
        <message>
            <source>Rules…</source>
            <translation>Эрежелер…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сактоо</translation>
        </message>
        <message>
            <source>School year</source>
            <comment>period</comment>
            <translation>Окуу жылы</translation>
        </message>
        <message>
            <source>Several signals at once are a reason to look. Each opens the record it comes from; nothing is added up.</source>
            <translation>Бир нече сигнал чогуу болсо — көңүл бурууга негиз. Ар бири өз жазуусун ачат; эч нерсе кошулуп эсептелбейт.</translation>
        </message>
        <message>
            <source>Sign and keep the report</source>
            <translation>Отчетко кол коюп сактоо</translation>
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
            <source>Signed under No. {number}: nothing here changes any more.</source>
            <translation>№ {number} менен кол коюлган: бул жерде эми эч нерсе өзгөрбөйт.</translation>
        </message>
        <message>
            <source>Signed: No. {number}, {period}</source>
            <translation>Кол коюлган: № {number}, {period}</translation>
        </message>
        <message>
            <source>Text of the report</source>
            <translation>Отчеттун тексти</translation>
        </message>
        <message>
            <source>The counting was stopped. F5 counts again.</source>
            <translation>Эсептөө токтотулду. F5 – кайра эсептөө.</translation>
        </message>
        <message>
            <source>The list with its signals</source>
            <translation>Тизме сигналдары менен</translation>
        </message>
        <message>
            <source>The list with its signals…</source>
            <translation>Тизме сигналдары менен…</translation>
        </message>
        <message>
            <source>The period after (Ctrl+Right)</source>
            <translation>Кийинки мезгил (Ctrl+→)</translation>
        </message>
        <message>
            <source>The period before (Ctrl+Left)</source>
            <translation>Мурунку мезгил (Ctrl+←)</translation>
        </message>
        <message>
            <source>The report for {period} is kept as it is now and printed the same for ever, whatever is corrected later.</source>
            <translation>Отчет ({period}) азыркы түрүндө сакталат жана кийин эмне оңдолсо да ар дайым ушундай басылып чыгат.</translation>
        </message>
        <message>
            <source>The report on paper (PDF)</source>
            <translation>Отчет кагазда (PDF)</translation>
        </message>
        <message>
            <source>The rules are changed.</source>
            <translation>Эрежелер өзгөртүлдү.</translation>
        </message>
        <message>
            <source>The search was stopped.</source>
            <translation>Издөө токтотулду.</translation>
        </message>
        <message>
            <source>The text still holds</source>
            <translation>Текст күчүндө</translation>
        </message>
        <message>
            <source>They hold for everybody.</source>
            <translation>Алар бардыгы үчүн күчүндө.</translation>
        </message>
        <message>
            <source>This day lies before the first one.</source>
            <translation>Бул күн биринчисинен эрте.</translation>
        </message>
        <message>
            <source>To</source>
            <comment>day</comment>
            <translation>Аягы</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Артка кайтаруу</translation>
        </message>
        <message>
            <source>What is corrected, and why</source>
            <translation>Эмне оңдолот жана эмне үчүн</translation>
        </message>
        <message>
            <source>What it counts is shown here. Arrow keys go from number to number.</source>
            <translation>Бул жерде сандын артында эмне турганы көрсөтүлөт. Жебелер сандан санга өтөт.</translation>
        </message>
        <message>
            <source>What the numbers say: results in words.</source>
            <translation>Сандар эмнени айтат: натыйжалар сөз менен.</translation>
        </message>
        <message>
            <source>What was signed stays as it is; the correction is printed below it.</source>
            <translation>Кол коюлган нерсе өзгөрбөйт; оңдоо анын астына басылат.</translation>
        </message>
        <message>
            <source>Who asked, when and for how many names is written into the journal.</source>
            <translation>Ким, качан сураганы жана канча ат экени журналга жазылат.</translation>
        </message>
        <message>
            <source>compared with: {period}</source>
            <translation>салыштырылган мезгил: {period}</translation>
        </message>
        <message>
            <source>document (DOCX)</source>
            <translation>документ (DOCX)</translation>
        </message>
        <message>
            <source>no documents were found for these numbers</source>
            <translation>бул сандар боюнча документ табылган жок</translation>
        </message>
        <message>
            <source>paper (PDF)</source>
            <translation>кагаз (PDF)</translation>
        </message>
        <message>
            <source>part</source>
            <comment>of a report, key</comment>
            <translation>бөлүм</translation>
        </message>
        <message>
            <source>period</source>
            <comment>key</comment>
            <translation>мезгил</translation>
        </message>
        <message>
            <source>what it counts</source>
            <comment>key</comment>
            <translation>сандын артында</translation>
        </message>
        <message>
            <source>workbook (XLSX)</source>
            <translation>жадыбал (XLSX)</translation>
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
            <source>{n} families</source>
            <comment>listed</comment>
            <translation>
                <numerusform>{n} үй-бүлө</numerusform>
                <numerusform>{n} үй-бүлө</numerusform>
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
            <source>{n} rows</source>
            <translation>
                <numerusform>{n} сап</numerusform>
                <numerusform>{n} сап</numerusform>
            </translation>
        </message>
        <message>
            <source>{signal}: 1 looks for it, 0 does not</source>
            <translation>{signal}: 1 — изделет, 0 — изделбейт</translation>
        </message>
        <message numerus="yes">
            <source>{some}; and {n} more</source>
            <translation>
                <numerusform>{some}; жана дагы {n}</numerusform>
                <numerusform>{some}; жана дагы {n}</numerusform>
            </translation>
        </message>
    </context>
</TS>
