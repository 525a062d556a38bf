<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>passport</name>
        <message numerus="yes">
            <source>{n} families have no family composition, so {span} add up to less than all families.</source>
            <translation>
                <numerusform>У {n} семьи не заполнен состав, поэтому сумма {span} меньше общего числа.</numerusform>
                <numerusform>У {n} семей не заполнен состав, поэтому сумма {span} меньше общего числа.</numerusform>
                <numerusform>У {n} семей не заполнен состав, поэтому сумма {span} меньше общего числа.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} families have no housing, so {span} add up to less than all families.</source>
            <translation>
                <numerusform>У {n} семьи не заполнено жильё, поэтому сумма {span} меньше общего числа.</numerusform>
                <numerusform>У {n} семей не заполнено жильё, поэтому сумма {span} меньше общего числа.</numerusform>
                <numerusform>У {n} семей не заполнено жильё, поэтому сумма {span} меньше общего числа.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils are in classes without a language of study, so {span} add up to less than all pupils.</source>
            <translation>
                <numerusform>У класса {n} учащегося не указан язык обучения, поэтому сумма {span} меньше общего числа.</numerusform>
                <numerusform>У классов {n} учащихся не указан язык обучения, поэтому сумма {span} меньше общего числа.</numerusform>
                <numerusform>У классов {n} учащихся не указан язык обучения, поэтому сумма {span} меньше общего числа.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils are in classes without a shift, so {span} add up to less than all pupils.</source>
            <translation>
                <numerusform>У класса {n} учащегося не указана смена, поэтому сумма {span} меньше общего числа.</numerusform>
                <numerusform>У классов {n} учащихся не указана смена, поэтому сумма {span} меньше общего числа.</numerusform>
                <numerusform>У классов {n} учащихся не указана смена, поэтому сумма {span} меньше общего числа.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils are in no class: they count in the total and in no column.</source>
            <translation>
                <numerusform>{n} учащийся не состоит ни в одном классе: учтён в итоге, но не в столбцах.</numerusform>
                <numerusform>{n} учащихся не состоят ни в одном классе: учтены в итоге, но не в столбцах.</numerusform>
                <numerusform>{n} учащихся не состоят ни в одном классе: учтены в итоге, но не в столбцах.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils have no sex, so {span} add up to less than all pupils.</source>
            <translation>
                <numerusform>У {n} учащегося не указан пол, поэтому сумма {span} меньше общего числа.</numerusform>
                <numerusform>У {n} учащихся не указан пол, поэтому сумма {span} меньше общего числа.</numerusform>
                <numerusform>У {n} учащихся не указан пол, поэтому сумма {span} меньше общего числа.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils live in no family of the register: {span} leaves them out.</source>
            <translation>
                <numerusform>У {n} учащегося нет семьи в реестре: в {span} он не входит.</numerusform>
                <numerusform>У {n} учащихся нет семьи в реестре: в {span} они не входят.</numerusform>
                <numerusform>У {n} учащихся нет семьи в реестре: в {span} они не входят.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{span}: {n} are not filled in.</source>
            <translation>
                <numerusform>{span}: не заполнено у {n}.</numerusform>
                <numerusform>{span}: не заполнено у {n}.</numerusform>
                <numerusform>{span}: не заполнено у {n}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{span}: {n} have more than one, though one excludes the other.</source>
            <translation>
                <numerusform>{span}: у {n} отмечено больше одной, хотя они исключают друг друга.</numerusform>
                <numerusform>{span}: у {n} отмечено больше одной, хотя они исключают друг друга.</numerusform>
                <numerusform>{span}: у {n} отмечено больше одной, хотя они исключают друг друга.</numerusform>
            </translation>
        </message>
    </context>
</TS>
