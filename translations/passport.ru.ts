<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>passport</name>
        <message>
            <source>A</source>
            <comment>letter of adult</comment>
            <translation>В</translation>
        </message>
        <message>
            <source>APPROVED</source>
            <comment>block of the passport</comment>
            <translation>УТВЕРЖДАЮ</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>На дату</translation>
        </message>
        <message>
            <source>C</source>
            <comment>letter of child</comment>
            <translation>Д</translation>
        </message>
        <message>
            <source>C: child; F: family, counted once, so that classes of a family line may add up to more than the total; A: adult.</source>
            <translation>Д — дети; С — семья: учитывается один раз, поэтому сумма по классам в строке С может быть больше общего числа; В — взрослые.</translation>
        </message>
        <message>
            <source>CONSIDERED</source>
            <comment>block of the passport</comment>
            <translation>РАССМОТРЕНО</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Confidential: service document</source>
            <translation>Конфиденциально: служебный документ</translation>
        </message>
        <message>
            <source>Deputy director for upbringing work</source>
            <translation>Заместитель директора по воспитательной работе</translation>
        </message>
        <message>
            <source>Director of the school</source>
            <translation>Директор школы</translation>
        </message>
        <message>
            <source>F</source>
            <comment>letter of family</comment>
            <translation>С</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Показатель</translation>
        </message>
        <message>
            <source>Not filled in:</source>
            <translation>Не заполнено:</translation>
        </message>
        <message>
            <source>Nothing was changed. Show the protected columns, or set it on the card.</source>
            <translation>Ничего не изменено. Покажите защищённые столбцы или поставьте её в карточке.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Order or protocol</source>
            <translation>Приказ или протокол</translation>
        </message>
        <message>
            <source>Protected lines (health, behaviour, families at risk) are left off this copy.</source>
            <translation>Защищённые строки (здоровье, поведение, семьи риска) в этот экземпляр не включены.</translation>
        </message>
        <message>
            <source>Protected lines are printed without classes.</source>
            <translation>Защищённые строки напечатаны без разбивки по классам.</translation>
        </message>
        <message>
            <source>SPPS</source>
            <comment>service on the passport</comment>
            <translation>СППС</translation>
        </message>
        <message>
            <source>School year {year} · as of {day}</source>
            <translation>{year} учебный год · на {day}</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Дата подписания</translation>
        </message>
        <message>
            <source>Social passport of class {name}</source>
            <translation>Социальный паспорт класса {name}</translation>
        </message>
        <message>
            <source>Social passport of the school</source>
            <translation>Социальный паспорт школы</translation>
        </message>
        <message>
            <source>Social passport · {day}</source>
            <translation>Социальный паспорт · {day}</translation>
        </message>
        <message>
            <source>Social pedagogue</source>
            <translation>Социальный педагог</translation>
        </message>
        <message>
            <source>The threshold of a family with many children is set by the school.</source>
            <translation>Порог многодетности устанавливает школа.</translation>
        </message>
        <message>
            <source>This category cannot be set here.</source>
            <translation>Эту категорию нельзя поставить здесь.</translation>
        </message>
        <message>
            <source>Total</source>
            <comment>paper</comment>
            <translation>Всего</translation>
        </message>
        <message>
            <source>by the pedagogical council</source>
            <translation>на педагогическом совете</translation>
        </message>
        <message>
            <source>protocol No. ________</source>
            <translation>протокол № ________</translation>
        </message>
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
