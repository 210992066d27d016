#pragma once

#include <ruam/presentation/replycontacts.h>

#include <QWidget>
#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace ruam::widgets {

/// How somebody, or several, are reached: a block each. Empty, and nothing is read, while it is hidden.
class ContactsPane : public QWidget
{
    Q_OBJECT

public:
    ContactsPane(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts);
    /// Who is shown: `key` tells whether it is somebody else than before, `read` gives the blocks.
    using Read = std::function<core::Result<std::vector<presentation::ContactBlock>>(const format::Texts &texts)>;
    void setReader(const QString &key, Read read);
    /// The coordinator of a province and the province's office; one person; the house of a venue.
    void setProvince(core::TrainingGroupId group, core::ProvinceId province);
    void setPerson(core::PersonId person);
    void setVenue(core::VenueId venue);
    /// The field of a kind of contact of an owner of a kind; null where there is none.
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
    QString m_key;
    Read m_read;
    std::vector<presentation::ContactBlock> m_blocks;
    std::vector<Shown> m_shown;
    QVBoxLayout *m_rows;
    QWidget *m_body = nullptr;
};

} // namespace ruam::widgets
