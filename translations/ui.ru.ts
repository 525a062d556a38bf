<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>ui</name>
        <message numerus="yes">
            <source>A PIN has {n} digits.</source>
            <translation>
                <numerusform>В ПИН {n} цифра.</numerusform>
                <numerusform>В ПИН {n} цифры.</numerusform>
                <numerusform>В ПИН {n} цифр.</numerusform>
            </translation>
        </message>
        <message>
            <source>A newer version comes as a file on a stick, never by a network. The data stay where they are.</source>
            <translation>Новая версия приходит файлом на флешке, никогда по сети. Данные остаются на месте.</translation>
        </message>
        <message>
            <source>A verified backup first</source>
            <translation>Сначала проверенная копия</translation>
        </message>
        <message>
            <source>About the program</source>
            <translation>О программе</translation>
        </message>
        <message>
            <source>Account and menu</source>
            <translation>Пользователь и меню</translation>
        </message>
        <message>
            <source>Ahead</source>
            <translation>Впереди</translation>
        </message>
        <message>
            <source>All is ready: close the program and open the installer. The data stay.</source>
            <translation>Всё готово: закройте программу и откройте установщик. Данные останутся.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Choose a row to see its card</source>
            <translation>Выберите строку, чтобы увидеть карточку</translation>
        </message>
        <message>
            <source>Choose from the calendar</source>
            <translation>Выбрать в календаре</translation>
        </message>
        <message>
            <source>Choose from the list, or leave it empty.</source>
            <translation>Выберите из списка или оставьте пустым.</translation>
        </message>
        <message>
            <source>Choose the installer…</source>
            <translation>Выбрать установщик…</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>Выбрать место…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>Закрыть сообщение</translation>
        </message>
        <message>
            <source>Compare it with the sum in the printed manual, group by group, or type that one here.</source>
            <translation>Сравните её с суммой в напечатанном руководстве по четыре знака или наберите ту здесь.</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>Экран прикрыт</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Demo school: invented children and families. Real data must not be entered here.</source>
            <translation>Демонстрационная школа: дети и семьи вымышленные. Настоящие данные сюда вводить нельзя.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Draft kept, {time}</source>
            <translation>Черновик сохранён, {time}</translation>
        </message>
        <message>
            <source>F1 help</source>
            <translation>F1 справка</translation>
        </message>
        <message>
            <source>F9 or a click shows the page again.</source>
            <translation>Чтобы снова увидеть страницу, нажмите F9 или щёлкните мышью.</translation>
        </message>
        <message>
            <source>Family, child, adult or street</source>
            <translation>Семья, ребёнок, взрослый или улица</translation>
        </message>
        <message>
            <source>From {least} to {most}.</source>
            <translation>От {least} до {most}.</translation>
        </message>
        <message>
            <source>If the sums are equal, close the program and open the installer.</source>
            <translation>Если суммы равны, закройте программу и откройте установщик.</translation>
        </message>
        <message>
            <source>Is it the right one?</source>
            <translation>Тот ли это файл?</translation>
        </message>
        <message>
            <source>It is printed once its hand-over is written down: choose «Give…» in the documents.</source>
            <translation>Он печатается после записи о передаче: выберите в документах «Передать…».</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>Язык бумаги</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Крупнее</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Лицензия</translation>
        </message>
        <message>
            <source>Licences of what is bundled</source>
            <translation>Лицензии входящих частей</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Заблокировать</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation>Сделать копию сейчас</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Ещё…</translation>
        </message>
        <message>
            <source>No file is chosen yet.</source>
            <translation>Файл ещё не выбран.</translation>
        </message>
        <message numerus="yes">
            <source>No more than {n} characters: the rest was left out.</source>
            <translation>
                <numerusform>Не больше {n} знака: остальное не принято.</numerusform>
                <numerusform>Не больше {n} знаков: остальное не принято.</numerusform>
                <numerusform>Не больше {n} знаков: остальное не принято.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing else has changed. Choose another folder or another stick.</source>
            <translation>Больше ничего не изменилось. Выберите другую папку или другую флешку.</translation>
        </message>
        <message>
            <source>Nothing else has changed. Close it there, or save under another name.</source>
            <translation>Больше ничего не изменилось. Закройте его там или сохраните под другим именем.</translation>
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation>Пока ничего не записано</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Здесь пока ничего нет</translation>
        </message>
        <message>
            <source>Nothing of this kind in this period</source>
            <translation>За этот период таких записей нет</translation>
        </message>
        <message>
            <source>Nothing was attached. Look whether the drive is still there.</source>
            <translation>Ничего не приложено. Проверьте, подключён ли носитель.</translation>
        </message>
        <message>
            <source>Nothing was attached. Scan to PDF or JPEG.</source>
            <translation>Ничего не приложено. Отсканируйте в PDF или JPEG.</translation>
        </message>
        <message>
            <source>Nothing was attached. See whether the file opens on this computer, or scan the paper again.</source>
            <translation>Ничего не приложено. Проверьте, открывается ли файл на этом компьютере, или отсканируйте бумагу заново.</translation>
        </message>
        <message>
            <source>On a shared computer or a stick it stays readable for others. A password protects it.</source>
            <translation>На общем компьютере или флешке его смогут прочесть другие. Пароль защитит его.</translation>
        </message>
        <message>
            <source>Page back</source>
            <translation>Предыдущая страница</translation>
        </message>
        <message>
            <source>Page on</source>
            <translation>Следующая страница</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>По ширине</translation>
        </message>
        <message>
            <source>Parts of the program</source>
            <translation>Части программы</translation>
        </message>
        <message>
            <source>Password of the file</source>
            <translation>Пароль файла</translation>
        </message>
        <message>
            <source>Path</source>
            <comment>a child's way</comment>
            <translation>Путь</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Период</translation>
        </message>
        <message>
            <source>Please confirm</source>
            <translation>Подтвердите</translation>
        </message>
        <message>
            <source>Preferences of this computer</source>
            <translation>Настройки этого компьютера</translation>
        </message>
        <message>
            <source>Preparing the document</source>
            <translation>Документ готовится</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Печать…</translation>
        </message>
        <message>
            <source>Print…</source>
            <comment>a timeline</comment>
            <translation>Печать…</translation>
        </message>
        <message>
            <source>Protect with a password</source>
            <translation>Защитить паролем</translation>
        </message>
        <message>
            <source>Reading the installer</source>
            <translation>Чтение установщика</translation>
        </message>
        <message>
            <source>Removing or updating the program leaves the data where they are. Backups are made under Backups in the menu.</source>
            <translation>Удаление или обновление программы данных не трогает. Копии делаются в меню, «Резервные копии».</translation>
        </message>
        <message>
            <source>SHA-256 of the installer</source>
            <translation>Сумма SHA-256 установщика</translation>
        </message>
        <message>
            <source>SPPK Desktop: the encrypted desk of a school's socio-psychological-pedagogical service</source>
            <translation>СППС Desktop: зашифрованный рабочий стол социально-психолого-педагогической службы школы</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Save to a file</source>
            <translation>Сохранение в файл</translation>
        </message>
        <message>
            <source>Save to a file…</source>
            <translation>Сохранить в файл…</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сохранено: {file}</translation>
        </message>
        <message>
            <source>Saving the file</source>
            <translation>Файл сохраняется</translation>
        </message>
        <message>
            <source>Show earlier ones</source>
            <translation>Показать более ранние</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Мельче</translation>
        </message>
        <message>
            <source>So far they agree; the rest is missing.</source>
            <translation>Пока совпадает; остальное не набрано.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Останавливается…</translation>
        </message>
        <message>
            <source>Taken back: {what}</source>
            <translation>Отменено: {what}</translation>
        </message>
        <message>
            <source>The data, encrypted</source>
            <translation>Данные, зашифрованы</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>The file leaves the vault: whoever has it can read it.</source>
            <translation>Файл покидает хранилище: его прочтёт любой, у кого он окажется.</translation>
        </message>
        <message>
            <source>The file was not saved: this place cannot be written to.</source>
            <translation>Файл не сохранён: сюда нельзя записать.</translation>
        </message>
        <message>
            <source>The file was not saved: {file} is open in another program.</source>
            <translation>Файл не сохранён: {file} открыт в другой программе.</translation>
        </message>
        <message>
            <source>The record was moved to the recycle bin.</source>
            <translation>Запись перемещена в корзину.</translation>
        </message>
        <message>
            <source>The sum from the printed manual</source>
            <translation>Сумма из напечатанного руководства</translation>
        </message>
        <message>
            <source>The sums are equal: this is the file that the manual tells of.</source>
            <translation>Суммы равны: это тот файл, о котором говорит руководство.</translation>
        </message>
        <message>
            <source>The sums differ. Do not open this file: it is damaged, of another version, or not ours.</source>
            <translation>Суммы различаются. Не открывайте этот файл: он повреждён, другой версии или не наш.</translation>
        </message>
        <message numerus="yes">
            <source>The text is longer than {n} characters.</source>
            <translation>
                <numerusform>Текст длиннее {n} знака.</numerusform>
                <numerusform>Текст длиннее {n} знаков.</numerusform>
                <numerusform>Текст длиннее {n} знаков.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There is no such day: this month has {n} days.</source>
            <translation>
                <numerusform>Такого числа нет: в этом месяце {n} день.</numerusform>
                <numerusform>Такого числа нет: в этом месяце {n} дня.</numerusform>
                <numerusform>Такого числа нет: в этом месяце {n} дней.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no such year here: from {first} to {last}.</source>
            <translation>Такого года здесь нет: от {first} до {last}.</translation>
        </message>
        <message>
            <source>This entry is kept by another specialist: it does not open for you.</source>
            <translation>Эту запись ведёт другой специалист: она вам не открывается.</translation>
        </message>
        <message>
            <source>This file is outside the vault. Delete it when it is no longer needed.</source>
            <translation>Этот файл находится вне хранилища. Удалите его, когда он станет не нужен.</translation>
        </message>
        <message>
            <source>This is a look only: it has not been handed over.</source>
            <translation>Это только просмотр: документ не передан.</translation>
        </message>
        <message>
            <source>This is not a date. Write it like 28.02.2013.</source>
            <translation>Это не дата. Напишите так: 28.02.2013.</translation>
        </message>
        <message>
            <source>This is not a number.</source>
            <translation>Это не число.</translation>
        </message>
        <message>
            <source>This is not a time. Write it like 15:10.</source>
            <translation>Это не время. Напишите так: 15:10.</translation>
        </message>
        <message>
            <source>This is not a whole number.</source>
            <translation>Это не целое число.</translation>
        </message>
        <message>
            <source>This must be filled in.</source>
            <translation>Заполните это поле.</translation>
        </message>
        <message>
            <source>This version: {version}</source>
            <translation>Эта версия: {version}</translation>
        </message>
        <message>
            <source>Type a part of the name to add…</source>
            <translation>Введите часть названия, чтобы добавить…</translation>
        </message>
        <message>
            <source>Undo  Ctrl+Z</source>
            <translation>Вернуть  Ctrl+Z</translation>
        </message>
        <message>
            <source>Update from a stick</source>
            <translation>Обновление с флешки</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версия</translation>
        </message>
        <message>
            <source>Where to save</source>
            <translation>Куда сохранить</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Страница целиком</translation>
        </message>
        <message>
            <source>Without the password nobody can open the file, not even this program.</source>
            <translation>Без пароля файл не откроет никто, даже эта программа.</translation>
        </message>
        <message>
            <source>all</source>
            <comment>filter</comment>
            <translation>все</translation>
        </message>
        <message>
            <source>all time</source>
            <comment>period of a timeline</comment>
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
            <source>choose</source>
            <translation>выберите</translation>
        </message>
        <message>
            <source>close</source>
            <comment>key</comment>
            <translation>закрыть</translation>
        </message>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>дд.мм.гггг</translation>
        </message>
        <message>
            <source>first gap</source>
            <translation>первый пропуск</translation>
        </message>
        <message>
            <source>hh:mm</source>
            <translation>чч:мм</translation>
        </message>
        <message>
            <source>last 30 days</source>
            <comment>period of a timeline</comment>
            <translation>последние 30 дней</translation>
        </message>
        <message>
            <source>manual</source>
            <translation>руководство</translation>
        </message>
        <message>
            <source>next</source>
            <translation>далее</translation>
        </message>
        <message>
            <source>next field</source>
            <translation>следующее поле</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>none of these</source>
            <translation>ничего из этого</translation>
        </message>
        <message>
            <source>not looked at</source>
            <translation>не выяснено</translation>
        </message>
        <message>
            <source>page {page} of {pages}</source>
            <translation>страница {page} из {pages}</translation>
        </message>
        <message>
            <source>print</source>
            <comment>key</comment>
            <translation>печать</translation>
        </message>
        <message>
            <source>save</source>
            <comment>key</comment>
            <translation>сохранить</translation>
        </message>
        <message>
            <source>som</source>
            <translation>сом</translation>
        </message>
        <message>
            <source>the school year before</source>
            <comment>period of a timeline</comment>
            <translation>прошлый учебный год</translation>
        </message>
        <message>
            <source>there is</source>
            <comment>has</comment>
            <translation>есть</translation>
        </message>
        <message>
            <source>there is none</source>
            <comment>has</comment>
            <translation>нет</translation>
        </message>
        <message>
            <source>this school year</source>
            <comment>period of a timeline</comment>
            <translation>этот учебный год</translation>
        </message>
        <message>
            <source>type a part of the name</source>
            <translation>введите часть имени</translation>
        </message>
        <message>
            <source>type a part of the title</source>
            <translation>введите часть названия</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} из {total}</translation>
        </message>
        <message>
            <source>{field}, time</source>
            <translation>{field}, время</translation>
        </message>
        <message>
            <source>{label}: {value}</source>
            <translation>{label}: {value}</translation>
        </message>
        <message numerus="yes">
            <source>{n} files were not attached.</source>
            <translation>
                <numerusform>{n} файл не прикреплён.</numerusform>
                <numerusform>{n} файла не прикреплены.</numerusform>
                <numerusform>{n} файлов не прикреплено.</numerusform>
            </translation>
        </message>
        <message>
            <source>«{name}» could not be read.</source>
            <translation>«{name}» не удалось прочитать.</translation>
        </message>
        <message>
            <source>«{name}» is damaged, empty or needs a password.</source>
            <translation>«{name}» повреждён, пуст или требует пароль.</translation>
        </message>
        <message>
            <source>«{name}» is not a PDF or a picture.</source>
            <translation>«{name}» — не PDF и не изображение.</translation>
        </message>
    </context>
</TS>
