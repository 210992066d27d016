#include "paperchoices.h"

#include "choicebox.h"
#include "label.h"

#include <ruam/format/fieldtext.h>

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>
#include <iterator>
#include <span>

namespace ruam::widgets {

using presentation::Choice;
using presentation::Choices;
using reports::OptionPart;
using reports::PaperInfo;
using reports::PaperOptions;

namespace {

constexpr qint64 kMostCards = 100;
constexpr int kOptionAir = 6;
constexpr qint64 kSelected = -1; ///< among the groups: what was selected elsewhere

struct OptionEntry
{
    qint64 value;
    const char *words;
};

template <class E>
constexpr OptionEntry optionEntry(E value, const char *words)
{
    return {qint64(value), words};
}

constexpr OptionEntry kYearEras[] = {
    optionEntry(format::Era::Buddhist, QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "Buddhist era")),
    optionEntry(format::Era::Common, QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "Common era"))};
constexpr OptionEntry kDigitKinds[] = {
    optionEntry(format::Digits::Thai, QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "Thai digits (๑๒๓)")),
    optionEntry(format::Digits::Arabic, QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "Arabic digits (123)"))};
constexpr OptionEntry kProfiles[] = {
    optionEntry(reports::Profile::Office, QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "Inside the office")),
    optionEntry(reports::Profile::Door, QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "At the door")),
    optionEntry(reports::Profile::Public, QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "For publication"))};
constexpr OptionEntry kPresets[] = {
    optionEntry(reports::SignInPreset::OneDay, QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "A set for each day")),
    optionEntry(reports::SignInPreset::BothDays,
                QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "Two days on one sheet, landscape")),
    optionEntry(reports::SignInPreset::FullColumns,
                QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "All columns, landscape")),
    optionEntry(reports::SignInPreset::HalfDay,
                QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "Half a day, with the time"))};
constexpr OptionEntry kNameOrders[] = {
    optionEntry(core::ParticipantOrder::AsGiven, QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "As given")),
    optionEntry(core::ParticipantOrder::ByName, QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "By name"))};
constexpr OptionEntry kCardSheets[] = {
    optionEntry(reports::CardSheet::Eight,
                QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "8 on a sheet, 95 x 65 mm")),
    optionEntry(reports::CardSheet::Ten,
                QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "10 on a sheet, 90 x 54 mm"))};
constexpr OptionEntry kCardTitles[] = {
    optionEntry(reports::TitleOnCard::InFront,
                QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "Title in front of the name")),
    optionEntry(reports::TitleOnCard::Above, QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "Title above the name")),
    optionEntry(reports::TitleOnCard::None, QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "Without a title"))};

/// A choice among words.
struct OptionChoice
{
    const char *name;
    const char *label;
    std::optional<OptionPart> part;       ///< none: every paper has it
    std::span<const OptionEntry> entries; ///< none: the languages, each in its own
    qint64 (*get)(const PaperOptions &options, const PaperInfo &info);
    void (*set)(PaperOptions &options, qint64 value);
};

void setLanguage(PaperOptions &options, qint64 value)
{
    options.language = format::Language(value);
    // An English paper counts years and writes digits as its readers do, unless it is told otherwise after.
    const bool english = options.language == format::Language::English;
    options.era = english ? format::Era::Common : format::Era::Buddhist;
    options.digits = english ? std::optional(format::Digits::Arabic) : std::nullopt;
}

constexpr OptionChoice kOptionChoices[] = {
    {"language",
     QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "Language"),
     std::nullopt,
     {},
     [](const PaperOptions &o, const PaperInfo &) { return qint64(o.language); },
     setLanguage},
    {"era", QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "Years"), std::nullopt, kYearEras,
     [](const PaperOptions &o, const PaperInfo &) { return qint64(o.era); },
     [](PaperOptions &o, qint64 value) { o.era = format::Era(value); }},
    {"digits", QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "Digits"), std::nullopt, kDigitKinds,
     [](const PaperOptions &o, const PaperInfo &info) { return qint64(o.digits.value_or(info.digits)); },
     [](PaperOptions &o, qint64 value) { o.digits = format::Digits(value); }},
    {"profile", QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "What is shown"), OptionPart::Profile, kProfiles,
     [](const PaperOptions &o, const PaperInfo &info) { return qint64(o.profile.value_or(info.profile)); },
     [](PaperOptions &o, qint64 value) { o.profile = reports::Profile(value); }},
    {"preset", QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "Layout"), OptionPart::Preset, kPresets,
     [](const PaperOptions &o, const PaperInfo &) { return qint64(o.preset); },
     [](PaperOptions &o, qint64 value) { o.preset = reports::SignInPreset(value); }},
    {"order", QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "Order of names"), OptionPart::Order, kNameOrders,
     [](const PaperOptions &o, const PaperInfo &) { return qint64(o.order); },
     [](PaperOptions &o, qint64 value) { o.order = core::ParticipantOrder(value); }},
    {"cards", QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "Cards"), OptionPart::Cards, kCardSheets,
     [](const PaperOptions &o, const PaperInfo &) { return qint64(o.cards.sheet); },
     [](PaperOptions &o, qint64 value) { o.cards.sheet = reports::CardSheet(value); }},
    {"title", QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "Title of the person"), OptionPart::Cards, kCardTitles,
     [](const PaperOptions &o, const PaperInfo &) { return qint64(o.cards.title); },
     [](PaperOptions &o, qint64 value) { o.cards.title = reports::TitleOnCard(value); }},
};

/// A number or a text that is typed. A letter's texts go along from letter to letter.
struct OptionLine
{
    const char *name;
    const char *label;
    OptionPart part;
    qint64 *(*number)(PaperOptions &options);
    QString *(*text)(reports::LetterTexts &letter);
    qint64 least;
};

constexpr OptionLine kOptionLines[] = {
    {"firstCard", QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "First card of the sheet"), OptionPart::FirstCard,
     [](PaperOptions &o) { return &o.firstCard; }, nullptr, 1},
    {"blanks", QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "Cards without a name"), OptionPart::Cards,
     [](PaperOptions &o) { return &o.cards.blanks; }, nullptr, 0},
    {"number", QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "Number of the letter"), OptionPart::Letter, nullptr,
     [](reports::LetterTexts &letter) { return &letter.number; }, 0},
};

struct OptionCheck
{
    const char *name;
    const char *label;
    OptionPart part;
    bool (*get)(const PaperOptions &options);
    void (*set)(PaperOptions &options, bool on);
};

constexpr OptionCheck kOptionChecks[] = {
    {"bands", QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "A band for each province"), OptionPart::Bands,
     [](const PaperOptions &o) { return o.byProvince; }, [](PaperOptions &o, bool on) { o.byProvince = on; }},
    {"numbers", QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "Numbers begin anew in each province"),
     OptionPart::Numbers, [](const PaperOptions &o) { return o.restartNumbers; },
     [](PaperOptions &o, bool on) { o.restartNumbers = on; }},
    {"doctor", QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "Titles of doctors"), OptionPart::Doctor,
     [](const PaperOptions &o) { return o.doctor == format::DoctorTitle::Shown; },
     [](PaperOptions &o, bool on) { o.doctor = on ? format::DoctorTitle::Shown : format::DoctorTitle::Hidden; }},
    {"borders", QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "A table with rules"), OptionPart::Borders,
     [](const PaperOptions &o) { return o.bordered; }, [](PaperOptions &o, bool on) { o.bordered = on; }},
    {"cover", QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "A cover"), OptionPart::Cover,
     [](const PaperOptions &o) { return o.cover; }, [](PaperOptions &o, bool on) { o.cover = on; }},
    {"behind", QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "Agenda on the back"), OptionPart::Cards,
     [](const PaperOptions &o) { return o.cards.agendaBehind; },
     [](PaperOptions &o, bool on) { o.cards.agendaBehind = on; }},
    {"bothSides", QT_TRANSLATE_NOOP("ruam::widgets::PaperChoices", "Printed on both sides"), OptionPart::BothSides,
     [](const PaperOptions &o) { return o.bothSides; }, [](PaperOptions &o, bool on) { o.bothSides = on; }},
};

qint64 numberIn(const core::Value &value)
{
    const auto *number = std::get_if<qint64>(&value);
    return number ? *number : 0;
}

qsizetype selectedCount(const reports::PaperScope &scope)
{
    return qsizetype(scope.provinces.size() + scope.registrations.size() + scope.tasks.size());
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

void PaperChoices::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kOptionAir, 0, kOptionAir, 0); // beside the frame and the scroll bar
    layout->setSpacing(2);
    addChoices(*layout);
    addLines(*layout);
    addChecks(*layout);
    layout->addStretch(1);
}

void PaperChoices::addLabel(QVBoxLayout &layout, QWidget *field)
{
    // The air belongs to the label, so that it goes with it where the option is not offered.
    auto *label = new Label(this, Label::Tone::Secondary);
    label->setContentsMargins(0, kOptionAir, 0, 0);
    label->setBuddy(field);
    m_labels[field] = label;
    layout.addWidget(label);
    layout.addWidget(field);
}

void PaperChoices::addChoices(QVBoxLayout &layout)
{
    m_group = new ChoiceBox(
        ChoiceBox::Kind::Words, [this] { return groups(); }, this);
    m_group->setObjectName(QStringLiteral("group"));
    addLabel(layout, m_group);
    connect(m_group, &ChoiceBox::submitted, this, [this] {
        const Choice *chosen = m_group->choice();
        if (!chosen)
            return;
        if (numberIn(chosen->value) == kSelected) {
            now().scope = selectionFor(m_kind);
        } else {
            m_chosenGroup = {numberIn(chosen->value)};
            now().scope = {};
            now().scope.group = m_chosenGroup;
        }
        show();
        Q_EMIT changed();
    });
    for (size_t at = 0; at < std::size(kOptionChoices); ++at) {
        auto *box = new ChoiceBox(
            ChoiceBox::Kind::Words, [this, at] { return entries(at); }, this);
        box->setObjectName(QLatin1String(kOptionChoices[at].name));
        addLabel(layout, box);
        connect(box, &ChoiceBox::submitted, this, [this, box, at] {
            const Choice *chosen = box->choice();
            if (!chosen)
                return;
            kOptionChoices[at].set(now().options, numberIn(chosen->value));
            show();
            Q_EMIT changed();
        });
        m_choices.push_back(box);
    }
}

void PaperChoices::addLines(QVBoxLayout &layout)
{
    for (size_t at = 0; at < std::size(kOptionLines); ++at) {
        auto *line = new QLineEdit(this);
        line->setObjectName(QLatin1String(kOptionLines[at].name));
        addLabel(layout, line);
        connect(line, &QLineEdit::editingFinished, this, [this, at] { takeLine(at); });
        m_lines.push_back(line);
    }
}

void PaperChoices::addChecks(QVBoxLayout &layout)
{
    for (const OptionCheck &check : kOptionChecks) {
        auto *box = new QCheckBox(this);
        box->setObjectName(QLatin1String(check.name));
        layout.addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this, &check](bool on) {
            check.set(now().options, on);
            Q_EMIT changed();
        });
        m_checks.push_back(box);
    }
    m_printTime = new QCheckBox(this);
    layout.addWidget(m_printTime);
    connect(m_printTime, &QCheckBox::clicked, this, [this](bool on) {
        m_printsTime = on;
        Q_EMIT changed();
    });
}

ChoiceBox *PaperChoices::choice(const char *name) const
{
    return findChild<ChoiceBox *>(QLatin1String(name));
}

QCheckBox *PaperChoices::check(const char *name) const
{
    return findChild<QCheckBox *>(QLatin1String(name));
}

QLineEdit *PaperChoices::line(const char *name) const
{
    return findChild<QLineEdit *>(QLatin1String(name));
}

void PaperChoices::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    retranslate();
}

void PaperChoices::name(QWidget *field, const QString &words)
{
    m_labels.at(field)->setText(words);
    field->setAccessibleName(words);
}

void PaperChoices::retranslate()
{
    name(m_group, tr("For"));
    m_group->forgetEntries();
    for (size_t at = 0; at < std::size(kOptionChoices); ++at) {
        name(m_choices[at], tr(kOptionChoices[at].label));
        m_choices[at]->forgetEntries();
    }
    for (size_t at = 0; at < std::size(kOptionLines); ++at)
        name(m_lines[at], tr(kOptionLines[at].label));
    for (size_t at = 0; at < std::size(kOptionChecks); ++at)
        m_checks[at]->setText(tr(kOptionChecks[at].label));
    m_printTime->setText(tr("Time of printing"));
    show();
}

void PaperChoices::setPaper(reports::PaperKind kind)
{
    m_kind = kind;
    if (const reports::PaperScope selection = selectionFor(kind); selection != reports::PaperScope())
        now().scope = selection;
    else if (reports::paperInfo(kind).perGroup() && m_session.plan().find(m_chosenGroup))
        now().scope.group = m_chosenGroup;
    m_group->forgetEntries();
    show();
}

void PaperChoices::setRequest(const PaperRequest &request)
{
    m_chosenGroup = request.scope.group;
    m_selected = selectedCount(request.scope) > 0 ? request.scope : reports::PaperScope();
    for (auto &[kind, one] : m_requests)
        one.scope = {};
    m_requests[request.kind].scope = request.scope;
    setPaper(request.kind);
}

PaperRequest PaperChoices::requestOf(reports::PaperKind kind) const
{
    PaperRequest request = m_requests.at(kind);
    request.options.asOf = m_session.asOf();
    request.options.printedAt = m_printsTime ? m_session.clock().localTime() : QDateTime();
    request.options.owner.letter = m_letter;
    return request;
}

/// What of the selection a paper can be made for; nothing where it is of no use to it.
reports::PaperScope PaperChoices::selectionFor(reports::PaperKind kind) const
{
    const reports::ScopeParts parts = reports::paperInfo(kind).scopes;
    reports::PaperScope scope;
    if (parts.testFlag(reports::ScopePart::Provinces))
        scope.provinces = m_selected.provinces;
    if (parts.testFlag(reports::ScopePart::Registrations))
        scope.registrations = m_selected.registrations;
    if (parts.testFlag(reports::ScopePart::Tasks))
        scope.tasks = m_selected.tasks;
    if (selectedCount(scope) > 0)
        scope.group = m_selected.group;
    return scope;
}

void PaperChoices::followRecords()
{
    m_group->forgetEntries();
    if (m_chosenGroup.isValid() && !m_session.plan().find(m_chosenGroup))
        m_chosenGroup = {};
    for (auto &[kind, request] : m_requests)
        if (request.scope.group.isValid() && !m_session.plan().find(request.scope.group))
            request.scope = {};
    show();
}

void PaperChoices::offer(QWidget *field, bool offered)
{
    field->setVisible(offered);
    if (const auto label = m_labels.find(field); label != m_labels.end())
        label->second->setVisible(offered);
}

void PaperChoices::show()
{
    const PaperInfo &info = reports::paperInfo(m_kind);
    PaperOptions &options = now().options;
    const auto set = [](ChoiceBox *box, const QString &words) {
        if (!box->isTyping())
            box->setStored(words);
    };
    const bool selected = selectedCount(selectionFor(m_kind)) > 0;
    offer(m_group, info.perGroup() || selected);
    set(m_group, wordsFor(groups(), selectedCount(now().scope) > 0 ? kSelected : now().scope.group.value));
    for (size_t at = 0; at < std::size(kOptionChoices); ++at) {
        offer(m_choices[at], !kOptionChoices[at].part || info.options.testFlag(*kOptionChoices[at].part));
        set(m_choices[at], wordsFor(entries(at), kOptionChoices[at].get(options, info)));
    }
    for (size_t at = 0; at < std::size(kOptionLines); ++at) {
        offer(m_lines[at], info.options.testFlag(kOptionLines[at].part));
        m_lines[at]->setText(kOptionLines[at].number ? QString::number(*kOptionLines[at].number(options))
                                                     : *kOptionLines[at].text(m_letter));
    }
    for (size_t at = 0; at < std::size(kOptionChecks); ++at) {
        offer(m_checks[at], info.options.testFlag(kOptionChecks[at].part));
        m_checks[at]->setChecked(kOptionChecks[at].get(options));
    }
    m_printTime->setChecked(m_printsTime);
}

void PaperChoices::takeLine(size_t at)
{
    const OptionLine &line = kOptionLines[at];
    const QString typed = m_lines[at]->text().trimmed();
    bool taken = false;
    if (line.number) {
        bool isNumber = false;
        const qint64 number =
            format::toArabicDigits(format::digitsOfNumberRow(typed).value_or(typed)).toLongLong(&isNumber);
        qint64 &kept = *line.number(now().options);
        taken = isNumber && number >= line.least && number <= kMostCards && number != kept;
        if (taken)
            kept = number;
    } else {
        QString &kept = *line.text(m_letter);
        taken = typed != kept;
        kept = typed;
    }
    show();
    if (taken)
        Q_EMIT changed();
}

Choices PaperChoices::groups() const
{
    const core::Plan &plan = m_session.plan();
    Choices choices;
    if (const qsizetype count = selectedCount(selectionFor(m_kind)); count > 0)
        choices.append({kSelected, tr("Selected (%1)").arg(count)});
    choices.append({qint64(0), reports::paperInfo(m_kind).perGroup() ? tr("All groups") : tr("All rows")});
    if (!reports::paperInfo(m_kind).perGroup())
        return choices;
    for (const core::TrainingGroup *group : plan.groups())
        choices.append({group->id.value, format::recordTitle(plan, refOf(group->id), m_texts)});
    return choices;
}

Choices PaperChoices::entries(size_t choice) const
{
    if (kOptionChoices[choice].entries.empty())
        return {{qint64(format::Language::Thai), QStringLiteral("ไทย")},
                {qint64(format::Language::English), QStringLiteral("English")}};
    Choices choices;
    for (const OptionEntry &one : kOptionChoices[choice].entries)
        choices.append({one.value, tr(one.words)});
    return choices;
}

} // namespace ruam::widgets
