<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>app</name>
        <message>
            <source>(my copy)</source>
            <translation>(моя копия)</translation>
        </message>
        <message>
            <source>11-year programme</source>
            <translation>11-летняя программа</translation>
        </message>
        <message>
            <source>12-year programme</source>
            <translation>12-летняя программа</translation>
        </message>
        <message>
            <source>31 days</source>
            <translation>31 день</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 дней</translation>
        </message>
        <message>
            <source>A child's file from another school</source>
            <translation>Дело ребёнка из другой школы</translation>
        </message>
        <message>
            <source>A danger was written down: tell these people now.</source>
            <translation>Записана опасность: сообщите этим людям сейчас.</translation>
        </message>
        <message>
            <source>A destruction by an act was cut off</source>
            <translation>Уничтожение по акту прервалось</translation>
        </message>
        <message>
            <source>A notification tells the colleagues on duty whom to tell now; nothing of the entry goes into it.</source>
            <translation>Уведомление показывает дежурным коллегам, кого оповестить сейчас; из записи в него ничего не попадает.</translation>
        </message>
        <message>
            <source>A password is needed.</source>
            <translation>Нужен пароль.</translation>
        </message>
        <message>
            <source>A value is wanted after {word}.</source>
            <translation>После {word} нужно значение.</translation>
        </message>
        <message>
            <source>A verified backup was made today: {place}.</source>
            <translation>Проверенная резервная копия сделана сегодня: {place}.</translation>
        </message>
        <message>
            <source>About the program</source>
            <translation>О программе</translation>
        </message>
        <message>
            <source>About the service</source>
            <translation>О службе</translation>
        </message>
        <message>
            <source>Act of destruction</source>
            <translation>Акт об уничтожении</translation>
        </message>
        <message>
            <source>Act, {family}</source>
            <translation>Акт, {family}</translation>
        </message>
        <message>
            <source>Acts of home visits: {list}</source>
            <translation>Акты посещения семей: {list}</translation>
        </message>
        <message>
            <source>Acts of material help: {list}</source>
            <translation>Акты материальной помощи: {list}</translation>
        </message>
        <message>
            <source>Add an adult</source>
            <translation>Добавить взрослого</translation>
        </message>
        <message>
            <source>Add an adult…</source>
            <translation>Добавить взрослого…</translation>
        </message>
        <message>
            <source>Administration, teachers, pupils, parents and outside bodies act together</source>
            <translation>Администрация, педагоги, учащиеся, родители и внешние организации действуют сообща</translation>
        </message>
        <message>
            <source>Adult's card</source>
            <translation>Карточка взрослого</translation>
        </message>
        <message>
            <source>Adults</source>
            <translation>Взрослые</translation>
        </message>
        <message>
            <source>Advice and informing</source>
            <translation>Рекомендации, информирование</translation>
        </message>
        <message>
            <source>Advice and mediation</source>
            <translation>Рекомендации и медиация</translation>
        </message>
        <message>
            <source>After signing it cannot be changed; corrections are added to it.</source>
            <translation>После подписания изменить нельзя; исправления добавляются к нему.</translation>
        </message>
        <message>
            <source>Aims and tasks</source>
            <translation>Цели и задачи</translation>
        </message>
        <message>
            <source>Aims and tasks of the period</source>
            <translation>Цель и задачи периода</translation>
        </message>
        <message>
            <source>Aims and tasks of the year</source>
            <translation>Цели и задачи года</translation>
        </message>
        <message>
            <source>An old backup was removed: {file}</source>
            <translation>Старая копия удалена: {file}</translation>
        </message>
        <message>
            <source>An order of destruction waits for you</source>
            <translation>Вас ждёт поручение об уничтожении</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation>Анализ</translation>
        </message>
        <message>
            <source>Analysis of the results</source>
            <translation>Анализ результатов</translation>
        </message>
        <message>
            <source>Analytical report of the psychologist</source>
            <translation>Аналитический отчёт педагога-психолога</translation>
        </message>
        <message>
            <source>Annex to the order</source>
            <translation>Приложение к приказу</translation>
        </message>
        <message>
            <source>Annual plan</source>
            <translation>Годовой план</translation>
        </message>
        <message>
            <source>Annual plan {year}, {whose}</source>
            <translation>Годовой план {year}, {whose}</translation>
        </message>
        <message>
            <source>Annual plans</source>
            <comment>criterion</comment>
            <translation>Годовые планы</translation>
        </message>
        <message>
            <source>Annual report</source>
            <translation>Годовой отчёт</translation>
        </message>
        <message>
            <source>Annual report of the service</source>
            <translation>Годовой отчёт службы</translation>
        </message>
        <message>
            <source>Another class</source>
            <translation>В другой класс</translation>
        </message>
        <message>
            <source>Another class…</source>
            <translation>В другой класс…</translation>
        </message>
        <message>
            <source>Another household</source>
            <translation>В другую семью</translation>
        </message>
        <message>
            <source>Another household…</source>
            <translation>В другую семью…</translation>
        </message>
        <message>
            <source>Answers: {whom}, {instrument}</source>
            <translation>Ответы: {whom}, {instrument}</translation>
        </message>
        <message>
            <source>As of another day…</source>
            <translation>На другую дату…</translation>
        </message>
        <message>
            <source>Attachments…</source>
            <translation>Приложения…</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Посещаемость</translation>
        </message>
        <message>
            <source>Back at school</source>
            <translation>Возвращение в школу</translation>
        </message>
        <message>
            <source>Back at school…</source>
            <translation>Вернулся(лась) в школу…</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Резервная копия</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
        <message>
            <source>Begin the school year {year}</source>
            <translation>Начать {year} учебный год</translation>
        </message>
        <message>
            <source>Card with a high level</source>
            <translation>Карта: высокий уровень</translation>
        </message>
        <message>
            <source>Cards that look alike</source>
            <translation>Похожие карточки</translation>
        </message>
        <message>
            <source>Care</source>
            <comment>part</comment>
            <translation>Забота</translation>
        </message>
        <message>
            <source>Care by the registers: meals, health, compensatory work, extended day, holidays</source>
            <translation>Забота по реестрам: питание, здоровье, компенсирующая работа, продлённый день, каникулы</translation>
        </message>
        <message>
            <source>Care: meals, extended day, material help, holidays</source>
            <translation>Забота: питание, продлённый день, материальная помощь, каникулы</translation>
        </message>
        <message>
            <source>Care: registers</source>
            <translation>Забота: реестры</translation>
        </message>
        <message>
            <source>Carried unopened</source>
            <translation>Перенесено без открытия</translation>
        </message>
        <message>
            <source>Catalogues</source>
            <translation>Справочники</translation>
        </message>
        <message>
            <source>Catalogues…</source>
            <translation>Справочники…</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Категории</translation>
        </message>
        <message>
            <source>Categories…</source>
            <translation>Категории…</translation>
        </message>
        <message>
            <source>Change of user</source>
            <translation>Сменить пользователя</translation>
        </message>
        <message>
            <source>Characteristics and extracts: {list}</source>
            <translation>Характеристики и выписки: {list}</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Диаграммы</translation>
        </message>
        <message>
            <source>Check the scoring</source>
            <translation>Проверить подсчёт</translation>
        </message>
        <message>
            <source>Check-list of the notification</source>
            <translation>Контрольный список оповещения</translation>
        </message>
        <message>
            <source>Child's file from another school</source>
            <translation>Дело из другой школы</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Выберите другую.</translation>
        </message>
        <message>
            <source>Choose one with --account.</source>
            <translation>Выберите одну через --account.</translation>
        </message>
        <message>
            <source>Choose the entry whose attachments you want to see.</source>
            <translation>Выберите запись, приложения которой хотите посмотреть.</translation>
        </message>
        <message>
            <source>Class grid</source>
            <translation>Сетка класса</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Классы</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Сравнить</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Заключение</translation>
        </message>
        <message>
            <source>Conclusions</source>
            <translation>Заключения</translation>
        </message>
        <message>
            <source>Confidential: service document</source>
            <translation>Конфиденциально: служебный документ</translation>
        </message>
        <message>
            <source>Consent to the work of the service</source>
            <translation>Согласие на работу службы</translation>
        </message>
        <message>
            <source>Correction work: {name}</source>
            <translation>Коррекционная работа: {name}</translation>
        </message>
        <message>
            <source>Damage found</source>
            <translation>Найдено повреждений</translation>
        </message>
        <message>
            <source>Danger No. {number}</source>
            <translation>Опасность № {number}</translation>
        </message>
        <message>
            <source>Danger that was reported</source>
            <translation>Сообщение об опасности</translation>
        </message>
        <message>
            <source>Date of the drill</source>
            <translation>Дата пробы</translation>
        </message>
        <message>
            <source>Delete the card</source>
            <translation>Удалить карточку</translation>
        </message>
        <message>
            <source>Deputy director for upbringing work</source>
            <translation>Заместитель директора по воспитательной работе</translation>
        </message>
        <message numerus="yes">
            <source>Destroyed by act № {number}: {n} records are gone.</source>
            <translation>
                <numerusform>Уничтожено по акту № {number}: {n} запись.</numerusform>
                <numerusform>Уничтожено по акту № {number}: {n} записи.</numerusform>
                <numerusform>Уничтожено по акту № {number}: {n} записей.</numerusform>
            </translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Подробнее</translation>
        </message>
        <message>
            <source>Diagnostic card, {name}</source>
            <translation>Диагностическая карта, {name}</translation>
        </message>
        <message>
            <source>Diagnostic cards</source>
            <translation>Карты</translation>
        </message>
        <message>
            <source>Diary of the family: worse</source>
            <translation>Дневник семьи: ухудшение</translation>
        </message>
        <message>
            <source>Diary, {family}</source>
            <translation>Дневник, {family}</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Draft of the protocol</source>
            <translation>Черновик протокола</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Edit the card</source>
            <translation>Изменение карточки</translation>
        </message>
        <message>
            <source>Edit the category</source>
            <translation>Изменение категории</translation>
        </message>
        <message>
            <source>Empty ballot with the list</source>
            <translation>Пустой бюллетень со списком</translation>
        </message>
        <message>
            <source>Empty consent form</source>
            <translation>Пустой бланк согласия</translation>
        </message>
        <message>
            <source>Empty form</source>
            <translation>Пустой бланк</translation>
        </message>
        <message>
            <source>Every byte compared</source>
            <translation>Каждый байт сверен</translation>
        </message>
        <message>
            <source>Every byte of the backup is whole: {file}</source>
            <translation>Каждый байт копии цел: {file}</translation>
        </message>
        <message>
            <source>Every child is covered by education: attendance is watched</source>
            <translation>Каждый ребёнок охвачен обучением: посещаемость контролируется</translation>
        </message>
        <message>
            <source>Everybody on a register</source>
            <translation>Все состоящие на учёте</translation>
        </message>
        <message>
            <source>Everybody on a register, as of today</source>
            <translation>Все состоящие на учёте, на сегодня</translation>
        </message>
        <message numerus="yes">
            <source>Everything is as before: {n} pupils are in their old classes again.</source>
            <translation>
                <numerusform>Всё как прежде: {n} учащийся снова в старом классе.</numerusform>
                <numerusform>Всё как прежде: {n} учащихся снова в старых классах.</numerusform>
                <numerusform>Всё как прежде: {n} учащихся снова в старых классах.</numerusform>
            </translation>
        </message>
        <message>
            <source>Examinations</source>
            <translation>Обследования</translation>
        </message>
        <message>
            <source>Examine again: {name}</source>
            <translation>Обследовать повторно: {name}</translation>
        </message>
        <message>
            <source>Examine…</source>
            <translation>Обследовать…</translation>
        </message>
        <message>
            <source>Extract for the chosen pupil</source>
            <translation>Выписка по выбранному учащемуся</translation>
        </message>
        <message>
            <source>FAILED</source>
            <translation>НЕ ПРОЙДЕНО</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>Семьи</translation>
        </message>
        <message>
            <source>Families in a difficult situation and families at risk are accompanied</source>
            <translation>Семьи в трудной жизненной ситуации и семьи группы риска сопровождаются</translation>
        </message>
        <message>
            <source>Families in need</source>
            <translation>Семьи под вниманием</translation>
        </message>
        <message>
            <source>Families: difficult situation, risk, patronage, observation</source>
            <translation>Семьи: трудная ситуация, риск, патронаж, наблюдение</translation>
        </message>
        <message>
            <source>Family diary</source>
            <translation>Дневник наблюдений</translation>
        </message>
        <message>
            <source>Family's card</source>
            <translation>Карточка семьи</translation>
        </message>
        <message>
            <source>Family, child, adult or street</source>
            <translation>Семья, ребёнок, взрослый или улица</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>File for another school…</source>
            <translation>Дело для другой школы…</translation>
        </message>
        <message>
            <source>File of a pupil for another school</source>
            <translation>Дело учащегося для другой школы</translation>
        </message>
        <message>
            <source>Fill in</source>
            <comment>the passport</comment>
            <translation>Заполнить</translation>
        </message>
        <message>
            <source>Fill in the diagnostic card…</source>
            <translation>Заполнить диагностическую карту…</translation>
        </message>
        <message>
            <source>Finish it</source>
            <translation>Завершить</translation>
        </message>
        <message>
            <source>Free time</source>
            <translation>Досуг</translation>
        </message>
        <message>
            <source>From the school</source>
            <translation>Из школы</translation>
        </message>
        <message>
            <source>Give the copy with codes to the class teacher…</source>
            <translation>Передать классному руководителю экземпляр с кодами…</translation>
        </message>
        <message>
            <source>Give the numbers to the administration…</source>
            <translation>Передать числа администрации…</translation>
        </message>
        <message>
            <source>Give the protocol to an organisation…</source>
            <translation>Передать протокол организации…</translation>
        </message>
        <message>
            <source>Give the recommendations to the administration…</source>
            <translation>Передать рекомендации администрации…</translation>
        </message>
        <message>
            <source>Give to the class teacher…</source>
            <translation>Передать классному руководителю…</translation>
        </message>
        <message>
            <source>Give to the parents…</source>
            <translation>Передать родителям…</translation>
        </message>
        <message>
            <source>Go on with this copy</source>
            <translation>Продолжить с этой копией</translation>
        </message>
        <message>
            <source>Hand over</source>
            <comment>a text</comment>
            <translation>Передать</translation>
        </message>
        <message>
            <source>Handed over by the psychologist on {day}, No. {number}; about {span}.</source>
            <translation>Передано психологом {day}, № {number}; период: {span}.</translation>
        </message>
        <message>
            <source>Held by</source>
            <translation>Провёл(а)</translation>
        </message>
        <message>
            <source>Help plan, {name}</source>
            <translation>План помощи, {name}</translation>
        </message>
        <message>
            <source>Help plans</source>
            <translation>Планы помощи</translation>
        </message>
        <message>
            <source>Help plan…</source>
            <translation>План помощи…</translation>
        </message>
        <message>
            <source>Home visits</source>
            <translation>Посещения на дому</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Как</translation>
        </message>
        <message>
            <source>How the passport counts</source>
            <translation>Как считает паспорт</translation>
        </message>
        <message>
            <source>If you have just restored a backup, go on. Otherwise write nothing and tell the director.</source>
            <translation>Если вы только что восстановили копию, продолжайте. Иначе ничего не пишите и сообщите директору.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорт</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Всего</translation>
        </message>
        <message>
            <source>In danger: tell whom…</source>
            <translation>В опасности: кого оповестить…</translation>
        </message>
        <message>
            <source>Inclusion</source>
            <translation>Инклюзия</translation>
        </message>
        <message>
            <source>Inclusive education: children with special needs are supported</source>
            <translation>Инклюзивное образование: детям с особыми потребностями оказывается поддержка</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Показатель</translation>
        </message>
        <message>
            <source>Individual help</source>
            <translation>Индивидуальная помощь</translation>
        </message>
        <message>
            <source>Individual help plans: {list}</source>
            <translation>Индивидуальные планы помощи: {list}</translation>
        </message>
        <message>
            <source>Individual support by help plans, and its effect</source>
            <translation>Индивидуальная поддержка по планам помощи и её результативность</translation>
        </message>
        <message>
            <source>Instruments</source>
            <translation>Методики</translation>
        </message>
        <message>
            <source>Interaction</source>
            <translation>Взаимодействие</translation>
        </message>
        <message>
            <source>Interests</source>
            <translation>Интересы</translation>
        </message>
        <message>
            <source>Interests and abilities of children</source>
            <translation>Интересы и способности детей</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>Введение</translation>
        </message>
        <message>
            <source>Inventing the demo school</source>
            <translation>Создаётся демо-школа</translation>
        </message>
        <message>
            <source>It cannot be taken back: the card was edited since, or other records were made for this child.</source>
            <translation>Вернуть назад нельзя: с тех пор карточку правили или об этом ребёнке появились другие записи.</translation>
        </message>
        <message>
            <source>It is shown only now. Tell it to the other school another way than the file.</source>
            <translation>Он показан только сейчас. Сообщите его другой школе отдельно от файла.</translation>
        </message>
        <message>
            <source>It is written into the register of hand-overs of the office, also when it is only shown.</source>
            <translation>Записывается в журнал передачи службы, даже если только показано.</translation>
        </message>
        <message>
            <source>It lies among the attachments of this entry.</source>
            <translation>Бумага лежит во вложениях этой записи.</translation>
        </message>
        <message>
            <source>Journal of actions</source>
            <translation>Журнал действий</translation>
        </message>
        <message>
            <source>Journal of diagnostics</source>
            <translation>Журнал диагностики</translation>
        </message>
        <message>
            <source>Journal of diagnostics as DOCX…</source>
            <translation>Журнал диагностики в DOCX…</translation>
        </message>
        <message>
            <source>Journal of diagnostics as XLSX…</source>
            <translation>Журнал диагностики в XLSX…</translation>
        </message>
        <message numerus="yes">
            <source>Journal of missed lessons: {n} entries</source>
            <translation>
                <numerusform>Журнал пропусков: {n} запись</numerusform>
                <numerusform>Журнал пропусков: {n} записи</numerusform>
                <numerusform>Журнал пропусков: {n} записей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Journal of offences: {n} entries</source>
            <translation>
                <numerusform>Журнал правонарушений: {n} запись</numerusform>
                <numerusform>Журнал правонарушений: {n} записи</numerusform>
                <numerusform>Журнал правонарушений: {n} записей</numerusform>
            </translation>
        </message>
        <message>
            <source>Journal of this programme</source>
            <translation>Журнал этой программы</translation>
        </message>
        <message>
            <source>Journal of this programme as DOCX…</source>
            <translation>Журнал этой программы в DOCX…</translation>
        </message>
        <message numerus="yes">
            <source>Journal of work: {n} entries</source>
            <translation>
                <numerusform>Журнал работы: {n} запись</numerusform>
                <numerusform>Журнал работы: {n} записи</numerusform>
                <numerusform>Журнал работы: {n} записей</numerusform>
            </translation>
        </message>
        <message>
            <source>Journals</source>
            <comment>tab</comment>
            <translation>Журналы</translation>
        </message>
        <message>
            <source>Journals of the psychologist</source>
            <translation>Журналы психолога</translation>
        </message>
        <message>
            <source>Journals of the service</source>
            <translation>Журналы службы</translation>
        </message>
        <message>
            <source>Key to the codes</source>
            <translation>Ключ к кодам</translation>
        </message>
        <message>
            <source>Left the school</source>
            <translation>Выбыл(а) из школы</translation>
        </message>
        <message>
            <source>Left the school…</source>
            <translation>Выбыл(а) из школы…</translation>
        </message>
        <message>
            <source>Legal representatives: {names}. The hand-over is written into the register of the office, also when it is only shown.</source>
            <translation>Законные представители: {names}. Передача записывается в журнал передачи службы, даже если документ только показан.</translation>
        </message>
        <message>
            <source>List of what is in the file of a pupil</source>
            <translation>Опись дела учащегося</translation>
        </message>
        <message numerus="yes">
            <source>Lists of extended-day groups: {n}</source>
            <translation>
                <numerusform>Списки групп продлённого дня: {n}</numerusform>
                <numerusform>Списки групп продлённого дня: {n}</numerusform>
                <numerusform>Списки групп продлённого дня: {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lists of holiday engagement: {n}</source>
            <translation>
                <numerusform>Списки занятости на каникулах: {n}</numerusform>
                <numerusform>Списки занятости на каникулах: {n}</numerusform>
                <numerusform>Списки занятости на каникулах: {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Заблокировать</translation>
        </message>
        <message>
            <source>Look only, not handed over</source>
            <translation>Только для просмотра, не передано</translation>
        </message>
        <message>
            <source>Look: what the administration gets</source>
            <translation>Посмотреть: что получит администрация</translation>
        </message>
        <message>
            <source>Look: what the class teacher gets</source>
            <translation>Посмотреть: что получит классный руководитель</translation>
        </message>
        <message>
            <source>Look: what the parents get</source>
            <translation>Посмотреть: что получат родители</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Руководство</translation>
        </message>
        <message>
            <source>Meetings and orders</source>
            <translation>Совещания и приказы</translation>
        </message>
        <message>
            <source>Meetings, decisions, orders</source>
            <translation>Совещания, решения, приказы</translation>
        </message>
        <message>
            <source>Missed lessons</source>
            <translation>Пропуски занятий</translation>
        </message>
        <message>
            <source>Name or phone</source>
            <translation>Имя или телефон</translation>
        </message>
        <message>
            <source>Name, class, PIN or phone</source>
            <translation>Имя, класс, ПИН или телефон</translation>
        </message>
        <message>
            <source>New category</source>
            <translation>Новая категория</translation>
        </message>
        <message>
            <source>New class</source>
            <translation>Новый класс</translation>
        </message>
        <message>
            <source>New family</source>
            <translation>Новая семья</translation>
        </message>
        <message>
            <source>New pupil</source>
            <translation>Новый учащийся</translation>
        </message>
        <message>
            <source>New school year</source>
            <translation>Новый учебный год</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Новое занятие</translation>
        </message>
        <message>
            <source>Next tasks</source>
            <translation>Следующие задачи</translation>
        </message>
        <message>
            <source>No adult is written down yet. Adults are added on the card of a child.</source>
            <translation>Взрослых пока нет. Их добавляют на карточке ребёнка.</translation>
        </message>
        <message>
            <source>No category is written down.</source>
            <translation>Категории не записаны.</translation>
        </message>
        <message>
            <source>No child is written down yet. Import the class lists, or write in the first child.</source>
            <translation>Детей пока нет. Импортируйте списки классов или впишите первого ребёнка.</translation>
        </message>
        <message>
            <source>No class is written down yet. Classes come with the class lists, or are written in here.</source>
            <translation>Классов пока нет. Они появятся со списками классов или впишите их здесь.</translation>
        </message>
        <message>
            <source>No family is written down yet. Families come with the class lists, or are written in here.</source>
            <translation>Семей пока нет. Они появятся со списками классов или впишите их здесь.</translation>
        </message>
        <message>
            <source>No line is chosen.</source>
            <translation>Строка не выбрана.</translation>
        </message>
        <message>
            <source>No norm is known for this sex, age and grade: {scales}.</source>
            <translation>Для этого пола, возраста и класса норма неизвестна: {scales}.</translation>
        </message>
        <message>
            <source>No paper is attached yet.</source>
            <translation>Документы не прикреплены.</translation>
        </message>
        <message>
            <source>No signals any more.</source>
            <translation>Сигналов больше нет.</translation>
        </message>
        <message>
            <source>No two cards look alike.</source>
            <translation>Похожих карточек нет.</translation>
        </message>
        <message>
            <source>No verified backup is known. Make one before the new year begins.</source>
            <translation>Проверенной резервной копии нет. Сделайте её, прежде чем начать новый год.</translation>
        </message>
        <message>
            <source>No verified backup is known. Make one before the program is updated.</source>
            <translation>Проверенной копии нет. Сделайте её перед обновлением программы.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Nobody's consent is needed for it. What you mark here is kept with day and hour.</source>
            <translation>Ничьё согласие для этого не нужно. Отмеченное здесь сохраняется с датой и временем.</translation>
        </message>
        <message>
            <source>Non-disclosure, papers</source>
            <translation>Неразглашение, документы</translation>
        </message>
        <message>
            <source>Not scorable: no answer to {items}.</source>
            <translation>Не подсчитывается: нет ответа на {items}.</translation>
        </message>
        <message>
            <source>Nothing was changed. Correct it on the card.</source>
            <translation>Ничего не изменено. Исправьте это в карточке.</translation>
        </message>
        <message>
            <source>Nothing was taken. Choose another file.</source>
            <translation>Ничего не взято. Выберите другой файл.</translation>
        </message>
        <message>
            <source>Notifications: {list}</source>
            <translation>Уведомления: {list}</translation>
        </message>
        <message>
            <source>Number</source>
            <comment>column</comment>
            <translation>Число</translation>
        </message>
        <message>
            <source>Numbers from 1 to 4 stand as “&lt; 5”, and what would give them away as “…”.</source>
            <translation>Числа от 1 до 4 показаны как «&lt; 5», а то, что их выдало бы, – как «…».</translation>
        </message>
        <message numerus="yes">
            <source>Obligations of non-disclosure: {n}</source>
            <translation>
                <numerusform>Обязательства о неразглашении: {n}</numerusform>
                <numerusform>Обязательства о неразглашении: {n}</numerusform>
                <numerusform>Обязательства о неразглашении: {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>Observation</source>
            <translation>Наблюдение</translation>
        </message>
        <message>
            <source>Observation diary</source>
            <translation>Дневник наблюдений</translation>
        </message>
        <message>
            <source>Offence</source>
            <translation>Правонарушение</translation>
        </message>
        <message>
            <source>On a register, in the risk group</source>
            <translation>На учёте, в группе риска</translation>
        </message>
        <message>
            <source>On registers</source>
            <translation>Состоящие на учёте</translation>
        </message>
        <message>
            <source>On what basis</source>
            <translation>На каком основании</translation>
        </message>
        <message>
            <source>On what day</source>
            <translation>На какую дату</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>request</comment>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Open the list</source>
            <translation>Открыть список</translation>
        </message>
        <message>
            <source>Opened and fully checked</source>
            <translation>Открыто и полностью проверено</translation>
        </message>
        <message>
            <source>Orders: {list}</source>
            <translation>Приказы: {list}</translation>
        </message>
        <message>
            <source>Outgoing letters: {list}</source>
            <translation>Исходящие письма: {list}</translation>
        </message>
        <message>
            <source>PASSED</source>
            <translation>ПРОЙДЕНО</translation>
        </message>
        <message>
            <source>Paper for an audience, {name}</source>
            <translation>Документ для передачи, {name}</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Papers</source>
            <comment>column</comment>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Papers handed over</source>
            <translation>Переданные документы</translation>
        </message>
        <message>
            <source>Papers of colleagues, characteristics, obligations of non-disclosure</source>
            <translation>Документы специалистов, характеристики, обязательства о неразглашении</translation>
        </message>
        <message>
            <source>Papers, obligations</source>
            <translation>Документы, обязательства</translation>
        </message>
        <message>
            <source>Papers…</source>
            <translation>Бумаги…</translation>
        </message>
        <message>
            <source>Parents</source>
            <comment>criterion</comment>
            <translation>Родители</translation>
        </message>
        <message>
            <source>Password of {name}:</source>
            <translation>Пароль ({name}):</translation>
        </message>
        <message>
            <source>Patronage</source>
            <translation>Патронаж</translation>
        </message>
        <message>
            <source>Patterns</source>
            <translation>Совпадение сигналов</translation>
        </message>
        <message>
            <source>People and keys</source>
            <translation>Сотрудники и ключи</translation>
        </message>
        <message>
            <source>Plan a visit…</source>
            <translation>Запланировать посещение…</translation>
        </message>
        <message>
            <source>Plan: {whose}</source>
            <translation>План: {whose}</translation>
        </message>
        <message>
            <source>Preparing the protocol</source>
            <translation>Протокол готовится</translation>
        </message>
        <message>
            <source>Preparing the sheet</source>
            <translation>Готовится лист</translation>
        </message>
        <message>
            <source>Prevention</source>
            <comment>criterion</comment>
            <translation>Профилактика</translation>
        </message>
        <message>
            <source>Prevention of offences, of substance use and of violence</source>
            <translation>Профилактика правонарушений, употребления ПАВ и насилия</translation>
        </message>
        <message>
            <source>Print for an audience…</source>
            <translation>Напечатать для передачи…</translation>
        </message>
        <message>
            <source>Print the visit form</source>
            <translation>Напечатать бланк посещения</translation>
        </message>
        <message>
            <source>Printed by</source>
            <translation>Напечатано кем</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Проблемы</translation>
        </message>
        <message>
            <source>Problems and their causes</source>
            <translation>Проблемы и их причины</translation>
        </message>
        <message>
            <source>Profile of a pupil</source>
            <translation>Профиль ученика</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Предложения</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Защита прав</translation>
        </message>
        <message>
            <source>Protocol of a check of the scoring</source>
            <translation>Протокол проверки подсчёта</translation>
        </message>
        <message>
            <source>Protocol of a restore drill</source>
            <translation>Протокол пробного восстановления</translation>
        </message>
        <message>
            <source>Protocol of an examination</source>
            <translation>Протокол обследования</translation>
        </message>
        <message>
            <source>Protocols</source>
            <translation>Протоколы</translation>
        </message>
        <message>
            <source>Protocols and orders</source>
            <translation>Протоколы и приказы</translation>
        </message>
        <message>
            <source>Protocols: {list}</source>
            <translation>Протоколы: {list}</translation>
        </message>
        <message>
            <source>Protocol…</source>
            <translation>Протокол…</translation>
        </message>
        <message>
            <source>Psychodiagnostics</source>
            <translation>Психодиагностика</translation>
        </message>
        <message>
            <source>Psychological conclusion</source>
            <translation>Психологическое заключение</translation>
        </message>
        <message>
            <source>Psychological support</source>
            <translation>Психологическая поддержка</translation>
        </message>
        <message>
            <source>Psychological support of the educational process</source>
            <translation>Психологическое сопровождение учебного процесса</translation>
        </message>
        <message>
            <source>Psychologist</source>
            <comment>signature</comment>
            <translation>Педагог-психолог</translation>
        </message>
        <message>
            <source>Psychologist's journals</source>
            <translation>Журналы психолога</translation>
        </message>
        <message>
            <source>Psychologist: analysis</source>
            <translation>Психолог: аналитика</translation>
        </message>
        <message>
            <source>Psychologist: statistics</source>
            <translation>Психолог: статистика</translation>
        </message>
        <message>
            <source>Psychologist: statistics for others</source>
            <translation>Психолог: статистика для других</translation>
        </message>
        <message>
            <source>Psychologist: {table}</source>
            <translation>Психолог: {table}</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Ученик</translation>
        </message>
        <message>
            <source>Pupil's card</source>
            <translation>Карточка учащегося</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Учащиеся</translation>
        </message>
        <message>
            <source>Pupils</source>
            <comment>column</comment>
            <translation>Учащихся</translation>
        </message>
        <message>
            <source>Pupils</source>
            <comment>tab</comment>
            <translation>Учащиеся</translation>
        </message>
        <message>
            <source>Pupils are engaged after lessons, above all those of the risk group</source>
            <translation>Учащиеся заняты во внеурочное время, прежде всего группа риска</translation>
        </message>
        <message>
            <source>Put on a register…</source>
            <translation>Поставить на учёт…</translation>
        </message>
        <message>
            <source>Put under observation…</source>
            <translation>Взять под наблюдение…</translation>
        </message>
        <message>
            <source>Put under patronage…</source>
            <translation>Взять под патронаж…</translation>
        </message>
        <message>
            <source>Quick card</source>
            <translation>Краткая памятка</translation>
        </message>
        <message>
            <source>Raid No. {number}</source>
            <translation>Рейд № {number}</translation>
        </message>
        <message>
            <source>Raids: {list}</source>
            <translation>Рейды: {list}</translation>
        </message>
        <message>
            <source>Reading the card</source>
            <translation>Чтение карточки</translation>
        </message>
        <message>
            <source>Recommendations, informing, proposals, mediation</source>
            <translation>Рекомендации, информирование, предложения, медиация</translation>
        </message>
        <message>
            <source>Recommendations: {list}</source>
            <translation>Рекомендации: {list}</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Records of children whose term is over</source>
            <translation>Записи детей, чей срок хранения истёк</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Лист восстановления</translation>
        </message>
        <message>
            <source>Recycle bin</source>
            <translation>Корзина</translation>
        </message>
        <message numerus="yes">
            <source>Register of checks: {n} entries</source>
            <translation>
                <numerusform>Реестр проверок: {n} запись</numerusform>
                <numerusform>Реестр проверок: {n} записи</numerusform>
                <numerusform>Реестр проверок: {n} записей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Register of clubs and sections: {n}</source>
            <translation>
                <numerusform>Реестр кружков и секций: {n}</numerusform>
                <numerusform>Реестр кружков и секций: {n}</numerusform>
                <numerusform>Реестр кружков и секций: {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Register of colleagues' documents: {n} entries</source>
            <translation>
                <numerusform>Реестр документов других специалистов: {n} запись</numerusform>
                <numerusform>Реестр документов других специалистов: {n} записи</numerusform>
                <numerusform>Реестр документов других специалистов: {n} записей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Register of compensatory work: {n} entries</source>
            <translation>
                <numerusform>Реестр компенсирующей работы: {n} запись</numerusform>
                <numerusform>Реестр компенсирующей работы: {n} записи</numerusform>
                <numerusform>Реестр компенсирующей работы: {n} записей</numerusform>
            </translation>
        </message>
        <message>
            <source>Register of hand-overs: {list}</source>
            <translation>Журнал передачи сведений: {list}</translation>
        </message>
        <message numerus="yes">
            <source>Register of informing: {n} entries</source>
            <translation>
                <numerusform>Реестр информирования: {n} запись</numerusform>
                <numerusform>Реестр информирования: {n} записи</numerusform>
                <numerusform>Реестр информирования: {n} записей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Register of meals: {n} entries</source>
            <translation>
                <numerusform>Реестр питания: {n} запись</numerusform>
                <numerusform>Реестр питания: {n} записи</numerusform>
                <numerusform>Реестр питания: {n} записей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Register of mediation: {n} entries</source>
            <translation>
                <numerusform>Реестр медиации: {n} запись</numerusform>
                <numerusform>Реестр медиации: {n} записи</numerusform>
                <numerusform>Реестр медиации: {n} записей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Register of participation: {n} entries</source>
            <translation>
                <numerusform>Реестр участия: {n} запись</numerusform>
                <numerusform>Реестр участия: {n} записи</numerusform>
                <numerusform>Реестр участия: {n} записей</numerusform>
            </translation>
        </message>
        <message>
            <source>Register of protocols</source>
            <translation>Журнал регистрации протоколов</translation>
        </message>
        <message>
            <source>Register of protocols as DOCX…</source>
            <translation>Журнал протоколов в DOCX…</translation>
        </message>
        <message>
            <source>Register of protocols as XLSX…</source>
            <translation>Журнал протоколов в XLSX…</translation>
        </message>
        <message>
            <source>Registers</source>
            <comment>tab</comment>
            <translation>Реестры</translation>
        </message>
        <message>
            <source>Registers of pupils</source>
            <translation>Учёт учащихся</translation>
        </message>
        <message>
            <source>Relations at school</source>
            <translation>Отношения в школе</translation>
        </message>
        <message>
            <source>Relations at the school are democratic, conflicts are mediated, harmful groups are known</source>
            <translation>Отношения в школе демократичны, конфликты решаются медиацией, группы отрицательного влияния известны</translation>
        </message>
        <message>
            <source>Relations in class {name}: for the class teacher</source>
            <translation>Отношения в классе {name}: для классного руководителя</translation>
        </message>
        <message>
            <source>Relations in the class: for the class teacher</source>
            <translation>Отношения в классе: для классного руководителя</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Удалено</translation>
        </message>
        <message>
            <source>Report of the group</source>
            <translation>Отчёт по группе</translation>
        </message>
        <message>
            <source>Report of the group as DOCX…</source>
            <translation>Отчёт по группе в DOCX…</translation>
        </message>
        <message>
            <source>Report of the group as XLSX…</source>
            <translation>Отчёт по группе в XLSX…</translation>
        </message>
        <message>
            <source>Report of the social pedagogue</source>
            <translation>Отчёт социального педагога</translation>
        </message>
        <message>
            <source>Report on the event</source>
            <translation>Отчёт о мероприятии</translation>
        </message>
        <message>
            <source>Reports</source>
            <comment>tab</comment>
            <translation>Отчёты</translation>
        </message>
        <message>
            <source>Request about the child</source>
            <translation>Обращение</translation>
        </message>
        <message>
            <source>Request to the psychologist</source>
            <translation>Запрос к психологу</translation>
        </message>
        <message>
            <source>Requests: {list}</source>
            <translation>Обращения: {list}</translation>
        </message>
        <message>
            <source>Restored into {folder}</source>
            <translation>Восстановлено в {folder}</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>Results of a group, for the administration</source>
            <translation>Результаты группы, для администрации</translation>
        </message>
        <message>
            <source>Results of children</source>
            <translation>Результаты детей</translation>
        </message>
        <message>
            <source>Results of groups</source>
            <translation>Результаты групп</translation>
        </message>
        <message>
            <source>Review of a help plan, {name}</source>
            <translation>Пересмотр плана помощи, {name}</translation>
        </message>
        <message>
            <source>Review what has passed its term of keeping</source>
            <translation>Просмотреть, чей срок хранения истёк</translation>
        </message>
        <message>
            <source>Risk group</source>
            <translation>Группа риска</translation>
        </message>
        <message>
            <source>SPPK</source>
            <translation>СППС</translation>
        </message>
        <message>
            <source>SPPS</source>
            <comment>service on the passport</comment>
            <translation>СППС</translation>
        </message>
        <message>
            <source>Say which instrument and which answers: sppk score ID --answers FILE.json.</source>
            <translation>Укажите методику и ответы: sppk score ID --answers FILE.json.</translation>
        </message>
        <message>
            <source>Scans</source>
            <translation>Сканы</translation>
        </message>
        <message>
            <source>Scans and files of the card</source>
            <translation>Сканы и файлы карточки</translation>
        </message>
        <message>
            <source>Scans and files of the plan…</source>
            <translation>Сканы и файлы плана…</translation>
        </message>
        <message>
            <source>School years</source>
            <translation>Учебные годы</translation>
        </message>
        <message>
            <source>School years, quarters, holidays</source>
            <translation>Учебные годы, четверти, каникулы</translation>
        </message>
        <message>
            <source>Schulte tables</source>
            <translation>Таблицы Шульте</translation>
        </message>
        <message>
            <source>Scored as the variant {variant}; the others: {others}.</source>
            <translation>Подсчитано по варианту {variant}; другие: {others}.</translation>
        </message>
        <message>
            <source>Self-assessment</source>
            <translation>Самооценка</translation>
        </message>
        <message>
            <source>Self-assessment of the school: part of the socio-psychological-pedagogical service</source>
            <translation>Самооценка школы: раздел социально-психолого-педагогической службы</translation>
        </message>
        <message>
            <source>Session of a correction programme</source>
            <translation>Занятие коррекционной программы</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Sheet of the week</source>
            <translation>Лист недели</translation>
        </message>
        <message>
            <source>Sheets for class teachers…</source>
            <translation>Листы для классных руководителей…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Sign</source>
            <comment>a conclusion</comment>
            <translation>Подписать</translation>
        </message>
        <message>
            <source>Sign the protocol</source>
            <translation>Подписать протокол</translation>
        </message>
        <message>
            <source>Signals</source>
            <translation>Сигналы</translation>
        </message>
        <message>
            <source>Signs: {list}</source>
            <translation>Признаки: {list}</translation>
        </message>
        <message>
            <source>Social passport</source>
            <translation>Социальный паспорт</translation>
        </message>
        <message>
            <source>Social passport of the school as of {day}</source>
            <translation>Социальный паспорт школы на {day}</translation>
        </message>
        <message>
            <source>Social passport of the school: {list}</source>
            <translation>Социальный паспорт школы: {list}</translation>
        </message>
        <message>
            <source>Social pedagogue</source>
            <translation>Социальный педагог</translation>
        </message>
        <message>
            <source>Social pedagogue's report</source>
            <translation>Отчёт социального педагога</translation>
        </message>
        <message>
            <source>Socio-psychological-pedagogical service</source>
            <translation>Социально-психолого-педагогическая служба</translation>
        </message>
        <message>
            <source>Sociometry</source>
            <translation>Социометрия</translation>
        </message>
        <message>
            <source>Sociometry of the class</source>
            <translation>Социометрия класса</translation>
        </message>
        <message>
            <source>Something in the program went wrong, and we are sorry.</source>
            <translation>В программе произошла ошибка, приносим извинения.</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Сотрудники</translation>
        </message>
        <message>
            <source>Statistical report of the psychologist</source>
            <translation>Статистический отчёт педагога-психолога</translation>
        </message>
        <message>
            <source>Statistical report of the psychologist, handed over: {list}</source>
            <translation>Статистический отчёт психолога, передан: {list}</translation>
        </message>
        <message>
            <source>Stopped. Nothing was left half done.</source>
            <translation>Остановлено. Ничего не осталось незаконченным.</translation>
        </message>
        <message>
            <source>Strong sides, what has to be improved, next steps.</source>
            <translation>Сильные стороны, что нужно улучшить, следующие шаги.</translation>
        </message>
        <message>
            <source>Summary of diagnostics for a class</source>
            <translation>Сводка диагностики по классу</translation>
        </message>
        <message>
            <source>Summary with names, for the psychologist</source>
            <translation>Сводка с ФИО, для психолога</translation>
        </message>
        <message>
            <source>Take a filled sheet back…</source>
            <translation>Принять заполненный лист…</translation>
        </message>
        <message>
            <source>Take this card</source>
            <translation>Взять эту карточку</translation>
        </message>
        <message>
            <source>Tasks for the next period</source>
            <translation>Задачи на следующий период</translation>
        </message>
        <message>
            <source>Tasks for the next year</source>
            <translation>Задачи на следующий год</translation>
        </message>
        <message>
            <source>Teachers, parents and the administration are advised and informed in time</source>
            <translation>Педагогам, родителям и администрации даются рекомендации, их своевременно информируют</translation>
        </message>
        <message>
            <source>Tell whom…</source>
            <translation>Кому сообщить…</translation>
        </message>
        <message>
            <source>Terms of keeping</source>
            <translation>Сроки хранения</translation>
        </message>
        <message numerus="yes">
            <source>The act is carried out to the end: {n} more records are gone.</source>
            <translation>
                <numerusform>Акт исполнен до конца: удалена ещё {n} запись.</numerusform>
                <numerusform>Акт исполнен до конца: удалены ещё {n} записи.</numerusform>
                <numerusform>Акт исполнен до конца: удалено ещё {n} записей.</numerusform>
            </translation>
        </message>
        <message>
            <source>The backup was made and read back: {file}, {size}</source>
            <translation>Копия сделана и прочитана обратно: {file}, {size}</translation>
        </message>
        <message>
            <source>The card was changed.</source>
            <translation>Карточка изменена.</translation>
        </message>
        <message>
            <source>The child goes on learning at another school</source>
            <translation>Ребёнок продолжит учёбу в другой школе</translation>
        </message>
        <message>
            <source>The chosen consent, for signing</source>
            <translation>Выбранное согласие, на подпись</translation>
        </message>
        <message>
            <source>The chosen entry on paper</source>
            <translation>Выбранная запись на бумаге</translation>
        </message>
        <message>
            <source>The chosen protocol</source>
            <translation>Выбранный протокол</translation>
        </message>
        <message>
            <source>The code of {file}: {code}</source>
            <translation>Код файла {file}: {code}</translation>
        </message>
        <message>
            <source>The command is not complete: {missing} is missing.</source>
            <translation>Команда неполная, не хватает: {missing}.</translation>
        </message>
        <message>
            <source>The conditions of upbringing in families are studied</source>
            <translation>Изучаются условия семейного воспитания</translation>
        </message>
        <message>
            <source>The copy was restored beside the living data with the backup file and a password alone, and deleted afterwards.</source>
            <translation>Копия была восстановлена рядом с рабочими данными только по файлу копии и паролю и затем удалена.</translation>
        </message>
        <message>
            <source>The daily check found a damaged file.</source>
            <translation>Ежедневная проверка нашла повреждённый файл.</translation>
        </message>
        <message>
            <source>The data are still to be written anew under a new key</source>
            <translation>Осталось перезаписать данные под новым ключом</translation>
        </message>
        <message>
            <source>The file {file} cannot be read.</source>
            <translation>Файл {file} не читается.</translation>
        </message>
        <message>
            <source>The journal of actions is whole.</source>
            <translation>Журнал действий цел.</translation>
        </message>
        <message>
            <source>The journal of actions was changed or cut.</source>
            <translation>Журнал действий изменён или обрезан.</translation>
        </message>
        <message>
            <source>The last destruction was cut off before the data were written anew. Finish it.</source>
            <translation>Последнее уничтожение прервано до перезаписи данных. Доведите его до конца.</translation>
        </message>
        <message>
            <source>The last verified backup is of {day}. Make a new one before the new year begins.</source>
            <translation>Последняя проверенная резервная копия сделана {day}. Сделайте новую, прежде чем начать новый год.</translation>
        </message>
        <message>
            <source>The last verified backup is of {day}. Make a new one before the program is updated.</source>
            <translation>Последняя проверенная копия сделана {day}. Перед обновлением программы сделайте новую.</translation>
        </message>
        <message>
            <source>The new school year begins</source>
            <translation>Начинается новый учебный год</translation>
        </message>
        <message>
            <source>The new school year is taken back</source>
            <translation>Отменяется начало учебного года</translation>
        </message>
        <message>
            <source>The new school year {year}</source>
            <translation>Новый учебный год {year}</translation>
        </message>
        <message>
            <source>The psychologist has not handed over her statistical report of this period yet.</source>
            <translation>Психолог ещё не передал статистический отчёт за этот период.</translation>
        </message>
        <message>
            <source>The psychologist's own records follow at her next login: an order waits for her.</source>
            <translation>Собственные записи психолога уничтожит его следующий сеанс: ему оставлено поручение.</translation>
        </message>
        <message>
            <source>The psychologist's part</source>
            <translation>Часть психолога</translation>
        </message>
        <message>
            <source>The psychologist's part of the file of a pupil that came from: {school}</source>
            <translation>Часть психолога из дела учащегося, поступило из: {school}</translation>
        </message>
        <message>
            <source>The record was moved to the recycle bin.</source>
            <translation>Запись перемещена в корзину.</translation>
        </message>
        <message>
            <source>The rights and interests of children are protected</source>
            <translation>Права и интересы детей защищаются</translation>
        </message>
        <message>
            <source>The service works by approved annual plans and fulfils them</source>
            <translation>Служба работает по утверждённым годовым планам и выполняет их</translation>
        </message>
        <message>
            <source>The social situation of pupils and families is studied and known</source>
            <translation>Социальное положение учащихся и семей изучено и известно</translation>
        </message>
        <message>
            <source>The whole register</source>
            <translation>Весь реестр</translation>
        </message>
        <message>
            <source>The work of the period in a few sentences.</source>
            <translation>Работа за период в нескольких предложениях.</translation>
        </message>
        <message>
            <source>The work of the year in a few sentences.</source>
            <translation>Работа за год в нескольких предложениях.</translation>
        </message>
        <message>
            <source>Their children: of the families counted at the end.</source>
            <translation>Дети: из семей, учтённых на конец периода.</translation>
        </message>
        <message>
            <source>Then and now</source>
            <translation>Тогда и теперь</translation>
        </message>
        <message>
            <source>Then and now, with {day}</source>
            <translation>Тогда и теперь, с {day}</translation>
        </message>
        <message>
            <source>There are several accounts: {names}.</source>
            <translation>Учётных записей несколько: {names}.</translation>
        </message>
        <message>
            <source>There is no such command: see sppk --help.</source>
            <translation>Такой команды нет: смотрите sppk --help.</translation>
        </message>
        <message>
            <source>These backups still hold what was destroyed; overwrite or destroy them: {backups}</source>
            <translation>Уничтоженное ещё есть в этих резервных копиях, перезапишите или уничтожьте их: {backups}</translation>
        </message>
        <message>
            <source>These data are older than what this computer saw last ({at}).</source>
            <translation>Эти данные старее тех, что этот компьютер видел в последний раз ({at}).</translation>
        </message>
        <message>
            <source>This backup is not complete: a save was cut off. Its owner must log in once; then make a new backup.</source>
            <translation>Эта копия неполна: одно сохранение оборвалось. Пусть владелец один раз войдёт в программу; затем сделайте новую копию.</translation>
        </message>
        <message>
            <source>This command does not know “{given}”.</source>
            <translation>Эта команда не знает слова «{given}».</translation>
        </message>
        <message>
            <source>This entry names a danger to a child.</source>
            <translation>В этой записи названа опасность для ребёнка.</translation>
        </message>
        <message>
            <source>This folder holds the data themselves. Choose another disk or a USB stick.</source>
            <translation>В этой папке лежат сами данные. Выберите другой диск или флешку.</translation>
        </message>
        <message>
            <source>This is the same card.</source>
            <translation>Это та же самая карточка.</translation>
        </message>
        <message>
            <source>This is the same child as…</source>
            <translation>Это тот же ребёнок, что и…</translation>
        </message>
        <message>
            <source>This is the same household as…</source>
            <translation>Это та же семья, что и…</translation>
        </message>
        <message>
            <source>This is the same person as…</source>
            <translation>Это тот же человек, что и…</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Этот месяц</translation>
        </message>
        <message>
            <source>This school year</source>
            <translation>Этот учебный год</translation>
        </message>
        <message>
            <source>This school year as DOCX…</source>
            <translation>Этот учебный год в DOCX…</translation>
        </message>
        <message>
            <source>This school year as XLSX…</source>
            <translation>Этот учебный год в XLSX…</translation>
        </message>
        <message>
            <source>This school year, codes in place of names</source>
            <translation>Этот учебный год, коды вместо ФИО</translation>
        </message>
        <message>
            <source>Time taken</source>
            <translation>Затраченное время</translation>
        </message>
        <message>
            <source>To the administration, the teachers, the parents.</source>
            <translation>Администрации, педагогам, родителям.</translation>
        </message>
        <message>
            <source>To whom</source>
            <comment>a paper</comment>
            <translation>Кому</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Two cards are one now.</source>
            <translation>Две карточки объединены.</translation>
        </message>
        <message>
            <source>Type it when asked, or give the name of a file with --password-file.</source>
            <translation>Введите его по запросу или укажите файл через --password-file.</translation>
        </message>
        <message>
            <source>Update from a stick</source>
            <translation>Обновление с флешки</translation>
        </message>
        <message>
            <source>Visit the family</source>
            <translation>Посетить семью</translation>
        </message>
        <message>
            <source>Visit: conditions are not adequate</source>
            <translation>Посещение: условия не соответствуют</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Посещения</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>What an act has destroyed still stands in the psychologist's own records. Carry the act out there, too.</source>
            <translation>То, что уничтожено по акту, ещё есть в записях психолога. Исполните акт и там.</translation>
        </message>
        <message>
            <source>What could not be done, what stands in the way.</source>
            <translation>Что не удалось сделать, что мешает.</translation>
        </message>
        <message>
            <source>What follows from it; proposals to the administration.</source>
            <translation>Что из этого следует; предложения администрации.</translation>
        </message>
        <message>
            <source>What follows from the analysis for the next year.</source>
            <translation>Что следует из анализа на следующий год.</translation>
        </message>
        <message>
            <source>What is known of children and families is not disclosed; papers are asked for and kept</source>
            <translation>Сведения о детях и семьях не разглашаются; документы запрашиваются и хранятся</translation>
        </message>
        <message>
            <source>What the figures say; what changed since last year, and why.</source>
            <translation>О чём говорят цифры; что изменилось по сравнению с прошлым годом и почему.</translation>
        </message>
        <message>
            <source>What the figures say; what changed since the period before, and why.</source>
            <translation>О чём говорят цифры; что изменилось с прошлого периода и почему.</translation>
        </message>
        <message>
            <source>What was answered</source>
            <translation>Что ответили</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Что сделано</translation>
        </message>
        <message>
            <source>What was saved is safe, what you were typing is kept as a draft. Go on working; if it happens again, tell the maker of the program the number {number}.</source>
            <translation>Сохранённое в безопасности, набираемый текст сохранён как черновик. Продолжайте работу; если ошибка повторится, сообщите разработчику номер {number}.</translation>
        </message>
        <message>
            <source>What was set for this period, and on what basis.</source>
            <translation>Что было намечено на этот период и на каком основании.</translation>
        </message>
        <message>
            <source>What was set for this year, and on what basis.</source>
            <translation>Что было поставлено на этот год и на каком основании.</translation>
        </message>
        <message>
            <source>What you see is still readable. Make a backup onto another stick now, then restore the last good copy.</source>
            <translation>То, что вы видите, ещё читается. Сделайте сейчас копию на другую флешку, затем восстановите последнюю хорошую копию.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Where to save</source>
            <translation>Куда сохранить</translation>
        </message>
        <message>
            <source>Which other card is it?</source>
            <translation>С какой карточкой это одно и то же?</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Who receives it (name)</source>
            <translation>Кто получает (ФИО)</translation>
        </message>
        <message>
            <source>Who removed it</source>
            <translation>Кто удалил</translation>
        </message>
        <message>
            <source>Who works in it, by which documents; what was set for the year.</source>
            <translation>Кто в ней работает, по каким документам; что поставлено на год.</translation>
        </message>
        <message>
            <source>Who, and the phone</source>
            <translation>Кто и телефон</translation>
        </message>
        <message>
            <source>Whom exactly (name, post)</source>
            <translation>Кому именно (ФИО, должность)</translation>
        </message>
        <message>
            <source>Whom would you like to do a task together with?</source>
            <translation>С кем ты хотел(а) бы вместе выполнять задание?</translation>
        </message>
        <message>
            <source>Whom would you rather not do a task together with?</source>
            <translation>С кем ты не хотел(а) бы вместе выполнять задание?</translation>
        </message>
        <message>
            <source>Why without a consent, if there is none</source>
            <translation>Почему без согласия, если его нет</translation>
        </message>
        <message>
            <source>With whom does the child live?</source>
            <translation>С кем живёт ребёнок?</translation>
        </message>
        <message>
            <source>Without a command the program opens its window.</source>
            <translation>Без команды программа открывает своё окно.</translation>
        </message>
        <message>
            <source>Work is discussed at the pedagogical council and settled by protocols and orders</source>
            <translation>Работа обсуждается на педсовете и оформляется протоколами и приказами</translation>
        </message>
        <message>
            <source>Work of the psychologist</source>
            <translation>Работа психолога</translation>
        </message>
        <message>
            <source>Work with parents and legal representatives</source>
            <translation>Работа с родителями и законными представителями</translation>
        </message>
        <message>
            <source>Work with pupils of the risk group and on registers</source>
            <translation>Работа с учащимися группы риска и состоящими на учёте</translation>
        </message>
        <message>
            <source>Works in the service without a signed paper</source>
            <translation>Работает в службе без подписанного документа</translation>
        </message>
        <message>
            <source>Write a conclusion…</source>
            <translation>Написать заключение…</translation>
        </message>
        <message>
            <source>Write a consultation down…</source>
            <translation>Записать консультацию…</translation>
        </message>
        <message>
            <source>Write a letter…</source>
            <translation>Написать письмо…</translation>
        </message>
        <message>
            <source>Write a recommendation…</source>
            <translation>Написать рекомендацию…</translation>
        </message>
        <message>
            <source>Write a talk down…</source>
            <translation>Записать беседу…</translation>
        </message>
        <message>
            <source>Write an interest down…</source>
            <translation>Записать интерес…</translation>
        </message>
        <message>
            <source>Write down and show</source>
            <translation>Записать и показать</translation>
        </message>
        <message>
            <source>Write down who was told…</source>
            <translation>Записать, кого уведомили…</translation>
        </message>
        <message>
            <source>Write material help down…</source>
            <translation>Записать материальную помощь…</translation>
        </message>
        <message>
            <source>Write the notification</source>
            <translation>Составить уведомление</translation>
        </message>
        <message>
            <source>Years after the child has left the school; where no child is named, after the entry</source>
            <translation>Лет после ухода ребёнка из школы; где ребёнок не назван — после записи</translation>
        </message>
        <message>
            <source>Years after the end of the school year</source>
            <translation>Лет после окончания учебного года</translation>
        </message>
        <message>
            <source>Years after the entry; what names a child stays with the child's file</source>
            <translation>Лет после записи; запись, где назван ребёнок, остаётся с его делом</translation>
        </message>
        <message>
            <source>a high level of the card</source>
            <translation>высокий уровень по карте</translation>
        </message>
        <message>
            <source>a new or empty folder</source>
            <translation>новая или пустая папка</translation>
        </message>
        <message>
            <source>a whole number from {least} to {most}</source>
            <translation>целое число от {least} до {most}</translation>
        </message>
        <message>
            <source>a year</source>
            <translation>год</translation>
        </message>
        <message>
            <source>act of destruction</source>
            <comment>a record</comment>
            <translation>акт об уничтожении</translation>
        </message>
        <message>
            <source>act of {day}</source>
            <translation>акт от {day}</translation>
        </message>
        <message>
            <source>action of a help plan</source>
            <comment>a record</comment>
            <translation>действие плана помощи</translation>
        </message>
        <message>
            <source>added a person</source>
            <translation>добавлен сотрудник</translation>
        </message>
        <message>
            <source>adult</source>
            <translation>взрослый</translation>
        </message>
        <message>
            <source>adults</source>
            <translation>взрослые</translation>
        </message>
        <message>
            <source>amendment of the annual plan</source>
            <comment>a record</comment>
            <translation>изменение годового плана</translation>
        </message>
        <message>
            <source>an error in the program itself</source>
            <translation>ошибка в самой программе</translation>
        </message>
        <message>
            <source>annual plan</source>
            <translation>годовой план</translation>
        </message>
        <message>
            <source>answer of a sociometry</source>
            <comment>a record</comment>
            <translation>ответ социометрии</translation>
        </message>
        <message>
            <source>approved {day}</source>
            <translation>утверждён {day}</translation>
        </message>
        <message>
            <source>arguments</source>
            <translation>аргументы</translation>
        </message>
        <message>
            <source>attached a file</source>
            <translation>вложение файла</translation>
        </message>
        <message>
            <source>attached scans</source>
            <translation>приложенные сканы</translation>
        </message>
        <message>
            <source>attendance of a correction session</source>
            <comment>a record</comment>
            <translation>посещение коррекционного занятия</translation>
        </message>
        <message>
            <source>backup number {number} of {made}</source>
            <translation>копия № {number} от {made}</translation>
        </message>
        <message>
            <source>began the new school year</source>
            <translation>начал(а) новый учебный год</translation>
        </message>
        <message>
            <source>began the work of a help plan</source>
            <translation>начало работы по плану помощи</translation>
        </message>
        <message>
            <source>card not signed</source>
            <translation>карта не подписана</translation>
        </message>
        <message>
            <source>card of a family</source>
            <translation>карта семьи</translation>
        </message>
        <message>
            <source>card of an adolescent</source>
            <translation>карта подростка</translation>
        </message>
        <message>
            <source>category of a child</source>
            <translation>категория ребёнка</translation>
        </message>
        <message>
            <source>category of a family</source>
            <translation>категория семьи</translation>
        </message>
        <message>
            <source>change of a help plan</source>
            <comment>a record</comment>
            <translation>изменение плана помощи</translation>
        </message>
        <message>
            <source>changed a setting</source>
            <translation>изменена настройка</translation>
        </message>
        <message>
            <source>changed or cut</source>
            <translation>изменён или обрезан</translation>
        </message>
        <message>
            <source>changed roles</source>
            <translation>изменены роли</translation>
        </message>
        <message>
            <source>changed the own password</source>
            <translation>смена своего пароля</translation>
        </message>
        <message>
            <source>check every page of the data and the journal of actions</source>
            <translation>проверить каждую страницу данных и журнал действий</translation>
        </message>
        <message>
            <source>class</source>
            <translation>класс</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>закрытие</translation>
        </message>
        <message>
            <source>closed an account</source>
            <translation>закрыта учётная запись</translation>
        </message>
        <message>
            <source>commands</source>
            <translation>команды</translation>
        </message>
        <message>
            <source>conclusion</source>
            <comment>a record</comment>
            <translation>заключение</translation>
        </message>
        <message>
            <source>conclusion No. {number}</source>
            <translation>заключение № {number}</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>согласие</translation>
        </message>
        <message>
            <source>corrected a signed paper</source>
            <translation>исправление подписанного документа</translation>
        </message>
        <message>
            <source>correction of a card</source>
            <comment>a record</comment>
            <translation>исправление карты</translation>
        </message>
        <message>
            <source>correction of a protocol or conclusion</source>
            <comment>a record</comment>
            <translation>исправление протокола или заключения</translation>
        </message>
        <message>
            <source>correction of a report</source>
            <comment>a record</comment>
            <translation>исправление отчёта</translation>
        </message>
        <message>
            <source>correction of a report of the psychologist</source>
            <comment>a record</comment>
            <translation>исправление отчёта психолога</translation>
        </message>
        <message>
            <source>correction of a visit</source>
            <comment>a record</comment>
            <translation>исправление посещения</translation>
        </message>
        <message>
            <source>correction of the diary</source>
            <comment>a record</comment>
            <translation>исправление дневника</translation>
        </message>
        <message>
            <source>correction programme</source>
            <translation>коррекционная программа</translation>
        </message>
        <message>
            <source>correction session</source>
            <translation>коррекционное занятие</translation>
        </message>
        <message>
            <source>daily check</source>
            <translation>ежедневная проверка</translation>
        </message>
        <message>
            <source>damaged, changed, or not a file of this program</source>
            <translation>повреждено, изменено или не файл этой программы</translation>
        </message>
        <message>
            <source>deleted for ever</source>
            <translation>удаление навсегда</translation>
        </message>
        <message>
            <source>destroyed for ever by an act</source>
            <translation>уничтожил(а) навсегда по акту</translation>
        </message>
        <message>
            <source>diagnostic card No. {number}, {day}</source>
            <translation>диагностическая карта № {number}, {day}</translation>
        </message>
        <message>
            <source>done, everything is whole</source>
            <translation>выполнено, всё цело</translation>
        </message>
        <message>
            <source>entry of a catalogue</source>
            <translation>строка справочника</translation>
        </message>
        <message>
            <source>entry of a notification</source>
            <comment>a record</comment>
            <translation>запись оповещения</translation>
        </message>
        <message>
            <source>entry of a register of pupils</source>
            <translation>запись учёта учащихся</translation>
        </message>
        <message>
            <source>entry of the categories</source>
            <translation>строка перечня категорий</translation>
        </message>
        <message>
            <source>entry of the diary</source>
            <translation>запись дневника</translation>
        </message>
        <message>
            <source>evidence of a plan line</source>
            <comment>a record</comment>
            <translation>подтверждение строки плана</translation>
        </message>
        <message>
            <source>examination</source>
            <comment>a record</comment>
            <translation>обследование</translation>
        </message>
        <message>
            <source>examination of the psychologist</source>
            <translation>обследование психолога</translation>
        </message>
        <message>
            <source>exit codes:</source>
            <translation>коды завершения:</translation>
        </message>
        <message>
            <source>f or m</source>
            <translation>f или m</translation>
        </message>
        <message>
            <source>families</source>
            <translation>семьи</translation>
        </message>
        <message>
            <source>family</source>
            <translation>семья</translation>
        </message>
        <message>
            <source>family of a raid</source>
            <comment>a record</comment>
            <translation>семья в рейде</translation>
        </message>
        <message>
            <source>family under observation</source>
            <translation>семья под наблюдением</translation>
        </message>
        <message>
            <source>family visits</source>
            <translation>посещения семей</translation>
        </message>
        <message>
            <source>file whose first line is the password</source>
            <translation>файл, первая строка которого — пароль</translation>
        </message>
        <message>
            <source>file with the digits of the recovery sheet, instead of a password</source>
            <translation>файл с цифрами листа восстановления вместо пароля</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>завершение</translation>
        </message>
        <message>
            <source>folder for the backup</source>
            <translation>папка для копии</translation>
        </message>
        <message>
            <source>folder of the data</source>
            <translation>папка данных</translation>
        </message>
        <message>
            <source>for norms by grade</source>
            <translation>для норм по классу</translation>
        </message>
        <message>
            <source>for norms by sex</source>
            <translation>для норм по полу</translation>
        </message>
        <message>
            <source>full years, for norms by age</source>
            <translation>полных лет, для норм по возрасту</translation>
        </message>
        <message>
            <source>gave a key</source>
            <translation>передан ключ</translation>
        </message>
        <message>
            <source>gave a paper out</source>
            <translation>выдал документ</translation>
        </message>
        <message>
            <source>gave a person a new password</source>
            <translation>новый пароль сотруднику</translation>
        </message>
        <message>
            <source>goal of a help plan</source>
            <comment>a record</comment>
            <translation>цель плана помощи</translation>
        </message>
        <message>
            <source>hand-over</source>
            <translation>передача сведений</translation>
        </message>
        <message>
            <source>handed report of the psychologist</source>
            <comment>a record</comment>
            <translation>переданный отчёт психолога</translation>
        </message>
        <message>
            <source>headings of a sheet</source>
            <comment>a record</comment>
            <translation>заголовки таблицы</translation>
        </message>
        <message>
            <source>help plan</source>
            <comment>a record</comment>
            <translation>план помощи</translation>
        </message>
        <message>
            <source>help plan not closed</source>
            <translation>план помощи не закрыт</translation>
        </message>
        <message>
            <source>hour of the week</source>
            <comment>a record</comment>
            <translation>час недели</translation>
        </message>
        <message>
            <source>id of the instrument, or a file of one that ends in .json</source>
            <translation>id методики или её файл, оканчивающийся на .json</translation>
        </message>
        <message>
            <source>import</source>
            <comment>a thing</comment>
            <translation>импорт</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>импорт</translation>
        </message>
        <message numerus="yes">
            <source>in the classes of the new year already: {n} (first graders come by import)</source>
            <translation>
                <numerusform>уже в классах нового года: {n} (первые классы приходят импортом)</numerusform>
                <numerusform>уже в классах нового года: {n} (первые классы приходят импортом)</numerusform>
                <numerusform>уже в классах нового года: {n} (первые классы приходят импортом)</numerusform>
            </translation>
        </message>
        <message>
            <source>income told on a visit</source>
            <comment>a record</comment>
            <translation>доход, названный при посещении</translation>
        </message>
        <message>
            <source>informal group</source>
            <translation>неформальная группа</translation>
        </message>
        <message>
            <source>instrument</source>
            <comment>a record</comment>
            <translation>методика</translation>
        </message>
        <message>
            <source>kept a notification of danger</source>
            <translation>вёл оповещение об опасности</translation>
        </message>
        <message>
            <source>kept changes</source>
            <translation>сохранённые изменения</translation>
        </message>
        <message>
            <source>language of papers</source>
            <translation>язык документов</translation>
        </message>
        <message>
            <source>language of the messages</source>
            <translation>язык сообщений</translation>
        </message>
        <message>
            <source>letterhead</source>
            <translation>шапка бланка</translation>
        </message>
        <message>
            <source>line of an import</source>
            <comment>a record</comment>
            <translation>строка импорта</translation>
        </message>
        <message>
            <source>line of the annual plan</source>
            <translation>строка годового плана</translation>
        </message>
        <message>
            <source>line of the turn of the school year</source>
            <comment>a record</comment>
            <translation>строка перехода на новый год</translation>
        </message>
        <message>
            <source>locked the program</source>
            <translation>блокировка программы</translation>
        </message>
        <message>
            <source>looked at a protected card</source>
            <translation>просмотр защищённой карточки</translation>
        </message>
        <message>
            <source>looked at the names behind a protected number</source>
            <translation>просмотр списка за защищённым числом</translation>
        </message>
        <message>
            <source>made a backup</source>
            <translation>создание резервной копии</translation>
        </message>
        <message>
            <source>made a recovery sheet</source>
            <translation>создан лист восстановления</translation>
        </message>
        <message>
            <source>made by a newer version of the program</source>
            <translation>сделано более новой версией программы</translation>
        </message>
        <message>
            <source>make a backup and read it back</source>
            <translation>сделать резервную копию и прочитать её обратно</translation>
        </message>
        <message>
            <source>measure of a help plan</source>
            <comment>a record</comment>
            <translation>показатель плана помощи</translation>
        </message>
        <message>
            <source>member of a commission</source>
            <comment>a record</comment>
            <translation>член комиссии</translation>
        </message>
        <message>
            <source>member of a correction programme</source>
            <translation>участник коррекционной программы</translation>
        </message>
        <message>
            <source>member of a household</source>
            <translation>член семьи</translation>
        </message>
        <message>
            <source>member of a sociometry</source>
            <comment>a record</comment>
            <translation>участник социометрии</translation>
        </message>
        <message>
            <source>member of an informal group</source>
            <comment>a record</comment>
            <translation>участник неформальной группы</translation>
        </message>
        <message>
            <source>member of staff</source>
            <translation>сотрудник</translation>
        </message>
        <message>
            <source>method</source>
            <comment>library</comment>
            <translation>метод</translation>
        </message>
        <message>
            <source>methodical work</source>
            <translation>методическая работа</translation>
        </message>
        <message>
            <source>missed lessons</source>
            <translation>пропуски занятий</translation>
        </message>
        <message>
            <source>name of the account</source>
            <translation>имя учётной записи</translation>
        </message>
        <message>
            <source>no room, no such place, or the disk does not answer</source>
            <translation>нет места, нет такой папки или диск не отвечает</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>notification</source>
            <translation>оповещение</translation>
        </message>
        <message>
            <source>number of the psychologist's works</source>
            <comment>a record</comment>
            <translation>число работ психолога</translation>
        </message>
        <message>
            <source>number {number} of {made}, {size}</source>
            <translation>№ {number} от {made}, {size}</translation>
        </message>
        <message>
            <source>observation of a family</source>
            <translation>наблюдение за семьёй</translation>
        </message>
        <message>
            <source>observed lesson</source>
            <translation>посещённый урок</translation>
        </message>
        <message>
            <source>offence</source>
            <translation>правонарушение</translation>
        </message>
        <message>
            <source>on paper</source>
            <comment>hand-over</comment>
            <translation>на бумаге</translation>
        </message>
        <message>
            <source>options</source>
            <comment>command line</comment>
            <translation>параметры</translation>
        </message>
        <message>
            <source>order of destruction</source>
            <comment>a record</comment>
            <translation>поручение об уничтожении</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>организация</translation>
        </message>
        <message>
            <source>other records</source>
            <translation>прочие записи</translation>
        </message>
        <message>
            <source>paper for an audience</source>
            <comment>a record</comment>
            <translation>документ для внешнего читателя</translation>
        </message>
        <message>
            <source>paper sent out</source>
            <translation>исходящее обращение</translation>
        </message>
        <message>
            <source>patronage of a family</source>
            <translation>патронаж семьи</translation>
        </message>
        <message>
            <source>person met on a visit</source>
            <comment>a record</comment>
            <translation>человек, встреченный при посещении</translation>
        </message>
        <message>
            <source>phrase of the psychologist</source>
            <comment>a record</comment>
            <translation>фраза психолога</translation>
        </message>
        <message>
            <source>place in a class</source>
            <translation>место в классе</translation>
        </message>
        <message>
            <source>place in a family</source>
            <translation>место в семье</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>планирование</translation>
        </message>
        <message>
            <source>points of {most}</source>
            <translation>балл из {most}</translation>
        </message>
        <message>
            <source>print validity, blanks and conclusions, too</source>
            <translation>печатать также достоверность, пропуски и выводы</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>печать</translation>
        </message>
        <message>
            <source>printed sheet</source>
            <translation>напечатанный бланк</translation>
        </message>
        <message>
            <source>protocol of an examination</source>
            <comment>a record</comment>
            <translation>протокол обследования</translation>
        </message>
        <message>
            <source>pupil</source>
            <translation>учащийся</translation>
        </message>
        <message>
            <source>pupil of a club</source>
            <comment>a record</comment>
            <translation>ученик кружка</translation>
        </message>
        <message>
            <source>pupil of a holiday programme</source>
            <comment>a record</comment>
            <translation>ученик каникулярной программы</translation>
        </message>
        <message>
            <source>pupil of a mediation</source>
            <comment>a record</comment>
            <translation>ученик в медиации</translation>
        </message>
        <message>
            <source>pupil of a work done</source>
            <comment>a record</comment>
            <translation>ученик в проведённой работе</translation>
        </message>
        <message>
            <source>pupil of a work of the psychologist</source>
            <comment>a record</comment>
            <translation>ученик в работе психолога</translation>
        </message>
        <message>
            <source>pupil of an engagement check</source>
            <comment>a record</comment>
            <translation>ученик в проверке занятости</translation>
        </message>
        <message>
            <source>pupil of an observed lesson</source>
            <comment>a record</comment>
            <translation>ученик посещённого урока</translation>
        </message>
        <message>
            <source>pupil of an order check</source>
            <comment>a record</comment>
            <translation>ученик в проверке порядка</translation>
        </message>
        <message>
            <source>pupil of the extended day</source>
            <comment>a record</comment>
            <translation>ученик продлённого дня</translation>
        </message>
        <message>
            <source>pupils</source>
            <translation>учащиеся</translation>
        </message>
        <message>
            <source>quarter or holidays</source>
            <comment>a record</comment>
            <translation>четверть или каникулы</translation>
        </message>
        <message>
            <source>question of a sociometry</source>
            <comment>a record</comment>
            <translation>вопрос социометрии</translation>
        </message>
        <message>
            <source>raid</source>
            <translation>рейд</translation>
        </message>
        <message>
            <source>raids</source>
            <translation>рейды</translation>
        </message>
        <message>
            <source>read a backup and compare every byte; needs no password</source>
            <translation>прочитать копию и сравнить каждый байт; пароль не нужен</translation>
        </message>
        <message>
            <source>read the psychologist's part of a child's file</source>
            <translation>прочитал(а) часть психолога в деле ребёнка</translation>
        </message>
        <message>
            <source>recommendation of a conclusion</source>
            <comment>a record</comment>
            <translation>рекомендация заключения</translation>
        </message>
        <message>
            <source>recommendation of a visit</source>
            <comment>a record</comment>
            <translation>рекомендация посещения</translation>
        </message>
        <message>
            <source>recovery sheet</source>
            <translation>лист восстановления</translation>
        </message>
        <message>
            <source>refused: something is in the way or missing</source>
            <translation>отказано: что-то мешает или отсутствует</translation>
        </message>
        <message>
            <source>removed an attached file</source>
            <translation>удаление вложения</translation>
        </message>
        <message>
            <source>renewed the keys</source>
            <translation>обновлены ключи</translation>
        </message>
        <message>
            <source>report</source>
            <comment>a record</comment>
            <translation>отчёт</translation>
        </message>
        <message>
            <source>report of the psychologist</source>
            <comment>a record</comment>
            <translation>отчёт психолога</translation>
        </message>
        <message>
            <source>report on the work of the period</source>
            <translation>отчёт о работе за период</translation>
        </message>
        <message>
            <source>request</source>
            <translation>запрос</translation>
        </message>
        <message>
            <source>request not answered</source>
            <translation>на обращение не отвечено</translation>
        </message>
        <message>
            <source>request to the psychologist</source>
            <translation>запрос к психологу</translation>
        </message>
        <message>
            <source>restore a backup into a new folder</source>
            <translation>восстановить копию в новую папку</translation>
        </message>
        <message>
            <source>restored from a backup</source>
            <translation>восстановление из копии</translation>
        </message>
        <message>
            <source>result named in a conclusion</source>
            <comment>a record</comment>
            <translation>результат, названный в заключении</translation>
        </message>
        <message>
            <source>result of an examination</source>
            <comment>a record</comment>
            <translation>результат обследования</translation>
        </message>
        <message>
            <source>review of a help plan</source>
            <translation>пересмотр плана помощи</translation>
        </message>
        <message>
            <source>reviewed</source>
            <translation>пересмотр</translation>
        </message>
        <message>
            <source>rule of the diagnostic cards</source>
            <translation>правило диагностических карт</translation>
        </message>
        <message>
            <source>saved to a file</source>
            <translation>сохранение в файл</translation>
        </message>
        <message>
            <source>scale of a result</source>
            <comment>a record</comment>
            <translation>шкала результата</translation>
        </message>
        <message>
            <source>school year</source>
            <translation>учебный год</translation>
        </message>
        <message>
            <source>school year {year}</source>
            <translation>{year} учебный год</translation>
        </message>
        <message>
            <source>score one answer sheet and print the result as JSON; needs no data</source>
            <translation>подсчитать один лист ответов и напечатать результат в JSON; данные не нужны</translation>
        </message>
        <message>
            <source>show the version and end</source>
            <translation>показать версию программы и закончить</translation>
        </message>
        <message>
            <source>show this text and end</source>
            <translation>показать этот текст и закончить</translation>
        </message>
        <message>
            <source>shown by an examination; nobody was told yet</source>
            <translation>показало обследование; пока никому не сообщено</translation>
        </message>
        <message>
            <source>shown on the screen</source>
            <translation>показано на экране</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>подпись</translation>
        </message>
        <message>
            <source>signed social passport</source>
            <translation>подписанный социальный паспорт</translation>
        </message>
        <message>
            <source>since {since}</source>
            <translation>с {since}</translation>
        </message>
        <message>
            <source>sitting of a pupil</source>
            <comment>a record</comment>
            <translation>ответы ученика</translation>
        </message>
        <message>
            <source>sociometry</source>
            <translation>социометрия</translation>
        </message>
        <message>
            <source>stands on a register</source>
            <translation>состоит на учёте</translation>
        </message>
        <message>
            <source>state of an instrument</source>
            <comment>a record</comment>
            <translation>состояние методики</translation>
        </message>
        <message>
            <source>step of a notification</source>
            <comment>a record</comment>
            <translation>шаг оповещения</translation>
        </message>
        <message>
            <source>stopped from the keyboard</source>
            <translation>остановлено с клавиатуры</translation>
        </message>
        <message>
            <source>text of a report</source>
            <comment>a record</comment>
            <translation>текст отчёта</translation>
        </message>
        <message>
            <source>text of a report of the psychologist</source>
            <comment>a record</comment>
            <translation>текст отчёта психолога</translation>
        </message>
        <message>
            <source>the answers in item order, JSON; - reads the input</source>
            <translation>ответы по порядку пунктов, JSON; - читает ввод</translation>
        </message>
        <message>
            <source>the answers, or the file of an instrument, are not right</source>
            <translation>ответы или файл методики неверны</translation>
        </message>
        <message>
            <source>the backup file</source>
            <translation>файл копии</translation>
        </message>
        <message>
            <source>the command was written wrongly</source>
            <translation>команда записана неверно</translation>
        </message>
        <message>
            <source>the data are in use</source>
            <translation>данные заняты</translation>
        </message>
        <message>
            <source>the psychologist's work</source>
            <translation>работа психолога</translation>
        </message>
        <message>
            <source>the psychologist's work with the class</source>
            <translation>работа психолога с классом</translation>
        </message>
        <message>
            <source>the psychologist's work with the pupil</source>
            <translation>работа психолога с учеником</translation>
        </message>
        <message>
            <source>there is one; only the psychologist can open it</source>
            <translation>есть; открыть её может только психолог</translation>
        </message>
        <message>
            <source>tie between adult and child</source>
            <translation>связь взрослого и ребёнка</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
        <message>
            <source>told</source>
            <comment>hand-over</comment>
            <translation>рассказано</translation>
        </message>
        <message>
            <source>took back to a draft</source>
            <translation>вернул(а) в проект</translation>
        </message>
        <message>
            <source>took in a child's file of another school</source>
            <translation>принял(а) дело ребёнка из другой школы</translation>
        </message>
        <message>
            <source>took the new school year back</source>
            <translation>отменил(а) начало нового учебного года</translation>
        </message>
        <message>
            <source>tried a restore out</source>
            <translation>пробное восстановление</translation>
        </message>
        <message>
            <source>turn of the school year</source>
            <translation>смена учебного года</translation>
        </message>
        <message>
            <source>two cards joined</source>
            <comment>a record</comment>
            <translation>две объединённые карточки</translation>
        </message>
        <message>
            <source>two cards told apart</source>
            <comment>a record</comment>
            <translation>две различённые карточки</translation>
        </message>
        <message>
            <source>undid an import</source>
            <translation>отмена импорта</translation>
        </message>
        <message>
            <source>unlocked the program</source>
            <translation>вход в программу</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>до {day}</translation>
        </message>
        <message>
            <source>usage:</source>
            <translation>как писать:</translation>
        </message>
        <message>
            <source>used a recovery sheet</source>
            <translation>использован лист восстановления</translation>
        </message>
        <message>
            <source>visit</source>
            <translation>посещение</translation>
        </message>
        <message>
            <source>went on with an older copy</source>
            <translation>продолжение с более старой копией</translation>
        </message>
        <message>
            <source>where backups go</source>
            <translation>место копий</translation>
        </message>
        <message>
            <source>which blank or key; without it the first one</source>
            <translation>какой бланк или ключ; иначе первый</translation>
        </message>
        <message>
            <source>whole</source>
            <translation>цел</translation>
        </message>
        <message>
            <source>work done</source>
            <translation>проделанная работа</translation>
        </message>
        <message>
            <source>work of the psychologist</source>
            <translation>работа психолога</translation>
        </message>
        <message>
            <source>worse than the time before</source>
            <translation>хуже, чем в прошлый раз</translation>
        </message>
        <message>
            <source>wrong password, sheet or account</source>
            <translation>неверный пароль, лист или учётная запись</translation>
        </message>
        <message>
            <source>wrong passwords before</source>
            <translation>до этого неверные пароли</translation>
        </message>
        <message>
            <source>wrote down that the council considered it</source>
            <translation>записал(а) рассмотрение на совете</translation>
        </message>
        <message>
            <source>wrote down that the director approved it</source>
            <translation>записал(а) утверждение директором</translation>
        </message>
        <message>
            <source>wrote down that the parents agreed</source>
            <translation>запись согласия родителей</translation>
        </message>
        <message>
            <source>yes, all agree</source>
            <translation>да, все совпали</translation>
        </message>
        <message>
            <source>{day}, not saved yet</source>
            <translation>{day}, не сохранено</translation>
        </message>
        <message>
            <source>{family}: home visit</source>
            <translation>{family}: посещение семьи</translation>
        </message>
        <message>
            <source>{file} does not hold a list of answers in item order (JSON, for example [true, false, null]).</source>
            <translation>В файле {file} нет списка ответов по порядку пунктов (JSON, например [true, false, null]).</translation>
        </message>
        <message>
            <source>{names} must not be given information about the child (note in the card). The hand-over is written into the register of the office, also when it is only shown.</source>
            <translation>{names}: сведения о ребёнке давать нельзя (отметка в карточке). Передача записывается в журнал передачи службы, даже если документ только показан.</translation>
        </message>
        <message>
            <source>{name}, {class_name}, {born}: {why}</source>
            <translation>{name}, {class_name}, {born}: {why}</translation>
        </message>
        <message>
            <source>{name}: carried, not opened; last checked by its owner: {day}</source>
            <translation>{name}: перенесены без открытия; владелец последний раз проверял: {day}</translation>
        </message>
        <message>
            <source>{name}: closed for this account, not checked</source>
            <translation>{name}: закрыты для этой учётной записи, не проверены</translation>
        </message>
        <message>
            <source>{name}: damaged</source>
            <translation>{name}: повреждены</translation>
        </message>
        <message>
            <source>{name}: every page is whole</source>
            <translation>{name}: каждая страница цела</translation>
        </message>
        <message>
            <source>{name}: obligation not to disclose</source>
            <translation>{name}: обязательство о неразглашении</translation>
        </message>
        <message>
            <source>{name}: {danger}.</source>
            <translation>{name}: {danger}.</translation>
        </message>
        <message numerus="yes">
            <source>{n} adults</source>
            <translation>
                <numerusform>{n} взрослый</numerusform>
                <numerusform>{n} взрослых</numerusform>
                <numerusform>{n} взрослых</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} families</source>
            <translation>
                <numerusform>{n} семья</numerusform>
                <numerusform>{n} семьи</numerusform>
                <numerusform>{n} семей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} lines are past their term</source>
            <translation>
                <numerusform>Истёк срок у {n} строки</numerusform>
                <numerusform>Истёк срок у {n} строк</numerusform>
                <numerusform>Истёк срок у {n} строк</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pairs</source>
            <translation>
                <numerusform>{n} пара</numerusform>
                <numerusform>{n} пары</numerusform>
                <numerusform>{n} пар</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils</source>
            <translation>
                <numerusform>{n} учащийся</numerusform>
                <numerusform>{n} учащихся</numerusform>
                <numerusform>{n} учащихся</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils wait for their new classes</source>
            <translation>
                <numerusform>{n} учащийся ждёт перевода в новый класс</numerusform>
                <numerusform>{n} учащихся ждут перевода в новый класс</numerusform>
                <numerusform>{n} учащихся ждут перевода в новый класс</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} seconds</source>
            <translation>
                <numerusform>{n} секунда</numerusform>
                <numerusform>{n} секунды</numerusform>
                <numerusform>{n} секунд</numerusform>
            </translation>
        </message>
        <message>
            <source>{paper} as DOCX…</source>
            <translation>{paper} – файл DOCX…</translation>
        </message>
        <message>
            <source>{paper}, empty</source>
            <translation>{paper}, пустой бланк</translation>
        </message>
        <message>
            <source>{restored} of {then}</source>
            <translation>{restored} из {then}</translation>
        </message>
        <message>
            <source>{since} – {until}</source>
            <translation>{since} – {until}</translation>
        </message>
        <message>
            <source>{size} MB · {day}</source>
            <translation>{size} МБ · {day}</translation>
        </message>
        <message numerus="yes">
            <source>{some} and {n} more</source>
            <translation>
                <numerusform>{some} и ещё {n}</numerusform>
                <numerusform>{some} и ещё {n}</numerusform>
                <numerusform>{some} и ещё {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>{span} · {basis}</source>
            <translation>{span} · {basis}</translation>
        </message>
        <message>
            <source>{table}: {whose}</source>
            <translation>{table}: {whose}</translation>
        </message>
        <message>
            <source>{title}: {name}</source>
            <translation>{title}: {name}</translation>
        </message>
        <message numerus="yes">
            <source>{what}: {n}</source>
            <translation>
                <numerusform>{what}: {n}</numerusform>
                <numerusform>{what}: {n}</numerusform>
                <numerusform>{what}: {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>{who}: {what}</source>
            <translation>{who}: {what}</translation>
        </message>
        <message>
            <source>{word} takes no value.</source>
            <translation>После {word} значение не указывается.</translation>
        </message>
        <message>
            <source>{year} has begun: {moved} pupils are in their new classes, {left} have left.</source>
            <translation>{year} учебный год начат: в новых классах {moved}, выбыло {left}.</translation>
        </message>
        <message>
            <source>{year} was begun on {day}: {moved} pupils moved, {left} left. It can be taken back until it is first edited.</source>
            <translation>{year} учебный год начат {day}: переведено {moved}, выбыло {left}. Его можно отменить до первой правки в нём.</translation>
        </message>
        <message>
            <source>“{given}” is wrong for {word}: {allowed} is wanted.</source>
            <translation>«{given}» не подходит для {word}: нужно {allowed}.</translation>
        </message>
    </context>
</TS>
