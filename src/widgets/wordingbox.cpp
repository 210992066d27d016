#include "wordingbox.h"

#include "choicebox.h"
#include "echoline.h"
#include "label.h"
#include "textfield.h"

#include <ruam/core/papertemplates.h>
#include <ruam/format/fieldtext.h>
#include <ruam/format/messages.h>
#include <ruam/format/papersentence.h>

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ruam::widgets {
namespace {

/// A sentence of a template, and the same of the wording that the program brings along.
struct SentenceEntry
{
    const char *field;
    QString reports::Wording::*usual;
};
constexpr SentenceEntry kSentences[] = {{"addressee", &reports::Wording::addressee},
                                        {"subject", &reports::Wording::subject},
                                        {"reference", &reports::Wording::reference},
                                        {"enclosures", &reports::Wording::enclosures},
                                        {"body", &reports::Wording::body}};

// The government's own fonts are offered where they are installed; then what else there is with Thai letters.
constexpr const char *kPreferredFonts[] = {"TH Sarabun New", "TH SarabunPSK", "TH Sarabun PSK", "Laksaman"};

presentation::Choices installedFonts(const QString &usual)
{
    QStringList families = QFontDatabase::families(QFontDatabase::Thai);
    presentation::Choices choices{{QString(), usual}};
    for (const char *preferred : kPreferredFonts)
        if (families.removeAll(QLatin1String(preferred)) > 0)
            choices.append({QString(QLatin1String(preferred)), QString(QLatin1String(preferred))});
    for (const QString &family : families)
        choices.append({family, family});
    return choices;
}

QString fieldWords(const char *field, const format::Texts &texts)
{
    return format::fieldLabel(core::Kind::PaperTemplate,
                              *core::findField(core::Kind::PaperTemplate, QString::fromLatin1(field)), texts);
}

} // namespace

WordingBox::WordingBox(session::Session &session, const format::Texts &texts, QWidget *parent)
    : QWidget(parent), m_session(session), m_texts(texts),
      m_heading(new Label(this, Label::Tone::Accent, Label::Weight::Strong)),
      m_placeholders(new Label(this, Label::Tone::Secondary)), m_fontLabel(new Label(this, Label::Tone::Secondary)),
      m_font(new ChoiceBox(
          ChoiceBox::Kind::Words, [this] { return installedFonts(tr("The usual one")); }, this)),
      m_sizeLabel(new Label(this, Label::Tone::Secondary)),
      m_size(new ChoiceBox(
          ChoiceBox::Kind::Words,
          [this] {
              presentation::Choices choices;
              for (qint64 step = core::kLeastSizeStep; step <= core::kGreatestSizeStep; ++step)
                  choices.append({step, step == 0 ? tr("As usual")
                                                  : tr("%1 pt").arg(step > 0 ? QStringLiteral("+%1").arg(step)
                                                                             : QString::number(step))});
              return choices;
          },
          this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_heading);
    addParts();
    layout->addWidget(m_placeholders);
    addChoices();
    retranslate();
}

void WordingBox::addParts()
{
    for (const SentenceEntry &entry : kSentences) {
        Part part{entry.field, new Label(this, Label::Tone::Secondary), new QPushButton(this), new TextField(this),
                  new EchoLine(this)};
        part.text->setObjectName(QLatin1String(entry.field));
        part.text->setReadOnly(m_session.isReadOnly());
        part.label->setBuddy(part.text);
        part.reset->setFlat(true);
        auto *line = new QHBoxLayout;
        line->addWidget(part.label, 1);
        line->addWidget(part.reset);
        auto *layout = static_cast<QVBoxLayout *>(this->layout());
        layout->addLayout(line);
        layout->addWidget(part.text);
        layout->addWidget(part.echo);
        connect(part.text, &TextField::submitted, this, [this, part, &entry](const QString &words) {
            const QString typed = format::storedSentence(words, m_texts);
            // The sentence as the program brings it along is not the office's own.
            const QString usual = reports::builtInWording(m_kind, m_texts).*entry.usual;
            if (!take(part.field, typed.trimmed() == usual ? QString() : typed, part.echo))
                part.text->refuse();
        });
        connect(part.reset, &QPushButton::clicked, this, [this, part] {
            part.text->setStored(QString());
            take(part.field, QString(), part.echo);
            part.text->setFocus();
        });
        m_parts.push_back(part);
    }
}

void WordingBox::addChoices()
{
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    for (const auto &[label, box, field] :
         {std::tuple(m_fontLabel, m_font, "font"), std::tuple(m_sizeLabel, m_size, "size_step")}) {
        label->setBuddy(box);
        box->setObjectName(QLatin1String(field));
        box->setEnabled(!m_session.isReadOnly());
        layout->addWidget(label);
        layout->addWidget(box);
        connect(box, &ChoiceBox::submitted, this, [this, box = box, field = field] {
            const presentation::Choice *chosen = box->choice();
            if (!chosen)
                return;
            const auto *step = std::get_if<qint64>(&chosen->value);
            take(field, step && *step == 0 ? core::Value() : chosen->value, nullptr);
        });
    }
}

void WordingBox::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    retranslate();
}

void WordingBox::retranslate()
{
    const auto name = [](Label *label, QWidget *field, const QString &words) {
        label->setText(words);
        field->setAccessibleName(words);
    };
    m_heading->setText(tr("This paper"));
    for (const Part &part : m_parts) {
        const QString words = fieldWords(part.field, m_texts);
        name(part.label, part.text, words);
        part.reset->setText(tr("As usual"));
        part.reset->setAccessibleName(tr("%1 as usual").arg(words));
    }
    name(m_fontLabel, m_font, fieldWords("font", m_texts));
    name(m_sizeLabel, m_size, fieldWords("size_step", m_texts));
    m_font->forgetEntries();
    m_size->forgetEntries();
    show();
}

void WordingBox::setPaper(reports::PaperKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    for (const Part &part : m_parts)
        part.echo->clearEcho();
    for (const Part &part : m_parts)
        part.text->setStored(QString());
    show();
}

void WordingBox::followRecords()
{
    show();
}

QString WordingBox::own(const char *field) const
{
    const core::PaperTemplate *paper =
        core::paperTemplate(m_session.plan(), QString::fromLatin1(reports::paperInfo(m_kind).name));
    if (!paper)
        return {};
    const core::Field *found = core::findField(core::Kind::PaperTemplate, QString::fromLatin1(field));
    const core::Value value = core::fieldValue(*paper, *found);
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

void WordingBox::show()
{
    const reports::Wording usual = reports::builtInWording(m_kind, m_texts);
    const auto names = core::placeholdersOf(QString::fromLatin1(reports::paperInfo(m_kind).name));
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        const QString builtIn = format::shownSentence(usual.*kSentences[i].usual, m_texts);
        const QString ours = format::shownSentence(own(part.field), m_texts);
        // A letter may have a reference or an enclosure that the program's own has not.
        const bool offered = !builtIn.isEmpty() || !names.empty();
        part.label->setVisible(offered);
        part.text->setVisible(offered);
        part.reset->setVisible(offered && !ours.isEmpty() && !m_session.isReadOnly());
        if (!part.text->isTyping())
            part.text->setStored(ours.isEmpty() ? builtIn : ours);
    }
    QStringList words;
    for (const QString &name : names)
        words.append(u'{' + format::placeholderText(name, m_texts) + u'}');
    m_placeholders->setVisible(!words.isEmpty());
    m_placeholders->setWrappedText(
        tr("In braces stands what is filled in: %1. What stands in [ ] is left out where nothing is filled in.")
            .arg(words.join(u' ')));
    const core::PaperTemplate *paper =
        core::paperTemplate(m_session.plan(), QString::fromLatin1(reports::paperInfo(m_kind).name));
    const qint64 step = paper ? paper->sizeStep.value_or(0) : 0;
    const QString sign = step > 0 ? QStringLiteral("+") : QString();
    if (!m_font->isTyping())
        m_font->setStored(paper && !paper->font.isEmpty() ? paper->font : tr("The usual one"));
    if (!m_size->isTyping())
        m_size->setStored(step == 0 ? tr("As usual") : tr("%1 pt").arg(sign + QString::number(step)));
}

bool WordingBox::take(const char *field, const core::Value &value, EchoLine *echo)
{
    const auto edit = core::setPaperText(m_session.plan(), QString::fromLatin1(reports::paperInfo(m_kind).name),
                                         QString::fromLatin1(field), value, m_session.ids());
    core::Result<void> done = edit ? core::Result<void>() : core::Result<void>(edit.error());
    if (edit && !edit->changes.isEmpty())
        done = m_session.perform(*edit);
    if (echo && !done)
        echo->showRefusal(format::fieldErrorText(done.error(), m_texts, &m_session.plan()));
    else if (echo)
        echo->clearEcho();
    if (done)
        show();
    return done.ok();
}

const WordingBox::Part *WordingBox::part(const char *field) const
{
    for (const Part &part : m_parts)
        if (qstrcmp(part.field, field) == 0)
            return &part;
    return nullptr;
}

TextField *WordingBox::text(const char *field) const
{
    return part(field)->text;
}

QPushButton *WordingBox::resetButton(const char *field) const
{
    return part(field)->reset;
}

QString WordingBox::refusal(const char *field) const
{
    return part(field)->echo->message();
}

} // namespace ruam::widgets
