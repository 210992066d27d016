#pragma once

#include <ruam/presentation/replycontacts.h>

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace ruam::widgets {

/// How the coordinator of one province and the province's office are reached. Empty, and nothing is read, while it is
/// hidden.
class ReplyContactsPane : public QWidget
{
    Q_OBJECT

public:
    ReplyContactsPane(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts);
    void setProvince(core::TrainingGroupId group, core::ProvinceId province);
    /// The field of a kind of contact, of the coordinator or of the office; null where there is none.
    QLineEdit *field(core::Kind owner, core::ContactKind kind) const;

Q_SIGNALS:
    void refused(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Shown
    {
        core::Kind owner;
        core::ContactKind kind;
        QLineEdit *field;
    };

    void read();
    void fill();
    void clear();
    void addBlock(const presentation::ContactBlock &block);
    void take(size_t shown);

    session::Session &m_session;
    format::Texts m_texts;
    core::TrainingGroupId m_group;
    core::ProvinceId m_province;
    std::vector<presentation::ContactBlock> m_blocks;
    std::vector<Shown> m_shown;
    QVBoxLayout *m_rows;
    QWidget *m_body = nullptr;
};

} // namespace ruam::widgets
