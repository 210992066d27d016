#include "officepane.h"

#include "echoline.h"
#include "label.h"
#include "recordform.h"
#include "signatorybox.h"
#include "wordingbox.h"

#include <ruam/core/edits.h>
#include <ruam/core/papertemplates.h>
#include <ruam/format/messages.h>

#include <QFile>
#include <QHBoxLayout>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

namespace ruam::widgets {
namespace {

constexpr int kEmblemHeight = 72;
constexpr int kPartGap = 16;
/// What is larger is no picture of an emblem; one byte more is read, to tell.
constexpr qint64 kMostPictureBytes = 20'000'000;

std::vector<QLatin1String> officeFields()
{
    return {QLatin1String("office"),
            QLatin1String("office_en"),
            QLatin1String("office_address"),
            QLatin1String("office_address_en"),
            QLatin1String("office_unit"),
            QLatin1String("office_telephone"),
            QLatin1String("office_fax"),
            QLatin1String("office_email"),
            QLatin1String("letter_prefix"),
            QLatin1String("memo_to"),
            QLatin1String("printed_letterhead")};
}

} // namespace

OfficePane::OfficePane(session::Session &session, const format::Texts &texts, QWidget *parent)
    : QWidget(parent), m_session(session), m_texts(texts), m_details(session, texts),
      m_wording(new WordingBox(session, texts, this)), m_signatories(new SignatoryBox(session, texts, this)),
      m_heading(new Label(this, Label::Tone::Accent, Label::Weight::Strong)),
      m_form(new RecordForm(m_details, RecordForm::Labels::Above, texts, this)),
      m_emblemLabel(new Label(this, Label::Tone::Secondary)), m_emblem(new Label(this)),
      m_choose(new QPushButton(this)), m_remove(new QPushButton(this)),
      m_english(new Label(this, Label::Tone::Secondary)), m_confirm(new QPushButton(this)), m_echo(new EchoLine(this))
{
    m_details.setShown(officeFields());
    m_details.setRecord(core::refOf(session.plan().programme()));
    m_form->setReadOnly(session.isReadOnly());
    m_choose->setEnabled(!session.isReadOnly());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 0); // beside the frame and the scroll bar
    layout->setSpacing(4);
    layout->addWidget(m_wording);
    layout->addSpacing(kPartGap);
    layout->addWidget(m_signatories);
    layout->addSpacing(kPartGap);
    layout->addWidget(m_heading);
    layout->addWidget(m_emblemLabel);
    layout->addWidget(m_emblem);
    layout->addLayout(buttons);
    layout->addWidget(m_echo);
    layout->addWidget(m_form);
    layout->addSpacing(kPartGap);
    layout->addWidget(m_english);
    layout->addWidget(m_confirm, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_choose, &QPushButton::clicked, this,
            [this] { Q_EMIT fileWanted([this](const QString &path) { takeEmblem(path); }); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setEmblem({});
        m_choose->setFocus();
    });
    connect(m_confirm, &QPushButton::clicked, this, &OfficePane::confirmEnglish);
    retranslate();
}

void OfficePane::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    m_details.setTexts(texts);
    m_form->setTexts(texts);
    m_wording->setTexts(texts);
    m_signatories->setTexts(texts);
    retranslate();
}

void OfficePane::retranslate()
{
    m_heading->setText(tr("Office"));
    m_emblemLabel->setText(tr("Emblem"));
    m_choose->setText(tr("Choose a picture…"));
    m_remove->setText(tr("Without an emblem"));
    m_confirm->setText(tr("Confirm all English titles"));
    showEmblem();
    showEnglish();
}

void OfficePane::setPaper(reports::PaperKind kind)
{
    m_wording->setPaper(kind);
}

void OfficePane::followRecords()
{
    m_wording->followRecords();
    m_signatories->followRecords();
    showEmblem();
    showEnglish();
}

void OfficePane::showEmblem()
{
    const QByteArray bytes = QByteArray::fromBase64(m_session.plan().programme().emblem.toLatin1());
    QPixmap picture;
    const bool has = !bytes.isEmpty() && picture.loadFromData(bytes);
    if (has)
        m_emblem->setPixmap(picture.scaledToHeight(kEmblemHeight, Qt::SmoothTransformation));
    else
        m_emblem->setText(tr("None yet: its room stays free"));
    m_emblem->setAccessibleName(has ? tr("Emblem") : m_emblem->text());
    m_remove->setEnabled(!bytes.isEmpty() && !m_session.isReadOnly());
}

/// The titles stand in the details of their records, where each can be confirmed by itself.
void OfficePane::showEnglish()
{
    const int open = core::unconfirmedEnglish(m_session.plan());
    m_english->setWrappedText(
        open == 0 ? tr("Every English title is confirmed.")
                  : tr("%n English title(s) are working translations. The report marks them with †.", nullptr, open));
    m_confirm->setEnabled(open > 0 && !m_session.isReadOnly());
}

void OfficePane::confirmEnglish()
{
    const auto edit = core::confirmEnglish(m_session.plan());
    const core::Result<void> done = edit ? m_session.perform(*edit) : core::Result<void>(edit.error());
    if (!done)
        refuse(done.error());
}

void OfficePane::takeEmblem(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse({core::Code::CannotRead, {path}, file.errorString()});
    if (file.size() > kMostPictureBytes)
        return refuse({core::Code::PictureTooLarge, {file.size() / 1000, core::kMaxPictureBytes / 1000}, {}});
    const core::Result<QByteArray> emblem = reports::emblemFrom(file.readAll());
    if (!emblem)
        return refuse(emblem.error());
    setEmblem(*emblem);
}

void OfficePane::setEmblem(const QByteArray &bytes)
{
    const auto edit = core::setEmblem(m_session.plan(), bytes);
    const core::Result<void> done = edit ? m_session.perform(*edit) : core::Result<void>(edit.error());
    if (!done)
        return refuse(done.error());
    m_echo->clearEcho();
}

void OfficePane::refuse(const core::Error &error)
{
    m_echo->showRefusal(format::fieldErrorText(error, m_texts, &m_session.plan()));
}

QString OfficePane::emblemRefusal() const
{
    return m_echo->message();
}

} // namespace ruam::widgets
