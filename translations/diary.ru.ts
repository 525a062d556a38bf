<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>diary</name>
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
            <source>6 months</source>
            <translation>6 месяцев</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Attention to the child</source>
            <translation>Внимание к ребёнку</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>Basis (category, decision)</source>
            <translation>Основание (категория, решение)</translation>
        </message>
        <message>
            <source>Book of diaries</source>
            <translation>Книга дневников наблюдений</translation>
        </message>
        <message>
            <source>Change</source>
            <comment>of a family</comment>
            <translation>Динамика</translation>
        </message>
        <message>
            <source>Change its purpose or rhythm in the list.</source>
            <translation>Измените цель или периодичность в списке.</translation>
        </message>
        <message>
            <source>Children, classes</source>
            <translation>Дети, классы</translation>
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
            <source>Contact with the school</source>
            <translation>Связь со школой</translation>
        </message>
        <message>
            <source>Correction {day} ({reason}): {text}</source>
            <translation>Поправка от {day} ({reason}): {text}</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Date, time</source>
            <translation>Дата, время</translation>
        </message>
        <message>
            <source>Day of the next visit, if it is set</source>
            <translation>День следующего посещения, если назначен</translation>
        </message>
        <message>
            <source>Decision (protocol No., date)</source>
            <translation>Решение (протокол №, дата)</translation>
        </message>
        <message>
            <source>Decision on taking off (protocol No., date)</source>
            <translation>Решение о снятии (протокол №, дата)</translation>
        </message>
        <message>
            <source>Diary No. {number}</source>
            <translation>Дневник № {number}</translation>
        </message>
        <message>
            <source>Diary of observation of a family No. {number}</source>
            <translation>Дневник наблюдения за семьёй № {number}</translation>
        </message>
        <message>
            <source>Diary of observation of families at risk</source>
            <translation>Дневник наблюдений за семьями группы риска</translation>
        </message>
        <message>
            <source>Diary of observation: {contact}</source>
            <translation>Дневник наблюдений: {contact}</translation>
        </message>
        <message>
            <source>Diary: {contact}, {score} of 20</source>
            <translation>Дневник: {contact}, {score} из 20</translation>
        </message>
        <message>
            <source>Entry of the diary</source>
            <translation>Запись дневника</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Семья</translation>
        </message>
        <message>
            <source>Food</source>
            <comment>indicator</comment>
            <translation>Питание</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Периодичность</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Показатели</translation>
        </message>
        <message>
            <source>Its diary is in the list; write the entry there.</source>
            <translation>Её дневник есть в списке; сделайте запись там.</translation>
        </message>
        <message>
            <source>Kind of contact</source>
            <translation>Форма контакта</translation>
        </message>
        <message>
            <source>Last visit</source>
            <translation>Прошлое посещение</translation>
        </message>
        <message>
            <source>Level of risk</source>
            <translation>Уровень риска</translation>
        </message>
        <message>
            <source>Line of the annual plan</source>
            <translation>Строка годового плана</translation>
        </message>
        <message>
            <source>Look, neatness</source>
            <translation>Внешний вид, опрятность</translation>
        </message>
        <message>
            <source>Measures taken, advice</source>
            <translation>Принятые меры, рекомендации</translation>
        </message>
        <message>
            <source>Mood of the child</source>
            <translation>Настроение ребёнка</translation>
        </message>
        <message>
            <source>My assessment</source>
            <translation>Моя оценка</translation>
        </message>
        <message>
            <source>My assessment: {text}</source>
            <translation>Моя оценка: {text}</translation>
        </message>
        <message>
            <source>Neither a fact nor an indicator is written.</source>
            <translation>Нет ни фактов, ни показателей.</translation>
        </message>
        <message>
            <source>Next contact</source>
            <translation>Следующий контакт</translation>
        </message>
        <message>
            <source>Next contact and its purpose</source>
            <translation>Дата и цель следующего контакта</translation>
        </message>
        <message>
            <source>Next contact of the diary</source>
            <translation>Следующий контакт по дневнику</translation>
        </message>
        <message>
            <source>Next visit</source>
            <translation>Дата следующего посещения</translation>
        </message>
        <message>
            <source>No family was under observation in this school year.</source>
            <translation>В этом учебном году под наблюдением семей не было.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose another day.</source>
            <translation>Ничего не изменено. Выберите другую дату.</translation>
        </message>
        <message>
            <source>Number of the diary</source>
            <translation>Номер дневника</translation>
        </message>
        <message>
            <source>Observation</source>
            <translation>Наблюдение</translation>
        </message>
        <message>
            <source>Parents' work, income</source>
            <translation>Занятость и доход родителей</translation>
        </message>
        <message>
            <source>Patronage ended</source>
            <translation>Патронаж завершён</translation>
        </message>
        <message>
            <source>Patronage ended on</source>
            <translation>Патронаж завершён</translation>
        </message>
        <message>
            <source>Patronage list</source>
            <translation>Патронажный список</translation>
        </message>
        <message>
            <source>Patronage list, as of {day}</source>
            <translation>Патронажный список на {day}</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Purpose of the next contact</source>
            <translation>Цель следующего контакта</translation>
        </message>
        <message>
            <source>Purpose of the visits</source>
            <translation>Цель посещений</translation>
        </message>
        <message>
            <source>Put it under observation again; that begins a new diary.</source>
            <translation>Поставьте её под наблюдение снова; начнётся новый дневник.</translation>
        </message>
        <message>
            <source>Put on</source>
            <comment>day</comment>
            <translation>Поставлена</translation>
        </message>
        <message>
            <source>Put under observation</source>
            <translation>Поставлена под наблюдение</translation>
        </message>
        <message>
            <source>Put under patronage</source>
            <translation>Взята под патронаж</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Reason</source>
            <comment>of observation</comment>
            <translation>Основание</translation>
        </message>
        <message>
            <source>Reason of the correction</source>
            <translation>Причина исправления</translation>
        </message>
        <message>
            <source>Relations in the family</source>
            <translation>Отношения в семье</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ответственный</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Риск</translation>
        </message>
        <message>
            <source>SPPS · school year {year}</source>
            <translation>СППС · {year} учебный год</translation>
        </message>
        <message>
            <source>Say the day, the kind of contact and what was observed, and sign again.</source>
            <translation>Укажите день, форму контакта и что наблюдалось, затем подпишите снова.</translation>
        </message>
        <message>
            <source>School attendance</source>
            <translation>Посещаемость</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Балл</translation>
        </message>
        <message>
            <source>Score (10·Σ / observed), 0–20</source>
            <translation>Итоговый балл (10·Σ / n), 0–20</translation>
        </message>
        <message>
            <source>Signed</source>
            <comment>entry</comment>
            <translation>Подписано</translation>
        </message>
        <message>
            <source>Sobriety of the parents</source>
            <translation>Трезвость родителей</translation>
        </message>
        <message>
            <source>Social pedagogue</source>
            <translation>Социальный педагог</translation>
        </message>
        <message>
            <source>State of the dwelling</source>
            <translation>Состояние жилья</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Taken off observation</source>
            <translation>Снята с наблюдения</translation>
        </message>
        <message>
            <source>Taken off on</source>
            <translation>Дата снятия</translation>
        </message>
        <message>
            <source>Taken off, why, decision</source>
            <translation>Снята: дата, причина, решение</translation>
        </message>
        <message>
            <source>Taken off: {said}</source>
            <translation>Снята с наблюдения: {said}</translation>
        </message>
        <message>
            <source>The child's words</source>
            <translation>Слова ребёнка</translation>
        </message>
        <message>
            <source>The child's words: {text}</source>
            <translation>Слова ребёнка: {text}</translation>
        </message>
        <message>
            <source>The day is not written.</source>
            <translation>Не указан день.</translation>
        </message>
        <message>
            <source>The day lies before the family was put under observation.</source>
            <translation>В этот день семья ещё не была под наблюдением.</translation>
        </message>
        <message>
            <source>The day lies before the patronage began or in the future.</source>
            <translation>Эта дата раньше начала патронажа или в будущем.</translation>
        </message>
        <message>
            <source>The day lies in the future.</source>
            <translation>Этот день ещё не наступил.</translation>
        </message>
        <message>
            <source>The day of taking off lies before the diary's last entry or its beginning, or in the future.</source>
            <translation>День снятия раньше последней записи или начала наблюдения либо ещё не наступил.</translation>
        </message>
        <message>
            <source>The entry cannot be signed yet.</source>
            <translation>Запись пока нельзя подписать.</translation>
        </message>
        <message>
            <source>The family is no longer under observation.</source>
            <translation>Семья больше не под наблюдением.</translation>
        </message>
        <message>
            <source>The kind of contact is not chosen.</source>
            <translation>Не выбрана форма контакта.</translation>
        </message>
        <message>
            <source>This diary is no longer in the register.</source>
            <translation>Этого дневника больше нет в учёте.</translation>
        </message>
        <message>
            <source>This family is already under observation.</source>
            <translation>Эта семья уже под наблюдением.</translation>
        </message>
        <message>
            <source>This family is already under patronage.</source>
            <translation>Эта семья уже под патронажем.</translation>
        </message>
        <message>
            <source>This patronage is no longer in the list.</source>
            <translation>Этого патронажа больше нет в списке.</translation>
        </message>
        <message>
            <source>Time</source>
            <comment>of day</comment>
            <translation>Время</translation>
        </message>
        <message>
            <source>Under observation (diary)</source>
            <translation>Под наблюдением (дневник)</translation>
        </message>
        <message>
            <source>Under observation since {day} · reason: {reason} · {frequency} · risk: {level} · responsible: {name}</source>
            <translation>Под наблюдением с {day} · основание: {reason} · {frequency} · риск: {level} · ответственный: {name}</translation>
        </message>
        <message>
            <source>Under patronage (list)</source>
            <translation>Под патронажем (список)</translation>
        </message>
        <message>
            <source>Under patronage since</source>
            <translation>Под патронажем с</translation>
        </message>
        <message>
            <source>Visited on</source>
            <translation>Дата визита</translation>
        </message>
        <message>
            <source>What exactly</source>
            <translation>Что именно</translation>
        </message>
        <message>
            <source>What is corrected or added</source>
            <translation>Что исправляется или добавляется</translation>
        </message>
        <message>
            <source>What was observed (facts)</source>
            <translation>Что наблюдалось (факты)</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Who wrote</source>
            <translation>Кто внёс</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Почему завершён</translation>
        </message>
        <message>
            <source>Why it is taken off</source>
            <translation>Причина снятия</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>С кем</translation>
        </message>
        <message>
            <source>Write an entry</source>
            <translation>Сделать запись</translation>
        </message>
        <message>
            <source>Write the visit down</source>
            <translation>Записать посещение</translation>
        </message>
        <message>
            <source>better</source>
            <comment>family</comment>
            <translation>улучшение</translation>
        </message>
        <message>
            <source>bringing help</source>
            <comment>patronage</comment>
            <translation>передача помощи</translation>
        </message>
        <message>
            <source>bringing help (food, clothes)</source>
            <comment>patronage</comment>
            <translation>передача помощи (еда, одежда)</translation>
        </message>
        <message>
            <source>care of the child</source>
            <comment>patronage</comment>
            <translation>уход за ребёнком</translation>
        </message>
        <message>
            <source>child with a guardian</source>
            <comment>patronage</comment>
            <translation>ребёнок у опекуна</translation>
        </message>
        <message>
            <source>child with a guardian or with relatives</source>
            <comment>patronage</comment>
            <translation>ребёнок у опекуна или родственников</translation>
        </message>
        <message>
            <source>children: {names}</source>
            <translation>дети: {names}</translation>
        </message>
        <message>
            <source>diary of observation, patronage</source>
            <translation>дневник наблюдений, патронаж</translation>
        </message>
        <message>
            <source>ended</source>
            <comment>patronage</comment>
            <translation>завершённые</translation>
        </message>
        <message>
            <source>ended {day}</source>
            <translation>завершён {day}</translation>
        </message>
        <message>
            <source>health of the child</source>
            <comment>patronage</comment>
            <translation>здоровье ребёнка</translation>
        </message>
        <message>
            <source>high</source>
            <comment>risk</comment>
            <translation>Высокий</translation>
        </message>
        <message>
            <source>home visit</source>
            <comment>contact</comment>
            <translation>посещение на дому</translation>
        </message>
        <message>
            <source>how the child learns at home</source>
            <comment>patronage</comment>
            <translation>как ребёнок учится дома</translation>
        </message>
        <message>
            <source>learning at home</source>
            <comment>patronage</comment>
            <translation>учёба дома</translation>
        </message>
        <message>
            <source>linked</source>
            <comment>plan line</comment>
            <translation>связано</translation>
        </message>
        <message>
            <source>living conditions</source>
            <comment>patronage</comment>
            <translation>условия жизни</translation>
        </message>
        <message>
            <source>low</source>
            <comment>risk</comment>
            <translation>Низкий</translation>
        </message>
        <message>
            <source>messenger</source>
            <comment>contact</comment>
            <translation>мессенджер</translation>
        </message>
        <message>
            <source>middle</source>
            <comment>risk</comment>
            <translation>Средний</translation>
        </message>
        <message>
            <source>never visited</source>
            <comment>families</comment>
            <translation>ещё не посещённые</translation>
        </message>
        <message>
            <source>no change</source>
            <comment>family</comment>
            <translation>без изменений</translation>
        </message>
        <message>
            <source>not observed</source>
            <translation>не наблюдалось</translation>
        </message>
        <message>
            <source>nothing to compare</source>
            <comment>family</comment>
            <translation>сравнить не с чем</translation>
        </message>
        <message>
            <source>once a month</source>
            <translation>1 раз в месяц</translation>
        </message>
        <message>
            <source>once a quarter</source>
            <translation>1 раз в четверть</translation>
        </message>
        <message>
            <source>once a week</source>
            <translation>1 раз в неделю</translation>
        </message>
        <message>
            <source>other</source>
            <comment>patronage</comment>
            <translation>другое</translation>
        </message>
        <message>
            <source>overdue</source>
            <comment>families</comment>
            <translation>просроченные</translation>
        </message>
        <message>
            <source>phone: {phone}</source>
            <translation>тел.: {phone}</translation>
        </message>
        <message>
            <source>risk: {level}</source>
            <translation>риск: {level}</translation>
        </message>
        <message>
            <source>taken off</source>
            <translation>снятые</translation>
        </message>
        <message>
            <source>taken off {day}</source>
            <translation>снята {day}</translation>
        </message>
        <message>
            <source>talk at school</source>
            <comment>contact</comment>
            <translation>беседа в школе</translation>
        </message>
        <message>
            <source>telephone</source>
            <comment>contact</comment>
            <translation>телефон</translation>
        </message>
        <message>
            <source>this week</source>
            <translation>на этой неделе</translation>
        </message>
        <message>
            <source>through an organisation</source>
            <comment>contact</comment>
            <translation>через организацию</translation>
        </message>
        <message>
            <source>through neighbours</source>
            <comment>contact</comment>
            <translation>через соседей</translation>
        </message>
        <message>
            <source>through the class teacher</source>
            <comment>contact</comment>
            <translation>через классного руководителя</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
        <message>
            <source>twice a month</source>
            <translation>2 раза в месяц</translation>
        </message>
        <message>
            <source>under observation</source>
            <translation>под наблюдением</translation>
        </message>
        <message>
            <source>under patronage</source>
            <translation>под патронажем</translation>
        </message>
        <message>
            <source>watched since {day}</source>
            <translation>под наблюдением с {day}</translation>
        </message>
        <message>
            <source>worse</source>
            <comment>family</comment>
            <translation>ухудшение</translation>
        </message>
        <message>
            <source>{day}, overdue</source>
            <translation>{day}, просрочено</translation>
        </message>
        <message>
            <source>{family}: observation</source>
            <translation>{family}: наблюдение</translation>
        </message>
        <message>
            <source>{family}: patronage visit</source>
            <translation>{family}: патронажное посещение</translation>
        </message>
        <message numerus="yes">
            <source>{n} families were under observation in this school year.</source>
            <translation>
                <numerusform>В этом учебном году под наблюдением была {n} семья.</numerusform>
                <numerusform>В этом учебном году под наблюдением были {n} семьи.</numerusform>
                <numerusform>В этом учебном году под наблюдением было {n} семей.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} indicators observed, {gaps} not observed · before {score}</source>
            <translation>
                <numerusform>{n} показатель наблюдался, {gaps} — нет · было {score}</numerusform>
                <numerusform>{n} показателя наблюдались, {gaps} — нет · было {score}</numerusform>
                <numerusform>{n} показателей наблюдались, {gaps} — нет · было {score}</numerusform>
            </translation>
        </message>
        <message>
            <source>№</source>
            <translation>№</translation>
        </message>
    </context>
</TS>
