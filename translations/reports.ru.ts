<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>reports</name>
        <message>
            <source>= last visit {day}</source>
            <translation>= прошлый визит {day}</translation>
        </message>
        <message>
            <source>A</source>
            <comment>sheet of the office</comment>
            <translation>А</translation>
        </message>
        <message>
            <source>About it</source>
            <comment>a duty</comment>
            <translation>Подробнее</translation>
        </message>
        <message>
            <source>B</source>
            <comment>sheet of the psychologist</comment>
            <translation>Б</translation>
        </message>
        <message>
            <source>Code: 8 groups of 6 digits, the last digit of each checks it</source>
            <translation>Код: 8 групп по 6 цифр (последняя — проверочная)</translation>
        </message>
        <message>
            <source>Commission: {names}</source>
            <translation>Комиссия: {names}</translation>
        </message>
        <message>
            <source>Continuation of other points (write the point's number)</source>
            <translation>Продолжение других пунктов (укажите № пункта)</translation>
        </message>
        <message>
            <source>Does NOT open</source>
            <translation>НЕ открывает</translation>
        </message>
        <message>
            <source>Done, remark</source>
            <translation>Отметка, замечание</translation>
        </message>
        <message>
            <source>Fold it with the code inside, put it into an envelope, sign across the seal. Do not keep it beside the computer.</source>
            <translation>Сложите кодом внутрь, вложите в конверт, распишитесь поперёк клапана. Не храните рядом с компьютером.</translation>
        </message>
        <message>
            <source>In the file {name} there is a filled cell very far from the table.</source>
            <translation>В файле {name} есть заполненная ячейка очень далеко от таблицы.</translation>
        </message>
        <message>
            <source>Journal of actions: codes for the monthly report</source>
            <translation>Журнал действий: коды для месячного отчёта</translation>
        </message>
        <message>
            <source>Keep this page with the report. To check later: open the journal and type the number of the line and the code.</source>
            <translation>Храните этот лист вместе с отчётом. Чтобы проверить позже, откройте журнал и наберите номер строки и код.</translation>
        </message>
        <message>
            <source>Kept by</source>
            <translation>Кто ведёт учёт</translation>
        </message>
        <message>
            <source>L.S.</source>
            <comment>seal</comment>
            <translation>М.П.</translation>
        </message>
        <message>
            <source>Late</source>
            <comment>duties</comment>
            <translation>Просрочено</translation>
        </message>
        <message>
            <source>Lines in the journal</source>
            <translation>Строк в журнале</translation>
        </message>
        <message>
            <source>Lost or opened? Print a new sheet at once and destroy this one: the old code stops working.</source>
            <translation>Потерян или вскрыт? Сразу напечатайте новый, этот уничтожьте: старый код перестанет действовать.</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Nothing is written down in this period.</source>
            <translation>За этот период ничего не записано.</translation>
        </message>
        <message>
            <source>Nothing was changed. Check that the file is still there and is not open in another program.</source>
            <translation>Ничего не изменено. Проверьте, на месте ли файл и не открыт ли он в другой программе.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose an XLSX, XLS or CSV file.</source>
            <translation>Ничего не изменено. Выберите файл XLSX, XLS или CSV.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose the file with the list.</source>
            <translation>Ничего не изменено. Выберите файл со списком.</translation>
        </message>
        <message>
            <source>Nothing was taken from the file. Ask who sent it to save the list again as XLSX.</source>
            <translation>Из файла ничего не взято. Попросите того, кто его прислал, сохранить список заново как XLSX.</translation>
        </message>
        <message>
            <source>Nothing was taken from the file. Copy the table alone into a new file and choose that.</source>
            <translation>Из файла ничего не взято. Скопируйте только таблицу в новый файл и выберите его.</translation>
        </message>
        <message>
            <source>Nothing was taken from the file. Leave only the list in it, save it anew and choose it again.</source>
            <translation>Из файла ничего не взято. Оставьте в нём только список, сохраните заново и выберите снова.</translation>
        </message>
        <message>
            <source>Nothing was taken from the file. Open it in Excel or LibreOffice, save it as XLSX and choose it again.</source>
            <translation>Из файла ничего не взято. Откройте его в Excel или LibreOffice, сохраните как XLSX и выберите снова.</translation>
        </message>
        <message>
            <source>Nothing was taken from the file. Open it, take the password off, save it and choose it again.</source>
            <translation>Из файла ничего не взято. Откройте его, снимите пароль, сохраните и выберите снова.</translation>
        </message>
        <message>
            <source>Once a year: is the envelope whole? Have the sheet checked in the program (Settings, Recovery sheet).</source>
            <translation>Раз в год: цел ли конверт? Проверьте лист в программе (Настройки, Лист восстановления).</translation>
        </message>
        <message>
            <source>Opened on, why</source>
            <translation>Вскрыт: дата, причина</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>Открывает</translation>
        </message>
        <message>
            <source>Printed on {day}. Names stand on this sheet: keep it like a diary.</source>
            <translation>Напечатано {day}. На этом листе есть имена: храните его как дневник.</translation>
        </message>
        <message>
            <source>Received: signature</source>
            <translation>Принял(а): подпись</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Лист восстановления</translation>
        </message>
        <message>
            <source>SM</source>
            <comment>service marks</comment>
            <translation>КБ</translation>
        </message>
        <message>
            <source>SM {code}</source>
            <comment>service mark</comment>
            <translation>КБ {code}</translation>
        </message>
        <message>
            <source>SPPK Desktop</source>
            <translation>СППС Desktop</translation>
        </message>
        <message>
            <source>SPPK Desktop: manual</source>
            <translation>СППС: руководство</translation>
        </message>
        <message>
            <source>Service marks are below; the commission has their meaning.</source>
            <comment>paper</comment>
            <translation>Служебные отметки — ниже, значения в памятке комиссии.</translation>
        </message>
        <message>
            <source>Sheet of the week</source>
            <translation>Лист недели</translation>
        </message>
        <message>
            <source>Signatures: chair</source>
            <comment>paper</comment>
            <translation>Подписи: предс.</translation>
        </message>
        <message>
            <source>The code replaces the password: whoever sees it reads everything named above. Do not photograph it, copy it or write it into a telephone.</source>
            <translation>Код заменяет пароль: кто его увидит, прочтёт всё, что названо выше. Не фотографируйте, не копируйте, не записывайте в телефон.</translation>
        </message>
        <message>
            <source>The file {name} cannot be opened.</source>
            <translation>Файл {name} не открывается.</translation>
        </message>
        <message>
            <source>The file {name} is a web page and not a workbook, whatever its name says.</source>
            <translation>Файл {name}, что бы ни говорило имя, — веб-страница, а не таблица.</translation>
        </message>
        <message>
            <source>The file {name} is built in a way that can be dangerous.</source>
            <translation>Файл {name} устроен так, что может быть опасен.</translation>
        </message>
        <message>
            <source>The file {name} is damaged and cannot be read.</source>
            <translation>Файл {name} повреждён и не читается.</translation>
        </message>
        <message>
            <source>The file {name} is empty.</source>
            <translation>Файл {name} пуст.</translation>
        </message>
        <message>
            <source>The file {name} is not a table.</source>
            <translation>Файл {name} — не таблица.</translation>
        </message>
        <message>
            <source>The file {name} is protected by a password.</source>
            <translation>Файл {name} защищён паролем.</translation>
        </message>
        <message>
            <source>The file {name} is too large for a list of a school.</source>
            <translation>Файл {name} слишком велик для школьного списка.</translation>
        </message>
        <message>
            <source>The file {name} takes too long to read.</source>
            <translation>Файл {name} читается слишком долго.</translation>
        </message>
        <message>
            <source>There is nothing about children or families on this sheet. The QR is the same 48 digits.</source>
            <translation>На этом листе нет сведений о детях и семьях. QR — те же 48 цифр.</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Версия {version}</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>Что нужно сделать</translation>
        </message>
        <message>
            <source>Where to keep</source>
            <translation>Где хранить</translation>
        </message>
        <message>
            <source>Who keeps the journal</source>
            <translation>Журнал ведёт</translation>
        </message>
        <message>
            <source>Whole, checked:</source>
            <translation>Цел, проверен:</translation>
        </message>
        <message>
            <source>before: {text}</source>
            <translation>ранее: {text}</translation>
        </message>
        <message>
            <source>better</source>
            <comment>paper change</comment>
            <translation>луч­ше</translation>
        </message>
        <message>
            <source>chair</source>
            <comment>paper commission</comment>
            <translation>предс.</translation>
        </message>
        <message>
            <source>cut here, paste the lower part on the envelope</source>
            <translation>отрезать, наклеить на конверт</translation>
        </message>
        <message>
            <source>date</source>
            <comment>by hand</comment>
            <translation>дата</translation>
        </message>
        <message>
            <source>fold here, the code inside</source>
            <translation>линия сгиба, кодом внутрь</translation>
        </message>
        <message>
            <source>h</source>
            <comment>letter of there is</comment>
            <translation>е</translation>
        </message>
        <message>
            <source>in the director's safe, in a sealed and signed envelope</source>
            <translation>в сейфе директора, в заклеенном и подписанном конверте</translation>
        </message>
        <message>
            <source>is written</source>
            <comment>protected text</comment>
            <translation>записано</translation>
        </message>
        <message>
            <source>member</source>
            <comment>paper commission</comment>
            <translation>член</translation>
        </message>
        <message>
            <source>n</source>
            <comment>letter of no</comment>
            <translation>н</translation>
        </message>
        <message>
            <source>no</source>
            <comment>said</comment>
            <translation>нет</translation>
        </message>
        <message>
            <source>none of them</source>
            <comment>said</comment>
            <translation>ничего из этого</translation>
        </message>
        <message>
            <source>other</source>
            <comment>paper category</comment>
            <translation>иное</translation>
        </message>
        <message>
            <source>page {page} / {total}</source>
            <translation>стр. {page} / {total}</translation>
        </message>
        <message>
            <source>parent</source>
            <comment>paper signature</comment>
            <translation>родитель</translation>
        </message>
        <message>
            <source>pupils, families, visits, acts, diaries: the common work of the service</source>
            <translation>учащиеся, семьи, акты, дневники (общая работа службы)</translation>
        </message>
        <message>
            <source>same</source>
            <comment>paper change</comment>
            <translation>то же</translation>
        </message>
        <message>
            <source>see sheet {page}</source>
            <translation>см. стр. {page}</translation>
        </message>
        <message>
            <source>see the signatures</source>
            <comment>paper</comment>
            <translation>см. подписи</translation>
        </message>
        <message>
            <source>sheet code</source>
            <comment>paper</comment>
            <translation>код листа</translation>
        </message>
        <message>
            <source>signature</source>
            <comment>paper</comment>
            <translation>подпись</translation>
        </message>
        <message>
            <source>the common work of the service: it has a sheet of its own</source>
            <translation>общую работу службы — для неё есть отдельный лист</translation>
        </message>
        <message>
            <source>the psychologist's own records: examinations, conclusions, consultations</source>
            <translation>записи психолога: обследования, заключения, консультации</translation>
        </message>
        <message>
            <source>the psychologist's own records: they have a sheet of their own</source>
            <translation>записи психолога — для них есть отдельный лист</translation>
        </message>
        <message>
            <source>there is</source>
            <comment>has</comment>
            <translation>есть</translation>
        </message>
        <message>
            <source>there is</source>
            <comment>paper has</comment>
            <translation>да</translation>
        </message>
        <message>
            <source>there is none</source>
            <comment>has</comment>
            <translation>нет</translation>
        </message>
        <message>
            <source>there is none</source>
            <comment>paper has</comment>
            <translation>нет</translation>
        </message>
        <message>
            <source>worse</source>
            <comment>paper change</comment>
            <translation>ху­же</translation>
        </message>
        <message>
            <source>y</source>
            <comment>letter of yes</comment>
            <translation>д</translation>
        </message>
        <message>
            <source>yes</source>
            <comment>said</comment>
            <translation>да</translation>
        </message>
        <message>
            <source>{count} more on sheet {page} (continued)</source>
            <translation>Ещё {count} чел. — на стр. {page} (продолжение)</translation>
        </message>
        <message>
            <source>{day} · vault {mark} · generation {generation}</source>
            <translation>{day} · сейф {mark} · поколение {generation}</translation>
        </message>
        <message numerus="yes">
            <source>{n} entries in all</source>
            <translation>
                <numerusform>Всего {n} запись</numerusform>
                <numerusform>Всего {n} записи</numerusform>
                <numerusform>Всего {n} записей</numerusform>
            </translation>
        </message>
        <message>
            <source>{since} – {until}</source>
            <translation>{since} – {until}</translation>
        </message>
        <message>
            <source>{sum} som</source>
            <translation>{sum} сом</translation>
        </message>
        <message>
            <source>{title} (continued)</source>
            <translation>{title} (продолжение)</translation>
        </message>
        <message>
            <source>{title} — continued</source>
            <translation>{title} — продолжение</translation>
        </message>
        <message>
            <source>“____” ______________ 20___</source>
            <comment>date by hand</comment>
            <translation>«____» ______________ 20___ г.</translation>
        </message>
    </context>
</TS>
