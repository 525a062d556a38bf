<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>patterns</name>
        <message>
            <source>As of {day}</source>
            <translation>{day} карата</translation>
        </message>
        <message numerus="yes">
            <source>At least {n} different signals of: {list}.</source>
            <translation>
                <numerusform>Кеминде {n} башка-башка сигнал: {list}.</numerusform>
                <numerusform>Кеминде {n} башка-башка сигнал: {list}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Класстар</translation>
        </message>
        <message>
            <source>Confidential: service document.</source>
            <translation>Купуя: кызматтык документ.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Families with several signals</source>
            <translation>Бир нече сигнал дал келген үй-бүлөлөр</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Үй-бүлө</translation>
        </message>
        <message>
            <source>How it was made</source>
            <comment>sheet</comment>
            <translation>Кантип түзүлдү</translation>
        </message>
        <message>
            <source>Latest signal</source>
            <translation>Акыркы сигнал</translation>
        </message>
        <message>
            <source>Made for: {purpose}</source>
            <translation>Түзүлдү: {purpose}</translation>
        </message>
        <message>
            <source>Name</source>
            <comment>of a person</comment>
            <translation>Аты-жөнү</translation>
        </message>
        <message>
            <source>Patterns</source>
            <translation>Дал келген сигналдар</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Окуучу</translation>
        </message>
        <message>
            <source>Pupils with several signals</source>
            <translation>Бир нече сигнал дал келген окуучулар</translation>
        </message>
        <message>
            <source>SPPS · as of {day}</source>
            <translation>СППК · {day} абалы</translation>
        </message>
        <message>
            <source>Signal</source>
            <translation>Сигнал</translation>
        </message>
        <message>
            <source>Signals are a reason to look, no judgement about a child or a family.</source>
            <translation>Сигнал — көңүл бурууга негиз, бала же үй-бүлө жөнүндө өкүм эмес.</translation>
        </message>
        <message>
            <source>Signals that coincide</source>
            <translation>Дал келген сигналдар</translation>
        </message>
        <message>
            <source>Signals, with their days</source>
            <translation>Сигналдар, күндөрү менен</translation>
        </message>
        <message>
            <source>Social pedagogue</source>
            <translation>Социалдык педагог</translation>
        </message>
        <message>
            <source>This paper names children. Keep it locked away, and destroy it when it is no longer needed.</source>
            <translation>Бул кагазда балдардын аттары бар. Аны кулпулап сактаңыз, керек болбой калганда жок кылыңыз.</translation>
        </message>
        <message>
            <source>What it was</source>
            <translation>Эмне болгон</translation>
        </message>
        <message>
            <source>in the last month</source>
            <translation>акыркы айда</translation>
        </message>
        <message>
            <source>in the last three months</source>
            <translation>акыркы үч айда</translation>
        </message>
        <message>
            <source>in the last week</source>
            <translation>акыркы жумада</translation>
        </message>
        <message numerus="yes">
            <source>{signal} (last {n} days)</source>
            <translation>
                <numerusform>{signal} (акыркы {n} күн)</numerusform>
                <numerusform>{signal} (акыркы {n} күн)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{some} and {n} more</source>
            <translation>
                <numerusform>{some} жана дагы {n}</numerusform>
                <numerusform>{some} жана дагы {n}</numerusform>
            </translation>
        </message>
    </context>
</TS>
