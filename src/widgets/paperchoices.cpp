#include "paperchoices.h"

#include "choicebox.h"
#include "label.h"

#include <ruam/format/fieldtext.h>
#include <ruam/format/roundtext.h>

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ruam::widgets {

using presentation::Choice;
using presentation::Choices;
using reports::OptionPart;
using reports::PaperInfo;
using reports::ScopePart;

namespace {

constexpr qint64 kMostCards = 100;

Choice choiceOf(qint64 value, const QString &text)
{
    return {value, text};
}

qint64 numberIn(const core::Value &value)
{
    const auto *number = std::get_if<qint64>(&value);
    return number ? *number : 0;
}

/// The words that stand for a value among choices.
QString wordsFor(const Choices &choices, qint64 value)
{
    for (const Choice &choice : choices)
        if (numberIn(choice.value) == value)
            return choice.text;
    return {};
}

} // namespace

PaperChoices::PaperChoices(session::Session &session, const format::Texts &texts, QWidget *parent)
    : QWidget(parent), m_session(session), m_texts(texts)
{
    for (const PaperInfo &info : reports::papers())
        m_requests[info.kind].kind = info.kind;
    build();
    retranslate();
}

ChoiceBox *PaperChoices::addChoice(QVBoxLayout &layout, Choices (PaperChoices::*fetch)() const,
                                   void (PaperChoices::*take)(const core::Value &))
{
    auto *label = new Label(this, Label::Tone::Secondary);
    auto *box = new ChoiceBox(
        ChoiceBox::Kind::Words, [this, fetch] { return (this->*fetch)(); }, this);
    label->setBuddy(box);
    m_labels[box] = label;
    layout.addWidget(label);
    layout.addWidget(box);
    layout.addSpacing(4);
    connect(box, &ChoiceBox::submitted, this, [this, box, take] {
        const Choice *chosen = box->choice();
        if (!chosen)
            return;
        (this->*take)(chosen->value);
        show();
        Q_EMIT changed();
    });
    return box;
}

QCheckBox *PaperChoices::addCheck(QVBoxLayout &layout, void (PaperChoices::*take)(bool))
{
    auto *box = new QCheckBox(this);
    layout.addWidget(box);
    connect(box, &QCheckBox::clicked, this, [this, take](bool on) {
        (this->*take)(on);
        Q_EMIT changed();
    });
    return box;
}

void PaperChoices::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_group = addChoice(*layout, &PaperChoices::groups, &PaperChoices::takeGroup);
    m_language = addChoice(*layout, &PaperChoices::languages, &PaperChoices::takeLanguage);
    m_era = addChoice(*layout, &PaperChoices::eras, &PaperChoices::takeEra);
    m_digits = addChoice(*layout, &PaperChoices::digits, &PaperChoices::takeDigits);
    m_profile = addChoice(*layout, &PaperChoices::profiles, &PaperChoices::takeProfile);
    m_order = addChoice(*layout, &PaperChoices::orders, &PaperChoices::takeOrder);
    auto *firstLabel = new Label(this, Label::Tone::Secondary);
    m_firstCard = new QLineEdit(this);
    firstLabel->setBuddy(m_firstCard);
    m_labels[m_firstCard] = firstLabel;
    layout->addWidget(firstLabel);
    layout->addWidget(m_firstCard);
    layout->addSpacing(4);
    connect(m_firstCard, &QLineEdit::editingFinished, this, &PaperChoices::takeFirstCard);
    m_bands = addCheck(*layout, &PaperChoices::takeBands);
    m_doctor = addCheck(*layout, &PaperChoices::takeDoctor);
    m_printTime = addCheck(*layout, &PaperChoices::takePrintTime);
    layout->addStretch(1);
}

void PaperChoices::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    retranslate();
}

void PaperChoices::retranslate()
{
    const auto name = [this](QWidget *field, const QString &words) {
        m_labels.at(field)->setText(words);
        field->setAccessibleName(words);
    };
    name(m_group, tr("For"));
    name(m_language, tr("Language"));
    name(m_era, tr("Years"));
    name(m_digits, tr("Digits"));
    name(m_profile, tr("What is shown"));
    name(m_order, tr("Order of names"));
    name(m_firstCard, tr("First card of the sheet"));
    m_bands->setText(tr("A band for each province"));
    m_doctor->setText(tr("Titles of doctors"));
    m_printTime->setText(tr("Time of printing"));
    for (ChoiceBox *box : {m_group, m_language, m_era, m_digits, m_profile, m_order})
        box->forgetEntries();
    show();
}

void PaperChoices::setPaper(reports::PaperKind kind)
{
    m_kind = kind;
    if (reports::paperInfo(kind).perGroup() && m_session.plan().find(m_chosenGroup))
        now().scope.group = m_chosenGroup;
    show();
}

void PaperChoices::setRequest(const PaperRequest &request)
{
    m_chosenGroup = request.scope.group;
    m_requests[request.kind].scope = request.scope;
    setPaper(request.kind);
}

PaperRequest PaperChoices::request() const
{
    PaperRequest request = now();
    request.options.asOf = m_session.asOf();
    request.options.printedAt = m_printsTime ? m_session.clock().localTime() : QDateTime();
    return request;
}

void PaperChoices::followRecords()
{
    m_group->forgetEntries();
    for (auto &[kind, request] : m_requests)
        if (request.scope.group.isValid() && !m_session.plan().find(request.scope.group))
            request.scope = {};
    show();
}

void PaperChoices::setWords(ChoiceBox *box, const QString &words)
{
    if (!box->isTyping())
        box->setStored(words);
}

void PaperChoices::show()
{
    const PaperInfo &info = reports::paperInfo(m_kind);
    const auto offer = [this](QWidget *field, bool offered) {
        field->setVisible(offered);
        if (const auto label = m_labels.find(field); label != m_labels.end())
            label->second->setVisible(offered);
    };
    offer(m_group, info.perGroup());
    offer(m_profile, info.options.testFlag(OptionPart::Profile));
    offer(m_order, info.options.testFlag(OptionPart::Order));
    offer(m_firstCard, info.options.testFlag(OptionPart::FirstCard));
    offer(m_bands, info.options.testFlag(OptionPart::Bands));
    offer(m_doctor, info.options.testFlag(OptionPart::Doctor));
    const reports::PaperOptions &options = now().options;
    setWords(m_group, wordsFor(groups(), now().scope.group.value));
    setWords(m_language, wordsFor(languages(), qint64(options.language)));
    setWords(m_era, wordsFor(eras(), qint64(options.era)));
    setWords(m_digits, wordsFor(digits(), qint64(options.digits.value_or(info.digits))));
    setWords(m_profile, wordsFor(profiles(), qint64(options.profile.value_or(info.profile))));
    setWords(m_order, wordsFor(orders(), qint64(options.order)));
    m_firstCard->setText(QString::number(options.firstCard));
    m_bands->setChecked(options.byProvince);
    m_doctor->setChecked(options.doctor == format::DoctorTitle::Shown);
    m_printTime->setChecked(m_printsTime);
}

Choices PaperChoices::groups() const
{
    const core::Plan &plan = m_session.plan();
    Choices choices{choiceOf(0, tr("All groups"))};
    for (const core::TrainingGroup *group : plan.groups())
        choices.append(choiceOf(group->id.value, format::recordTitle(plan, refOf(group->id), m_texts)));
    return choices;
}

Choices PaperChoices::languages() const
{
    return {choiceOf(qint64(format::Language::Thai), QStringLiteral("ไทย")),
            choiceOf(qint64(format::Language::English), QStringLiteral("English"))};
}

Choices PaperChoices::eras() const
{
    return {choiceOf(qint64(format::Era::Buddhist), tr("Buddhist era")),
            choiceOf(qint64(format::Era::Common), tr("Common era"))};
}

Choices PaperChoices::digits() const
{
    return {choiceOf(qint64(format::Digits::Thai), tr("Thai digits (๑๒๓)")),
            choiceOf(qint64(format::Digits::Arabic), tr("Arabic digits (123)"))};
}

Choices PaperChoices::profiles() const
{
    return {choiceOf(qint64(reports::Profile::Office), tr("Inside the office")),
            choiceOf(qint64(reports::Profile::Door), tr("At the door")),
            choiceOf(qint64(reports::Profile::Public), tr("For publication"))};
}

Choices PaperChoices::orders() const
{
    return {choiceOf(qint64(core::ParticipantOrder::AsGiven), tr("As given")),
            choiceOf(qint64(core::ParticipantOrder::ByName), tr("By name"))};
}

void PaperChoices::takeGroup(const core::Value &value)
{
    m_chosenGroup = {numberIn(value)};
    now().scope = {};
    now().scope.group = m_chosenGroup;
}

void PaperChoices::takeLanguage(const core::Value &value)
{
    reports::PaperOptions &options = now().options;
    options.language = format::Language(numberIn(value));
    // An English paper counts years and writes digits as its readers do, unless it is told otherwise after.
    const bool english = options.language == format::Language::English;
    options.era = english ? format::Era::Common : format::Era::Buddhist;
    options.digits = english ? std::optional(format::Digits::Arabic) : std::nullopt;
}

void PaperChoices::takeEra(const core::Value &value)
{
    now().options.era = format::Era(numberIn(value));
}

void PaperChoices::takeDigits(const core::Value &value)
{
    now().options.digits = format::Digits(numberIn(value));
}

void PaperChoices::takeProfile(const core::Value &value)
{
    now().options.profile = reports::Profile(numberIn(value));
}

void PaperChoices::takeOrder(const core::Value &value)
{
    now().options.order = core::ParticipantOrder(numberIn(value));
}

void PaperChoices::takeBands(bool on)
{
    now().options.byProvince = on;
}

void PaperChoices::takeDoctor(bool on)
{
    now().options.doctor = on ? format::DoctorTitle::Shown : format::DoctorTitle::Hidden;
}

void PaperChoices::takePrintTime(bool on)
{
    m_printsTime = on;
}

void PaperChoices::takeFirstCard()
{
    const QString typed = m_firstCard->text().trimmed();
    bool isNumber = false;
    const qint64 card = format::toArabicDigits(format::digitsOfNumberRow(typed).value_or(typed)).toLongLong(&isNumber);
    if (isNumber && card >= 1 && card <= kMostCards && card != now().options.firstCard) {
        now().options.firstCard = card;
        Q_EMIT changed();
    }
    show();
}

} // namespace ruam::widgets
