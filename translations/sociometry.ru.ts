<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>sociometry</name>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Отсутствовал(а)</translation>
        </message>
        <message>
            <source>Aim</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>Ask whom one would not choose</source>
            <translation>Спрашивать, кого не выбрали бы</translation>
        </message>
        <message>
            <source>At most {limit} may be chosen.</source>
            <translation>Можно выбрать не больше {limit}.</translation>
        </message>
        <message>
            <source>Ballot</source>
            <translation>Бюллетень</translation>
        </message>
        <message>
            <source>Ballots</source>
            <translation>Бюллетени</translation>
        </message>
        <message>
            <source>Ballots are written already: the class of this sociometry cannot change.</source>
            <translation>Бюллетени уже введены: класс этой социометрии изменить нельзя.</translation>
        </message>
        <message>
            <source>Ballots still missing</source>
            <translation>Ещё не введено бюллетеней</translation>
        </message>
        <message>
            <source>Change</source>
            <comment>status</comment>
            <translation>Изменение</translation>
        </message>
        <message>
            <source>Choices</source>
            <comment>limit</comment>
            <translation>Выборов</translation>
        </message>
        <message>
            <source>Choices received on the average</source>
            <translation>Получено выборов в среднем</translation>
        </message>
        <message>
            <source>Chose</source>
            <comment>times</comment>
            <translation>Выбрал</translation>
        </message>
        <message>
            <source>Chosen</source>
            <comment>times</comment>
            <translation>Выбран</translation>
        </message>
        <message>
            <source>Chosen, {day}</source>
            <translation>Выбран, {day}</translation>
        </message>
        <message>
            <source>Circle: girl, square: boy. Black: star; thick outline: preferred; thin: accepted; dashed: without choices. A thick line with two heads is a mutual choice.</source>
            <translation>Круг – девочка, квадрат – мальчик. Чёрный: звезда; толстый контур: предпочитаемый; тонкий: принятый; пунктир: без выборов. Толстая линия с двумя стрелками – взаимный выбор.</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Cohesion of the group</source>
            <translation>Сплочённость группы</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Заключение</translation>
        </message>
        <message>
            <source>Confidential: service document.</source>
            <translation>Конфиденциально: служебный документ.</translation>
        </message>
        <message>
            <source>Conflict in the group</source>
            <translation>Конфликтность группы</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Критерий</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Each pupil then and now</source>
            <translation>Каждый учащийся тогда и теперь</translation>
        </message>
        <message>
            <source>Expansiveness</source>
            <translation>Экспансивность</translation>
        </message>
        <message>
            <source>Expansiveness of the group</source>
            <translation>Экспансивность группы</translation>
        </message>
        <message>
            <source>First question</source>
            <translation>Первый вопрос</translation>
        </message>
        <message>
            <source>How many may be chosen</source>
            <translation>Сколько можно выбрать</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Показатель</translation>
        </message>
        <message>
            <source>Indices of each pupil</source>
            <translation>Показатели каждого учащегося</translation>
        </message>
        <message>
            <source>Indices of the group</source>
            <translation>Показатели группы</translation>
        </message>
        <message>
            <source>Integration of the group</source>
            <translation>Интеграция группы</translation>
        </message>
        <message>
            <source>Line of the annual plan</source>
            <translation>Строка годового плана</translation>
        </message>
        <message>
            <source>Matrix</source>
            <comment>sociometry</comment>
            <translation>Матрица</translation>
        </message>
        <message>
            <source>Mutual</source>
            <comment>choices</comment>
            <translation>Взаимно</translation>
        </message>
        <message>
            <source>Mutual negative pairs</source>
            <translation>Взаимные отрицательные пары</translation>
        </message>
        <message>
            <source>Mutual positive pairs</source>
            <translation>Взаимные положительные пары</translation>
        </message>
        <message>
            <source>My number on the list: {line}</source>
            <translation>Мой номер в списке: {line}</translation>
        </message>
        <message>
            <source>Negative choices</source>
            <translation>Отрицательные выборы</translation>
        </message>
        <message>
            <source>New sociometry</source>
            <translation>Новая социометрия</translation>
        </message>
        <message>
            <source>No sociometry was made yet. Choose a class and write the question; the ballots are typed in as numbers.</source>
            <translation>Социометрий пока нет. Выберите класс и напишите вопрос; бюллетени вводятся номерами.</translation>
        </message>
        <message>
            <source>Nobody is in this class on this day.</source>
            <translation>В этот день в этом классе никого нет.</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <comment>times</comment>
            <translation>Отвергнут</translation>
        </message>
        <message>
            <source>Nothing was changed. Make a new sociometry for the other class.</source>
            <translation>Ничего не изменено. Создайте новую социометрию для другого класса.</translation>
        </message>
        <message>
            <source>Nothing was saved. Choose another class or another day.</source>
            <translation>Ничего не сохранено. Выберите другой класс или другой день.</translation>
        </message>
        <message>
            <source>Number</source>
            <comment>of people</comment>
            <translation>Число</translation>
        </message>
        <message>
            <source>Number {number} is written twice.</source>
            <translation>Номер {number} написан дважды.</translation>
        </message>
        <message>
            <source>Number {number} stands in both columns.</source>
            <translation>Номер {number} стоит в обоих столбцах.</translation>
        </message>
        <message>
            <source>Opposite question</source>
            <translation>Обратный вопрос</translation>
        </message>
        <message>
            <source>Positive index</source>
            <translation>Полож. статус</translation>
        </message>
        <message>
            <source>Psychologist</source>
            <comment>signature</comment>
            <translation>Педагог-психолог</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Ученик</translation>
        </message>
        <message>
            <source>Pupils on the list, absent</source>
            <translation>Учащихся в списке, отсутствовало</translation>
        </message>
        <message>
            <source>Pupils stand under codes. Do not look for who is who: help the whole class.</source>
            <translation>Учащиеся обозначены кодами. Не ищите, кто есть кто: помогайте всему классу.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>Questions (criteria) of the ballot</source>
            <translation>Вопросы (критерии) бюллетеня</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Получил(а)</translation>
        </message>
        <message>
            <source>Reciprocity of choices</source>
            <translation>Взаимность выборов (референтность)</translation>
        </message>
        <message>
            <source>Recommendations</source>
            <translation>Рекомендации</translation>
        </message>
        <message>
            <source>Recommendations for the class teacher</source>
            <translation>Рекомендации классному руководителю</translation>
        </message>
        <message numerus="yes">
            <source>Refused at least {n} times as often as chosen: {names}. The threshold is set in the program, the source gives no number; the status groups do not depend on it.</source>
            <translation>
                <numerusform>Отвергают не менее чем в {n} раз чаще, чем выбирают: {names}. Порог задан в программе, в источнике числа нет; статусные группы от него не зависят.</numerusform>
                <numerusform>Отвергают не менее чем в {n} раза чаще, чем выбирают: {names}. Порог задан в программе, в источнике числа нет; статусные группы от него не зависят.</numerusform>
                <numerusform>Отвергают не менее чем в {n} раз чаще, чем выбирают: {names}. Порог задан в программе, в источнике числа нет; статусные группы от него не зависят.</numerusform>
            </translation>
        </message>
        <message>
            <source>Relations in the class: for the class teacher</source>
            <translation>Отношения в классе: для классного руководителя</translation>
        </message>
        <message>
            <source>Report on the sociometry of a class</source>
            <translation>Отчёт о социометрии класса</translation>
        </message>
        <message>
            <source>Rows choose, columns are chosen; a choice in a box is mutual.</source>
            <translation>Строки выбирают, столбцы выбраны; выбор в рамке – взаимный.</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>Удовлетворённость</translation>
        </message>
        <message>
            <source>Say why the negative question is needed and how nobody is hurt by it.</source>
            <translation>Напишите, зачем нужен отрицательный вопрос и как он никого не ранит.</translation>
        </message>
        <message>
            <source>Socio-psychological-pedagogical service</source>
            <translation>Социально-психолого-педагогическая служба</translation>
        </message>
        <message>
            <source>Sociogram</source>
            <translation>Социограмма</translation>
        </message>
        <message>
            <source>Sociogram as a target</source>
            <translation>Социограмма-мишень</translation>
        </message>
        <message>
            <source>Sociometry</source>
            <translation>Социометрия</translation>
        </message>
        <message>
            <source>Sociometry of a class: then and now</source>
            <translation>Социометрия класса: тогда и теперь</translation>
        </message>
        <message>
            <source>Sociometry, {class_name}, {day}</source>
            <translation>Социометрия, {class_name}, {day}</translation>
        </message>
        <message>
            <source>Status group</source>
            <translation>Статусная группа</translation>
        </message>
        <message>
            <source>Status groups</source>
            <translation>Статусные группы</translation>
        </message>
        <message>
            <source>Status index</source>
            <translation>Индекс статуса</translation>
        </message>
        <message>
            <source>Status, {day}</source>
            <translation>Статус, {day}</translation>
        </message>
        <message>
            <source>Such a question can hurt; the answers stay with you and stand on no paper for others.</source>
            <translation>Такой вопрос может ранить; ответы остаются у вас и не стоят ни на одной бумаге для других.</translation>
        </message>
        <message>
            <source>The group then and now</source>
            <translation>Группа тогда и теперь</translation>
        </message>
        <message>
            <source>The line before is kept. Write the numbers of the list with spaces between them.</source>
            <translation>Прежняя строка сохранена. Напишите номера списка через пробел.</translation>
        </message>
        <message>
            <source>The status groups were made for three choices: read them with care.</source>
            <translation>Статусные группы разработаны для трёх выборов: читайте их осторожно.</translation>
        </message>
        <message>
            <source>The test</source>
            <translation>Социометрия</translation>
        </message>
        <message>
            <source>There is no number {number} on the list.</source>
            <translation>В списке нет номера {number}.</translation>
        </message>
        <message>
            <source>This is the pupil's own number.</source>
            <translation>Это собственный номер ученика.</translation>
        </message>
        <message>
            <source>This line of the ballot cannot be taken.</source>
            <translation>Эту строку бюллетеня нельзя принять.</translation>
        </message>
        <message>
            <source>Took part</source>
            <translation>Участвовало</translation>
        </message>
        <message>
            <source>Usually 3; empty: as many as one likes.</source>
            <translation>Обычно 3; пусто: сколько угодно.</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Значение</translation>
        </message>
        <message>
            <source>Well-being of the relations</source>
            <translation>Уровень благополучия взаимоотношений</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>Выводы</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Whom would you choose?</source>
            <translation>Кого бы ты выбрал(а)?</translation>
        </message>
        <message>
            <source>Whom would you not choose?</source>
            <translation>Кого бы ты не выбрал(а)?</translation>
        </message>
        <message>
            <source>Why it is asked, and how the children are protected</source>
            <translation>Зачем это спрашивается и как защищены дети</translation>
        </message>
        <message>
            <source>Write at least one question.</source>
            <translation>Напишите хотя бы один вопрос.</translation>
        </message>
        <message>
            <source>Write the numbers of classmates. Your answers are seen by the psychologist alone.</source>
            <translation>Напиши номера одноклассников. Твои ответы увидит только психолог.</translation>
        </message>
        <message>
            <source>Write the opposite of a question.</source>
            <translation>Напишите обратный вопрос.</translation>
        </message>
        <message>
            <source>accepted</source>
            <comment>sociometry</comment>
            <translation>принятые</translation>
        </message>
        <message>
            <source>any number</source>
            <translation>без ограничения</translation>
        </message>
        <message>
            <source>fell</source>
            <comment>status</comment>
            <translation>ниже</translation>
        </message>
        <message>
            <source>high</source>
            <comment>well-being of relations</comment>
            <translation>высокий</translation>
        </message>
        <message>
            <source>isolated</source>
            <comment>sociometry</comment>
            <translation>изолированные</translation>
        </message>
        <message>
            <source>low</source>
            <comment>well-being of relations</comment>
            <translation>низкий</translation>
        </message>
        <message>
            <source>middle</source>
            <comment>well-being of relations</comment>
            <translation>средний</translation>
        </message>
        <message>
            <source>preferred</source>
            <comment>sociometry</comment>
            <translation>предпочитаемые</translation>
        </message>
        <message>
            <source>rejected</source>
            <comment>sociometry</comment>
            <translation>отвергаемые</translation>
        </message>
        <message>
            <source>rose</source>
            <comment>status</comment>
            <translation>выше</translation>
        </message>
        <message>
            <source>sociometry</source>
            <translation>социометрия</translation>
        </message>
        <message>
            <source>stars (leaders)</source>
            <translation>звёзды (лидеры)</translation>
        </message>
        <message>
            <source>without choices</source>
            <translation>без выборов</translation>
        </message>
        <message numerus="yes">
            <source>{n} choices were given to absent pupils; they are in no index.</source>
            <translation>
                <numerusform>Отсутствовавшим отдан {n} выбор; он не входит в показатели.</numerusform>
                <numerusform>Отсутствовавшим отдано {n} выбора; они не входят в показатели.</numerusform>
                <numerusform>Отсутствовавшим отдано {n} выборов; они не входят в показатели.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils on the list, {absent} absent</source>
            <translation>
                <numerusform>в списке {n} учащийся, отсутствовало {absent}</numerusform>
                <numerusform>в списке {n} учащихся, отсутствовало {absent}</numerusform>
                <numerusform>в списке {n} учащихся, отсутствовало {absent}</numerusform>
            </translation>
        </message>
        <message>
            <source>{voted} of {wanted}</source>
            <translation>{voted} из {wanted}</translation>
        </message>
        <message>
            <source>“{word}” is not a number of the list.</source>
            <translation>«{word}» – не номер из списка.</translation>
        </message>
        <message>
            <source>№</source>
            <translation>№</translation>
        </message>
    </context>
</TS>
