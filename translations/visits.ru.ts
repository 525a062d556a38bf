<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>visits</name>
        <message>
            <source>0</source>
            <comment>sign</comment>
            <translation>0</translation>
        </message>
        <message>
            <source>1</source>
            <comment>sign</comment>
            <translation>1</translation>
        </message>
        <message>
            <source>1. How the visits ended</source>
            <translation>1. Результаты посещений</translation>
        </message>
        <message>
            <source>2</source>
            <comment>sign</comment>
            <translation>2</translation>
        </message>
        <message>
            <source>2. What was found</source>
            <translation>2. Что выявлено</translation>
        </message>
        <message>
            <source>3. Measures taken</source>
            <translation>3. Принятые меры</translation>
        </message>
        <message>
            <source>4. Conclusions and proposals</source>
            <translation>4. Выводы и предложения</translation>
        </message>
        <message>
            <source>5. By families</source>
            <translation>5. По семьям</translation>
        </message>
        <message>
            <source>A month, som</source>
            <translation>В месяц, сом</translation>
        </message>
        <message>
            <source>A parent is convicted or in prison</source>
            <translation>Родители судимы или в заключении</translation>
        </message>
        <message>
            <source>ACT of examination of the dwelling</source>
            <comment>title, line 1</comment>
            <translation>АКТ обследования</translation>
        </message>
        <message>
            <source>APPROVED</source>
            <comment>block</comment>
            <translation>УТВЕРЖДАЮ</translation>
        </message>
        <message>
            <source>Acquainted with the act (parent, representative)</source>
            <translation>С актом ознакомлен(а) (родитель, представитель)</translation>
        </message>
        <message>
            <source>Acquainted: parent</source>
            <comment>paper</comment>
            <translation>С актом ознакомлен(а) (родитель)</translation>
        </message>
        <message>
            <source>Act No.</source>
            <comment>paper</comment>
            <translation>Акт №</translation>
        </message>
        <message>
            <source>Act number</source>
            <translation>№ акта</translation>
        </message>
        <message>
            <source>Act of examination</source>
            <translation>Акт обследования</translation>
        </message>
        <message>
            <source>Act of examination No. {number}</source>
            <translation>Акт обследования № {number}</translation>
        </message>
        <message>
            <source>Act of examination of the dwelling and living conditions of a family No. {number}</source>
            <translation>АКТ обследования жилищно-бытовых условий семьи № {number}</translation>
        </message>
        <message>
            <source>Act of examination of the dwelling and living conditions of a family: DRAFT, not signed</source>
            <translation>АКТ обследования жилищно-бытовых условий семьи: ЧЕРНОВИК, не подписан</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Address</source>
            <comment>note</comment>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Address where they live</source>
            <translation>Адрес проживания</translation>
        </message>
        <message>
            <source>Address: registered</source>
            <comment>paper</comment>
            <translation>Адрес: прописка</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>Адреса</translation>
        </message>
        <message>
            <source>Appearance, health</source>
            <translation>Внешний вид, здоровье</translation>
        </message>
        <message>
            <source>Appearance, health</source>
            <comment>paper</comment>
            <translation>Внешний вид, здоровье</translation>
        </message>
        <message>
            <source>Area, m²</source>
            <translation>Площадь, м²</translation>
        </message>
        <message>
            <source>At home (4)</source>
            <comment>paper</comment>
            <translation>Дома (4)</translation>
        </message>
        <message>
            <source>At home during the visit</source>
            <translation>Был(а) дома при обследовании</translation>
        </message>
        <message>
            <source>At least one member of the commission must have signed the paper.</source>
            <translation>Бумагу должен подписать хотя бы один член комиссии.</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Приложения</translation>
        </message>
        <message>
            <source>Attachments</source>
            <comment>paper</comment>
            <translation>Приложения</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Bad sanitary condition of the house</source>
            <translation>Плохое санитарное состояние</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>Basis</source>
            <comment>paper</comment>
            <translation>Основание</translation>
        </message>
        <message>
            <source>Basis document</source>
            <translation>Основание (документ)</translation>
        </message>
        <message>
            <source>Basis of the visit</source>
            <translation>Основание обследования</translation>
        </message>
        <message>
            <source>Basis: {basis}</source>
            <translation>Основание: {basis}</translation>
        </message>
        <message>
            <source>Bath or washing place</source>
            <translation>Ванна (душ)</translation>
        </message>
        <message>
            <source>Benefits and help received</source>
            <translation>Пособия, помощь</translation>
        </message>
        <message>
            <source>Benefits, help</source>
            <comment>paper</comment>
            <translation>Пособия, помощь</translation>
        </message>
        <message>
            <source>Birth date</source>
            <comment>paper</comment>
            <translation>Дата рожд.</translation>
        </message>
        <message>
            <source>Birth date or year</source>
            <translation>Дата или год рождения</translation>
        </message>
        <message>
            <source>Books and school supplies</source>
            <translation>Книги, школьные принадлежности</translation>
        </message>
        <message>
            <source>Books, supplies</source>
            <comment>paper</comment>
            <translation>Книги, принадлежн.</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <comment>visit</comment>
            <translation>Отменено</translation>
        </message>
        <message>
            <source>Categories of the family</source>
            <translation>Категории</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Chair</source>
            <comment>signature</comment>
            <translation>Председатель</translation>
        </message>
        <message>
            <source>Child labour</source>
            <translation>Детский труд</translation>
        </message>
        <message>
            <source>Child labour or danger of early marriage</source>
            <translation>Детский труд или риск раннего брака</translation>
        </message>
        <message>
            <source>Children do not study or miss lessons</source>
            <translation>Дети не учатся или пропускают</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Классы</translation>
        </message>
        <message>
            <source>Classes</source>
            <comment>route</comment>
            <translation>Классы</translation>
        </message>
        <message>
            <source>Clothes and shoes for the season</source>
            <translation>Одежда и обувь по сезону</translation>
        </message>
        <message>
            <source>Clothes for the season</source>
            <comment>paper</comment>
            <translation>Одежда по сезону</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Commission and signatures</source>
            <translation>Комиссия и подписи</translation>
        </message>
        <message>
            <source>Commission: {names}</source>
            <translation>Комиссия: {names}</translation>
        </message>
        <message>
            <source>Computer or phone for study</source>
            <translation>Компьютер или телефон для учёбы</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Заключение</translation>
        </message>
        <message>
            <source>Conclusion in words</source>
            <translation>Заключение (словами)</translation>
        </message>
        <message>
            <source>Conclusion of the act</source>
            <translation>Заключение акта</translation>
        </message>
        <message>
            <source>Conclusion of the commission</source>
            <translation>Заключение комиссии</translation>
        </message>
        <message>
            <source>Conclusion of the commission: conditions</source>
            <translation>Заключение комиссии: условия</translation>
        </message>
        <message>
            <source>Conclusion, measures</source>
            <comment>note</comment>
            <translation>Заключение, меры</translation>
        </message>
        <message>
            <source>Conclusion: conditions</source>
            <comment>paper</comment>
            <translation>Заключение: условия</translation>
        </message>
        <message>
            <source>Conclusions and proposals</source>
            <translation>Выводы и предложения</translation>
        </message>
        <message>
            <source>Condition of the building</source>
            <translation>Состояние здания</translation>
        </message>
        <message>
            <source>Condition of the building</source>
            <comment>paper</comment>
            <translation>Состояние здания</translation>
        </message>
        <message>
            <source>Conditions of the child</source>
            <translation>Условия ребёнка</translation>
        </message>
        <message>
            <source>Confidential. Comes back together with the acts.</source>
            <translation>Конфиденциально. Сдаётся вместе с актами.</translation>
        </message>
        <message>
            <source>Confidential. — = not looked at.</source>
            <translation>Конфиденциально. «—» = не осматривалось.</translation>
        </message>
        <message>
            <source>Confidential: service document.</source>
            <translation>Конфиденциально: служебный документ.</translation>
        </message>
        <message>
            <source>Confidential: service document. An empty box = “not looked at”.</source>
            <translation>Конфиденциально. Пустая клетка = «не осматривалось».</translation>
        </message>
        <message>
            <source>Consent to photographs</source>
            <translation>Согласие на фотографии</translation>
        </message>
        <message>
            <source>Constant conflicts, on the verge of divorce</source>
            <translation>Конфликты, предразводная ситуация</translation>
        </message>
        <message>
            <source>Contact with school</source>
            <comment>paper</comment>
            <translation>Связь со школой</translation>
        </message>
        <message>
            <source>Contact with the school</source>
            <translation>Связь со школой</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Control of study</source>
            <translation>Контроль учёбы</translation>
        </message>
        <message>
            <source>Control of study</source>
            <comment>paper</comment>
            <translation>Контроль учёбы</translation>
        </message>
        <message>
            <source>Corrections added after signing</source>
            <translation>Исправления после подписания</translation>
        </message>
        <message>
            <source>Cruel punishments</source>
            <translation>Жестокие наказания</translation>
        </message>
        <message>
            <source>DANGER TO LIFE</source>
            <comment>paper</comment>
            <translation>УГРОЗА ЖИЗНИ</translation>
        </message>
        <message>
            <source>Daily regime</source>
            <comment>paper</comment>
            <translation>Режим дня</translation>
        </message>
        <message>
            <source>Daily regime is kept</source>
            <translation>Режим дня соблюдается</translation>
        </message>
        <message>
            <source>Danger to life or health</source>
            <translation>Угроза жизни или здоровью</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Date</source>
            <comment>paper visit</comment>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Date</source>
            <comment>visit list</comment>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Date of the parent's signature</source>
            <translation>Дата подписи родителя</translation>
        </message>
        <message>
            <source>Date of the raid</source>
            <translation>Дата рейда</translation>
        </message>
        <message>
            <source>Date of the visit</source>
            <translation>Дата обследования</translation>
        </message>
        <message>
            <source>Death of a close person, heavy loss</source>
            <translation>Утрата близкого</translation>
        </message>
        <message>
            <source>Debts and loans (as told)</source>
            <translation>Долги, кредиты (со слов)</translation>
        </message>
        <message>
            <source>Debts, loans</source>
            <comment>paper</comment>
            <translation>Долги, кредиты</translation>
        </message>
        <message>
            <source>Dependence on alcohol or narcotics</source>
            <translation>Алкогольная, наркозависимость</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Does not cooperate with the school</source>
            <translation>Не сотрудничает со школой</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Выполнено</translation>
        </message>
        <message>
            <source>Draft</source>
            <comment>visit</comment>
            <translation>Черновик</translation>
        </message>
        <message>
            <source>Dwelling</source>
            <translation>Жильё</translation>
        </message>
        <message>
            <source>Education / class</source>
            <comment>paper</comment>
            <translation>Образование / класс</translation>
        </message>
        <message>
            <source>Education or class</source>
            <translation>Образование или класс</translation>
        </message>
        <message>
            <source>Electric light</source>
            <translation>Электрический свет</translation>
        </message>
        <message>
            <source>Examined: {when}</source>
            <translation>Обследована: {when}</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>Семьи</translation>
        </message>
        <message>
            <source>Families</source>
            <comment>column</comment>
            <translation>Семей</translation>
        </message>
        <message>
            <source>Families on the list</source>
            <translation>Семей в списке</translation>
        </message>
        <message>
            <source>Families: {families}; streets: {streets}</source>
            <translation>Семей: {families}; улиц: {streets}</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Семья</translation>
        </message>
        <message>
            <source>Family</source>
            <comment>route</comment>
            <translation>Семья</translation>
        </message>
        <message>
            <source>Family, who was at home</source>
            <translation>Состав семьи</translation>
        </message>
        <message>
            <source>Family:</source>
            <comment>paper</comment>
            <translation>Семья:</translation>
        </message>
        <message>
            <source>Family: {name}</source>
            <translation>Семья: {name}</translation>
        </message>
        <message>
            <source>Fill in what the list names and sign again.</source>
            <translation>Заполните названное в списке и подпишите снова.</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Завершён</translation>
        </message>
        <message>
            <source>Food</source>
            <comment>paper</comment>
            <translation>Питание</translation>
        </message>
        <message>
            <source>Food in the house</source>
            <translation>Питание, наличие продуктов</translation>
        </message>
        <message>
            <source>For one person, m²</source>
            <translation>На одного человека, м²</translation>
        </message>
        <message>
            <source>Free time, friends</source>
            <comment>paper</comment>
            <translation>Досуг, друзья</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>ФИО</translation>
        </message>
        <message>
            <source>Full name (pupils in bold)</source>
            <comment>paper</comment>
            <translation>ФИО (ученик — жирным)</translation>
        </message>
        <message>
            <source>Harmful habits in the family</source>
            <translation>Вредные привычки в семье</translation>
        </message>
        <message>
            <source>Head of the act</source>
            <translation>Начало акта</translation>
        </message>
        <message>
            <source>Heating</source>
            <translation>Отопление</translation>
        </message>
        <message>
            <source>Home visit, act not signed</source>
            <translation>Посещение, акт не подписан</translation>
        </message>
        <message>
            <source>Home visit, act {number}</source>
            <translation>Посещение, акт № {number}</translation>
        </message>
        <message>
            <source>Home visit, overdue</source>
            <translation>Посещение, просрочено</translation>
        </message>
        <message>
            <source>Home visit, planned</source>
            <translation>Посещение, запланировано</translation>
        </message>
        <message>
            <source>Home visit: {outcome}</source>
            <translation>Посещение: {outcome}</translation>
        </message>
        <message>
            <source>Home visits and raids</source>
            <translation>Посещения на дому и рейды</translation>
        </message>
        <message>
            <source>Hot water</source>
            <translation>Горячая вода</translation>
        </message>
        <message>
            <source>Hot water, toilet, bath</source>
            <translation>Горячая вода, туалет, ванна</translation>
        </message>
        <message>
            <source>House</source>
            <comment>route</comment>
            <translation>Дом</translation>
        </message>
        <message>
            <source>How the parents treat the child</source>
            <translation>Отношение родителей к ребёнку</translation>
        </message>
        <message>
            <source>In danger: leave, call 102 or 112, then tell the chair.</source>
            <translation>При опасности: выйти, звонить 102 / 112, затем сообщить председателю.</translation>
        </message>
        <message>
            <source>Income</source>
            <comment>section</comment>
            <translation>Доход</translation>
        </message>
        <message>
            <source>Income is not sufficient</source>
            <translation>Доход ниже достаточного</translation>
        </message>
        <message>
            <source>Income of the family</source>
            <translation>Доход семьи</translation>
        </message>
        <message>
            <source>Income together</source>
            <translation>Доход всего</translation>
        </message>
        <message>
            <source>Incomplete family</source>
            <translation>Неполная семья</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Показатель</translation>
        </message>
        <message>
            <source>Internet</source>
            <translation>Интернет</translation>
        </message>
        <message>
            <source>Kind</source>
            <comment>paper dwelling</comment>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Kind and social category of the family</source>
            <translation>Тип и социальная категория семьи</translation>
        </message>
        <message>
            <source>Kind and social category of the family (several)</source>
            <translation>Тип и социальная категория семьи (можно несколько)</translation>
        </message>
        <message>
            <source>Kind of dwelling</source>
            <translation>Вид жилья</translation>
        </message>
        <message>
            <source>Kinship</source>
            <translation>Родство</translation>
        </message>
        <message>
            <source>Kinship</source>
            <comment>paper</comment>
            <translation>Родство</translation>
        </message>
        <message>
            <source>Last visit</source>
            <translation>Прошлое посещение</translation>
        </message>
        <message>
            <source>Last visit</source>
            <comment>route</comment>
            <translation>Прошлый визит</translation>
        </message>
        <message>
            <source>Light, internet, TV, computer</source>
            <translation>Свет, интернет, ТВ, компьютер</translation>
        </message>
        <message>
            <source>Lives here</source>
            <comment>paper</comment>
            <translation>Живёт вместе</translation>
        </message>
        <message>
            <source>Lives together with the family</source>
            <translation>Проживает совместно</translation>
        </message>
        <message>
            <source>Many children and a low income</source>
            <translation>Многодетная и малообеспеченная</translation>
        </message>
        <message>
            <source>Meaning of the service marks (the family does not see this)</source>
            <translation>Значение служебных отметок (КБ) — семье не показывать</translation>
        </message>
        <message>
            <source>Measures</source>
            <comment>paper</comment>
            <translation>Меры</translation>
        </message>
        <message>
            <source>Measures taken</source>
            <translation>Принятые меры</translation>
        </message>
        <message>
            <source>Measures taken in the raid</source>
            <translation>Меры, принятые в рейде</translation>
        </message>
        <message>
            <source>Member</source>
            <comment>signature</comment>
            <translation>Член комиссии</translation>
        </message>
        <message>
            <source>Member of staff</source>
            <translation>Сотрудник</translation>
        </message>
        <message>
            <source>Members of the family, pupils, who was at home</source>
            <translation>Состав семьи, ученики, кто был дома</translation>
        </message>
        <message>
            <source>Next visit</source>
            <translation>Дата следующего посещения</translation>
        </message>
        <message>
            <source>Next visit</source>
            <comment>paper</comment>
            <translation>След. посещение</translation>
        </message>
        <message>
            <source>Next visit</source>
            <comment>section</comment>
            <translation>Следующий раз</translation>
        </message>
        <message>
            <source>No documents</source>
            <translation>Нет документов</translation>
        </message>
        <message>
            <source>No dwelling, unsafe or crowded dwelling</source>
            <translation>Нет жилья, аварийное или теснота</translation>
        </message>
        <message>
            <source>No measure is ticked, not even «no measures needed».</source>
            <translation>Не отмечена ни одна мера, даже «меры не требуются».</translation>
        </message>
        <message>
            <source>Nobody of the commission is named.</source>
            <translation>Не указан ни один член комиссии.</translation>
        </message>
        <message>
            <source>Not visited</source>
            <translation>Не посещали</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Note</source>
            <comment>paper</comment>
            <translation>Прим.</translation>
        </message>
        <message>
            <source>Note on the results</source>
            <translation>Справка по итогам</translation>
        </message>
        <message>
            <source>Note on the results of raid No. {number}</source>
            <translation>Справка по итогам рейда № {number}</translation>
        </message>
        <message>
            <source>Note on the results of the raid</source>
            <translation>Справка по итогам рейда</translation>
        </message>
        <message>
            <source>Notes (on the way):</source>
            <translation>Заметки (в пути):</translation>
        </message>
        <message>
            <source>Nothing was changed. Look in the list of raids.</source>
            <translation>Ничего не изменено. Посмотрите в списке рейдов.</translation>
        </message>
        <message>
            <source>Nothing was changed. Look in the recycle bin or in the list of visits.</source>
            <translation>Ничего не изменено. Посмотрите в корзине или в списке посещений.</translation>
        </message>
        <message>
            <source>Nothing was changed. Write an addendum with its reason.</source>
            <translation>Ничего не изменено. Напишите исправление и укажите причину.</translation>
        </message>
        <message>
            <source>Number of the raid</source>
            <translation>№ рейда</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Opinion and requests of the parents (the child)</source>
            <translation>Мнение, просьбы родителей (ребёнка)</translation>
        </message>
        <message>
            <source>Opinion, conclusion, recommendations</source>
            <translation>Мнение, заключение, рекомендации</translation>
        </message>
        <message>
            <source>Opinion, requests</source>
            <translation>Мнение, просьбы</translation>
        </message>
        <message>
            <source>Opinion, requests</source>
            <comment>paper</comment>
            <translation>Мнение, просьбы родителей (ребёнка)</translation>
        </message>
        <message>
            <source>Others present</source>
            <comment>paper</comment>
            <translation>Кто ещё был</translation>
        </message>
        <message>
            <source>Others present at the visit</source>
            <translation>Кто ещё присутствовал</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Outcome</source>
            <comment>note</comment>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Outcome</source>
            <comment>paper</comment>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Overdue</source>
            <comment>visit</comment>
            <translation>Просрочено</translation>
        </message>
        <message>
            <source>Own room</source>
            <comment>paper</comment>
            <translation>Отдельная комната</translation>
        </message>
        <message>
            <source>Ownership</source>
            <translation>Собственность</translation>
        </message>
        <message>
            <source>Ownership</source>
            <comment>paper</comment>
            <translation>Собственность</translation>
        </message>
        <message>
            <source>Parents in labour migration</source>
            <translation>Родители в трудовой миграции</translation>
        </message>
        <message>
            <source>Parents without work</source>
            <translation>Родители без работы</translation>
        </message>
        <message>
            <source>People living here</source>
            <translation>Проживает человек</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Человек</translation>
        </message>
        <message>
            <source>Photographs only with consent.</source>
            <translation>Фотографии только с согласия.</translation>
        </message>
        <message>
            <source>Place for lessons</source>
            <translation>Место для занятий</translation>
        </message>
        <message>
            <source>Place for lessons</source>
            <comment>paper</comment>
            <translation>Место для занятий</translation>
        </message>
        <message>
            <source>Place of work (study), phone</source>
            <translation>Место работы (учёбы), телефон</translation>
        </message>
        <message>
            <source>Place of work, phone</source>
            <comment>paper</comment>
            <translation>Место работы, телефон</translation>
        </message>
        <message>
            <source>Planned</source>
            <comment>visit</comment>
            <translation>Запланировано</translation>
        </message>
        <message>
            <source>Planned for</source>
            <translation>Запланировано на</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Ученик</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>Purpose</source>
            <comment>paper</comment>
            <translation>Цель</translation>
        </message>
        <message>
            <source>Purpose of the next visit</source>
            <translation>Цель следующего посещения</translation>
        </message>
        <message>
            <source>Purpose of the raid</source>
            <translation>Цель рейда</translation>
        </message>
        <message>
            <source>Purpose of the visit</source>
            <translation>Цель посещения</translation>
        </message>
        <message>
            <source>Purpose: {purpose}</source>
            <translation>Цель: {purpose}</translation>
        </message>
        <message>
            <source>Put families on the list, then print.</source>
            <translation>Внесите семьи в список, затем печатайте.</translation>
        </message>
        <message>
            <source>Raid</source>
            <translation>Рейд</translation>
        </message>
        <message>
            <source>Raid No. {number}</source>
            <translation>Рейд № {number}</translation>
        </message>
        <message>
            <source>Raid, {day}</source>
            <translation>Рейд, {day}</translation>
        </message>
        <message numerus="yes">
            <source>Raid: {n} families</source>
            <translation>
                <numerusform>Рейд: {n} семья</numerusform>
                <numerusform>Рейд: {n} семьи</numerusform>
                <numerusform>Рейд: {n} семей</numerusform>
            </translation>
        </message>
        <message>
            <source>Raids held</source>
            <translation>Проведённые рейды</translation>
        </message>
        <message>
            <source>Reason of the correction</source>
            <translation>Причина исправления</translation>
        </message>
        <message>
            <source>Reason of the refusal</source>
            <translation>Причина отказа</translation>
        </message>
        <message>
            <source>Recommendations</source>
            <translation>Рекомендации</translation>
        </message>
        <message>
            <source>Registered address</source>
            <translation>Адрес прописки</translation>
        </message>
        <message>
            <source>Relations and upbringing in the family</source>
            <translation>Отношения и воспитание</translation>
        </message>
        <message>
            <source>Relations in the family</source>
            <translation>Отношения в семье</translation>
        </message>
        <message>
            <source>Relations in the family</source>
            <comment>paper</comment>
            <translation>Отношения в семье</translation>
        </message>
        <message>
            <source>Remark on the sanitary condition</source>
            <translation>Замечание о санитарном состоянии</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>Risk of early marriage</source>
            <translation>Риск раннего брака</translation>
        </message>
        <message>
            <source>Role in the commission</source>
            <translation>Роль в комиссии</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Количество комнат</translation>
        </message>
        <message>
            <source>Rooms, area, people</source>
            <translation>Комнаты, площадь, жильцы</translation>
        </message>
        <message>
            <source>Route list of raid No. {number}</source>
            <translation>Маршрутный лист рейда № {number}</translation>
        </message>
        <message>
            <source>Route list of the raid</source>
            <translation>Маршрутный лист рейда</translation>
        </message>
        <message>
            <source>S01</source>
            <comment>paper sign</comment>
            <translation>Доход ниже достат.</translation>
        </message>
        <message>
            <source>S02</source>
            <comment>paper sign</comment>
            <translation>Родители без работы</translation>
        </message>
        <message>
            <source>S03</source>
            <comment>paper sign</comment>
            <translation>Нет жилья, тесно</translation>
        </message>
        <message>
            <source>S04</source>
            <comment>paper sign</comment>
            <translation>Плохая санитария</translation>
        </message>
        <message>
            <source>S05</source>
            <comment>paper sign</comment>
            <translation>Мало еды, одежды</translation>
        </message>
        <message>
            <source>S06</source>
            <comment>paper sign</comment>
            <translation>Неполная семья</translation>
        </message>
        <message>
            <source>S07</source>
            <comment>paper sign</comment>
            <translation>Многод. и малообесп.</translation>
        </message>
        <message>
            <source>S08</source>
            <comment>paper sign</comment>
            <translation>В трудовой миграции</translation>
        </message>
        <message>
            <source>S09</source>
            <comment>paper sign</comment>
            <translation>У родных без опеки</translation>
        </message>
        <message>
            <source>S10</source>
            <comment>paper sign</comment>
            <translation>Болезнь, инвалидность</translation>
        </message>
        <message>
            <source>S13</source>
            <comment>paper sign</comment>
            <translation>Конфликты, развод</translation>
        </message>
        <message>
            <source>S14</source>
            <comment>paper sign</comment>
            <translation>Нет заботы о ребёнке</translation>
        </message>
        <message>
            <source>S16</source>
            <comment>paper sign</comment>
            <translation>Судимость, заключение</translation>
        </message>
        <message>
            <source>S17</source>
            <comment>paper sign</comment>
            <translation>Нет документов</translation>
        </message>
        <message>
            <source>S18</source>
            <comment>paper sign</comment>
            <translation>Не учится, прогулы</translation>
        </message>
        <message>
            <source>S19</source>
            <comment>paper sign</comment>
            <translation>Не сотрудн. со школой</translation>
        </message>
        <message>
            <source>S20</source>
            <comment>paper sign</comment>
            <translation>Утрата близкого</translation>
        </message>
        <message>
            <source>S21</source>
            <comment>paper sign</comment>
            <translation>Детский труд</translation>
        </message>
        <message>
            <source>S22</source>
            <comment>paper sign</comment>
            <translation>Риск раннего брака</translation>
        </message>
        <message>
            <source>SPPS</source>
            <comment>short</comment>
            <translation>СППС</translation>
        </message>
        <message>
            <source>SPPS · school year {year}</source>
            <translation>СППС · {year} учебный год</translation>
        </message>
        <message>
            <source>Sanitary condition</source>
            <translation>Санитарное состояние</translation>
        </message>
        <message>
            <source>Sanitary condition</source>
            <comment>paper</comment>
            <translation>Санит. состояние</translation>
        </message>
        <message>
            <source>Say how the visit ended: examined, nobody at home, not let in, wrong address, moved.</source>
            <translation>Укажите результат: обследована, никого нет дома, не впустили, адрес неверный, переехали.</translation>
        </message>
        <message>
            <source>Say whether the parent signed.</source>
            <translation>Укажите, подписал ли родитель.</translation>
        </message>
        <message>
            <source>Say who of the parents signed.</source>
            <translation>Укажите, кто из родителей подписал.</translation>
        </message>
        <message>
            <source>Say why the parent did not sign.</source>
            <translation>Укажите, почему родитель не подписал.</translation>
        </message>
        <message>
            <source>Say why there is no signature of {name}.</source>
            <translation>Укажите, почему нет подписи: {name}.</translation>
        </message>
        <message>
            <source>School year</source>
            <translation>Учебный год</translation>
        </message>
        <message>
            <source>Serious illness or disability</source>
            <translation>Тяжёлая болезнь, инвалидность</translation>
        </message>
        <message>
            <source>Sheet code</source>
            <translation>Код листа</translation>
        </message>
        <message>
            <source>Sheet code</source>
            <comment>route</comment>
            <translation>Код листа</translation>
        </message>
        <message>
            <source>Signature of the parent</source>
            <translation>Подпись родителя</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Подписи</translation>
        </message>
        <message>
            <source>Signed</source>
            <comment>member</comment>
            <translation>Подписал(а)</translation>
        </message>
        <message>
            <source>Signed</source>
            <comment>visit</comment>
            <translation>Подписан</translation>
        </message>
        <message>
            <source>Signs of a difficult situation: 0 — none, 1 — weak, 2 — clear</source>
            <translation>Признаки ТЖС: 0 — нет, 1 — слабо, 2 — явно</translation>
        </message>
        <message>
            <source>Signs of difficulty</source>
            <translation>Признаки ТЖС</translation>
        </message>
        <message>
            <source>Signs of injury</source>
            <translation>Следы травм</translation>
        </message>
        <message>
            <source>Signs of violence in the family</source>
            <translation>Признаки насилия в семье</translation>
        </message>
        <message>
            <source>Signs together</source>
            <translation>Признаки вместе</translation>
        </message>
        <message>
            <source>Size of the dwelling</source>
            <translation>Размер жилья</translation>
        </message>
        <message>
            <source>Sleeping place</source>
            <translation>Спальное место</translation>
        </message>
        <message>
            <source>Sleeping place</source>
            <comment>paper</comment>
            <translation>Спальное место</translation>
        </message>
        <message>
            <source>Social, psychological and pedagogical service (SPPS)</source>
            <translation>Социально-психолого-педагогическая служба (СППС)</translation>
        </message>
        <message>
            <source>Source of income</source>
            <translation>Источник дохода</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Начало</translation>
        </message>
        <message>
            <source>Started ____:____     Finished ____:____</source>
            <translation>Начало ____:____     Конец ____:____</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Status of the raid</source>
            <translation>Статус рейда</translation>
        </message>
        <message>
            <source>Still ahead</source>
            <translation>Впереди</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Улица</translation>
        </message>
        <message>
            <source>Street unknown, no address</source>
            <translation>Улица неизвестна или адреса нет</translation>
        </message>
        <message>
            <source>TV</source>
            <comment>paper</comment>
            <translation>ТВ</translation>
        </message>
        <message>
            <source>Television</source>
            <translation>Телевизор</translation>
        </message>
        <message>
            <source>The act cannot be signed yet.</source>
            <translation>Акт пока нельзя подписать.</translation>
        </message>
        <message>
            <source>The basis of the visit is not chosen.</source>
            <translation>Не выбрано основание посещения.</translation>
        </message>
        <message>
            <source>The child does not attend school</source>
            <translation>Ребёнок не посещает школу</translation>
        </message>
        <message>
            <source>The child is neglected, indifference</source>
            <translation>Отсутствие заботы, безразличие</translation>
        </message>
        <message>
            <source>The child is not cared for</source>
            <translation>Ребёнок без заботы</translation>
        </message>
        <message>
            <source>The child lacks food or clothes</source>
            <translation>Не хватает еды, одежды</translation>
        </message>
        <message>
            <source>The child lives with relatives without guardianship</source>
            <translation>Ребёнок у родственников без опеки</translation>
        </message>
        <message>
            <source>The child's appearance and health</source>
            <translation>Внешний вид, здоровье ребёнка</translation>
        </message>
        <message>
            <source>The child's free time and friends</source>
            <translation>Досуг и круг общения ребёнка</translation>
        </message>
        <message>
            <source>The child's own room</source>
            <translation>Отдельная комната ребёнка</translation>
        </message>
        <message>
            <source>The commission has one member; at least two must sign.</source>
            <translation>В комиссии один человек; подписать должны минимум двое.</translation>
        </message>
        <message>
            <source>The commission has two members; three are better.</source>
            <translation>В комиссии двое; лучше трое.</translation>
        </message>
        <message>
            <source>The conclusion is not written in words.</source>
            <translation>Заключение не написано словами.</translation>
        </message>
        <message>
            <source>The conclusion of the commission is not chosen.</source>
            <translation>Не выбрано заключение комиссии.</translation>
        </message>
        <message>
            <source>The day of the visit is not written.</source>
            <translation>Не указан день посещения.</translation>
        </message>
        <message>
            <source>The day of the visit lies in the future.</source>
            <translation>День посещения ещё не наступил.</translation>
        </message>
        <message>
            <source>The next visit cannot be before this one.</source>
            <translation>Следующее посещение не может быть раньше этого.</translation>
        </message>
        <message>
            <source>The parent cannot have signed and not signed.</source>
            <translation>Родитель либо подписал, либо нет: вместе нельзя.</translation>
        </message>
        <message>
            <source>The raid</source>
            <translation>Рейд</translation>
        </message>
        <message>
            <source>The visit</source>
            <translation>Посещение</translation>
        </message>
        <message>
            <source>There is no family on the list of this raid.</source>
            <translation>В списке этого рейда нет семей.</translation>
        </message>
        <message>
            <source>This act is signed; a signed act is not changed.</source>
            <translation>Этот акт подписан; подписанный акт не меняется.</translation>
        </message>
        <message>
            <source>This raid is no longer in the register.</source>
            <translation>Этого рейда больше нет в учёте.</translation>
        </message>
        <message>
            <source>This visit is no longer in the register.</source>
            <translation>Этого посещения больше нет в учёте.</translation>
        </message>
        <message>
            <source>Time of the visit</source>
            <translation>Время обследования</translation>
        </message>
        <message>
            <source>Toilet</source>
            <translation>Туалет</translation>
        </message>
        <message>
            <source>Treatment of the child</source>
            <comment>paper</comment>
            <translation>К ребёнку</translation>
        </message>
        <message>
            <source>Violence in the family</source>
            <translation>Домашнее насилие</translation>
        </message>
        <message>
            <source>Violence or harsh punishment</source>
            <translation>Насилие или жестокое наказание</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Посещение</translation>
        </message>
        <message>
            <source>Visits</source>
            <comment>column</comment>
            <translation>Посещений</translation>
        </message>
        <message>
            <source>Visits and raids</source>
            <translation>Посещения, рейды</translation>
        </message>
        <message>
            <source>Visits made</source>
            <translation>Посещения на дому</translation>
        </message>
        <message>
            <source>Water</source>
            <comment>paper</comment>
            <translation>Вода</translation>
        </message>
        <message>
            <source>Water supply</source>
            <translation>Водоснабжение</translation>
        </message>
        <message>
            <source>What is corrected or added</source>
            <translation>Что исправляется или добавляется</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Что сделать</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Что выявлено</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Who raises</source>
            <comment>paper</comment>
            <translation>Кто воспитывает</translation>
        </message>
        <message>
            <source>Who takes part in upbringing</source>
            <translation>Кто участвует в воспитании</translation>
        </message>
        <message>
            <source>Why it was cancelled</source>
            <translation>Почему отменено</translation>
        </message>
        <message>
            <source>Why not signed</source>
            <translation>Почему не подписано</translation>
        </message>
        <message>
            <source>With a result</source>
            <translation>С результатом</translation>
        </message>
        <message>
            <source>Write the visit down</source>
            <translation>Записать посещение</translation>
        </message>
        <message>
            <source>a month</source>
            <comment>paper</comment>
            <translation>в мес.</translation>
        </message>
        <message>
            <source>acts of visits, raids, printed sheets</source>
            <translation>акты посещений, рейды, напечатанные бланки</translation>
        </message>
        <message>
            <source>acts signed</source>
            <comment>visits</comment>
            <translation>подписанные акты</translation>
        </message>
        <message>
            <source>actual</source>
            <comment>paper address</comment>
            <translation>фактический</translation>
        </message>
        <message>
            <source>address</source>
            <comment>route</comment>
            <translation>адрес не тот</translation>
        </message>
        <message>
            <source>adequate</source>
            <comment>paper</comment>
            <translation>соответствуют</translation>
        </message>
        <message>
            <source>alcohol</source>
            <translation>алкоголь</translation>
        </message>
        <message>
            <source>always</source>
            <comment>control</comment>
            <translation>постоянно</translation>
        </message>
        <message>
            <source>and living conditions of a family</source>
            <comment>title, line 2</comment>
            <translation>жилищно-бытовых условий семьи</translation>
        </message>
        <message>
            <source>application of the parents</source>
            <translation>заявление родителей</translation>
        </message>
        <message>
            <source>area, m²</source>
            <comment>paper</comment>
            <translation>площадь, м²</translation>
        </message>
        <message>
            <source>at relatives'</source>
            <comment>paper</comment>
            <translation>у родных</translation>
        </message>
        <message>
            <source>bath</source>
            <comment>paper</comment>
            <translation>ванна</translation>
        </message>
        <message>
            <source>belongs to relatives</source>
            <comment>property</comment>
            <translation>родственников</translation>
        </message>
        <message>
            <source>better</source>
            <translation>лучше</translation>
        </message>
        <message>
            <source>better</source>
            <comment>paper change</comment>
            <translation>луч­ше</translation>
        </message>
        <message>
            <source>better, was: {last}</source>
            <translation>лучше, было: {last}</translation>
        </message>
        <message>
            <source>by when</source>
            <comment>paper recommendation</comment>
            <translation>срок</translation>
        </message>
        <message>
            <source>calm</source>
            <comment>paper relations</comment>
            <translation>спокойные</translation>
        </message>
        <message>
            <source>calm</source>
            <comment>relations</comment>
            <translation>спокойные</translation>
        </message>
        <message>
            <source>cancelled</source>
            <comment>raid</comment>
            <translation>отменён</translation>
        </message>
        <message>
            <source>caring</source>
            <comment>paper parenting</comment>
            <translation>забота</translation>
        </message>
        <message>
            <source>caring</source>
            <comment>parenting</comment>
            <translation>заботливое</translation>
        </message>
        <message>
            <source>carried</source>
            <comment>paper</comment>
            <translation>привозная</translation>
        </message>
        <message>
            <source>carried from elsewhere</source>
            <translation>привозная</translation>
        </message>
        <message>
            <source>central</source>
            <comment>heating</comment>
            <translation>центральное</translation>
        </message>
        <message>
            <source>central</source>
            <comment>paper heating</comment>
            <translation>центральн.</translation>
        </message>
        <message>
            <source>chair</source>
            <comment>paper commission</comment>
            <translation>предс.</translation>
        </message>
        <message>
            <source>chair of the commission</source>
            <translation>председатель комиссии</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>изменилось</translation>
        </message>
        <message>
            <source>child protection unit (OPSD)</source>
            <translation>ОПСД</translation>
        </message>
        <message>
            <source>child protection unit (OPSD), local authority</source>
            <translation>ОПСД, айыл окмоту (муниципалитет)</translation>
        </message>
        <message>
            <source>child protection unit (OPSD), prosecutor</source>
            <translation>ОПСД, прокуратура</translation>
        </message>
        <message>
            <source>civil registry (ZAGS)</source>
            <translation>ЗАГС</translation>
        </message>
        <message>
            <source>class teacher</source>
            <comment>paper</comment>
            <translation>кл. рук.</translation>
        </message>
        <message>
            <source>clear sign</source>
            <translation>явный признак</translation>
        </message>
        <message>
            <source>coal stove</source>
            <translation>печь на угле</translation>
        </message>
        <message>
            <source>coal stove</source>
            <comment>paper</comment>
            <translation>угольная печь</translation>
        </message>
        <message>
            <source>comes</source>
            <comment>paper school</comment>
            <translation>посещает</translation>
        </message>
        <message>
            <source>comes by themselves</source>
            <comment>school</comment>
            <translation>посещает</translation>
        </message>
        <message>
            <source>comes when called</source>
            <comment>school</comment>
            <translation>приходит по вызову</translation>
        </message>
        <message>
            <source>commission for children (BIK), local authority</source>
            <translation>КДД, айыл окмоту (муниципалитет)</translation>
        </message>
        <message>
            <source>complete</source>
            <comment>paper family</comment>
            <translation>полная</translation>
        </message>
        <message>
            <source>computer / phone for study</source>
            <comment>paper</comment>
            <translation>ПК / телефон для учёбы</translation>
        </message>
        <message>
            <source>conditions are adequate</source>
            <translation>условия соответствуют</translation>
        </message>
        <message>
            <source>conditions are not adequate</source>
            <translation>условия не соответствуют</translation>
        </message>
        <message>
            <source>conditions are partly adequate</source>
            <translation>условия частично соответствуют</translation>
        </message>
        <message>
            <source>conflict</source>
            <comment>paper relations</comment>
            <translation>конфликт.</translation>
        </message>
        <message>
            <source>consent to photos</source>
            <comment>paper</comment>
            <translation>согласие на фото</translation>
        </message>
        <message>
            <source>date</source>
            <comment>paper signature</comment>
            <translation>дата</translation>
        </message>
        <message>
            <source>demanding</source>
            <comment>paper parenting</comment>
            <translation>требоват.</translation>
        </message>
        <message>
            <source>demanding</source>
            <comment>parenting</comment>
            <translation>требовательное</translation>
        </message>
        <message>
            <source>difficult life situation</source>
            <translation>трудная жизненная ситуация</translation>
        </message>
        <message>
            <source>difficult situation</source>
            <comment>paper family</comment>
            <translation>в ТЖС</translation>
        </message>
        <message>
            <source>dilapidated</source>
            <comment>condition</comment>
            <translation>ветхое</translation>
        </message>
        <message>
            <source>director, police 102, ambulance 103</source>
            <translation>директор, милиция 102, скорая помощь 103</translation>
        </message>
        <message>
            <source>does not check</source>
            <comment>control</comment>
            <translation>не контролирует</translation>
        </message>
        <message>
            <source>does not check</source>
            <comment>paper control</comment>
            <translation>нет</translation>
        </message>
        <message>
            <source>does not come</source>
            <comment>paper school</comment>
            <translation>не приходит</translation>
        </message>
        <message>
            <source>does not come</source>
            <comment>school</comment>
            <translation>не приходит</translation>
        </message>
        <message>
            <source>electric</source>
            <comment>heating</comment>
            <translation>электро</translation>
        </message>
        <message>
            <source>enough</source>
            <comment>supplies</comment>
            <translation>достаточно</translation>
        </message>
        <message>
            <source>equipped</source>
            <comment>desk</comment>
            <translation>оборудовано</translation>
        </message>
        <message>
            <source>equipped</source>
            <comment>paper desk</comment>
            <translation>оборудовано</translation>
        </message>
        <message>
            <source>examined</source>
            <comment>paper</comment>
            <translation>обследована</translation>
        </message>
        <message>
            <source>examined</source>
            <comment>route</comment>
            <translation>обслед.</translation>
        </message>
        <message>
            <source>families on the list</source>
            <translation>семей в списке</translation>
        </message>
        <message>
            <source>family visited and examined</source>
            <translation>семья обследована</translation>
        </message>
        <message>
            <source>father</source>
            <comment>paper raises</comment>
            <translation>отец</translation>
        </message>
        <message>
            <source>father</source>
            <comment>raises</comment>
            <translation>отец</translation>
        </message>
        <message>
            <source>father only</source>
            <comment>paper family</comment>
            <translation>только отец</translation>
        </message>
        <message>
            <source>finished</source>
            <comment>raid</comment>
            <translation>завершён</translation>
        </message>
        <message numerus="yes">
            <source>for {n} months</source>
            <translation>
                <numerusform>{n} месяц</numerusform>
                <numerusform>{n} месяца</numerusform>
                <numerusform>{n} месяцев</numerusform>
            </translation>
        </message>
        <message>
            <source>friendly</source>
            <comment>paper relations</comment>
            <translation>дружеские</translation>
        </message>
        <message>
            <source>friendly</source>
            <comment>relations</comment>
            <translation>дружеские</translation>
        </message>
        <message>
            <source>full of conflict</source>
            <comment>relations</comment>
            <translation>конфликтные</translation>
        </message>
        <message>
            <source>gambling</source>
            <translation>игромания</translation>
        </message>
        <message>
            <source>gas</source>
            <comment>heating</comment>
            <translation>газ</translation>
        </message>
        <message>
            <source>good</source>
            <comment>condition</comment>
            <translation>хорошее</translation>
        </message>
        <message>
            <source>got better</source>
            <translation>улучшилось</translation>
        </message>
        <message>
            <source>got worse</source>
            <translation>ухудшилось</translation>
        </message>
        <message>
            <source>grandfather</source>
            <comment>raises</comment>
            <translation>дедушка</translation>
        </message>
        <message>
            <source>grandmother</source>
            <comment>raises</comment>
            <translation>бабушка</translation>
        </message>
        <message>
            <source>guardian</source>
            <comment>paper family</comment>
            <translation>опекун</translation>
        </message>
        <message>
            <source>has a corner</source>
            <comment>room</comment>
            <translation>есть уголок</translation>
        </message>
        <message>
            <source>has one</source>
            <comment>room</comment>
            <translation>есть</translation>
        </message>
        <message>
            <source>help plan</source>
            <comment>paper measure</comment>
            <translation>инд. план</translation>
        </message>
        <message>
            <source>hostel</source>
            <translation>общежитие</translation>
        </message>
        <message>
            <source>hostel</source>
            <comment>paper</comment>
            <translation>общежитие</translation>
        </message>
        <message>
            <source>hot water</source>
            <comment>paper</comment>
            <translation>горяч. вода</translation>
        </message>
        <message>
            <source>house</source>
            <comment>paper toilet</comment>
            <translation>дом</translation>
        </message>
        <message>
            <source>house in a new settlement (not legalised)</source>
            <translation>дом в новостройке (не узаконен)</translation>
        </message>
        <message>
            <source>in the house</source>
            <comment>toilet</comment>
            <translation>в доме</translation>
        </message>
        <message>
            <source>in the house</source>
            <comment>water</comment>
            <translation>в доме</translation>
        </message>
        <message>
            <source>in the house of relatives</source>
            <translation>у родственников</translation>
        </message>
        <message>
            <source>in the yard</source>
            <comment>toilet</comment>
            <translation>во дворе</translation>
        </message>
        <message>
            <source>in the yard</source>
            <comment>water</comment>
            <translation>во дворе</translation>
        </message>
        <message>
            <source>include in an individual help plan</source>
            <translation>включить в индивидуальный план помощи</translation>
        </message>
        <message>
            <source>indifferent</source>
            <comment>paper relations</comment>
            <translation>безразл.</translation>
        </message>
        <message>
            <source>indifferent</source>
            <comment>parenting</comment>
            <translation>безразличное</translation>
        </message>
        <message>
            <source>indifferent</source>
            <comment>relations</comment>
            <translation>безразличные</translation>
        </message>
        <message>
            <source>inspector for minors (IDN), commission for children (BIK)</source>
            <translation>ИДН, КДД</translation>
        </message>
        <message>
            <source>internet</source>
            <comment>paper</comment>
            <translation>интернет</translation>
        </message>
        <message>
            <source>labour migrants</source>
            <comment>paper family</comment>
            <translation>труд. мигранты</translation>
        </message>
        <message>
            <source>light</source>
            <comment>paper</comment>
            <translation>свет</translation>
        </message>
        <message>
            <source>local authority</source>
            <translation>айыл окмоту (муниципалитет)</translation>
        </message>
        <message>
            <source>local authority, education department, child protection unit (OPSD)</source>
            <translation>айыл окмоту, отдел образования, ОПСД</translation>
        </message>
        <message>
            <source>low income</source>
            <comment>paper family</comment>
            <translation>малообеспеченная</translation>
        </message>
        <message>
            <source>many children</source>
            <comment>paper family</comment>
            <translation>многодетная</translation>
        </message>
        <message>
            <source>material help</source>
            <translation>материальная помощь</translation>
        </message>
        <message>
            <source>material help</source>
            <comment>paper measure</comment>
            <translation>мат. помощь</translation>
        </message>
        <message>
            <source>member</source>
            <comment>paper commission</comment>
            <translation>член</translation>
        </message>
        <message>
            <source>member of the commission</source>
            <translation>член комиссии</translation>
        </message>
        <message>
            <source>mother</source>
            <comment>paper raises</comment>
            <translation>мать</translation>
        </message>
        <message>
            <source>mother</source>
            <comment>raises</comment>
            <translation>мать</translation>
        </message>
        <message>
            <source>mother only</source>
            <comment>paper family</comment>
            <translation>только мать</translation>
        </message>
        <message>
            <source>moved</source>
            <comment>paper</comment>
            <translation>переехали</translation>
        </message>
        <message>
            <source>moved</source>
            <comment>route</comment>
            <translation>пере­ехали</translation>
        </message>
        <message>
            <source>narcotics</source>
            <translation>наркотики</translation>
        </message>
        <message>
            <source>new settlement</source>
            <comment>paper</comment>
            <translation>новостройка</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>no</source>
            <comment>kept</comment>
            <translation>нет</translation>
        </message>
        <message>
            <source>no change</source>
            <translation>без изменений</translation>
        </message>
        <message>
            <source>no changes</source>
            <translation>изменений нет</translation>
        </message>
        <message>
            <source>no dwelling</source>
            <translation>нет жилья</translation>
        </message>
        <message>
            <source>no dwelling</source>
            <comment>paper</comment>
            <translation>нет жилья</translation>
        </message>
        <message>
            <source>no heating</source>
            <translation>отопления нет</translation>
        </message>
        <message>
            <source>no information</source>
            <comment>habits</comment>
            <translation>нет сведений</translation>
        </message>
        <message>
            <source>no measures are needed</source>
            <translation>меры не требуются</translation>
        </message>
        <message>
            <source>no risk</source>
            <translation>нет риска</translation>
        </message>
        <message>
            <source>no sign</source>
            <translation>признака нет</translation>
        </message>
        <message>
            <source>no toilet</source>
            <translation>туалета нет</translation>
        </message>
        <message>
            <source>nobody</source>
            <comment>route</comment>
            <translation>нет дома</translation>
        </message>
        <message>
            <source>nobody at home</source>
            <translation>никого нет дома</translation>
        </message>
        <message>
            <source>nobody at home</source>
            <comment>paper</comment>
            <translation>нет дома</translation>
        </message>
        <message>
            <source>none</source>
            <comment>bed</comment>
            <translation>нет</translation>
        </message>
        <message>
            <source>none</source>
            <comment>desk</comment>
            <translation>нет</translation>
        </message>
        <message>
            <source>none</source>
            <comment>habits</comment>
            <translation>нет</translation>
        </message>
        <message>
            <source>none</source>
            <comment>paper</comment>
            <translation>нет</translation>
        </message>
        <message>
            <source>none</source>
            <comment>room</comment>
            <translation>нет</translation>
        </message>
        <message>
            <source>none</source>
            <comment>supplies</comment>
            <translation>нет</translation>
        </message>
        <message>
            <source>none of these</source>
            <translation>ничего из этого</translation>
        </message>
        <message>
            <source>not adequate</source>
            <comment>paper</comment>
            <translation>не соответств.</translation>
        </message>
        <message>
            <source>not comparable</source>
            <translation>не сравнить</translation>
        </message>
        <message>
            <source>not enough</source>
            <comment>supplies</comment>
            <translation>недостаточно</translation>
        </message>
        <message>
            <source>not equipped</source>
            <comment>paper desk</comment>
            <translation>не оборуд.</translation>
        </message>
        <message>
            <source>not let in</source>
            <translation>не впустили</translation>
        </message>
        <message>
            <source>not let in</source>
            <comment>paper</comment>
            <translation>не впустили</translation>
        </message>
        <message>
            <source>not let in</source>
            <comment>route</comment>
            <translation>не впус­тили</translation>
        </message>
        <message>
            <source>not needed</source>
            <comment>paper measure</comment>
            <translation>не нужны</translation>
        </message>
        <message>
            <source>not signed: {reason}</source>
            <translation>не подписал(а): {reason}</translation>
        </message>
        <message>
            <source>not visited yet</source>
            <translation>ещё не посещены</translation>
        </message>
        <message>
            <source>on raids</source>
            <comment>visits</comment>
            <translation>из них в ходе рейдов</translation>
        </message>
        <message>
            <source>orphan</source>
            <comment>paper family</comment>
            <translation>есть сирота</translation>
        </message>
        <message>
            <source>other</source>
            <comment>paper raises</comment>
            <translation>иные</translation>
        </message>
        <message>
            <source>other</source>
            <comment>property</comment>
            <translation>иное</translation>
        </message>
        <message>
            <source>outside body</source>
            <comment>paper</comment>
            <translation>запрос органа</translation>
        </message>
        <message>
            <source>overprotective</source>
            <comment>paper parenting</comment>
            <translation>гиперопека</translation>
        </message>
        <message>
            <source>overprotective</source>
            <comment>parenting</comment>
            <translation>гиперопека</translation>
        </message>
        <message>
            <source>own</source>
            <comment>bed</comment>
            <translation>отдельное</translation>
        </message>
        <message>
            <source>own</source>
            <comment>property</comment>
            <translation>своё</translation>
        </message>
        <message>
            <source>own flat</source>
            <translation>собственная квартира</translation>
        </message>
        <message>
            <source>own flat</source>
            <comment>paper</comment>
            <translation>квартира</translation>
        </message>
        <message>
            <source>own house</source>
            <translation>собственный дом</translation>
        </message>
        <message>
            <source>own house</source>
            <comment>paper</comment>
            <translation>дом</translation>
        </message>
        <message>
            <source>parents' application</source>
            <comment>paper</comment>
            <translation>заявление</translation>
        </message>
        <message>
            <source>parents, class teacher</source>
            <translation>родители, классный руководитель</translation>
        </message>
        <message>
            <source>partly</source>
            <comment>kept</comment>
            <translation>частично</translation>
        </message>
        <message>
            <source>partly adequate</source>
            <comment>paper</comment>
            <translation>частично</translation>
        </message>
        <message>
            <source>patronage</source>
            <translation>патронаж</translation>
        </message>
        <message>
            <source>patronage</source>
            <comment>paper family</comment>
            <translation>патронаж</translation>
        </message>
        <message>
            <source>patronage</source>
            <comment>paper measure</comment>
            <translation>патронаж</translation>
        </message>
        <message>
            <source>people living</source>
            <comment>paper</comment>
            <translation>проживает, чел.</translation>
        </message>
        <message>
            <source>planned</source>
            <comment>raid</comment>
            <translation>запланирован</translation>
        </message>
        <message>
            <source>planned raid</source>
            <translation>плановый рейд</translation>
        </message>
        <message>
            <source>planned raid</source>
            <comment>paper</comment>
            <translation>план. рейд</translation>
        </message>
        <message>
            <source>police 102, inspector for minors (IDN)</source>
            <translation>милиция 102, ИДН</translation>
        </message>
        <message>
            <source>pupil</source>
            <comment>kinship</comment>
            <translation>ученик</translation>
        </message>
        <message>
            <source>purpose</source>
            <comment>paper next visit</comment>
            <translation>цель</translation>
        </message>
        <message>
            <source>receives benefit</source>
            <comment>paper family</comment>
            <translation>получает пособие</translation>
        </message>
        <message>
            <source>referral</source>
            <translation>направление</translation>
        </message>
        <message>
            <source>referral</source>
            <comment>paper measure</comment>
            <translation>направл.</translation>
        </message>
        <message>
            <source>refused to sign</source>
            <translation>отказался (отказалась) от подписи</translation>
        </message>
        <message>
            <source>refused to sign, reason</source>
            <comment>paper</comment>
            <translation>отказ от подписи, причина</translation>
        </message>
        <message>
            <source>refused: {reason}</source>
            <translation>отказ: {reason}</translation>
        </message>
        <message>
            <source>relatives</source>
            <comment>paper raises</comment>
            <translation>родные</translation>
        </message>
        <message>
            <source>relatives</source>
            <comment>raises</comment>
            <translation>родственники</translation>
        </message>
        <message>
            <source>relatives'</source>
            <comment>paper property</comment>
            <translation>родств.</translation>
        </message>
        <message>
            <source>rented</source>
            <comment>paper</comment>
            <translation>аренда</translation>
        </message>
        <message>
            <source>rented</source>
            <comment>property</comment>
            <translation>аренда</translation>
        </message>
        <message>
            <source>rented dwelling</source>
            <translation>арендуемое жильё</translation>
        </message>
        <message>
            <source>repeated</source>
            <comment>paper</comment>
            <translation>повторно</translation>
        </message>
        <message>
            <source>repeated visit</source>
            <translation>повторное посещение</translation>
        </message>
        <message>
            <source>report</source>
            <comment>paper measure</comment>
            <translation>ИДН, ОПСД</translation>
        </message>
        <message>
            <source>report to the inspection for minors or the department of family support</source>
            <translation>сообщить в ИДН, ОПСД</translation>
        </message>
        <message>
            <source>request of an outside body</source>
            <translation>запрос внешнего органа</translation>
        </message>
        <message>
            <source>request of the class teacher</source>
            <translation>обращение классного руководителя</translation>
        </message>
        <message>
            <source>risk group</source>
            <translation>группа риска</translation>
        </message>
        <message>
            <source>risk group</source>
            <comment>paper family</comment>
            <translation>группа риска</translation>
        </message>
        <message>
            <source>rooms</source>
            <comment>paper</comment>
            <translation>комнат</translation>
        </message>
        <message>
            <source>rude</source>
            <comment>paper parenting</comment>
            <translation>грубое</translation>
        </message>
        <message>
            <source>rude</source>
            <comment>parenting</comment>
            <translation>грубое</translation>
        </message>
        <message>
            <source>same</source>
            <comment>paper change</comment>
            <translation>то же</translation>
        </message>
        <message>
            <source>satisfactory</source>
            <comment>condition</comment>
            <translation>удовлетворительное</translation>
        </message>
        <message>
            <source>satisfactory</source>
            <comment>paper</comment>
            <translation>удовлетворит.</translation>
        </message>
        <message>
            <source>satisfactory</source>
            <comment>paper sanitary</comment>
            <translation>удовлетв.</translation>
        </message>
        <message>
            <source>shared</source>
            <comment>paper bed</comment>
            <translation>совместное</translation>
        </message>
        <message>
            <source>shared with somebody</source>
            <comment>bed</comment>
            <translation>совместное</translation>
        </message>
        <message>
            <source>signed</source>
            <comment>parent</comment>
            <translation>подписал(а)</translation>
        </message>
        <message>
            <source>socially dangerous situation</source>
            <translation>социально опасное положение</translation>
        </message>
        <message>
            <source>som</source>
            <translation>сом</translation>
        </message>
        <message>
            <source>somebody else</source>
            <comment>raises</comment>
            <translation>другой человек</translation>
        </message>
        <message>
            <source>sometimes</source>
            <comment>control</comment>
            <translation>иногда</translation>
        </message>
        <message>
            <source>source</source>
            <comment>paper</comment>
            <translation>источник</translation>
        </message>
        <message>
            <source>state</source>
            <comment>paper property</comment>
            <translation>госуд.</translation>
        </message>
        <message>
            <source>state-owned</source>
            <comment>property</comment>
            <translation>государственное</translation>
        </message>
        <message>
            <source>step-parent</source>
            <comment>paper family</comment>
            <translation>отчим/мачеха</translation>
        </message>
        <message>
            <source>street pump</source>
            <translation>уличная колонка</translation>
        </message>
        <message>
            <source>street pump</source>
            <comment>paper</comment>
            <translation>колонка</translation>
        </message>
        <message>
            <source>take under watch</source>
            <translation>взять на контроль</translation>
        </message>
        <message>
            <source>temporary or unsafe dwelling</source>
            <translation>временное или аварийное жильё</translation>
        </message>
        <message>
            <source>the address is wrong</source>
            <translation>адрес неверный</translation>
        </message>
        <message>
            <source>the family has moved</source>
            <translation>переехали</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>без изменений</translation>
        </message>
        <message>
            <source>there is</source>
            <comment>has</comment>
            <translation>есть</translation>
        </message>
        <message>
            <source>there is a danger to life or health</source>
            <translation>есть угроза жизни или здоровью</translation>
        </message>
        <message>
            <source>there is none</source>
            <comment>has</comment>
            <translation>нет</translation>
        </message>
        <message>
            <source>there is one, not equipped</source>
            <comment>desk</comment>
            <translation>есть, не оборудовано</translation>
        </message>
        <message>
            <source>time</source>
            <comment>paper visit</comment>
            <translation>время</translation>
        </message>
        <message>
            <source>tobacco</source>
            <translation>табак</translation>
        </message>
        <message>
            <source>toilet</source>
            <comment>paper</comment>
            <translation>туалет</translation>
        </message>
        <message>
            <source>under way</source>
            <comment>raid</comment>
            <translation>идёт</translation>
        </message>
        <message>
            <source>unsafe</source>
            <comment>condition</comment>
            <translation>аварийное</translation>
        </message>
        <message>
            <source>unsafe dwelling</source>
            <comment>paper</comment>
            <translation>аварийное</translation>
        </message>
        <message>
            <source>unsatisfactory</source>
            <comment>condition</comment>
            <translation>неудовлетворительное</translation>
        </message>
        <message>
            <source>unsatisfactory</source>
            <comment>paper</comment>
            <translation>неудовлетв.</translation>
        </message>
        <message>
            <source>unstable</source>
            <comment>paper relations</comment>
            <translation>неустойч.</translation>
        </message>
        <message>
            <source>unstable</source>
            <comment>relations</comment>
            <translation>неустойчивые</translation>
        </message>
        <message>
            <source>urgent</source>
            <comment>paper</comment>
            <translation>сигнал</translation>
        </message>
        <message>
            <source>urgent signal</source>
            <translation>экстренный сигнал</translation>
        </message>
        <message>
            <source>visited on {day}, act {number}</source>
            <translation>посещена {day}, акт № {number}</translation>
        </message>
        <message>
            <source>was not there</source>
            <comment>parent</comment>
            <translation>отсутствовал(а)</translation>
        </message>
        <message>
            <source>was: {last}</source>
            <translation>было: {last}</translation>
        </message>
        <message>
            <source>watch</source>
            <comment>paper measure</comment>
            <translation>контроль</translation>
        </message>
        <message>
            <source>weak sign</source>
            <translation>слабый признак</translation>
        </message>
        <message>
            <source>what</source>
            <comment>paper recommendation</comment>
            <translation>что</translation>
        </message>
        <message>
            <source>when called</source>
            <comment>paper school</comment>
            <translation>по вызову</translation>
        </message>
        <message>
            <source>who</source>
            <comment>paper recommendation</comment>
            <translation>кто</translation>
        </message>
        <message>
            <source>with relatives</source>
            <comment>paper family</comment>
            <translation>у родных</translation>
        </message>
        <message>
            <source>without a result yet</source>
            <translation>пока без результата</translation>
        </message>
        <message>
            <source>worse</source>
            <translation>хуже</translation>
        </message>
        <message>
            <source>worse</source>
            <comment>paper change</comment>
            <translation>ху­же</translation>
        </message>
        <message>
            <source>worse, was: {last}</source>
            <translation>хуже, было: {last}</translation>
        </message>
        <message>
            <source>wrong address</source>
            <comment>paper</comment>
            <translation>адрес неверен</translation>
        </message>
        <message>
            <source>yard</source>
            <comment>paper toilet</comment>
            <translation>двор</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <source>yes</source>
            <comment>kept</comment>
            <translation>да</translation>
        </message>
        <message>
            <source>{day}, from {time}</source>
            <translation>{day}, с {time}</translation>
        </message>
        <message>
            <source>{family}: act not signed yet</source>
            <translation>{family}: акт ещё не подписан</translation>
        </message>
        <message>
            <source>{family}: home visit</source>
            <translation>{family}: посещение семьи</translation>
        </message>
        <message numerus="yes">
            <source>{n} facts better</source>
            <translation>
                <numerusform>{n} факт лучше</numerusform>
                <numerusform>{n} факта лучше</numerusform>
                <numerusform>{n} фактов лучше</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} facts changed</source>
            <translation>
                <numerusform>{n} факт изменился</numerusform>
                <numerusform>{n} факта изменилось</numerusform>
                <numerusform>{n} фактов изменилось</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} facts were not looked at: they stay «unknown» in the act.</source>
            <translation>
                <numerusform>{n} факт не осмотрен: в акте останется «неизвестно».</numerusform>
                <numerusform>{n} факта не осмотрено: в акте останется «неизвестно».</numerusform>
                <numerusform>{n} фактов не осмотрено: в акте останется «неизвестно».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} facts worse</source>
            <translation>
                <numerusform>{n} факт хуже</numerusform>
                <numerusform>{n} факта хуже</numerusform>
                <numerusform>{n} фактов хуже</numerusform>
            </translation>
        </message>
        <message>
            <source>{points} points; looked at {seen} of {all}</source>
            <translation>{points} баллов; осмотрено {seen} из {all}</translation>
        </message>
        <message>
            <source>{sum} som a month</source>
            <translation>{sum} сом в месяц</translation>
        </message>
        <message>
            <source>{sum} som a month → {each} som per head</source>
            <translation>{sum} сом в месяц → {each} сом на человека</translation>
        </message>
        <message>
            <source>{sum} som a month; per head when 6.3 says how many live here</source>
            <translation>{sum} сом в месяц; на человека — когда заполнено 6.3</translation>
        </message>
        <message numerus="yes">
            <source>{total} of {most}: at least «{level}»; {n} signs not looked at</source>
            <translation>
                <numerusform>{total} из {most}: не ниже «{level}»; {n} признак не осмотрен</numerusform>
                <numerusform>{total} из {most}: не ниже «{level}»; {n} признака не осмотрено</numerusform>
                <numerusform>{total} из {most}: не ниже «{level}»; {n} признаков не осмотрено</numerusform>
            </translation>
        </message>
        <message>
            <source>{total} of {most}: {level}</source>
            <translation>{total} из {most}: {level}</translation>
        </message>
        <message>
            <source>{total}; {each} som for one person</source>
            <translation>{total}; {each} сом на человека</translation>
        </message>
        <message>
            <source>— = not looked at. The original is the paper signed by hand.</source>
            <translation>«—» = не осматривалось. Подлинник — бумага, подписанная от руки.</translation>
        </message>
        <message>
            <source>“No measures are needed” cannot stand beside a measure.</source>
            <translation>«Меры не требуются» нельзя отметить вместе с мерой.</translation>
        </message>
        <message>
            <source>“None” and “no information” cannot stand beside a habit.</source>
            <translation>«Нет» и «нет сведений» нельзя отметить вместе с другим ответом.</translation>
        </message>
        <message>
            <source>→ {area} m² per head</source>
            <translation>→ {area} м²/чел.</translation>
        </message>
    </context>
</TS>
