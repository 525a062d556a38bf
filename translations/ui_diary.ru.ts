<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>ui_diary</name>
        <message>
            <source>0 bad</source>
            <translation>0 плохо</translation>
        </message>
        <message>
            <source>1 worrying</source>
            <translation>1 тревожно</translation>
        </message>
        <message>
            <source>2 good</source>
            <translation>2 хорошо</translation>
        </message>
        <message>
            <source>3 months</source>
            <comment>period</comment>
            <translation>3 месяца</translation>
        </message>
        <message>
            <source>6 months</source>
            <comment>period</comment>
            <translation>6 месяцев</translation>
        </message>
        <message>
            <source>A signed entry is final; what is wrong later is said in a correction.</source>
            <translation>Подписанная запись не меняется; ошибка исправляется отдельной поправкой.</translation>
        </message>
        <message>
            <source>Add a correction…</source>
            <translation>Добавить исправление…</translation>
        </message>
        <message>
            <source>Add the correction</source>
            <translation>Добавить исправление</translation>
        </message>
        <message>
            <source>Book of diaries, last school year</source>
            <translation>Книга дневников, прошлый учебный год</translation>
        </message>
        <message>
            <source>Book of diaries, this school year</source>
            <translation>Книга дневников за этот учебный год</translation>
        </message>
        <message>
            <source>Card of the family</source>
            <translation>Карта семьи</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>График</translation>
        </message>
        <message>
            <source>Choose a family and say why and how often it is visited.</source>
            <translation>Выберите семью и укажите, зачем и как часто её посещать.</translation>
        </message>
        <message>
            <source>Choose a family and say why, who, how often.</source>
            <translation>Выберите семью и укажите почему, кто и как часто.</translation>
        </message>
        <message>
            <source>Choose a family to see its diary</source>
            <translation>Выберите семью, чтобы увидеть её дневник</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Correction of a signed entry</source>
            <translation>Поправка к подписанной записи</translation>
        </message>
        <message>
            <source>Ctrl+L, then ↓ shows the lines of this month</source>
            <translation>Ctrl+L: строки этого месяца</translation>
        </message>
        <message>
            <source>Diary of this family, this school year</source>
            <translation>Дневник этой семьи за учебный год</translation>
        </message>
        <message>
            <source>Diary, whole</source>
            <translation>Дневник целиком</translation>
        </message>
        <message>
            <source>Earlier entries</source>
            <translation>Более ранние записи</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Завершить</translation>
        </message>
        <message>
            <source>End the patronage</source>
            <translation>Завершить патронаж</translation>
        </message>
        <message>
            <source>End…</source>
            <translation>Завершить…</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Семья</translation>
        </message>
        <message>
            <source>Family, child, adult or street</source>
            <translation>Семья, ребёнок, взрослый или улица</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Показатели</translation>
        </message>
        <message>
            <source>Its diary stays in the list of those taken off.</source>
            <translation>Её дневник останется в списке снятых.</translation>
        </message>
        <message>
            <source>Level, rhythm, next day</source>
            <translation>Уровень, периодичность, следующий день</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>Новая запись</translation>
        </message>
        <message>
            <source>Next contact and its purpose</source>
            <translation>Дата и цель следующего контакта</translation>
        </message>
        <message>
            <source>No family is under observation yet</source>
            <translation>Под наблюдением пока нет семей</translation>
        </message>
        <message>
            <source>No family is under patronage yet</source>
            <translation>Под патронажем пока нет ни одной семьи</translation>
        </message>
        <message>
            <source>Patronage list</source>
            <translation>Патронажный список</translation>
        </message>
        <message>
            <source>Patronage list, what is shown</source>
            <translation>Патронажный список, что показано</translation>
        </message>
        <message>
            <source>Period of the chart</source>
            <translation>Период графика</translation>
        </message>
        <message>
            <source>Purpose, rhythm, next day</source>
            <translation>Цель, периодичность, следующая дата</translation>
        </message>
        <message>
            <source>Put on</source>
            <translation>Поставить</translation>
        </message>
        <message>
            <source>Put under observation</source>
            <comment>deed</comment>
            <translation>Поставить под наблюдение</translation>
        </message>
        <message>
            <source>Put under observation…</source>
            <translation>Взять под наблюдение…</translation>
        </message>
        <message>
            <source>Put under patronage</source>
            <comment>deed</comment>
            <translation>Взять под патронаж</translation>
        </message>
        <message>
            <source>Put under patronage…</source>
            <translation>Взять под патронаж…</translation>
        </message>
        <message>
            <source>Reason of the correction</source>
            <translation>Причина исправления</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Score by day: {list}</source>
            <translation>Балл по дням: {list}</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Подписать</translation>
        </message>
        <message>
            <source>Sign this entry?</source>
            <translation>Подписать эту запись?</translation>
        </message>
        <message>
            <source>Sign…</source>
            <translation>Подписать…</translation>
        </message>
        <message>
            <source>Some fields cannot be read yet.</source>
            <translation>Некоторые поля пока не прочесть.</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Снять</translation>
        </message>
        <message>
            <source>Take off observation</source>
            <translation>Снять с наблюдения</translation>
        </message>
        <message>
            <source>Take off…</source>
            <translation>Снять…</translation>
        </message>
        <message>
            <source>The correction stands below the entry.</source>
            <translation>Исправление стоит под записью.</translation>
        </message>
        <message>
            <source>The day of the next contact is on the page Today.</source>
            <translation>День следующего контакта — на странице «Сегодня».</translation>
        </message>
        <message>
            <source>The entry cannot be signed yet.</source>
            <translation>Запись пока нельзя подписать.</translation>
        </message>
        <message>
            <source>The entry is signed.</source>
            <translation>Запись подписана.</translation>
        </message>
        <message>
            <source>The entry stays as it was signed.</source>
            <translation>Запись остаётся такой, как подписана.</translation>
        </message>
        <message>
            <source>The family gets a diary of its own; the next contact stands on the page Today.</source>
            <translation>Для семьи открывается дневник; следующий контакт будет на странице «Сегодня».</translation>
        </message>
        <message>
            <source>The family is taken off observation.</source>
            <translation>Семья снята с наблюдения.</translation>
        </message>
        <message>
            <source>The next visit stands on the page Today; it is reckoned from the last one.</source>
            <translation>Следующее посещение стоит на странице «Сегодня»; оно считается от последнего.</translation>
        </message>
        <message>
            <source>The patronage is changed.</source>
            <translation>Патронаж изменён.</translation>
        </message>
        <message>
            <source>The patronage is ended.</source>
            <translation>Патронаж завершён.</translation>
        </message>
        <message>
            <source>This family</source>
            <translation>Этой семьи</translation>
        </message>
        <message>
            <source>What is corrected or added</source>
            <translation>Что исправляется или добавляется</translation>
        </message>
        <message>
            <source>Which family is to be observed?</source>
            <translation>Какую семью взять под наблюдение?</translation>
        </message>
        <message>
            <source>Which family is to be visited regularly?</source>
            <translation>Какую семью посещать регулярно?</translation>
        </message>
        <message>
            <source>Write the visit down</source>
            <translation>Записать посещение</translation>
        </message>
        <message>
            <source>a year</source>
            <comment>period</comment>
            <translation>год</translation>
        </message>
        <message>
            <source>all</source>
            <comment>period</comment>
            <translation>всё время</translation>
        </message>
        <message>
            <source>annual plan</source>
            <comment>key</comment>
            <translation>годовой план</translation>
        </message>
        <message>
            <source>back</source>
            <comment>key</comment>
            <translation>назад</translation>
        </message>
        <message>
            <source>card</source>
            <translation>карточка</translation>
        </message>
        <message>
            <source>change</source>
            <comment>key</comment>
            <translation>изменить</translation>
        </message>
        <message>
            <source>full square: good (2) · half: worrying (1) · empty: bad (0) · dash: not observed</source>
            <translation>полный квадрат: хорошо (2) · половина: тревожно (1) · пустой: плохо (0) · черта: не наблюдалось</translation>
        </message>
        <message>
            <source>level</source>
            <comment>key</comment>
            <translation>уровень</translation>
        </message>
        <message>
            <source>new</source>
            <comment>key</comment>
            <translation>новая</translation>
        </message>
        <message>
            <source>not observed</source>
            <translation>не наблюдалось</translation>
        </message>
        <message>
            <source>not observed</source>
            <comment>key</comment>
            <translation>не наблюдалось</translation>
        </message>
        <message>
            <source>print</source>
            <comment>key</comment>
            <translation>печать</translation>
        </message>
        <message>
            <source>write the visit</source>
            <comment>key</comment>
            <translation>записать посещение</translation>
        </message>
        <message>
            <source>write what you saw, do not judge</source>
            <translation>пишите, что видели, без оценок</translation>
        </message>
        <message numerus="yes">
            <source>{n} entries in this period</source>
            <translation>
                <numerusform>За этот период {n} запись</numerusform>
                <numerusform>За этот период {n} записи</numerusform>
                <numerusform>За этот период {n} записей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} entries, {first}–{last}: the score went from {before} to {after}</source>
            <translation>
                <numerusform>{n} запись, {first}–{last}: балл {before} → {after}</numerusform>
                <numerusform>{n} записи, {first}–{last}: балл {before} → {after}</numerusform>
                <numerusform>{n} записей, {first}–{last}: балл {before} → {after}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} families under observation</source>
            <translation>
                <numerusform>{n} семья</numerusform>
                <numerusform>{n} семьи</numerusform>
                <numerusform>{n} семей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} families under patronage</source>
            <translation>
                <numerusform>{n} семья под патронажем</numerusform>
                <numerusform>{n} семьи под патронажем</numerusform>
                <numerusform>{n} семей под патронажем</numerusform>
            </translation>
        </message>
        <message>
            <source>{score} of 20</source>
            <translation>{score} из 20</translation>
        </message>
    </context>
</TS>
