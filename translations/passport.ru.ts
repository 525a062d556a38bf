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
            <source>A family has many children from</source>
            <translation>Семья многодетная: начиная с какого числа детей</translation>
        </message>
        <message>
            <source>A family is counted once, however many of its children study here.</source>
            <translation>Семья учитывается один раз, сколько бы её детей здесь ни училось.</translation>
        </message>
        <message>
            <source>APPROVED</source>
            <comment>block of the passport</comment>
            <translation>УТВЕРЖДАЮ</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>All pupils</source>
            <translation>Все учащиеся</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>На дату</translation>
        </message>
        <message>
            <source>As of {day}</source>
            <translation>По состоянию на {day}</translation>
        </message>
        <message>
            <source>At the end</source>
            <comment>column</comment>
            <translation>На конец</translation>
        </message>
        <message>
            <source>At the start</source>
            <comment>column</comment>
            <translation>На начало</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Дата рождения</translation>
        </message>
        <message>
            <source>Birth date, address</source>
            <translation>Дата рождения, адрес</translation>
        </message>
        <message>
            <source>Boys</source>
            <comment>column</comment>
            <translation>Мальчики</translation>
        </message>
        <message>
            <source>By grade band: {group}</source>
            <translation>По ступеням: {group}</translation>
        </message>
        <message>
            <source>C</source>
            <comment>letter of child</comment>
            <translation>Д</translation>
        </message>
        <message>
            <source>C: child; F: family, counted once, in the column of its youngest child, so that columns add up; A: adult.</source>
            <translation>Д — дети; С — семья, считается один раз, в столбце младшего ребёнка, поэтому столбцы складываются в итог; В — взрослые.</translation>
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
            <source>Came</source>
            <comment>column</comment>
            <translation>Прибыло</translation>
        </message>
        <message>
            <source>Came: stands on the line now and did not then. Left: stood on it then and does not now.</source>
            <translation>Пришли: стоят в строке сейчас и не стояли тогда. Ушли: стояли тогда и не стоят сейчас.</translation>
        </message>
        <message>
            <source>Care</source>
            <comment>part</comment>
            <translation>Забота</translation>
        </message>
        <message>
            <source>Care: meals, extended day, help</source>
            <translation>Забота: питание, продлённый день, помощь</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Категории</translation>
        </message>
        <message>
            <source>Category</source>
            <comment>head of the passport</comment>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Change</source>
            <comment>column</comment>
            <translation>Разница</translation>
        </message>
        <message>
            <source>Change</source>
            <comment>since another day</comment>
            <translation>Изменение</translation>
        </message>
        <message>
            <source>Children</source>
            <comment>in the families of a line</comment>
            <translation>Детей</translation>
        </message>
        <message>
            <source>Children and their classes</source>
            <translation>Дети и их классы</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Class teacher</source>
            <translation>Классный руководитель</translation>
        </message>
        <message>
            <source>Class, children</source>
            <translation>Класс, дети</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Классы</translation>
        </message>
        <message>
            <source>Clubs; remark</source>
            <translation>Кружки; примечание</translation>
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
            <source>Counted from the register as it is now; a signed passport may say otherwise.</source>
            <translation>Подсчитано по реестру в его нынешнем виде; в подписанном паспорте может быть иначе.</translation>
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
            <source>During the period</source>
            <comment>column</comment>
            <translation>За период</translation>
        </message>
        <message>
            <source>F</source>
            <comment>letter of family</comment>
            <translation>С</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>Семьи</translation>
        </message>
        <message>
            <source>Families add up by class</source>
            <translation>Семьи складываются по классам</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Семья</translation>
        </message>
        <message>
            <source>Family, children, housing</source>
            <translation>Семья, дети, жильё</translation>
        </message>
        <message>
            <source>Father</source>
            <comment>column</comment>
            <translation>Отец</translation>
        </message>
        <message>
            <source>Free time</source>
            <translation>Досуг</translation>
        </message>
        <message>
            <source>From the lowest to the highest grade: 1–4, 5–9, 10–11.</source>
            <translation>От младшего класса до старшего: 1–4, 5–9, 10–11.</translation>
        </message>
        <message>
            <source>From {before} to {now}</source>
            <translation>{before} – {now}</translation>
        </message>
        <message>
            <source>Girls</source>
            <comment>column</comment>
            <translation>Девочки</translation>
        </message>
        <message>
            <source>Girls, boys and classes: of those on the register at the end.</source>
            <translation>Девочки, мальчики, классы: состоящие на учёте на конец периода.</translation>
        </message>
        <message>
            <source>Grade bands</source>
            <translation>Ступени</translation>
        </message>
        <message>
            <source>Health</source>
            <comment>column</comment>
            <translation>Здоровье</translation>
        </message>
        <message>
            <source>Health, registers and other protected categories are left off this copy.</source>
            <translation>Здоровье, учёт и другие защищённые категории в эту копию не включены.</translation>
        </message>
        <message>
            <source>How it was made</source>
            <comment>sheet</comment>
            <translation>Как составлено</translation>
        </message>
        <message>
            <source>In all</source>
            <comment>column</comment>
            <translation>Всего</translation>
        </message>
        <message>
            <source>In clubs and sections</source>
            <comment>column</comment>
            <translation>В кружках и секциях</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Показатель</translation>
        </message>
        <message>
            <source>Kind of care</source>
            <translation>Вид заботы</translation>
        </message>
        <message>
            <source>Lists of names</source>
            <translation>Списки имён</translation>
        </message>
        <message>
            <source>Lists of names to the social passport</source>
            <translation>Списки имён к социальному паспорту</translation>
        </message>
        <message>
            <source>Made for: {purpose}</source>
            <translation>Составлено: {purpose}</translation>
        </message>
        <message>
            <source>Mother</source>
            <comment>column</comment>
            <translation>Мать</translation>
        </message>
        <message>
            <source>Movement of the social passport</source>
            <translation>Динамика социального паспорта</translation>
        </message>
        <message>
            <source>Name</source>
            <comment>of a person</comment>
            <translation>ФИО</translation>
        </message>
        <message>
            <source>Name or family</source>
            <translation>ФИО или семья</translation>
        </message>
        <message>
            <source>Name, sex, birth date, nationality</source>
            <translation>ФИО, пол, дата рождения, национальность</translation>
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
            <source>Nothing was changed. Write them as 1–4, 5–9, 10–11: each grade once, from low to high.</source>
            <translation>Ничего не изменено. Запишите так: 1–4, 5–9, 10–11. Каждый класс один раз, от младших к старшим.</translation>
        </message>
        <message>
            <source>Nowhere engaged</source>
            <comment>column</comment>
            <translation>Нигде не заняты</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Numbers of the class</source>
            <translation>Показатели класса</translation>
        </message>
        <message>
            <source>On the last day of the period.</source>
            <translation>На последний день периода.</translation>
        </message>
        <message>
            <source>Order or protocol</source>
            <translation>Приказ или протокол</translation>
        </message>
        <message>
            <source>Percent of the children, or of the families, of each band.</source>
            <translation>Процент от детей или семей каждой ступени.</translation>
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
            <source>Pupils</source>
            <translation>Учащиеся</translation>
        </message>
        <message>
            <source>Pupils on registers and in the risk group</source>
            <translation>Учащиеся на учётах и в группе риска</translation>
        </message>
        <message>
            <source>Put on</source>
            <comment>column</comment>
            <translation>Поставлено</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Вид учёта</translation>
        </message>
        <message>
            <source>Register</source>
            <comment>column</comment>
            <translation>Учёт</translation>
        </message>
        <message>
            <source>Registered; lives; phone</source>
            <translation>Прописка; проживание; телефон</translation>
        </message>
        <message>
            <source>Registers</source>
            <comment>part</comment>
            <translation>Учёты</translation>
        </message>
        <message>
            <source>Representative</source>
            <comment>column</comment>
            <translation>Законный представитель</translation>
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
            <source>Share</source>
            <comment>column</comment>
            <translation>Доля</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Дата подписания</translation>
        </message>
        <message>
            <source>Social passport</source>
            <translation>Социальный паспорт</translation>
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
            <source>Social passport: course and structure</source>
            <translation>Социальный паспорт: динамика и структура</translation>
        </message>
        <message>
            <source>Social passport: what changed</source>
            <translation>Социальный паспорт: что изменилось</translation>
        </message>
        <message>
            <source>Social pedagogue</source>
            <translation>Социальный педагог</translation>
        </message>
        <message>
            <source>Stands in the label of the line. Law and custom differ; 4 where the school says nothing.</source>
            <translation>Стоит в названии строки. Закон и обычай расходятся; если школа не указала — 4.</translation>
        </message>
        <message>
            <source>Taken off</source>
            <comment>column</comment>
            <translation>Снято</translation>
        </message>
        <message>
            <source>The threshold of a family with many children is set by the school.</source>
            <translation>Порог многодетности устанавливает школа.</translation>
        </message>
        <message>
            <source>Their children</source>
            <comment>column</comment>
            <translation>Их детей</translation>
        </message>
        <message>
            <source>These grade bands cannot be read.</source>
            <translation>Эти ступени не удалось прочитать.</translation>
        </message>
        <message>
            <source>This category cannot be set here.</source>
            <translation>Эту категорию нельзя поставить здесь.</translation>
        </message>
        <message>
            <source>This paper names children. Keep it locked away, and destroy it when it is no longer needed.</source>
            <translation>В этой бумаге имена детей. Храните её под замком и уничтожьте, когда она больше не нужна.</translation>
        </message>
        <message>
            <source>Through the years: {line}</source>
            <translation>По годам: {line}</translation>
        </message>
        <message>
            <source>Total</source>
            <comment>paper</comment>
            <translation>Всего</translation>
        </message>
        <message>
            <source>Went</source>
            <comment>column</comment>
            <translation>Убыло</translation>
        </message>
        <message>
            <source>Yes: a family stands in the class of its youngest child only, so that the columns make the total. No: it stands in the class of each of its children.</source>
            <translation>Да: семья стоит только в классе младшего ребёнка, и сумма столбцов равна итогу. Нет: она стоит в классе каждого из своих детей.</translation>
        </message>
        <message>
            <source>by the pedagogical council</source>
            <translation>на педагогическом совете</translation>
        </message>
        <message>
            <source>came</source>
            <comment>change</comment>
            <translation>прибыл</translation>
        </message>
        <message>
            <source>f</source>
            <comment>sex</comment>
            <translation>Ж</translation>
        </message>
        <message>
            <source>left</source>
            <comment>change</comment>
            <translation>выбыл</translation>
        </message>
        <message>
            <source>m</source>
            <comment>sex</comment>
            <translation>М</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>of them in the risk group or on a register</source>
            <translation>из них в группе риска или на учёте</translation>
        </message>
        <message>
            <source>protocol No. ________</source>
            <translation>протокол № ________</translation>
        </message>
        <message>
            <source>signed social passports</source>
            <translation>подписанные социальные паспорта</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
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
            <source>{n} pupils have no registered address written down: {span} counts those whose card says «none» only.</source>
            <translation>
                <numerusform>У {n} ученика не записан адрес прописки: {span} считает только тех, в чьей карточке стоит «нет».</numerusform>
                <numerusform>У {n} учеников не записан адрес прописки: {span} считает только тех, в чьей карточке стоит «нет».</numerusform>
                <numerusform>У {n} учеников не записан адрес прописки: {span} считает только тех, в чьей карточке стоит «нет».</numerusform>
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
