<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>ui_visits</name>
        <message>
            <source>A short act: who went, when, and how it ended.</source>
            <translation>Кыска акт: ким барды, качан, эмне менен бүттү.</translation>
        </message>
        <message>
            <source>A visit is planned here, by the next-visit day of an act, or by a raid.</source>
            <translation>Баруу ушул жерде, актынын кийинки баруу күнү же рейд аркылуу пландалат.</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Акт</translation>
        </message>
        <message>
            <source>Act No. {number}</source>
            <translation>Акт № {number}</translation>
        </message>
        <message>
            <source>Act No. {number} is signed.</source>
            <translation>№ {number} актыга кол коюлду.</translation>
        </message>
        <message>
            <source>Add a correction…</source>
            <translation>Түзөтүү жазуу…</translation>
        </message>
        <message>
            <source>Add the correction</source>
            <translation>Түзөтүүнү кошуу</translation>
        </message>
        <message>
            <source>Attach a scan</source>
            <translation>Скан тиркөө</translation>
        </message>
        <message>
            <source>Attach a scan…</source>
            <translation>Скан тиркөө…</translation>
        </message>
        <message>
            <source>Back to the act</source>
            <translation>Актыга кайтуу</translation>
        </message>
        <message>
            <source>Before the act can be signed</source>
            <translation>Кол коюуга чейин</translation>
        </message>
        <message>
            <source>Call off</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>Call off…</source>
            <translation>Жокко чыгаруу…</translation>
        </message>
        <message>
            <source>Call the visit off</source>
            <translation>Барууну жокко чыгаруу</translation>
        </message>
        <message>
            <source>Can be signed; look once more</source>
            <translation>Кол коюуга болот; дагы бир караңыз</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>Choose a family and write down what you saw.</source>
            <translation>Үй-бүлөнү тандап, көргөнүңүздү жазыңыз.</translation>
        </message>
        <message>
            <source>Choose a visit to see its family</source>
            <translation>Үй-бүлөнү көрүү үчүн барууну тандаңыз</translation>
        </message>
        <message>
            <source>Choose families by class, category or last visit, print the pack.</source>
            <translation>Үй-бүлөлөрдү класс, категория же акыркы баруу боюнча тандап, топтомду басып чыгарыңыз.</translation>
        </message>
        <message>
            <source>Clear a filter, then plan the raid.</source>
            <translation>Чыпканы тазалап, рейдди пландаңыз.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Улантуу</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Түзөтүүлөр</translation>
        </message>
        <message>
            <source>Day of the visit</source>
            <translation>Баруу күнү</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Өчүрүү</translation>
        </message>
        <message>
            <source>Delete the scan «{name}»?</source>
            <translation>«{name}» сканын өчүрөсүзбү?</translation>
        </message>
        <message>
            <source>Drop a file here, or choose one.</source>
            <translation>Файлды бул жерге таштаңыз же тандаңыз.</translation>
        </message>
        <message>
            <source>Each of them gets a planned visit.</source>
            <translation>Ар бирине баруу пландалат.</translation>
        </message>
        <message>
            <source>Earlier visits</source>
            <translation>Мурунку баруулар</translation>
        </message>
        <message>
            <source>Empty form</source>
            <translation>Бош бланк</translation>
        </message>
        <message>
            <source>Every family has a result.</source>
            <translation>Бардык үй-бүлөнүн жыйынтыгы бар.</translation>
        </message>
        <message>
            <source>Family card</source>
            <translation>Үй-бүлөнүн картасы</translation>
        </message>
        <message>
            <source>Family, act number or sheet code</source>
            <translation>Үй-бүлө, акт № же барактын коду</translation>
        </message>
        <message>
            <source>Family, street or sheet code</source>
            <translation>Үй-бүлө, көчө же барактын коду</translation>
        </message>
        <message>
            <source>Filter until the list holds the families to visit. They stand in the order of the streets.</source>
            <translation>Тизмеде барчу үй-бүлөлөр калганча чыпкалаңыз. Алар көчө ирети менен турат.</translation>
        </message>
        <message>
            <source>Finish the raid</source>
            <translation>Рейдди бүтүрүү</translation>
        </message>
        <message>
            <source>Form with what is known, for the visit</source>
            <translation>Барууга бланк, белгилүүсү толтурулган</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Ошол жерге</translation>
        </message>
        <message>
            <source>How did the visit end?</source>
            <translation>Баруу эмне менен бүттү?</translation>
        </message>
        <message>
            <source>It can be printed and a scan attached.</source>
            <translation>Аны басып чыгарса же скан тиркесе болот.</translation>
        </message>
        <message>
            <source>It cannot be brought back.</source>
            <translation>Кайра калыбына келтирүүгө болбойт.</translation>
        </message>
        <message>
            <source>It stays in the list with the reason, and is no longer due.</source>
            <translation>Себеби менен тизмеде калат, мөөнөтү эсептелбейт.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Калтыруу</translation>
        </message>
        <message>
            <source>Leave it as a draft</source>
            <translation>Долбоор бойдон калтыруу</translation>
        </message>
        <message>
            <source>Look for the family by name.</source>
            <translation>Үй-бүлөнү аты боюнча издеңиз.</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Дагы…</translation>
        </message>
        <message>
            <source>New raid</source>
            <translation>Жаңы рейд</translation>
        </message>
        <message>
            <source>New raid…</source>
            <translation>Жаңы рейд…</translation>
        </message>
        <message>
            <source>Next family</source>
            <translation>Кийинки үй-бүлө</translation>
        </message>
        <message>
            <source>No family is on the list.</source>
            <translation>Тизмеде үй-бүлө жок.</translation>
        </message>
        <message>
            <source>No raid yet</source>
            <translation>Рейд али өткөрүлгөн эмес</translation>
        </message>
        <message>
            <source>No scan is attached</source>
            <translation>Скан тиркелген эмес</translation>
        </message>
        <message>
            <source>No visit is written down yet</source>
            <translation>Азырынча бир да баруу жазылган эмес</translation>
        </message>
        <message>
            <source>Note on the results</source>
            <translation>Жыйынтыгы боюнча маалымкат</translation>
        </message>
        <message>
            <source>Note on the results, with families by name</source>
            <translation>Маалымкат, үй-бүлөлөр аты менен</translation>
        </message>
        <message>
            <source>Nothing else is asked. Set the day of the next visit in 15, then sign.</source>
            <translation>Башка эч нерсе суралбайт. 15тен кийинки баруу күнүн коюп, кол коюңуз.</translation>
        </message>
        <message>
            <source>Nothing lies ahead</source>
            <translation>Алдыда баруу жок</translation>
        </message>
        <message>
            <source>Nothing was corrected.</source>
            <translation>Түзөтүү жок.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ачуу</translation>
        </message>
        <message>
            <source>Open the act</source>
            <translation>Актыны ачуу</translation>
        </message>
        <message>
            <source>PDF or picture, up to 20 MB. It is kept encrypted in the vault; the file you chose stays where it was.</source>
            <translation>PDF же сүрөт, 20 МБга чейин. Сактагычта шифрленип сакталат; тандалган файл өз ордунда калат.</translation>
        </message>
        <message>
            <source>Parent or representative</source>
            <translation>Ата-эне же өкүлү</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Пландоо</translation>
        </message>
        <message numerus="yes">
            <source>Plan a raid to {n} families?</source>
            <translation>
                <numerusform>{n} үй-бүлөгө рейд пландайсызбы?</numerusform>
                <numerusform>{n} үй-бүлөгө рейд пландайсызбы?</numerusform>
            </translation>
        </message>
        <message>
            <source>Plan a visit</source>
            <translation>Барууну пландоо</translation>
        </message>
        <message>
            <source>Plan a visit…</source>
            <translation>Барууну пландоо…</translation>
        </message>
        <message>
            <source>Plan the raid</source>
            <translation>Рейдди пландоо</translation>
        </message>
        <message>
            <source>Planned and overdue</source>
            <translation>Пландалган, мөөнөтү өткөн</translation>
        </message>
        <message>
            <source>Print its form</source>
            <translation>Бланкын басып чыгаруу</translation>
        </message>
        <message>
            <source>Print the pack</source>
            <translation>Топтомду басып чыгаруу</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Максаты</translation>
        </message>
        <message>
            <source>Purpose, order or sheet code</source>
            <translation>Максаты, буйругу же барактын коду</translation>
        </message>
        <message>
            <source>Raids</source>
            <translation>Рейддер</translation>
        </message>
        <message>
            <source>Reason of the correction</source>
            <translation>Түзөтүүнүн себеби</translation>
        </message>
        <message>
            <source>Reason: {name}</source>
            <translation>Себеби: {name}</translation>
        </message>
        <message>
            <source>Results so far</source>
            <translation>Азыркы жыйынтык</translation>
        </message>
        <message>
            <source>Route list</source>
            <translation>Маршрут баракчасы</translation>
        </message>
        <message>
            <source>Scans</source>
            <translation>Скандар</translation>
        </message>
        <message>
            <source>Scans, corrections</source>
            <translation>Скандар, түзөтүүлөр</translation>
        </message>
        <message>
            <source>Sign and give the number</source>
            <translation>Кол коюп, номер берүү</translation>
        </message>
        <message>
            <source>Sign the acts, write the note, then finish the raid.</source>
            <translation>Актыларга кол коюп, маалымкат жазып, рейдди бүтүрүңүз.</translation>
        </message>
        <message>
            <source>Signing of the act</source>
            <translation>Актыга кол коюу</translation>
        </message>
        <message>
            <source>Sign…</source>
            <translation>Кол коюу…</translation>
        </message>
        <message>
            <source>Some fields cannot be read yet.</source>
            <translation>Айрым талаалар түшүнүксүз жазылган.</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Тизмеден чыгаруу</translation>
        </message>
        <message>
            <source>The act</source>
            <translation>Акт</translation>
        </message>
        <message>
            <source>The act stays as it was signed.</source>
            <translation>Акт кол коюлгандай бойдон калат.</translation>
        </message>
        <message>
            <source>The check digits do not fit. Compare it with the paper.</source>
            <translation>Текшерүү сандары туура келбейт. Кагаз менен салыштырыңыз.</translation>
        </message>
        <message>
            <source>The family is taken off the list.</source>
            <translation>Үй-бүлө тизмеден чыгарылды.</translation>
        </message>
        <message>
            <source>The file is kept as it is.</source>
            <translation>Файл кандай болсо, ошондой сакталды.</translation>
        </message>
        <message>
            <source>The next visit is planned for {day}.</source>
            <translation>Кийинки баруу {day} күнүнө пландалды.</translation>
        </message>
        <message>
            <source>The paper signed by hand is the original. Here you confirm who signed it.</source>
            <translation>Кол коюлган кагаз — түп нуска. Бул жерде ага ким кол койгонун ырастайсыз.</translation>
        </message>
        <message>
            <source>The raid is finished.</source>
            <translation>Рейд бүттү.</translation>
        </message>
        <message>
            <source>The sheet code is mistyped.</source>
            <translation>Барактын коду туура эмес терилди.</translation>
        </message>
        <message>
            <source>The visit is called off.</source>
            <translation>Баруу жокко чыгарылды.</translation>
        </message>
        <message>
            <source>The visit is planned.</source>
            <translation>Баруу пландалды.</translation>
        </message>
        <message>
            <source>The visit is put into the list of what lies ahead and onto the page Today.</source>
            <translation>Баруу алдыдагылардын тизмесине жана «Бүгүн» барагына кирет.</translation>
        </message>
        <message>
            <source>The whole pack: route list and a form for each family</source>
            <translation>Толук топтом: маршрут баракчасы жана ар бир үй-бүлөгө бланк</translation>
        </message>
        <message>
            <source>They are marked. Your text is kept as a draft.</source>
            <translation>Алар белгиленди. Жазганыңыз долбоордо сакталды.</translation>
        </message>
        <message>
            <source>This family</source>
            <translation>Ушул үй-бүлөнүкү</translation>
        </message>
        <message>
            <source>This is the first visit to the family</source>
            <translation>Үй-бүлөгө биринчи баруу</translation>
        </message>
        <message>
            <source>This sheet was not printed from this school's register.</source>
            <translation>Бул барак ушул мектептин каттоосунан басылган эмес.</translation>
        </message>
        <message>
            <source>This visit was called off.</source>
            <translation>Бул баруу жокко чыгарылган.</translation>
        </message>
        <message>
            <source>To 15, the next visit</source>
            <translation>15ке, кийинки барууга</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Үйгө баруулар</translation>
        </message>
        <message>
            <source>What is corrected or added</source>
            <translation>Эмне түзөтүлөт же кошулат</translation>
        </message>
        <message>
            <source>Which family is to be visited?</source>
            <translation>Кайсы үй-бүлөгө барасыз?</translation>
        </message>
        <message>
            <source>Which family was visited?</source>
            <translation>Кайсы үй-бүлөгө бардыңыз?</translation>
        </message>
        <message>
            <source>Who has to be told</source>
            <translation>Кимге билдирүү керек</translation>
        </message>
        <message>
            <source>Who signed the paper</source>
            <translation>Кагазга ким кол койду</translation>
        </message>
        <message>
            <source>Whose form is this?</source>
            <translation>Бул кайсы үй-бүлөнүн бланкы?</translation>
        </message>
        <message>
            <source>Why it is called off</source>
            <translation>Эмне үчүн жокко чыгарылат</translation>
        </message>
        <message>
            <source>Write a visit down…</source>
            <translation>Барууну жазуу…</translation>
        </message>
        <message>
            <source>Write the visit down</source>
            <translation>Барууну жазуу</translation>
        </message>
        <message>
            <source>Written down: {outcome}.</source>
            <translation>Жазылды: {outcome}.</translation>
        </message>
        <message>
            <source>also: {also}</source>
            <translation>ошондой эле: {also}</translation>
        </message>
        <message numerus="yes">
            <source>and {n} more facts</source>
            <translation>
                <numerusform>дагы {n} факт</numerusform>
                <numerusform>дагы {n} факт</numerusform>
            </translation>
        </message>
        <message>
            <source>answer</source>
            <comment>key</comment>
            <translation>жооп</translation>
        </message>
        <message>
            <source>better</source>
            <translation>жакшырды</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>өзгөрдү</translation>
        </message>
        <message>
            <source>first: {first}</source>
            <translation>биринчи: {first}</translation>
        </message>
        <message>
            <source>leave</source>
            <comment>key</comment>
            <translation>чыгуу</translation>
        </message>
        <message>
            <source>next</source>
            <comment>key</comment>
            <translation>кийинки</translation>
        </message>
        <message>
            <source>next section</source>
            <comment>key</comment>
            <translation>кийинки бөлүм</translation>
        </message>
        <message>
            <source>not looked at</source>
            <comment>key</comment>
            <translation>каралган жок</translation>
        </message>
        <message>
            <source>not signed</source>
            <comment>hand</comment>
            <translation>кол койгон жок</translation>
        </message>
        <message>
            <source>not told</source>
            <comment>hand</comment>
            <translation>айтылган жок</translation>
        </message>
        <message>
            <source>number</source>
            <comment>key</comment>
            <translation>талаа номери</translation>
        </message>
        <message>
            <source>pack</source>
            <comment>key</comment>
            <translation>топтом</translation>
        </message>
        <message>
            <source>refused</source>
            <comment>hand</comment>
            <translation>баш тартты</translation>
        </message>
        <message>
            <source>result, next family</source>
            <comment>key</comment>
            <translation>жыйынтык, кийинки үй-бүлө</translation>
        </message>
        <message>
            <source>sheet {code}</source>
            <translation>барак {code}</translation>
        </message>
        <message>
            <source>signed</source>
            <comment>hand</comment>
            <translation>кол койду</translation>
        </message>
        <message>
            <source>to the answers</source>
            <comment>key</comment>
            <translation>жоопторго</translation>
        </message>
        <message>
            <source>was not there</source>
            <comment>hand</comment>
            <translation>болгон жок</translation>
        </message>
        <message>
            <source>why there is no signature</source>
            <translation>эмне үчүн кол жок</translation>
        </message>
        <message>
            <source>worse</source>
            <translation>начарлады</translation>
        </message>
        <message numerus="yes">
            <source>{done} of {n} families have a result</source>
            <translation>
                <numerusform>Жыйынтыгы бар үй-бүлө: {done}, баары {n}</numerusform>
                <numerusform>Жыйынтыгы бар үй-бүлө: {done}, баары {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} families</source>
            <translation>
                <numerusform>{n} үй-бүлө</numerusform>
                <numerusform>{n} үй-бүлө</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} families will be on the list</source>
            <translation>
                <numerusform>Тизмеде {n} үй-бүлө болот</numerusform>
                <numerusform>Тизмеде {n} үй-бүлө болот</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} raids</source>
            <translation>
                <numerusform>{n} рейд</numerusform>
                <numerusform>{n} рейд</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} visits</source>
            <translation>
                <numerusform>{n} баруу</numerusform>
                <numerusform>{n} баруу</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} visits ahead</source>
            <translation>
                <numerusform>Алдыда {n} баруу</numerusform>
                <numerusform>Алдыда {n} баруу</numerusform>
            </translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} МБ</translation>
        </message>
        <message>
            <source>«Acquainted with the act»: who</source>
            <translation>«Акт менен тааныштым»: ким</translation>
        </message>
        <message>
            <source>«{name}» cannot be shown.</source>
            <translation>«{name}» көрсөтүлбөйт.</translation>
        </message>
    </context>
</TS>
