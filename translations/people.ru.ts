<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>people</name>
        <message>
            <source>11-year programme</source>
            <translation>11-летняя программа</translation>
        </message>
        <message>
            <source>12-year programme</source>
            <translation>12-летняя программа</translation>
        </message>
        <message>
            <source>A PIN has 14 digits; here are {count}.</source>
            <translation>В ПИН 14 цифр; здесь {count}.</translation>
        </message>
        <message>
            <source>A PIN has digits only.</source>
            <translation>ПИН состоит только из цифр.</translation>
        </message>
        <message>
            <source>A person's PIN begins with 1 or 2.</source>
            <translation>ПИН человека начинается с 1 или 2.</translation>
        </message>
        <message>
            <source>Abroad since</source>
            <translation>За границей с</translation>
        </message>
        <message>
            <source>Address as it was given</source>
            <translation>Адрес как указан</translation>
        </message>
        <message>
            <source>Adults</source>
            <translation>Взрослые</translation>
        </message>
        <message>
            <source>All pupils are in the classes of {year} already.</source>
            <translation>Все учащиеся уже в классах {year} учебного года.</translation>
        </message>
        <message>
            <source>Annex to order № ________ of ______________ · made on {day}</source>
            <translation>Приложение к приказу № ________ от ______________ · составлено {day}</translation>
        </message>
        <message>
            <source>Annex to the order</source>
            <translation>Приложение к приказу</translation>
        </message>
        <message>
            <source>Another class</source>
            <translation>В другой класс</translation>
        </message>
        <message>
            <source>Another household</source>
            <translation>В другую семью</translation>
        </message>
        <message>
            <source>Back at school</source>
            <translation>Возвращение в школу</translation>
        </message>
        <message>
            <source>Basis document</source>
            <translation>Основание (документ)</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Дата рождения</translation>
        </message>
        <message>
            <source>Brothers and sisters here: {why}</source>
            <translation>Братья и сёстры в этой школе: {why}</translation>
        </message>
        <message>
            <source>Card merged into it</source>
            <translation>Присоединённая карточка</translation>
        </message>
        <message>
            <source>Card that stays</source>
            <translation>Остающаяся карточка</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Справочник</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Категории</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Changed</source>
            <comment>count</comment>
            <translation>Изменено</translation>
        </message>
        <message>
            <source>Changed by hand</source>
            <translation>Вручную</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Дети</translation>
        </message>
        <message>
            <source>Children in the family</source>
            <translation>Детей в семье</translation>
        </message>
        <message>
            <source>Children of school age</source>
            <translation>Детей школьного возраста</translation>
        </message>
        <message>
            <source>Choose a family, or write the name and address of a new one.</source>
            <translation>Выберите семью или впишите название и адрес новой.</translation>
        </message>
        <message>
            <source>Choose what the category is counted per first, or leave the set empty.</source>
            <translation>Сначала выберите единицу счёта категории или оставьте набор пустым.</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Class and household</source>
            <translation>Класс и семья</translation>
        </message>
        <message>
            <source>Class in the new year</source>
            <translation>Класс в новом году</translation>
        </message>
        <message>
            <source>Class now</source>
            <translation>Класс сейчас</translation>
        </message>
        <message>
            <source>Class teacher</source>
            <translation>Классный руководитель</translation>
        </message>
        <message numerus="yes">
            <source>Class {name}: {n} pupils</source>
            <translation>
                <numerusform>Класс {name}: {n} учащийся</numerusform>
                <numerusform>Класс {name}: {n} учащихся</numerusform>
                <numerusform>Класс {name}: {n} учащихся</numerusform>
            </translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Классы</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Colleague</source>
            <translation>Сотрудник</translation>
        </message>
        <message>
            <source>Confidential: service document</source>
            <translation>Конфиденциально: служебный документ</translation>
        </message>
        <message>
            <source>Continues the class</source>
            <translation>Продолжает класс</translation>
        </message>
        <message>
            <source>Counted per</source>
            <translation>Считается по</translation>
        </message>
        <message>
            <source>Countries of labour migration</source>
            <translation>Страны трудовой миграции</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Страна</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Сведения</translation>
        </message>
        <message>
            <source>Deputy director</source>
            <translation>Заместитель директора по воспитательной работе</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>Отпечаток файла</translation>
        </message>
        <message>
            <source>Directions of prevention</source>
            <translation>Направления профилактики</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Раньше</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Образование</translation>
        </message>
        <message>
            <source>Education of adults</source>
            <translation>Образование взрослых</translation>
        </message>
        <message>
            <source>Employment</source>
            <translation>Занятость</translation>
        </message>
        <message>
            <source>Employment of adults</source>
            <translation>Занятость взрослых</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Окончание</translation>
        </message>
        <message>
            <source>Enrolled</source>
            <translation>Зачислен(а)</translation>
        </message>
        <message>
            <source>Enrolled, in the class since</source>
            <translation>Зачислен, в классе с</translation>
        </message>
        <message>
            <source>Exclusive set</source>
            <translation>Взаимоисключающий набор</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Семья</translation>
        </message>
        <message>
            <source>Family ({count})</source>
            <translation>Семья ({count})</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Название семьи</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>First card</source>
            <translation>Первая карточка</translation>
        </message>
        <message>
            <source>Flat</source>
            <translation>Квартира</translation>
        </message>
        <message>
            <source>Former names</source>
            <translation>Прежние ФИО</translation>
        </message>
        <message>
            <source>From the school year</source>
            <translation>Из учебного года</translation>
        </message>
        <message>
            <source>From which day</source>
            <translation>С какого дня</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Параллель</translation>
        </message>
        <message>
            <source>Grades go from 0 to 12.</source>
            <translation>Параллели бывают от 0 до 12.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Has died</source>
            <translation>Умер(ла)</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Заголовок столбца</translation>
        </message>
        <message>
            <source>Health group</source>
            <translation>Группа здоровья</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Скрыто</translation>
        </message>
        <message>
            <source>Hide it: it is not offered any more, and what was entered stays.</source>
            <translation>Скройте её: больше не предлагается, а внесённое остаётся.</translation>
        </message>
        <message>
            <source>House</source>
            <translation>Дом</translation>
        </message>
        <message>
            <source>In Kyrgyz</source>
            <translation>На кыргызском</translation>
        </message>
        <message>
            <source>In Russian</source>
            <translation>На русском</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Всего</translation>
        </message>
        <message>
            <source>In class {name}</source>
            <translation>В классе {name}</translation>
        </message>
        <message>
            <source>Interests and clubs</source>
            <translation>Интересы и кружки</translation>
        </message>
        <message>
            <source>Into the school year</source>
            <translation>В учебный год</translation>
        </message>
        <message>
            <source>It is not known yet with whom this child lives.</source>
            <translation>Пока не известно, с кем живёт ребёнок.</translation>
        </message>
        <message>
            <source>It is not said where the child lives now.</source>
            <translation>Не указано, где теперь живёт ребёнок.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Kinds of a difficult situation</source>
            <translation>Виды трудной жизненной ситуации</translation>
        </message>
        <message>
            <source>Kinship</source>
            <translation>Родство</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <comment>language</comment>
            <translation>кыргызский</translation>
        </message>
        <message>
            <source>Kyrgyz label</source>
            <translation>Название на кыргызском</translation>
        </message>
        <message>
            <source>Landmark</source>
            <translation>Ориентир</translation>
        </message>
        <message>
            <source>Language of study</source>
            <translation>Язык обучения</translation>
        </message>
        <message>
            <source>Last day at school</source>
            <translation>Последний день в школе</translation>
        </message>
        <message>
            <source>Leaving the school</source>
            <translation>Выбытие из школы</translation>
        </message>
        <message>
            <source>Left</source>
            <comment>pupils</comment>
            <translation>Выбыло</translation>
        </message>
        <message>
            <source>Left the school</source>
            <translation>Выбыл(а) из школы</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>Законный представитель</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Буква</translation>
        </message>
        <message>
            <source>List of pupils moving into the school year {year}</source>
            <translation>Список учащихся к переводу на {year} учебный год</translation>
        </message>
        <message>
            <source>Lives at</source>
            <translation>Адрес проживания</translation>
        </message>
        <message>
            <source>Lives here: {name}</source>
            <translation>Живёт здесь: {name}</translation>
        </message>
        <message>
            <source>Lives together</source>
            <translation>Проживает совместно</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Составил</translation>
        </message>
        <message>
            <source>May be given information</source>
            <translation>Можно сообщать сведения</translation>
        </message>
        <message>
            <source>Members ({count})</source>
            <translation>Члены семьи ({count})</translation>
        </message>
        <message>
            <source>Merged cards</source>
            <translation>Объединённые карточки</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Дополнительно</translation>
        </message>
        <message>
            <source>Moved away: {name}</source>
            <translation>Выехал(а): {name}</translation>
        </message>
        <message>
            <source>Moved on</source>
            <comment>pupils</comment>
            <translation>Переведено</translation>
        </message>
        <message>
            <source>Moved: {family}</source>
            <translation>Переезд: {family}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Name</source>
            <comment>of a person</comment>
            <translation>ФИО</translation>
        </message>
        <message>
            <source>Names behind a protected category are journalled and are not printed unless asked for.</source>
            <translation>Просмотр имён защищённой категории пишется в журнал; без запроса они не печатаются.</translation>
        </message>
        <message>
            <source>Nationalities</source>
            <translation>Национальности</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Национальность</translation>
        </message>
        <message>
            <source>New</source>
            <comment>count</comment>
            <translation>Новых</translation>
        </message>
        <message>
            <source>New class</source>
            <comment>of a pupil</comment>
            <translation>Новый класс</translation>
        </message>
        <message>
            <source>New colleague</source>
            <translation>Новый сотрудник</translation>
        </message>
        <message>
            <source>New school year</source>
            <translation>Новый учебный год</translation>
        </message>
        <message>
            <source>No category is written down.</source>
            <translation>Категории не записаны.</translation>
        </message>
        <message>
            <source>No colleague is written down yet. Class teachers and the members of commissions are chosen from here.</source>
            <translation>Сотрудников пока нет. Отсюда выбирают классных руководителей и членов комиссий.</translation>
        </message>
        <message>
            <source>No longer in the register since</source>
            <translation>Снята с учёта с</translation>
        </message>
        <message>
            <source>No longer: {label}</source>
            <translation>Больше нет: {label}</translation>
        </message>
        <message>
            <source>No school year is written down yet.</source>
            <translation>Учебных лет пока нет.</translation>
        </message>
        <message>
            <source>Nobody is written down in this family yet.</source>
            <translation>В эту семью ещё никто не записан.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Ничего не изменено.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose a later date, or correct the earlier entry.</source>
            <translation>Ничего не изменено. Выберите более позднюю дату или исправьте прежнюю запись.</translation>
        </message>
        <message>
            <source>Nothing was changed. Correct single pupils on their cards.</source>
            <translation>Ничего не изменено. Поправьте отдельных учащихся в их карточках.</translation>
        </message>
        <message>
            <source>Nothing was changed. Correct the days: each day belongs to one quarter or to one holiday.</source>
            <translation>Ничего не изменено. Исправьте дни: каждый день относится к одной четверти или к одним каникулам.</translation>
        </message>
        <message>
            <source>Nothing was changed. Give it another name, or show the hidden one again.</source>
            <translation>Ничего не изменено. Назовите иначе или снова покажите скрытую запись.</translation>
        </message>
        <message>
            <source>Nothing was changed. Let the other card stay.</source>
            <translation>Ничего не изменено. Оставьте другую карточку.</translation>
        </message>
        <message>
            <source>Nothing was changed. Open one of the cards to see which cards it is made of.</source>
            <translation>Ничего не изменено. Откройте одну из карточек и посмотрите, из каких карточек она состоит.</translation>
        </message>
        <message>
            <source>Nothing was changed. Open that year and correct it.</source>
            <translation>Ничего не изменено. Откройте этот год и исправьте его.</translation>
        </message>
        <message>
            <source>Nothing was changed. The first day comes before the last, and both lie in the year.</source>
            <translation>Ничего не изменено. Первый день должен быть раньше последнего, и оба — внутри года.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>One of the set</source>
            <translation>Одна из набора</translation>
        </message>
        <message>
            <source>Optional; «уулу» and «кызы» stay small.</source>
            <translation>Необязательно; «уулу» и «кызы» пишутся с маленькой буквы.</translation>
        </message>
        <message>
            <source>Or a new one</source>
            <translation>Или новая семья</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Порядок</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>ПИН</translation>
        </message>
        <message>
            <source>PIN {pin}</source>
            <translation>ПИН {pin}</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Отчество</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Человек</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Phone of the household</source>
            <translation>Телефон семьи</translation>
        </message>
        <message>
            <source>Place of work or study</source>
            <translation>Место работы (учёбы)</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Post as printed</source>
            <translation>Должность в печати</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Профиль</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Программа</translation>
        </message>
        <message>
            <source>Protected</source>
            <translation>Защищено</translation>
        </message>
        <message>
            <source>Protected entries</source>
            <translation>Защищённые записи</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Ученик</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Учащиеся</translation>
        </message>
        <message>
            <source>Pupils</source>
            <comment>count</comment>
            <translation>Учащихся</translation>
        </message>
        <message>
            <source>Quarters and holidays</source>
            <translation>Четверти и каникулы</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Reason of leaving</source>
            <translation>Причина выбытия</translation>
        </message>
        <message>
            <source>Registered address</source>
            <translation>Адрес прописки</translation>
        </message>
        <message>
            <source>Rename a hidden category of your own instead.</source>
            <translation>Вместо этого переименуйте свою скрытую категорию.</translation>
        </message>
        <message>
            <source>Russian</source>
            <comment>language</comment>
            <translation>русский</translation>
        </message>
        <message>
            <source>Russian label</source>
            <translation>Название на русском</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Школа</translation>
        </message>
        <message>
            <source>School year</source>
            <translation>Учебный год</translation>
        </message>
        <message>
            <source>School years</source>
            <translation>Учебные годы</translation>
        </message>
        <message>
            <source>Second card</source>
            <translation>Вторая карточка</translation>
        </message>
        <message>
            <source>Settlement or estate</source>
            <translation>Населённый пункт или жилмассив</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Пол</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Смена</translation>
        </message>
        <message>
            <source>Shipped with the program</source>
            <translation>Поставляется с программой</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>С какого дня</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Сотрудники</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Начало</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Улица</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Фамилия</translation>
        </message>
        <message>
            <source>Tajik</source>
            <comment>language</comment>
            <translation>таджикский</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Отменено</translation>
        </message>
        <message>
            <source>The PIN says another birth date: {born}.</source>
            <translation>В ПИН другая дата рождения: {born}.</translation>
        </message>
        <message>
            <source>The PIN says another sex than the card.</source>
            <translation>Пол в ПИН не совпадает с карточкой.</translation>
        </message>
        <message>
            <source>The adult</source>
            <translation>Взрослый</translation>
        </message>
        <message>
            <source>The card that would stay says that the child left on {day}; the other one knows the child here later.</source>
            <translation>В карточке, которая остаётся, сказано, что ребёнок выбыл {day}, а по другой карточке он в этой школе и позже.</translation>
        </message>
        <message>
            <source>The child</source>
            <translation>Ребёнок</translation>
        </message>
        <message>
            <source>The days of «{name}» do not fit into the school year.</source>
            <translation>Дни «{name}» не укладываются в учебный год.</translation>
        </message>
        <message>
            <source>The end lies before the beginning.</source>
            <translation>Окончание раньше начала.</translation>
        </message>
        <message>
            <source>The family</source>
            <translation>Семья</translation>
        </message>
        <message>
            <source>The list was made by the program from the register; the order itself is the original.</source>
            <translation>Список составлен программой по реестру; подлинником является сам приказ.</translation>
        </message>
        <message>
            <source>The new school year cannot be taken back: «{name}» was edited in it since.</source>
            <translation>Новый учебный год отменить нельзя: с тех пор в нём правили «{name}».</translation>
        </message>
        <message>
            <source>The new school year was taken back already.</source>
            <translation>Новый учебный год уже отменён.</translation>
        </message>
        <message>
            <source>The other card</source>
            <translation>Другая карточка</translation>
        </message>
        <message>
            <source>The school year {name} is written down already.</source>
            <translation>Учебный год {name} уже записан.</translation>
        </message>
        <message>
            <source>The school year {year} still runs until {day}.</source>
            <translation>Учебный год {year} идёт до {day}.</translation>
        </message>
        <message>
            <source>There is no birth date in this PIN.</source>
            <translation>В этом ПИН нет даты рождения.</translation>
        </message>
        <message>
            <source>There is no free code left in this group.</source>
            <translation>В этой группе не осталось свободных кодов.</translation>
        </message>
        <message>
            <source>These cards were merged in another way meanwhile.</source>
            <translation>Эти карточки тем временем объединены иначе.</translation>
        </message>
        <message>
            <source>They look alike: {why}.</source>
            <translation>Они похожи: {why}.</translation>
        </message>
        <message>
            <source>This child was not in a class yet.</source>
            <translation>Ребёнок ещё не числился ни в одном классе.</translation>
        </message>
        <message>
            <source>This date lies before the last change of this kind ({since}).</source>
            <translation>Эта дата раньше последнего такого изменения ({since}).</translation>
        </message>
        <message>
            <source>This does not look like a phone number; it is kept as typed.</source>
            <translation>Это не похоже на номер телефона; сохранится как введено.</translation>
        </message>
        <message>
            <source>This is before the birth date.</source>
            <translation>Это раньше даты рождения.</translation>
        </message>
        <message>
            <source>This person is not tied to a child yet.</source>
            <translation>Этот человек пока не связан ни с одним ребёнком.</translation>
        </message>
        <message>
            <source>This set is counted per {per}.</source>
            <translation>Этот набор считается так: {per}.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Период</translation>
        </message>
        <message>
            <source>Type a name or a street</source>
            <translation>Введите название или улицу</translation>
        </message>
        <message>
            <source>Type a name or a street; empty makes a new family</source>
            <translation>Введите название или улицу; если пусто, будет новая семья</translation>
        </message>
        <message>
            <source>Type a part of the name</source>
            <translation>Введите часть имени</translation>
        </message>
        <message>
            <source>Type the class: 7А</source>
            <translation>Введите класс: 7А</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Отменён</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>По какой день</translation>
        </message>
        <message>
            <source>Until then this list is a rehearsal: it can be looked through, corrected and printed.</source>
            <translation>До этого дня список — репетиция: его можно просмотреть, поправить и напечатать.</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <comment>language</comment>
            <translation>узбекский</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Значение</translation>
        </message>
        <message>
            <source>What becomes of the pupil</source>
            <translation>Что с учащимся</translation>
        </message>
        <message>
            <source>What becomes of the pupils</source>
            <translation>Что с учащимися</translation>
        </message>
        <message>
            <source>What holds between them</source>
            <translation>Отношение к ребёнку</translation>
        </message>
        <message>
            <source>Where it lives</source>
            <translation>Где живёт</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Куда</translation>
        </message>
        <message>
            <source>Who leads it</source>
            <translation>Кто ведёт</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message>
            <source>With whom the child lives</source>
            <translation>С кем живёт ребёнок</translation>
        </message>
        <message>
            <source>With whom the child stays</source>
            <translation>С кем остаётся ребёнок</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Работа</translation>
        </message>
        <message>
            <source>Works abroad</source>
            <translation>Работает за границей</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Год рождения</translation>
        </message>
        <message>
            <source>address not known</source>
            <translation>адрес не известен</translation>
        </message>
        <message>
            <source>also</source>
            <translation>также</translation>
        </message>
        <message>
            <source>born {year}</source>
            <translation>{year} г. р.</translation>
        </message>
        <message>
            <source>boy</source>
            <translation>мальчик</translation>
        </message>
        <message>
            <source>brother or sister</source>
            <translation>брат или сестра</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>вручную</translation>
        </message>
        <message>
            <source>card of a child: family, adults, classes, categories</source>
            <translation>карточка ребёнка: семья, взрослые, классы, категории</translation>
        </message>
        <message>
            <source>child</source>
            <translation>ребёнок</translation>
        </message>
        <message>
            <source>class teacher</source>
            <translation>классный руководитель</translation>
        </message>
        <message>
            <source>common parent</source>
            <translation>общий родитель</translation>
        </message>
        <message>
            <source>common parent, same household</source>
            <translation>общий родитель, одна семья</translation>
        </message>
        <message>
            <source>composition of the family (B10 to B16)</source>
            <translation>состав семьи (B10–B16)</translation>
        </message>
        <message>
            <source>deputy director for upbringing work</source>
            <translation>заместитель директора по воспитательной работе</translation>
        </message>
        <message>
            <source>died</source>
            <translation>умер(ла)</translation>
        </message>
        <message>
            <source>director</source>
            <translation>директор</translation>
        </message>
        <message>
            <source>f</source>
            <comment>sex</comment>
            <translation>Ж</translation>
        </message>
        <message>
            <source>family</source>
            <translation>семья</translation>
        </message>
        <message>
            <source>father</source>
            <translation>отец</translation>
        </message>
        <message>
            <source>finished school</source>
            <translation>окончил(а) школу</translation>
        </message>
        <message>
            <source>first shift</source>
            <translation>1 смена</translation>
        </message>
        <message>
            <source>foster parent</source>
            <translation>приёмный (фостерный) родитель</translation>
        </message>
        <message>
            <source>girl</source>
            <translation>девочка</translation>
        </message>
        <message>
            <source>grandfather (father's side)</source>
            <translation>дедушка (по отцу)</translation>
        </message>
        <message>
            <source>grandfather (mother's side)</source>
            <translation>дедушка (по матери)</translation>
        </message>
        <message>
            <source>grandmother (father's side)</source>
            <translation>бабушка (по отцу)</translation>
        </message>
        <message>
            <source>grandmother (mother's side)</source>
            <translation>бабушка (по матери)</translation>
        </message>
        <message>
            <source>guardian</source>
            <translation>опекун</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>скрыта</translation>
        </message>
        <message>
            <source>holiday</source>
            <translation>каникулы</translation>
        </message>
        <message>
            <source>housing (K10 to K17)</source>
            <translation>жильё (K10–K17)</translation>
        </message>
        <message>
            <source>if there is none, write «none»</source>
            <comment>registered address</comment>
            <translation>если его нет, напишите «нет»</translation>
        </message>
        <message>
            <source>in the register</source>
            <translation>в реестре</translation>
        </message>
        <message>
            <source>inspector for minors</source>
            <translation>инспектор ИДН</translation>
        </message>
        <message>
            <source>labour migration (E10 to E12)</source>
            <translation>трудовая миграция (E10–E12)</translation>
        </message>
        <message>
            <source>left</source>
            <translation>выбыл(а)</translation>
        </message>
        <message>
            <source>left the school</source>
            <translation>выбыл(а)</translation>
        </message>
        <message>
            <source>m</source>
            <comment>sex</comment>
            <translation>М</translation>
        </message>
        <message>
            <source>mother</source>
            <translation>мать</translation>
        </message>
        <message>
            <source>next grade</source>
            <translation>в следующий класс</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>no longer in the register</source>
            <translation>снята с учёта</translation>
        </message>
        <message>
            <source>no, by decision</source>
            <translation>нет, по решению</translation>
        </message>
        <message>
            <source>not in a class</source>
            <translation>вне класса</translation>
        </message>
        <message>
            <source>nurse or doctor</source>
            <translation>медсестра или врач</translation>
        </message>
        <message>
            <source>one of a set</source>
            <translation>одна из набора</translation>
        </message>
        <message>
            <source>other person</source>
            <translation>другой человек</translation>
        </message>
        <message>
            <source>other post</source>
            <translation>другая должность</translation>
        </message>
        <message>
            <source>over one grade (+2)</source>
            <translation>через класс (+2)</translation>
        </message>
        <message>
            <source>protected</source>
            <translation>защищена</translation>
        </message>
        <message>
            <source>psychologist</source>
            <translation>педагог-психолог</translation>
        </message>
        <message>
            <source>quarter</source>
            <translation>четверть</translation>
        </message>
        <message>
            <source>relative</source>
            <translation>родственник</translation>
        </message>
        <message>
            <source>repeats the grade</source>
            <translation>остаётся в классе</translation>
        </message>
        <message>
            <source>same household</source>
            <translation>одна семья</translation>
        </message>
        <message>
            <source>school year {year}</source>
            <translation>{year} учебный год</translation>
        </message>
        <message>
            <source>second shift</source>
            <translation>2 смена</translation>
        </message>
        <message>
            <source>since {since}</source>
            <translation>с {since}</translation>
        </message>
        <message>
            <source>social pedagogue</source>
            <translation>социальный педагог</translation>
        </message>
        <message>
            <source>speech therapist</source>
            <translation>логопед</translation>
        </message>
        <message>
            <source>stepfather</source>
            <translation>отчим</translation>
        </message>
        <message>
            <source>stepmother</source>
            <translation>мачеха</translation>
        </message>
        <message>
            <source>studying</source>
            <translation>обучается</translation>
        </message>
        <message>
            <source>teacher</source>
            <translation>учитель</translation>
        </message>
        <message>
            <source>the same PIN</source>
            <translation>одинаковый ПИН</translation>
        </message>
        <message>
            <source>the same address</source>
            <translation>одинаковый адрес</translation>
        </message>
        <message>
            <source>the same name and birth date</source>
            <translation>одинаковые ФИО и дата рождения</translation>
        </message>
        <message>
            <source>the same name, a birth date is missing</source>
            <translation>одинаковые ФИО, дата рождения не указана</translation>
        </message>
        <message>
            <source>the same name, birth dates a slip apart</source>
            <translation>одинаковые ФИО, даты рождения отличаются на описку</translation>
        </message>
        <message>
            <source>the same phone</source>
            <translation>одинаковый телефон</translation>
        </message>
        <message>
            <source>the school's own</source>
            <translation>своя, школьная</translation>
        </message>
        <message>
            <source>third shift</source>
            <translation>3 смена</translation>
        </message>
        <message>
            <source>transferred to another school</source>
            <translation>переведён(а) в другую школу</translation>
        </message>
        <message>
            <source>trustee (14 to 18)</source>
            <translation>попечитель (14–18 лет)</translation>
        </message>
        <message>
            <source>without a class</source>
            <translation>без класса</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message numerus="yes">
            <source>{born}, {n} years</source>
            <translation>
                <numerusform>{born}, {n} год</numerusform>
                <numerusform>{born}, {n} года</numerusform>
                <numerusform>{born}, {n} лет</numerusform>
            </translation>
        </message>
        <message>
            <source>{country}, since {since}</source>
            <translation>{country}, с {since}</translation>
        </message>
        <message>
            <source>{count}, not named to you</source>
            <translation>{count}, вам не называются</translation>
        </message>
        <message>
            <source>{given} {class_name}</source>
            <translation>{given} {class_name}</translation>
        </message>
        <message>
            <source>{name}, a new class</source>
            <translation>{name}, новый класс</translation>
        </message>
        <message>
            <source>{name}, {class_name}</source>
            <translation>{name}, {class_name}</translation>
        </message>
        <message>
            <source>{name}, {kinship}</source>
            <translation>{name}, {kinship}</translation>
        </message>
        <message>
            <source>{reason}: {where}</source>
            <translation>{reason}: {where}</translation>
        </message>
        <message>
            <source>{since} – {until}</source>
            <translation>{since} – {until}</translation>
        </message>
        <message>
            <source>{span} · {basis}</source>
            <translation>{span} · {basis}</translation>
        </message>
        <message>
            <source>{year} · {reason}</source>
            <translation>{year} · {reason}</translation>
        </message>
        <message>
            <source>«{first}» and «{second}» have days in common.</source>
            <translation>У «{first}» и «{second}» есть общие дни.</translation>
        </message>
        <message>
            <source>«{label}» came with the program, so it cannot be taken away.</source>
            <translation>«{label}» поставляется с программой, поэтому удалить её нельзя.</translation>
        </message>
        <message>
            <source>«{label}» stands in this list already, with the code {code}.</source>
            <translation>«{label}» в этом списке уже есть, код {code}.</translation>
        </message>
        <message numerus="yes">
            <source>«{label}» was entered {n} times, so it cannot be taken away.</source>
            <translation>
                <numerusform>«{label}» внесена {n} раз, поэтому удалить её нельзя.</numerusform>
                <numerusform>«{label}» внесена {n} раза, поэтому удалить её нельзя.</numerusform>
                <numerusform>«{label}» внесена {n} раз, поэтому удалить её нельзя.</numerusform>
            </translation>
        </message>
    </context>
</TS>
