<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>ui_access</name>
        <message>
            <source>A copy on the same computer is lost with the computer. Keep two USB sticks in turn; the program checks each copy and reminds you after seven days.</source>
            <translation>Копия на том же компьютере пропадёт вместе с ним. Держите две флешки по очереди; программа проверяет каждую копию и напоминает через семь дней.</translation>
        </message>
        <message>
            <source>A key is missing</source>
            <translation>Не хватает ключа</translation>
        </message>
        <message>
            <source>A key that the new role needs is given afterwards; one that it no longer needs is taken by renewing the keys.</source>
            <translation>Ключ, нужный новой роли, даётся затем отдельно; ненужный отбирается обновлением ключей.</translation>
        </message>
        <message>
            <source>A new key waits for the next unlock.</source>
            <translation>Новый ключ ждёт следующего входа.</translation>
        </message>
        <message>
            <source>A removed record is in no list and no report, and can be brought back at any time. Nothing is deleted by itself.</source>
            <translation>Удалённой записи нет ни в списках, ни в отчётах, её можно вернуть в любое время. Само собой ничего не стирается.</translation>
        </message>
        <message>
            <source>A sheet of paper for the day when the password is forgotten</source>
            <translation>Лист бумаги на тот день, когда пароль забудут</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Добавить сотрудника</translation>
        </message>
        <message>
            <source>Add a person…</source>
            <translation>Добавить сотрудника…</translation>
        </message>
        <message>
            <source>All records that you both hold are put under new keys: an old password or an old key opens nothing new. Colleagues notice nothing; their new key waits for their next unlock.</source>
            <translation>Все записи, доступные вам обоим, переводятся под новые ключи: старый пароль или ключ ничего нового не откроет. Коллеги этого не заметят: новый ключ ждёт их следующего входа.</translation>
        </message>
        <message>
            <source>All your records are copied under new keys, checked, and the old files are removed. This can be stopped at any moment before the end.</source>
            <translation>Все ваши записи копируются под новыми ключами и проверяются, старые файлы удаляются. До самого конца это можно остановить в любой момент.</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Оформление</translation>
        </message>
        <message numerus="yes">
            <source>At least {n} characters. Four words that mean nothing together are good.</source>
            <translation>
                <numerusform>Не меньше {n} знака. Хороши четыре не связанных слова.</numerusform>
                <numerusform>Не меньше {n} знаков. Хороши четыре не связанных слова.</numerusform>
                <numerusform>Не меньше {n} знаков. Хороши четыре не связанных слова.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Backup: today {time}, verified</source>
            <translation>Резервная копия: сегодня {time}, проверена</translation>
        </message>
        <message>
            <source>Backup: yesterday {time}, verified</source>
            <translation>Резервная копия: вчера {time}, проверена</translation>
        </message>
        <message numerus="yes">
            <source>Backup: {n} days ago, verified</source>
            <translation>
                <numerusform>Резервная копия: {n} день назад, проверена</numerusform>
                <numerusform>Резервная копия: {n} дня назад, проверена</numerusform>
                <numerusform>Резервная копия: {n} дней назад, проверена</numerusform>
            </translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
        <message>
            <source>Both of you must be here.</source>
            <translation>Вы оба должны быть здесь.</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Caps Lock is on: capital letters will be typed.</source>
            <translation>Включён Caps Lock: печатаются заглавные буквы.</translation>
        </message>
        <message>
            <source>Catalogues…</source>
            <translation>Справочники…</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Сменить</translation>
        </message>
        <message>
            <source>Change my password</source>
            <translation>Сменить мой пароль</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Check and close</source>
            <translation>Проверить и закрыть</translation>
        </message>
        <message>
            <source>Check the journal</source>
            <translation>Проверить журнал</translation>
        </message>
        <message>
            <source>Check the language of the keyboard and Caps Lock, then try again.</source>
            <translation>Проверьте язык клавиатуры и Caps Lock и попробуйте снова.</translation>
        </message>
        <message>
            <source>Checking the journal</source>
            <translation>Проверка журнала</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Проверка…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Выбрать папку…</translation>
        </message>
        <message>
            <source>Choose a new one.</source>
            <translation>Выберите новый.</translation>
        </message>
        <message>
            <source>Choose a password.</source>
            <translation>Выберите пароль.</translation>
        </message>
        <message>
            <source>Choose records in the list first.</source>
            <translation>Сначала выберите записи в списке.</translation>
        </message>
        <message>
            <source>Close the account</source>
            <translation>Закрыть учётную запись</translation>
        </message>
        <message>
            <source>Close the account and renew the keys.</source>
            <translation>Закрыть учётную запись и обновить ключи.</translation>
        </message>
        <message>
            <source>Close the account of {name}</source>
            <translation>Закрыть учётную запись: {name}</translation>
        </message>
        <message>
            <source>Close the account…</source>
            <translation>Закрыть учётную запись…</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрыта</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Code after entry {number}: {code}. It stands on the monthly report, too.</source>
            <translation>Код после записи {number}: {code}. Он стоит и в месячном отчёте.</translation>
        </message>
        <message>
            <source>Codes of the journal</source>
            <translation>Коды журнала</translation>
        </message>
        <message>
            <source>Colleagues sign in to this computer under other Windows names</source>
            <translation>Коллеги входят в этот компьютер под другими именами Windows</translation>
        </message>
        <message>
            <source>Columns of lists as at the beginning</source>
            <translation>Столбцы списков как вначале</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Сравнить</translation>
        </message>
        <message>
            <source>Compare with a printed code</source>
            <translation>Сравнить с напечатанным кодом</translation>
        </message>
        <message>
            <source>Compare with a printed code…</source>
            <translation>Сравнить с напечатанным кодом…</translation>
        </message>
        <message>
            <source>Copies made before stay readable with the old password: keep old backups in the safe.</source>
            <translation>Прежние копии читаются старым паролем: храните их в сейфе.</translation>
        </message>
        <message>
            <source>Cover the digits</source>
            <translation>Закрыть цифры</translation>
        </message>
        <message>
            <source>Ctrl and Shift choose several.</source>
            <translation>С Ctrl и Shift можно выбрать несколько.</translation>
        </message>
        <message>
            <source>Days in the text of papers</source>
            <translation>Даты в тексте бумаг</translation>
        </message>
        <message>
            <source>Decimal sign</source>
            <translation>Десятичный знак</translation>
        </message>
        <message>
            <source>Delete for ever</source>
            <translation>Удалить навсегда</translation>
        </message>
        <message>
            <source>Delete for ever…</source>
            <translation>Удалить навсегда…</translation>
        </message>
        <message numerus="yes">
            <source>Delete {n} records for ever?</source>
            <translation>
                <numerusform>Удалить навсегда {n} запись?</numerusform>
                <numerusform>Удалить навсегда {n} записи?</numerusform>
                <numerusform>Удалить навсегда {n} записей?</numerusform>
            </translation>
        </message>
        <message>
            <source>Demo school: every name is invented. The password is {password}</source>
            <translation>Демо-школа: все имена вымышлены. Пароль: {password}</translation>
        </message>
        <message>
            <source>Deputy director</source>
            <comment>short</comment>
            <translation>Заместитель</translation>
        </message>
        <message>
            <source>Digits of the sheet</source>
            <translation>Цифры листа</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>District, city</source>
            <translation>Район, город</translation>
        </message>
        <message>
            <source>Drafts are kept.</source>
            <translation>Черновики сохраняются.</translation>
        </message>
        <message>
            <source>Entries can only be added. Each carries a code over all before it, so nothing can be changed or taken out unseen.</source>
            <translation>Записи можно только добавлять. Каждая несёт код всех предыдущих, поэтому незаметно изменить или убрать ничего нельзя.</translation>
        </message>
        <message>
            <source>Entry No.</source>
            <translation>Запись №</translation>
        </message>
        <message>
            <source>Everything grows with it.</source>
            <translation>Вместе с ним растёт всё остальное.</translation>
        </message>
        <message>
            <source>Fill in: {field}</source>
            <translation>Заполните: {field}</translation>
        </message>
        <message>
            <source>Finish later</source>
            <translation>Закончить позже</translation>
        </message>
        <message>
            <source>First print the sheet or copy it by hand.</source>
            <translation>Сначала напечатайте лист или перепишите от руки.</translation>
        </message>
        <message>
            <source>Fold it, seal it in an envelope signed across the flap, and give it to the director for the safe.</source>
            <translation>Сложите, запечатайте в конверт с подписью на клапане и отдайте директору в сейф.</translation>
        </message>
        <message>
            <source>Forgotten password</source>
            <translation>Забытый пароль</translation>
        </message>
        <message>
            <source>Give a key</source>
            <translation>Передать ключ</translation>
        </message>
        <message>
            <source>Give the key</source>
            <translation>Передать ключ</translation>
        </message>
        <message>
            <source>Give the key…</source>
            <translation>Передать ключ…</translation>
        </message>
        <message>
            <source>Go on with the copy of {day}</source>
            <translation>Продолжить с копией от {day}</translation>
        </message>
        <message>
            <source>Good.</source>
            <translation>Хороший.</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Передать дела</translation>
        </message>
        <message>
            <source>Hand over to a successor</source>
            <translation>Передать дела преемнику</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>Передать дела…</translation>
        </message>
        <message>
            <source>Have the envelope in the director's safe exchanged today.</source>
            <translation>Сегодня же замените конверт в сейфе директора.</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>Скрыть пароль</translation>
        </message>
        <message>
            <source>Holds the keys of: {what}</source>
            <translation>Есть ключи: {what}</translation>
        </message>
        <message>
            <source>How does your school stand on its papers?</source>
            <translation>Как ваша школа пишется в документах?</translation>
        </message>
        <message>
            <source>I forgot the password</source>
            <translation>Я не помню пароль</translation>
        </message>
        <message>
            <source>If your own password was seen, change it first.</source>
            <translation>Если увидели ваш собственный пароль, сначала смените его.</translation>
        </message>
        <message>
            <source>In which language do you work?</source>
            <translation>На каком языке вы работаете?</translation>
        </message>
        <message>
            <source>It opens everything except the psychologist's own records, even when every password is forgotten.</source>
            <translation>Он открывает всё, кроме собственных записей психолога, даже если забыты все пароли.</translation>
        </message>
        <message>
            <source>It opens the psychologist's own records and nothing else, when her password is forgotten.</source>
            <translation>Он открывает только собственные записи психолога, если она забыла пароль.</translation>
        </message>
        <message>
            <source>Journal of actions</source>
            <translation>Журнал действий</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Language of new papers</source>
            <translation>Язык новых документов</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Позже</translation>
        </message>
        <message>
            <source>Leaves the school</source>
            <translation>Уходит из школы</translation>
        </message>
        <message>
            <source>Letterhead</source>
            <translation>Шапка бланка</translation>
        </message>
        <message>
            <source>Lists that are opened from now on have their first columns again.</source>
            <translation>У списков, открытых с этого момента, столбцы снова как вначале.</translation>
        </message>
        <message>
            <source>Lock and start again</source>
            <translation>Заблокировать и начать заново</translation>
        </message>
        <message>
            <source>Lock by itself</source>
            <translation>Автоматическая блокировка</translation>
        </message>
        <message>
            <source>Locking…</source>
            <translation>Блокировка…</translation>
        </message>
        <message>
            <source>Look for sticks again</source>
            <translation>Искать флешки ещё раз</translation>
        </message>
        <message>
            <source>Make a new sheet</source>
            <translation>Создать новый лист</translation>
        </message>
        <message>
            <source>Make one for me</source>
            <translation>Придумать за меня</translation>
        </message>
        <message>
            <source>Making the encrypted store…</source>
            <translation>Создаётся зашифрованное хранилище…</translation>
        </message>
        <message>
            <source>Missing: {what}. Only somebody who holds this key can give it.</source>
            <translation>Не хватает: {what}. Передать может только тот, у кого этот ключ есть.</translation>
        </message>
        <message>
            <source>My password</source>
            <translation>Мой пароль</translation>
        </message>
        <message>
            <source>My password was seen</source>
            <translation>Мой пароль увидели</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>New password for {name}</source>
            <translation>Новый пароль: {name}</translation>
        </message>
        <message>
            <source>New password with the recovery sheet: {name}</source>
            <translation>Новый пароль по листу восстановления: {name}</translation>
        </message>
        <message>
            <source>New password…</source>
            <translation>Новый пароль…</translation>
        </message>
        <message>
            <source>New recovery sheet</source>
            <translation>Новый лист восстановления</translation>
        </message>
        <message>
            <source>New sheet…</source>
            <translation>Новый лист…</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далее</translation>
        </message>
        <message>
            <source>Nobody, not even you, can see or set the password later.</source>
            <translation>Потом этот пароль никто, даже вы, не сможет ни увидеть, ни задать.</translation>
        </message>
        <message>
            <source>Nothing was written. Choose a folder that only this computer keeps.</source>
            <translation>Ничего не записано. Выберите папку, которая хранится только на этом компьютере.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Older backups still open with the old password. If somebody saw it, choose “My password was seen” afterwards.</source>
            <translation>Прежние копии по-прежнему открываются старым паролем. Если его кто-то видел, затем выберите «Мой пароль увидели».</translation>
        </message>
        <message>
            <source>One digit of this group is wrong. Look at the paper again.</source>
            <translation>Одна цифра в этой группе неверна. Посмотрите на лист ещё раз.</translation>
        </message>
        <message>
            <source>One person may hold several roles. The psychologist gets records that nobody else can open.</source>
            <translation>Один человек может выполнять несколько ролей. Записи психолога не откроет никто другой.</translation>
        </message>
        <message>
            <source>Only the keys that you hold yourself can be given. For the others a recovery sheet or another holder is needed.</source>
            <translation>Дать можно только те ключи, что есть у вас. Для остальных нужен лист восстановления или другой владелец.</translation>
        </message>
        <message>
            <source>Open again…</source>
            <translation>Открыть снова…</translation>
        </message>
        <message>
            <source>Open the program</source>
            <translation>Открыть программу</translation>
        </message>
        <message>
            <source>Opens {what} when the password is forgotten. Make a new one if it was lost or the envelope was opened.</source>
            <translation>Открывает при забытом пароле: {what}. Создайте новый, если лист потерян или конверт вскрыт.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Password of {name}</source>
            <translation>Пароль: {name}</translation>
        </message>
        <message>
            <source>Password until now</source>
            <translation>Прежний пароль</translation>
        </message>
        <message>
            <source>People and keys</source>
            <translation>Сотрудники и ключи</translation>
        </message>
        <message>
            <source>Print the code</source>
            <translation>Напечатать код</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Печать…</translation>
        </message>
        <message>
            <source>Put all records you hold under new keys.</source>
            <translation>Перевести все доступные вам записи под новые ключи.</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Лист восстановления</translation>
        </message>
        <message>
            <source>Recycle bin</source>
            <translation>Корзина</translation>
        </message>
        <message>
            <source>Renew the keys</source>
            <translation>Обновить ключи</translation>
        </message>
        <message>
            <source>Renew the keys; it takes less than a minute.</source>
            <translation>Обновите ключи: это займёт меньше минуты.</translation>
        </message>
        <message>
            <source>Renew the keys…</source>
            <translation>Обновить ключи…</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>Восстановить из копии…</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Роли</translation>
        </message>
        <message>
            <source>Roles decide which pages and buttons are shown.</source>
            <translation>От роли зависит, какие страницы и кнопки видны.</translation>
        </message>
        <message>
            <source>Roles of {name}</source>
            <translation>Роли: {name}</translation>
        </message>
        <message>
            <source>SPPK</source>
            <translation>СППС</translation>
        </message>
        <message>
            <source>SPPK — first run</source>
            <translation>СППС — первый запуск</translation>
        </message>
        <message>
            <source>SPPK — unlock</source>
            <translation>СППС — вход</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Saved. New papers carry it.</source>
            <translation>Сохранено. В новых документах будет так.</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Школа</translation>
        </message>
        <message>
            <source>Set the new password</source>
            <translation>Задать новый пароль</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Show the digits, I copy them by hand</source>
            <translation>Показать цифры, перепишу от руки</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Показать пароль</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Размер текста</translation>
        </message>
        <message>
            <source>Social, psychological and pedagogical service</source>
            <translation>Социально-психолого-педагогическая служба</translation>
        </message>
        <message>
            <source>Social, psychological and pedagogical service, {school}</source>
            <translation>Социально-психолого-педагогическая служба, {school}</translation>
        </message>
        <message>
            <source>Stop and leave nothing behind</source>
            <translation>Прекратить и ничего не оставить</translation>
        </message>
        <message>
            <source>Strong.</source>
            <translation>Сильный.</translation>
        </message>
        <message>
            <source>Surname and first name</source>
            <translation>Фамилия и имя</translation>
        </message>
        <message>
            <source>Tell the director. Compare with the last backup: it carries a journal of its own.</source>
            <translation>Сообщите директору. Сравните с последней резервной копией: в ней свой журнал.</translation>
        </message>
        <message>
            <source>The account is closed, but the old key still opens new records: {who}.</source>
            <translation>Учётная запись закрыта, но старый ключ ещё открывает новые записи: {who}.</translation>
        </message>
        <message>
            <source>The account is closed. If this person comes back, a new password opens it again.</source>
            <translation>Учётная запись закрыта. Если человек вернётся, новый пароль откроет её снова.</translation>
        </message>
        <message>
            <source>The account of {name} is closed.</source>
            <translation>Учётная запись закрыта: {name}.</translation>
        </message>
        <message>
            <source>The data are not written anew; only your key is sealed under the new password.</source>
            <translation>Данные не переписываются: под новый пароль закрывается только ваш ключ.</translation>
        </message>
        <message>
            <source>The envelope is in the director's safe. A colleague who knows his own password can help without it: People and keys, Forgotten password.</source>
            <translation>Конверт в сейфе директора. Коллега, который помнит свой пароль, поможет и без него: «Сотрудники и ключи», «Забытый пароль».</translation>
        </message>
        <message>
            <source>The folder for the data belongs to {cloud} and is copied to the internet.</source>
            <translation>Папка для данных принадлежит {cloud} и копируется в интернет.</translation>
        </message>
        <message numerus="yes">
            <source>The journal is whole: {n} entries checked.</source>
            <translation>
                <numerusform>Журнал цел: проверена {n} запись.</numerusform>
                <numerusform>Журнал цел: проверены {n} записи.</numerusform>
                <numerusform>Журнал цел: проверено {n} записей.</numerusform>
            </translation>
        </message>
        <message>
            <source>The journal was changed: entry {number} does not fit.</source>
            <translation>Журнал изменён: запись {number} не сходится.</translation>
        </message>
        <message>
            <source>The keys are renewed.</source>
            <translation>Ключи обновлены.</translation>
        </message>
        <message>
            <source>The language of the keyboard</source>
            <translation>Язык клавиатуры</translation>
        </message>
        <message>
            <source>The local copy is in its place. What was saved after it was made is missing.</source>
            <translation>На место файла поставлена местная копия. Того, что сохраняли после неё, нет.</translation>
        </message>
        <message>
            <source>The new sheet opens {what}. The old one stops working at once.</source>
            <translation>Новый лист открывает: {what}. Старый сразу перестаёт действовать.</translation>
        </message>
        <message numerus="yes">
            <source>The password is wrong. The next try is in {n} seconds.</source>
            <translation>
                <numerusform>Неверный пароль. Следующая попытка через {n} секунду.</numerusform>
                <numerusform>Неверный пароль. Следующая попытка через {n} секунды.</numerusform>
                <numerusform>Неверный пароль. Следующая попытка через {n} секунд.</numerusform>
            </translation>
        </message>
        <message>
            <source>The person types a new one here, beside you.</source>
            <translation>Человек набирает новый пароль здесь, рядом с вами.</translation>
        </message>
        <message>
            <source>The printed code does not belong to this journal: entries were cut off.</source>
            <translation>Напечатанный код не от этого журнала: записи обрезаны.</translation>
        </message>
        <message>
            <source>The recycle bin is empty</source>
            <translation>Корзина пуста</translation>
        </message>
        <message>
            <source>The roles are changed.</source>
            <translation>Роли изменены.</translation>
        </message>
        <message>
            <source>The roles need a key that is missing. You hold it and can give it.</source>
            <translation>Для ролей не хватает ключа. Он есть у вас, вы можете его передать.</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>Ещё раз</translation>
        </message>
        <message>
            <source>The school on its papers</source>
            <translation>Школа в документах</translation>
        </message>
        <message>
            <source>The sheet of the psychologist's own records is here, too</source>
            <translation>Лист собственных записей психолога тоже у меня</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>Они не совпадают.</translation>
        </message>
        <message>
            <source>Their history, drafts, attached files and search words go too. Only old backups still hold them.</source>
            <translation>Вместе с ними исчезнут история, черновики, вложения и слова поиска. Останутся они только в старых копиях.</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>Резервной копии пока нет.</translation>
        </message>
        <message>
            <source>These are not the digits of group {number}. Look at the paper again.</source>
            <translation>Это не цифры группы {number}. Посмотрите на лист ещё раз.</translation>
        </message>
        <message>
            <source>This cannot be undone. The program locks afterwards.</source>
            <translation>Это нельзя отменить. После этого программа заблокируется.</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Этот компьютер</translation>
        </message>
        <message>
            <source>This may also be chosen later.</source>
            <translation>Это можно выбрать и позже.</translation>
        </message>
        <message>
            <source>This takes effect the next time the program is unlocked.</source>
            <translation>Это подействует при следующем входе в программу.</translation>
        </message>
        <message>
            <source>Thousands</source>
            <translation>Тысячи</translation>
        </message>
        <message>
            <source>Tick at least one role.</source>
            <translation>Отметьте хотя бы одну роль.</translation>
        </message>
        <message>
            <source>Type all eight groups from the paper.</source>
            <translation>Введите с бумаги все восемь групп.</translation>
        </message>
        <message>
            <source>Type back from the paper</source>
            <translation>Введите с бумаги</translation>
        </message>
        <message>
            <source>Type group {number} from the paper.</source>
            <translation>Введите группу {number} с бумаги.</translation>
        </message>
        <message>
            <source>Type number and code from a monthly report. The journal must still contain exactly this entry at this place.</source>
            <translation>Введите номер и код из месячного отчёта. В журнале на этом месте должна стоять именно эта запись.</translation>
        </message>
        <message>
            <source>Type number and code.</source>
            <translation>Введите номер и код.</translation>
        </message>
        <message>
            <source>Type the same password twice.</source>
            <translation>Введите один и тот же пароль дважды.</translation>
        </message>
        <message>
            <source>Type your password.</source>
            <translation>Введите свой пароль.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Войти</translation>
        </message>
        <message>
            <source>Unlock the program now, and make a backup first of all.</source>
            <translation>Теперь войдите и первым делом сделайте резервную копию.</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>Открывается…</translation>
        </message>
        <message>
            <source>Up to three lines at the top of official letters and forms.</source>
            <translation>До трёх строк вверху официальных писем и бланков.</translation>
        </message>
        <message>
            <source>What is removed anywhere in the program comes here first.</source>
            <translation>Всё, что удаляют в программе, сначала попадает сюда.</translation>
        </message>
        <message>
            <source>What this person is in the service.</source>
            <translation>Роль этого человека в службе.</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Что сделано</translation>
        </message>
        <message>
            <source>What you are in the service.</source>
            <translation>Ваша роль в службе.</translation>
        </message>
        <message>
            <source>Where will the copies be kept?</source>
            <translation>Где будут храниться копии?</translation>
        </message>
        <message>
            <source>Who are you, and what password will you type?</source>
            <translation>Кто вы и какой пароль будете вводить?</translation>
        </message>
        <message>
            <source>Whoever learned an old password or an old key can open nothing that is written from now on. Colleagues notice nothing; their new key waits for their next unlock.</source>
            <translation>Тот, кто узнал старый пароль или ключ, не откроет ничего, что написано с этого дня. Коллеги этого не заметят: новый ключ ждёт их следующего входа.</translation>
        </message>
        <message>
            <source>Without a touch of mouse or keyboard. F12 locks at once.</source>
            <translation>Если не трогать мышь и клавиатуру. F12 блокирует сразу.</translation>
        </message>
        <message>
            <source>Write surname and first name.</source>
            <translation>Напишите фамилию и имя.</translation>
        </message>
        <message>
            <source>Write this password down now; nobody can show it again. Keep the note at home.</source>
            <translation>Запишите этот пароль сейчас: больше его никто не покажет. Храните запись дома.</translation>
        </message>
        <message>
            <source>You can give back the common records only. The psychologist's own records come back with their recovery sheet.</source>
            <translation>Вы можете вернуть только общие записи. Собственные записи психолога возвращает их лист восстановления.</translation>
        </message>
        <message>
            <source>You leave, and your successor is here: all your keys pass on, your account is closed.</source>
            <translation>Вы уходите, преемник рядом: все ваши ключи переходят к нему, ваша учётная запись закрывается.</translation>
        </message>
        <message>
            <source>Your account</source>
            <translation>Ваша учётная запись</translation>
        </message>
        <message>
            <source>Your colleague sits down here and types the password. You give the keys that you hold yourself.</source>
            <translation>Коллега садится сюда и сам набирает пароль. Вы даёте ключи, которые есть у вас.</translation>
        </message>
        <message>
            <source>Your password</source>
            <translation>Ваш пароль</translation>
        </message>
        <message>
            <source>Your password is changed.</source>
            <translation>Ваш пароль изменён.</translation>
        </message>
        <message>
            <source>Your successor sits down here and types a new password. The successor gets all your keys, renewed; your account is closed.</source>
            <translation>Преемник садится сюда и набирает новый пароль. Он получает все ваши ключи, обновлёнными; ваша учётная запись закрывается.</translation>
        </message>
        <message>
            <source>account closed</source>
            <translation>учётная запись закрыта</translation>
        </message>
        <message numerus="yes">
            <source>after {n} minutes</source>
            <translation>
                <numerusform>через {n} минуту</numerusform>
                <numerusform>через {n} минуты</numerusform>
                <numerusform>через {n} минут</numerusform>
            </translation>
        </message>
        <message>
            <source>as in the letterhead, for example: secondary school named after T. Satylganov</source>
            <translation>как в бланке, например: средняя школа имени Т. Сатылганова</translation>
        </message>
        <message>
            <source>as the computer</source>
            <translation>как в системе</translation>
        </message>
        <message>
            <source>comma: 7,6</source>
            <translation>запятая: 7,6</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>тёмное</translation>
        </message>
        <message>
            <source>for example: Asanova Gulmira</source>
            <translation>например: Асанова Гульмира</translation>
        </message>
        <message>
            <source>group {number}</source>
            <translation>группа {number}</translation>
        </message>
        <message>
            <source>in figures: 23.11.2026</source>
            <translation>цифрами: 23.11.2026</translation>
        </message>
        <message>
            <source>in words, by the language of the paper</source>
            <translation>словами, на языке бумаги</translation>
        </message>
        <message>
            <source>language: Alt + Shift</source>
            <translation>язык: Alt + Shift</translation>
        </message>
        <message>
            <source>light</source>
            <translation>светлое</translation>
        </message>
        <message>
            <source>point: 7.6</source>
            <translation>точка: 7.6</translation>
        </message>
        <message>
            <source>signs the service's plans; may stay empty</source>
            <translation>подписывает планы службы; можно не заполнять</translation>
        </message>
        <message>
            <source>surname and initials, as under documents</source>
            <translation>фамилия и инициалы, как под документами</translation>
        </message>
        <message>
            <source>the psychologist's own records</source>
            <translation>собственные записи психолога</translation>
        </message>
        <message>
            <source>the service's common records</source>
            <translation>общие записи службы</translation>
        </message>
        <message>
            <source>together: 28000</source>
            <translation>слитно: 28000</translation>
        </message>
        <message>
            <source>with a space: 28 000</source>
            <translation>с пробелом: 28 000</translation>
        </message>
        <message>
            <source>you; {roles}</source>
            <translation>вы; {roles}</translation>
        </message>
        <message>
            <source>{name} can no longer unlock the program. What was written stays, with the name.</source>
            <translation>{name} больше не сможет войти в программу. Написанное останется вместе с именем.</translation>
        </message>
        <message>
            <source>{name} can now unlock the program.</source>
            <translation>{name} теперь может войти в программу.</translation>
        </message>
        <message>
            <source>{name} has the key.</source>
            <translation>Ключ передан: {name}.</translation>
        </message>
        <message>
            <source>{name} receives the key to: {what}.</source>
            <translation>{name} получает ключ: {what}.</translation>
        </message>
        <message>
            <source>{name} sits down here and types a new password.</source>
            <translation>{name} садится сюда и набирает новый пароль.</translation>
        </message>
        <message numerus="yes">
            <source>{n} entries</source>
            <translation>
                <numerusform>{n} запись</numerusform>
                <numerusform>{n} записи</numerusform>
                <numerusform>{n} записей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} records are back in their lists.</source>
            <translation>
                <numerusform>{n} запись возвращена в список.</numerusform>
                <numerusform>{n} записи возвращены в списки.</numerusform>
                <numerusform>{n} записей возвращены в списки.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} records are deleted for ever.</source>
            <translation>
                <numerusform>{n} запись удалена навсегда.</numerusform>
                <numerusform>{n} записи удалены навсегда.</numerusform>
                <numerusform>{n} записей удалены навсегда.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} removed records</source>
            <translation>
                <numerusform>{n} удалённая запись</numerusform>
                <numerusform>{n} удалённые записи</numerusform>
                <numerusform>{n} удалённых записей</numerusform>
            </translation>
        </message>
    </context>
</TS>
