<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>patterns</name>
        <message>
            <source>As of {day}</source>
            <translation>По состоянию на {day}</translation>
        </message>
        <message numerus="yes">
            <source>At least {n} different signals of: {list}.</source>
            <translation>
                <numerusform>Не менее {n} разного сигнала из: {list}.</numerusform>
                <numerusform>Не менее {n} разных сигналов из: {list}.</numerusform>
                <numerusform>Не менее {n} разных сигналов из: {list}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Классы</translation>
        </message>
        <message>
            <source>Confidential: service document.</source>
            <translation>Конфиденциально: служебный документ.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Families with several signals</source>
            <translation>Семьи с несколькими сигналами</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Семья</translation>
        </message>
        <message>
            <source>How it was made</source>
            <comment>sheet</comment>
            <translation>Как составлено</translation>
        </message>
        <message>
            <source>Latest signal</source>
            <translation>Последний сигнал</translation>
        </message>
        <message>
            <source>Made for: {purpose}</source>
            <translation>Составлено: {purpose}</translation>
        </message>
        <message>
            <source>Name</source>
            <comment>of a person</comment>
            <translation>ФИО</translation>
        </message>
        <message>
            <source>Patterns</source>
            <translation>Совпадение сигналов</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Ученик</translation>
        </message>
        <message>
            <source>Pupils with several signals</source>
            <translation>Учащиеся с несколькими сигналами</translation>
        </message>
        <message>
            <source>SPPS · as of {day}</source>
            <translation>СППС · на {day}</translation>
        </message>
        <message>
            <source>Signal</source>
            <translation>Сигнал</translation>
        </message>
        <message>
            <source>Signals are a reason to look, no judgement about a child or a family.</source>
            <translation>Сигнал — повод присмотреться, а не суждение о ребёнке или семье.</translation>
        </message>
        <message>
            <source>Signals that coincide</source>
            <translation>Совпавшие сигналы</translation>
        </message>
        <message>
            <source>Signals, with their days</source>
            <translation>Сигналы с датами</translation>
        </message>
        <message>
            <source>Social pedagogue</source>
            <translation>Социальный педагог</translation>
        </message>
        <message>
            <source>This paper names children. Keep it locked away, and destroy it when it is no longer needed.</source>
            <translation>В этой бумаге имена детей. Храните её под замком и уничтожьте, когда она больше не нужна.</translation>
        </message>
        <message>
            <source>What it was</source>
            <translation>Что было</translation>
        </message>
        <message>
            <source>in the last month</source>
            <translation>за последний месяц</translation>
        </message>
        <message>
            <source>in the last three months</source>
            <translation>за последние три месяца</translation>
        </message>
        <message>
            <source>in the last week</source>
            <translation>за последнюю неделю</translation>
        </message>
        <message numerus="yes">
            <source>{signal} (last {n} days)</source>
            <translation>
                <numerusform>{signal} (за последний {n} день)</numerusform>
                <numerusform>{signal} (за последние {n} дня)</numerusform>
                <numerusform>{signal} (за последние {n} дней)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{some} and {n} more</source>
            <translation>
                <numerusform>{some} и ещё {n}</numerusform>
                <numerusform>{some} и ещё {n}</numerusform>
                <numerusform>{some} и ещё {n}</numerusform>
            </translation>
        </message>
    </context>
</TS>
