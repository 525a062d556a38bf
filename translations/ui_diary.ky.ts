<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>ui_diary</name>
        <message>
            <source>0 bad</source>
            <translation>0 начар</translation>
        </message>
        <message>
            <source>1 worrying</source>
            <translation>1 кооптуу</translation>
        </message>
        <message>
            <source>2 good</source>
            <translation>2 жакшы</translation>
        </message>
        <message>
            <source>3 months</source>
            <comment>period</comment>
            <translation>3 ай</translation>
        </message>
        <message>
            <source>6 months</source>
            <comment>period</comment>
            <translation>6 ай</translation>
        </message>
        <message>
            <source>A signed entry is final; what is wrong later is said in a correction.</source>
            <translation>Кол коюлган жазуу өзгөртүлбөйт; кийин табылган ката түзөтүү менен жазылат.</translation>
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
            <source>Book of diaries, last school year</source>
            <translation>Күндөлүктөр китеби, өткөн окуу жылы</translation>
        </message>
        <message>
            <source>Book of diaries, this school year</source>
            <translation>Күндөлүктөр китеби, ушул окуу жылы</translation>
        </message>
        <message>
            <source>Card of the family</source>
            <translation>Үй-бүлөнүн картасы</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Өзгөртүү…</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>График</translation>
        </message>
        <message>
            <source>Choose a family and say why and how often it is visited.</source>
            <translation>Үй-бүлөнү тандап, эмне үчүн жана канча жолу барыларын жазыңыз.</translation>
        </message>
        <message>
            <source>Choose a family and say why, who, how often.</source>
            <translation>Үй-бүлөнү тандап, эмне үчүн, ким, канча жолу экенин жазыңыз.</translation>
        </message>
        <message>
            <source>Choose a family to see its diary</source>
            <translation>Күндөлүгүн көрүү үчүн үй-бүлөнү тандаңыз</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>Correction of a signed entry</source>
            <translation>Кол коюлган жазууну түзөтүү</translation>
        </message>
        <message>
            <source>Ctrl+L, then ↓ shows the lines of this month</source>
            <translation>Ctrl+L: ушул айдын саптары</translation>
        </message>
        <message>
            <source>Diary of this family, this school year</source>
            <translation>Бул үй-бүлөнүн күндөлүгү, ушул окуу жылы</translation>
        </message>
        <message>
            <source>Diary, whole</source>
            <translation>Күндөлүк толугу менен</translation>
        </message>
        <message>
            <source>Earlier entries</source>
            <translation>Мурдагы жазуулар</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Бүтүрүү</translation>
        </message>
        <message>
            <source>End the patronage</source>
            <translation>Патронажды бүтүрүү</translation>
        </message>
        <message>
            <source>End…</source>
            <translation>Бүтүрүү…</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Үй-бүлө</translation>
        </message>
        <message>
            <source>Family, child, adult or street</source>
            <translation>Үй-бүлө, бала, чоң киши же көчө</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Көрсөткүчтөр</translation>
        </message>
        <message>
            <source>Its diary stays in the list of those taken off.</source>
            <translation>Анын күндөлүгү чыгарылгандардын тизмесинде калат.</translation>
        </message>
        <message>
            <source>Level, rhythm, next day</source>
            <translation>Деңгээли, жыштыгы, кийинки күнү</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>Жаңы жазуу</translation>
        </message>
        <message>
            <source>Next contact and its purpose</source>
            <translation>Кийинки күнү жана максаты</translation>
        </message>
        <message>
            <source>No family is under observation yet</source>
            <translation>Азырынча байкоодо үй-бүлө жок</translation>
        </message>
        <message>
            <source>No family is under patronage yet</source>
            <translation>Азырынча патронажда үй-бүлө жок</translation>
        </message>
        <message>
            <source>Patronage list</source>
            <translation>Патронаж тизмеси</translation>
        </message>
        <message>
            <source>Patronage list, what is shown</source>
            <translation>Патронаж тизмеси, көрсөтүлгөндөр</translation>
        </message>
        <message>
            <source>Period of the chart</source>
            <translation>Графиктин мезгили</translation>
        </message>
        <message>
            <source>Purpose, rhythm, next day</source>
            <translation>Максаты, жыштыгы, кийинки күнү</translation>
        </message>
        <message>
            <source>Put on</source>
            <translation>Байкоого алуу</translation>
        </message>
        <message>
            <source>Put under observation</source>
            <comment>deed</comment>
            <translation>Байкоого алуу</translation>
        </message>
        <message>
            <source>Put under observation…</source>
            <translation>Байкоого алуу…</translation>
        </message>
        <message>
            <source>Put under patronage</source>
            <comment>deed</comment>
            <translation>Патронажга алуу</translation>
        </message>
        <message>
            <source>Put under patronage…</source>
            <translation>Патронажга алуу…</translation>
        </message>
        <message>
            <source>Reason of the correction</source>
            <translation>Түзөтүүнүн себеби</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сактоо</translation>
        </message>
        <message>
            <source>Score by day: {list}</source>
            <translation>Күндөр боюнча балл: {list}</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Кол коюу</translation>
        </message>
        <message>
            <source>Sign this entry?</source>
            <translation>Бул жазууга кол коёсузбу?</translation>
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
            <source>Take off</source>
            <translation>Чыгаруу</translation>
        </message>
        <message>
            <source>Take off observation</source>
            <translation>Байкоодон чыгаруу</translation>
        </message>
        <message>
            <source>Take off…</source>
            <translation>Чыгаруу…</translation>
        </message>
        <message>
            <source>The correction stands below the entry.</source>
            <translation>Түзөтүү жазуунун астында турат.</translation>
        </message>
        <message>
            <source>The day of the next contact is on the page Today.</source>
            <translation>Кийинки байланыш күнү «Бүгүн» барагында турат.</translation>
        </message>
        <message>
            <source>The entry cannot be signed yet.</source>
            <translation>Жазууга азырынча кол коюуга болбойт.</translation>
        </message>
        <message>
            <source>The entry is signed.</source>
            <translation>Жазууга кол коюлду.</translation>
        </message>
        <message>
            <source>The entry stays as it was signed.</source>
            <translation>Жазуу кол коюлган бойдон калат.</translation>
        </message>
        <message>
            <source>The family gets a diary of its own; the next contact stands on the page Today.</source>
            <translation>Үй-бүлөнүн өз күндөлүгү ачылат; кийинки күнү «Бүгүн» барагында турат.</translation>
        </message>
        <message>
            <source>The family is taken off observation.</source>
            <translation>Үй-бүлө байкоодон чыгарылды.</translation>
        </message>
        <message>
            <source>The next visit stands on the page Today; it is reckoned from the last one.</source>
            <translation>Кийинки баруу «Бүгүн» бетинде турат; ал акыркы баруудан эсептелет.</translation>
        </message>
        <message>
            <source>The patronage is changed.</source>
            <translation>Патронаж өзгөртүлдү.</translation>
        </message>
        <message>
            <source>The patronage is ended.</source>
            <translation>Патронаж бүттү.</translation>
        </message>
        <message>
            <source>This family</source>
            <translation>Ушул үй-бүлөнүкү</translation>
        </message>
        <message>
            <source>What is corrected or added</source>
            <translation>Эмне түзөтүлөт же кошулат</translation>
        </message>
        <message>
            <source>Which family is to be observed?</source>
            <translation>Кайсы үй-бүлө байкоого алынат?</translation>
        </message>
        <message>
            <source>Which family is to be visited regularly?</source>
            <translation>Кайсы үй-бүлөгө дайыма барылат?</translation>
        </message>
        <message>
            <source>Write the visit down</source>
            <translation>Барууну жазуу</translation>
        </message>
        <message>
            <source>a year</source>
            <comment>period</comment>
            <translation>бир жыл</translation>
        </message>
        <message>
            <source>all</source>
            <comment>period</comment>
            <translation>баары</translation>
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
            <source>card</source>
            <translation>карта</translation>
        </message>
        <message>
            <source>change</source>
            <comment>key</comment>
            <translation>өзгөртүү</translation>
        </message>
        <message>
            <source>full square: good (2) · half: worrying (1) · empty: bad (0) · dash: not observed</source>
            <translation>толук чарчы: жакшы (2) · жарымы: кооптуу (1) · бош: начар (0) · сызык: байкалган жок</translation>
        </message>
        <message>
            <source>level</source>
            <comment>key</comment>
            <translation>деңгээл</translation>
        </message>
        <message>
            <source>new</source>
            <comment>key</comment>
            <translation>жаңы</translation>
        </message>
        <message>
            <source>not observed</source>
            <translation>байкалган жок</translation>
        </message>
        <message>
            <source>not observed</source>
            <comment>key</comment>
            <translation>байкалган жок</translation>
        </message>
        <message>
            <source>print</source>
            <comment>key</comment>
            <translation>басып чыгаруу</translation>
        </message>
        <message>
            <source>write the visit</source>
            <comment>key</comment>
            <translation>барууну жазуу</translation>
        </message>
        <message>
            <source>write what you saw, do not judge</source>
            <translation>көргөнүңүздү жазыңыз, баа бербеңиз</translation>
        </message>
        <message numerus="yes">
            <source>{n} entries in this period</source>
            <translation>
                <numerusform>Бул мезгилде {n} жазуу</numerusform>
                <numerusform>Бул мезгилде {n} жазуу</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} entries, {first}–{last}: the score went from {before} to {after}</source>
            <translation>
                <numerusform>{n} жазуу, {first}–{last}: балл {before} → {after}</numerusform>
                <numerusform>{n} жазуу, {first}–{last}: балл {before} → {after}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} families under observation</source>
            <translation>
                <numerusform>{n} үй-бүлө</numerusform>
                <numerusform>{n} үй-бүлө</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} families under patronage</source>
            <translation>
                <numerusform>патронажда {n} үй-бүлө</numerusform>
                <numerusform>патронажда {n} үй-бүлө</numerusform>
            </translation>
        </message>
        <message>
            <source>{score} of 20</source>
            <translation>20дан {score}</translation>
        </message>
    </context>
</TS>
