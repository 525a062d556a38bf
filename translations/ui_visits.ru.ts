<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>ui_visits</name>
        <message>
            <source>A short act: who went, when, and how it ended.</source>
            <translation>Короткий акт: кто ходил, когда и чем закончилось.</translation>
        </message>
        <message>
            <source>A visit is planned here, by the next-visit day of an act, or by a raid.</source>
            <translation>Посещение планируют здесь, следующей датой в акте или рейдом.</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Акт</translation>
        </message>
        <message>
            <source>Act No. {number}</source>
            <translation>Акт № {number}</translation>
        </message>
        <message>
            <source>Act No. {number} is signed.</source>
            <translation>Акт № {number} подписан.</translation>
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
            <source>Attach a scan</source>
            <translation>Приложить скан</translation>
        </message>
        <message>
            <source>Attach a scan…</source>
            <translation>Приложить скан…</translation>
        </message>
        <message>
            <source>Back to the act</source>
            <translation>Вернуться к акту</translation>
        </message>
        <message>
            <source>Before the act can be signed</source>
            <translation>Прежде чем подписать</translation>
        </message>
        <message>
            <source>Call off</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Call off…</source>
            <translation>Отменить…</translation>
        </message>
        <message>
            <source>Call the visit off</source>
            <translation>Отменить посещение</translation>
        </message>
        <message>
            <source>Can be signed; look once more</source>
            <translation>Можно подписать; взгляните ещё раз</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Choose a family and write down what you saw.</source>
            <translation>Выберите семью и запишите увиденное.</translation>
        </message>
        <message>
            <source>Choose a visit to see its family</source>
            <translation>Выберите посещение, чтобы увидеть семью</translation>
        </message>
        <message>
            <source>Choose families by class, category or last visit, print the pack.</source>
            <translation>Выберите семьи по классу, категории или дате посещения и напечатайте комплект.</translation>
        </message>
        <message>
            <source>Clear a filter, then plan the raid.</source>
            <translation>Снимите фильтр и запланируйте рейд.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Исправления</translation>
        </message>
        <message>
            <source>Day of the visit</source>
            <translation>День посещения</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Delete the scan «{name}»?</source>
            <translation>Удалить скан «{name}»?</translation>
        </message>
        <message>
            <source>Drop a file here, or choose one.</source>
            <translation>Перетащите файл сюда или выберите.</translation>
        </message>
        <message>
            <source>Each of them gets a planned visit.</source>
            <translation>Каждой будет запланировано посещение.</translation>
        </message>
        <message>
            <source>Earlier visits</source>
            <translation>Прошлые посещения</translation>
        </message>
        <message>
            <source>Empty form</source>
            <translation>Пустой бланк</translation>
        </message>
        <message>
            <source>Every family has a result.</source>
            <translation>Результат есть у всех семей.</translation>
        </message>
        <message>
            <source>Family card</source>
            <translation>Карта семьи</translation>
        </message>
        <message>
            <source>Family, act number or sheet code</source>
            <translation>Семья, № акта или код листа</translation>
        </message>
        <message>
            <source>Family, street or sheet code</source>
            <translation>Семья, улица или код листа</translation>
        </message>
        <message>
            <source>Filter until the list holds the families to visit. They stand in the order of the streets.</source>
            <translation>Отфильтруйте, пока в списке не останутся нужные семьи. Они стоят по порядку улиц.</translation>
        </message>
        <message>
            <source>Finish the raid</source>
            <translation>Завершить рейд</translation>
        </message>
        <message>
            <source>Form with what is known, for the visit</source>
            <translation>Бланк для посещения с известными данными</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Перейти</translation>
        </message>
        <message>
            <source>How did the visit end?</source>
            <translation>Чем закончилось посещение?</translation>
        </message>
        <message>
            <source>It can be printed and a scan attached.</source>
            <translation>Его можно напечатать или приложить скан.</translation>
        </message>
        <message>
            <source>It cannot be brought back.</source>
            <translation>Вернуть его будет нельзя.</translation>
        </message>
        <message>
            <source>It stays in the list with the reason, and is no longer due.</source>
            <translation>Останется в списке с причиной и больше не ждёт срока.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Не надо</translation>
        </message>
        <message>
            <source>Leave it as a draft</source>
            <translation>Оставить черновиком</translation>
        </message>
        <message>
            <source>Look for the family by name.</source>
            <translation>Найдите семью по фамилии.</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Ещё…</translation>
        </message>
        <message>
            <source>New raid</source>
            <translation>Новый рейд</translation>
        </message>
        <message>
            <source>New raid…</source>
            <translation>Новый рейд…</translation>
        </message>
        <message>
            <source>Next family</source>
            <translation>Следующая семья</translation>
        </message>
        <message>
            <source>No family is on the list.</source>
            <translation>В списке нет ни одной семьи.</translation>
        </message>
        <message>
            <source>No raid yet</source>
            <translation>Рейдов пока не было</translation>
        </message>
        <message>
            <source>No scan is attached</source>
            <translation>Скан не приложен</translation>
        </message>
        <message>
            <source>No visit is written down yet</source>
            <translation>Пока нет ни одного посещения</translation>
        </message>
        <message>
            <source>Note on the results</source>
            <translation>Справка по итогам</translation>
        </message>
        <message>
            <source>Note on the results, with families by name</source>
            <translation>Справка по итогам, с фамилиями семей</translation>
        </message>
        <message>
            <source>Nothing else is asked. Set the day of the next visit in 15, then sign.</source>
            <translation>Больше ничего не спрашивается. Укажите в 15 день следующего посещения и подпишите.</translation>
        </message>
        <message>
            <source>Nothing lies ahead</source>
            <translation>Впереди посещений нет</translation>
        </message>
        <message>
            <source>Nothing was corrected.</source>
            <translation>Исправлений нет.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Open the act</source>
            <translation>Открыть акт</translation>
        </message>
        <message>
            <source>PDF or picture, up to 20 MB. It is kept encrypted in the vault; the file you chose stays where it was.</source>
            <translation>PDF или изображение, до 20 МБ. Хранится в хранилище зашифрованным; выбранный файл остаётся на месте.</translation>
        </message>
        <message>
            <source>Parent or representative</source>
            <translation>Родитель или представитель</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Запланировать</translation>
        </message>
        <message numerus="yes">
            <source>Plan a raid to {n} families?</source>
            <translation>
                <numerusform>Запланировать рейд к {n} семье?</numerusform>
                <numerusform>Запланировать рейд к {n} семьям?</numerusform>
                <numerusform>Запланировать рейд к {n} семьям?</numerusform>
            </translation>
        </message>
        <message>
            <source>Plan a visit</source>
            <translation>Запланировать посещение</translation>
        </message>
        <message>
            <source>Plan a visit…</source>
            <translation>Запланировать посещение…</translation>
        </message>
        <message>
            <source>Plan the raid</source>
            <translation>Запланировать рейд</translation>
        </message>
        <message>
            <source>Planned and overdue</source>
            <translation>Запланированные и просроченные</translation>
        </message>
        <message>
            <source>Print its form</source>
            <translation>Напечатать бланк</translation>
        </message>
        <message>
            <source>Print the pack</source>
            <translation>Печать комплекта</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>Purpose, order or sheet code</source>
            <translation>Цель, приказ или код листа</translation>
        </message>
        <message>
            <source>Raids</source>
            <translation>Рейды</translation>
        </message>
        <message>
            <source>Reason of the correction</source>
            <translation>Причина исправления</translation>
        </message>
        <message>
            <source>Reason: {name}</source>
            <translation>Причина: {name}</translation>
        </message>
        <message>
            <source>Results so far</source>
            <translation>Результаты на сегодня</translation>
        </message>
        <message>
            <source>Route list</source>
            <translation>Маршрутный лист</translation>
        </message>
        <message>
            <source>Scans</source>
            <translation>Сканы</translation>
        </message>
        <message>
            <source>Scans, corrections</source>
            <translation>Сканы, исправления</translation>
        </message>
        <message>
            <source>Sign and give the number</source>
            <translation>Подписать и дать номер</translation>
        </message>
        <message>
            <source>Sign the acts, write the note, then finish the raid.</source>
            <translation>Подпишите акты, напишите справку и завершите рейд.</translation>
        </message>
        <message>
            <source>Signing of the act</source>
            <translation>Подписание акта</translation>
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
            <source>Take off the list</source>
            <translation>Убрать из списка</translation>
        </message>
        <message>
            <source>The act</source>
            <translation>Акт</translation>
        </message>
        <message>
            <source>The act stays as it was signed.</source>
            <translation>Акт остаётся таким, каким подписан.</translation>
        </message>
        <message>
            <source>The check digits do not fit. Compare it with the paper.</source>
            <translation>Контрольные цифры не сходятся. Сверьте с бумагой.</translation>
        </message>
        <message>
            <source>The family is taken off the list.</source>
            <translation>Семья убрана из списка.</translation>
        </message>
        <message>
            <source>The file is kept as it is.</source>
            <translation>Файл сохранён как есть.</translation>
        </message>
        <message>
            <source>The next visit is planned for {day}.</source>
            <translation>Следующее посещение запланировано на {day}.</translation>
        </message>
        <message>
            <source>The paper signed by hand is the original. Here you confirm who signed it.</source>
            <translation>Подлинник — бумага, подписанная от руки. Здесь вы подтверждаете, кто её подписал.</translation>
        </message>
        <message>
            <source>The raid is finished.</source>
            <translation>Рейд завершён.</translation>
        </message>
        <message>
            <source>The sheet code is mistyped.</source>
            <translation>Код листа набран с ошибкой.</translation>
        </message>
        <message>
            <source>The visit is called off.</source>
            <translation>Посещение отменено.</translation>
        </message>
        <message>
            <source>The visit is planned.</source>
            <translation>Посещение запланировано.</translation>
        </message>
        <message>
            <source>The visit is put into the list of what lies ahead and onto the page Today.</source>
            <translation>Посещение попадёт в список предстоящих и на страницу «Сегодня».</translation>
        </message>
        <message>
            <source>The whole pack: route list and a form for each family</source>
            <translation>Весь комплект: маршрутный лист и бланк на каждую семью</translation>
        </message>
        <message>
            <source>They are marked. Your text is kept as a draft.</source>
            <translation>Они отмечены. Текст сохранён в черновике.</translation>
        </message>
        <message>
            <source>This family</source>
            <translation>Этой семьи</translation>
        </message>
        <message>
            <source>This is the first visit to the family</source>
            <translation>Это первое посещение семьи</translation>
        </message>
        <message>
            <source>This sheet was not printed from this school's register.</source>
            <translation>Этот лист напечатан не из учёта этой школы.</translation>
        </message>
        <message>
            <source>This visit was called off.</source>
            <translation>Это посещение отменено.</translation>
        </message>
        <message>
            <source>To 15, the next visit</source>
            <translation>К 15, следующее посещение</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Посещения</translation>
        </message>
        <message>
            <source>What is corrected or added</source>
            <translation>Что исправляется или добавляется</translation>
        </message>
        <message>
            <source>Which family is to be visited?</source>
            <translation>Какую семью посетить?</translation>
        </message>
        <message>
            <source>Which family was visited?</source>
            <translation>Какую семью посетили?</translation>
        </message>
        <message>
            <source>Who has to be told</source>
            <translation>Кому сообщить</translation>
        </message>
        <message>
            <source>Who signed the paper</source>
            <translation>Кто подписал бумагу</translation>
        </message>
        <message>
            <source>Whose form is this?</source>
            <translation>Чей это бланк?</translation>
        </message>
        <message>
            <source>Why it is called off</source>
            <translation>Почему отменяется</translation>
        </message>
        <message>
            <source>Write a visit down…</source>
            <translation>Записать посещение…</translation>
        </message>
        <message>
            <source>Write the visit down</source>
            <translation>Записать посещение</translation>
        </message>
        <message>
            <source>Written down: {outcome}.</source>
            <translation>Записано: {outcome}.</translation>
        </message>
        <message>
            <source>also: {also}</source>
            <translation>также: {also}</translation>
        </message>
        <message numerus="yes">
            <source>and {n} more facts</source>
            <translation>
                <numerusform>и ещё {n} факт</numerusform>
                <numerusform>и ещё {n} факта</numerusform>
                <numerusform>и ещё {n} фактов</numerusform>
            </translation>
        </message>
        <message>
            <source>answer</source>
            <comment>key</comment>
            <translation>ответ</translation>
        </message>
        <message>
            <source>better</source>
            <translation>лучше</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>изменилось</translation>
        </message>
        <message>
            <source>first: {first}</source>
            <translation>сначала: {first}</translation>
        </message>
        <message>
            <source>leave</source>
            <comment>key</comment>
            <translation>выйти</translation>
        </message>
        <message>
            <source>next</source>
            <comment>key</comment>
            <translation>дальше</translation>
        </message>
        <message>
            <source>next section</source>
            <comment>key</comment>
            <translation>следующий раздел</translation>
        </message>
        <message>
            <source>not looked at</source>
            <comment>key</comment>
            <translation>не выяснено</translation>
        </message>
        <message>
            <source>not signed</source>
            <comment>hand</comment>
            <translation>не подписал(а)</translation>
        </message>
        <message>
            <source>not told</source>
            <comment>hand</comment>
            <translation>не указано</translation>
        </message>
        <message>
            <source>number</source>
            <comment>key</comment>
            <translation>номер поля</translation>
        </message>
        <message>
            <source>pack</source>
            <comment>key</comment>
            <translation>комплект</translation>
        </message>
        <message>
            <source>refused</source>
            <comment>hand</comment>
            <translation>отказ</translation>
        </message>
        <message>
            <source>result, next family</source>
            <comment>key</comment>
            <translation>результат, следующая семья</translation>
        </message>
        <message>
            <source>sheet {code}</source>
            <translation>лист {code}</translation>
        </message>
        <message>
            <source>signed</source>
            <comment>hand</comment>
            <translation>подписал(а)</translation>
        </message>
        <message>
            <source>to the answers</source>
            <comment>key</comment>
            <translation>к ответам</translation>
        </message>
        <message>
            <source>was not there</source>
            <comment>hand</comment>
            <translation>отсутствовал(а)</translation>
        </message>
        <message>
            <source>why there is no signature</source>
            <translation>почему нет подписи</translation>
        </message>
        <message>
            <source>worse</source>
            <translation>хуже</translation>
        </message>
        <message numerus="yes">
            <source>{done} of {n} families have a result</source>
            <translation>
                <numerusform>Результат есть у {done} из {n} семьи</numerusform>
                <numerusform>Результат есть у {done} из {n} семей</numerusform>
                <numerusform>Результат есть у {done} из {n} семей</numerusform>
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
            <source>{n} families will be on the list</source>
            <translation>
                <numerusform>В списке будет {n} семья</numerusform>
                <numerusform>В списке будет {n} семьи</numerusform>
                <numerusform>В списке будет {n} семей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} raids</source>
            <translation>
                <numerusform>{n} рейд</numerusform>
                <numerusform>{n} рейда</numerusform>
                <numerusform>{n} рейдов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} visits</source>
            <translation>
                <numerusform>{n} посещение</numerusform>
                <numerusform>{n} посещения</numerusform>
                <numerusform>{n} посещений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} visits ahead</source>
            <translation>
                <numerusform>Впереди {n} посещение</numerusform>
                <numerusform>Впереди {n} посещения</numerusform>
                <numerusform>Впереди {n} посещений</numerusform>
            </translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} МБ</translation>
        </message>
        <message>
            <source>«Acquainted with the act»: who</source>
            <translation>«С актом ознакомлен(а)»: кто</translation>
        </message>
        <message>
            <source>«{name}» cannot be shown.</source>
            <translation>«{name}» нельзя показать.</translation>
        </message>
    </context>
</TS>
