<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>ui_sociometry</name>
        <message>
            <source>A second one a few months later shows what has changed.</source>
            <translation>Вторая через несколько месяцев покажет, что изменилось.</translation>
        </message>
        <message>
            <source>Ballots</source>
            <translation>Бюллетени</translation>
        </message>
        <message>
            <source>Choose a pupil: click, or the arrow keys.</source>
            <translation>Выберите учащегося: мышью или стрелками.</translation>
        </message>
        <message>
            <source>Chooses</source>
            <translation>Выбирает</translation>
        </message>
        <message>
            <source>Chooses:</source>
            <translation>Выбирает:</translation>
        </message>
        <message>
            <source>Chosen</source>
            <comment>times</comment>
            <translation>Выбран</translation>
        </message>
        <message>
            <source>Circle: girl, square: boy. A thick line with two heads: a mutual choice.</source>
            <translation>Круг – девочка, квадрат – мальчик. Толстая линия с двумя стрелками – взаимный выбор.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Comparison</source>
            <comment>waves</comment>
            <translation>Сравнение</translation>
        </message>
        <message>
            <source>Description…</source>
            <translation>Описание…</translation>
        </message>
        <message>
            <source>Does not choose</source>
            <translation>Не выбирает</translation>
        </message>
        <message>
            <source>Everybody stands in the same place in both pictures; a pupil chosen in one stands out in the other, too.</source>
            <translation>На обеих картинах каждый стоит на том же месте; выбранный на одной выделяется и на другой.</translation>
        </message>
        <message>
            <source>Free</source>
            <comment>sociogram</comment>
            <translation>Свободная</translation>
        </message>
        <message>
            <source>Groups and indices</source>
            <translation>Группы и показатели</translation>
        </message>
        <message>
            <source>Is chosen by:</source>
            <translation>Выбран(а):</translation>
        </message>
        <message>
            <source>Matrix</source>
            <comment>sociometry</comment>
            <translation>Матрица</translation>
        </message>
        <message numerus="yes">
            <source>Matrix of {n} pupils</source>
            <translation>
                <numerusform>Матрица {n} учащегося</numerusform>
                <numerusform>Матрица {n} учащихся</numerusform>
                <numerusform>Матрица {n} учащихся</numerusform>
            </translation>
        </message>
        <message>
            <source>Not chosen</source>
            <comment>times</comment>
            <translation>Отвергнут</translation>
        </message>
        <message>
            <source>Only mutual choices</source>
            <translation>Только взаимные выборы</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Ученик</translation>
        </message>
        <message>
            <source>Refused so many times as often as chosen</source>
            <translation>Во сколько раз чаще отвергают, чем выбирают</translation>
        </message>
        <message>
            <source>Report of the group</source>
            <translation>Отчёт по группе</translation>
        </message>
        <message>
            <source>Sociogram</source>
            <translation>Социограмма</translation>
        </message>
        <message>
            <source>Target</source>
            <comment>sociogram</comment>
            <translation>Мишень</translation>
        </message>
        <message>
            <source>There is no earlier sociometry of this class</source>
            <translation>Более ранней социометрии этого класса нет</translation>
        </message>
        <message>
            <source>absent</source>
            <comment>key</comment>
            <translation>отсутствовал</translation>
        </message>
        <message>
            <source>absent</source>
            <comment>pupil</comment>
            <translation>отсутствовал(а)</translation>
        </message>
        <message>
            <source>accepted</source>
            <comment>sociometry</comment>
            <translation>принятые</translation>
        </message>
        <message>
            <source>all ballots are in</source>
            <translation>все бюллетени введены</translation>
        </message>
        <message>
            <source>first gap</source>
            <translation>первый пропуск</translation>
        </message>
        <message>
            <source>from {count} times</source>
            <translation>от {count}</translation>
        </message>
        <message>
            <source>keep, next pupil</source>
            <comment>key</comment>
            <translation>сохранить, следующий</translation>
        </message>
        <message>
            <source>not looked for</source>
            <translation>не искать</translation>
        </message>
        <message>
            <source>panes</source>
            <comment>key</comment>
            <translation>разделы</translation>
        </message>
        <message>
            <source>preferred</source>
            <comment>sociometry</comment>
            <translation>предпочитаемые</translation>
        </message>
        <message>
            <source>star</source>
            <translation>звезда</translation>
        </message>
        <message>
            <source>with {day}</source>
            <translation>с {day}</translation>
        </message>
        <message>
            <source>without choices</source>
            <translation>без выборов</translation>
        </message>
        <message numerus="yes">
            <source>{n} ballots are still missing</source>
            <translation>
                <numerusform>не хватает {n} бюллетеня</numerusform>
                <numerusform>не хватает {n} бюллетеней</numerusform>
                <numerusform>не хватает {n} бюллетеней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of {limit}</source>
            <translation>
                <numerusform>{n} из {limit}</numerusform>
                <numerusform>{n} из {limit}</numerusform>
                <numerusform>{n} из {limit}</numerusform>
            </translation>
        </message>
        <message>
            <source>№</source>
            <translation>№</translation>
        </message>
    </context>
</TS>
