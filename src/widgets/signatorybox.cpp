#include "signatorybox.h"

#include "choicebox.h"
#include "echoline.h"
#include "inkheight.h"
#include "label.h"
#include "recordform.h"

#include <ruam/core/papertemplates.h>
#include <ruam/format/fieldtext.h>
#include <ruam/format/messages.h>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ruam::widgets {
namespace {

constexpr int kRowsOfList = 4;

constexpr core::SigningRole kSigningRoles[] = {core::SigningRole::Letter,    core::SigningRole::Memo,
                                               core::SigningRole::Registrar, core::SigningRole::Certifier,
                                               core::SigningRole::Preparer,  core::SigningRole::Reviewer};

} // namespace

SignatoryBox::SignatoryBox(session::Session &session, const format::Texts &texts, QWidget *parent)
    : QWidget(parent), m_session(session), m_texts(texts), m_details(session, texts),
      m_heading(new Label(this, Label::Tone::Accent, Label::Weight::Strong)), m_list(new QListWidget(this)),
      m_up(new QPushButton(this)), m_down(new QPushButton(this)), m_remove(new QPushButton(this)),
      m_form(new RecordForm(m_details, RecordForm::Labels::Above, texts, this)),
      m_role(new ChoiceBox(
          ChoiceBox::Kind::Words,
          [this] {
              presentation::Choices choices;
              for (const core::SigningRole role : kSigningRoles)
                  choices.append({qint64(role), roleWords(role)});
              return choices;
          },
          this)),
      m_name(new QLineEdit(this)), m_add(new QPushButton(this)), m_echo(new EchoLine(this))
{
    m_list->setFixedHeight(kRowsOfList * rowHeight(font()) + 4);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *order = new QHBoxLayout;
    for (QPushButton *button : {m_up, m_down, m_remove})
        order->addWidget(button);
    auto *line = new QHBoxLayout;
    line->addWidget(m_name, 1);
    line->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addWidget(m_list);
    layout->addLayout(order);
    layout->addWidget(m_form);
    layout->addWidget(m_role);
    layout->addLayout(line);
    layout->addWidget(m_echo);
    for (QWidget *writing : std::initializer_list<QWidget *>{m_role, m_name, m_add})
        writing->setVisible(!session.isReadOnly());
    m_form->setReadOnly(session.isReadOnly());
    connect(m_list, &QListWidget::currentRowChanged, this, &SignatoryBox::chosen);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &SignatoryBox::remove);
    connect(m_add, &QPushButton::clicked, this, &SignatoryBox::add);
    connect(m_name, &QLineEdit::returnPressed, this, &SignatoryBox::add);
    connect(m_role, &ChoiceBox::submitted, this, [this] {
        if (const presentation::Choice *role = m_role->choice())
            m_newRole = core::SigningRole(std::get<qint64>(role->value));
    });
    retranslate();
}

QString SignatoryBox::roleWords(core::SigningRole role) const
{
    const core::Field *field = core::findField(core::Kind::Signatory, u"role");
    return format::enumText(core::Kind::Signatory, *field, core::enumName(role), m_texts);
}

void SignatoryBox::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    m_details.setTexts(texts);
    m_form->setTexts(texts);
    retranslate();
}

void SignatoryBox::retranslate()
{
    m_heading->setText(tr("Signatories"));
    m_list->setAccessibleName(tr("Signatories"));
    m_list->setToolTip(tr("The first of each kind signs"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_remove->setText(tr("Take away"));
    m_add->setText(tr("Add"));
    m_role->setAccessibleName(tr("What the new one signs"));
    m_role->forgetEntries();
    m_role->setStored(roleWords(m_newRole));
    m_name->setAccessibleName(tr("Name of the new signatory"));
    m_name->setPlaceholderText(tr("Name of the new signatory"));
    fill();
}

void SignatoryBox::followRecords()
{
    fill();
}

core::SignatoryId SignatoryBox::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return {item ? item->data(Qt::UserRole).toLongLong() : 0};
}

void SignatoryBox::fill()
{
    const core::SignatoryId before = current();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const core::SigningRole role : kSigningRoles) {
        for (const core::Signatory *one : core::signatoriesOf(m_session.plan(), role)) {
            const QString words = roleWords(role) + QStringLiteral(" · ") + one->name;
            auto *item = new QListWidgetItem(words, m_list);
            item->setData(Qt::UserRole, one->id.value);
            item->setToolTip(words);
            item->setSizeHint({0, rowHeight(font())});
            if (one->id == before || m_list->count() == 1)
                m_list->setCurrentItem(item);
        }
    }
    chosen();
}

void SignatoryBox::chosen()
{
    const core::Signatory *one = m_session.plan().find(current());
    m_form->setVisible(one != nullptr);
    if (m_details.record() != core::refOf(current()))
        m_details.setRecord(core::refOf(current()));
    const auto all = one ? core::signatoriesOf(m_session.plan(), one->role) : std::vector<const core::Signatory *>();
    const bool writable = one && !m_session.isReadOnly();
    m_up->setEnabled(writable && all.front() != one);
    m_down->setEnabled(writable && all.back() != one);
    m_remove->setEnabled(writable);
}

bool SignatoryBox::perform(const core::Result<core::Edit> &edit)
{
    const core::Result<void> done = edit ? m_session.perform(*edit) : core::Result<void>(edit.error());
    if (!done)
        m_echo->showRefusal(format::fieldErrorText(done.error(), m_texts, &m_session.plan()));
    else
        m_echo->clearEcho();
    return done.ok();
}

void SignatoryBox::add()
{
    const auto edit = core::addRecord(m_session.plan(), core::Kind::Signatory,
                                      {{"role", core::enumName(m_newRole)}, {"name", m_name->text()}}, m_session.ids());
    if (!perform(edit))
        return m_name->setFocus();
    m_name->clear();
    const core::RecordRef made = std::get<core::RecordRef>(edit->args.first());
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toLongLong() == made.id)
            m_list->setCurrentRow(row);
    m_form->focusFirst();
}

void SignatoryBox::move(int by)
{
    if (const core::Signatory *one = m_session.plan().find(current()))
        perform(core::moveRecord(m_session.plan(), core::refOf(*one), one->position + by));
}

void SignatoryBox::remove()
{
    perform(core::removeRecord(m_session.plan(), core::refOf(current())));
    m_list->setFocus();
}

} // namespace ruam::widgets
