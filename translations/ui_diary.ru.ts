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
            <source>Book of diaries, this school year</source>
            <translation>Книга дневников за этот учебный год</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
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
            <source>Diary of this family, this school year</source>
            <translation>Дневник этой семьи за учебный год</translation>
        </message>
        <message>
            <source>Diary, whole</source>
            <translation>Дневник целиком</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Семья</translation>
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
            <source>Reason of the correction</source>
            <translation>Причина исправления</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
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
            <source>level</source>
            <comment>key</comment>
            <translation>уровень</translation>
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
            <source>write what you saw, do not judge</source>
            <translation>пишите, что видели, без оценок</translation>
        </message>
        <message numerus="yes">
            <source>{n} families under observation</source>
            <translation>
                <numerusform>{n} семья</numerusform>
                <numerusform>{n} семьи</numerusform>
                <numerusform>{n} семей</numerusform>
            </translation>
        </message>
        <message>
            <source>{score} of 20</source>
            <translation>{score} из 20</translation>
        </message>
    </context>
</TS>
