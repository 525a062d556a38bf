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
            <source>Book of diaries, this school year</source>
            <translation>Күндөлүктөр китеби, ушул окуу жылы</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Өзгөртүү…</translation>
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
            <source>Diary of this family, this school year</source>
            <translation>Бул үй-бүлөнүн күндөлүгү, ушул окуу жылы</translation>
        </message>
        <message>
            <source>Diary, whole</source>
            <translation>Күндөлүк толугу менен</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Үй-бүлө</translation>
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
            <source>Reason of the correction</source>
            <translation>Түзөтүүнүн себеби</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сактоо</translation>
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
            <source>level</source>
            <comment>key</comment>
            <translation>деңгээл</translation>
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
            <source>write what you saw, do not judge</source>
            <translation>көргөнүңүздү жазыңыз, баа бербеңиз</translation>
        </message>
        <message numerus="yes">
            <source>{n} families under observation</source>
            <translation>
                <numerusform>{n} үй-бүлө</numerusform>
                <numerusform>{n} үй-бүлө</numerusform>
            </translation>
        </message>
        <message>
            <source>{score} of 20</source>
            <translation>20дан {score}</translation>
        </message>
    </context>
</TS>
