#pragma once

#include <ruam/core/agenda.h>
#include <ruam/format/names.h>
#include <ruam/presentation/roundlistmodel.h>

#include <QHash>

namespace ruam::presentation {

/// กำหนดการ of one event: a band a day, the items of the day, and a row in which another is typed.
class AgendaModel final : public RoundListModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn = kHandleColumn,
        TimeColumn,
        TopicColumn,
        KindColumn,
        SpeakersColumn,
        CheckColumn, ///< what of the item should be looked at
        RoomColumn,
        NoteColumn,
        ColumnCount,
    };

    AgendaModel(session::Session &session, const format::Texts &texts, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    int addColumn() const override { return TopicColumn; }
    QString addWords(const QModelIndex &index) const override;
    bool canMove(const QModelIndex &index) const override;
    core::Result<void> moveBy(const QModelIndex &index, int by) override;
    qint64 placeOn(const QModelIndex &index, const QModelIndex &onto) const override;
    core::Result<void> moveOnto(const QModelIndex &index, const QModelIndex &onto) override;

    /// What an agenda is put together from, with its words.
    struct Block
    {
        core::AgendaBlock block;
        QString words;
    };
    std::vector<Block> blocks() const;
    /// Puts a block behind a row, or at the end of the first day. Gives the new record.
    core::Result<core::RecordRef> addBlock(const core::AgendaBlock &block, const QModelIndex &behind);
    /// Other events that have an agenda, by title, and all others.
    Choices eventsToCopyFrom() const;
    Choices eventsToCopyTo() const;
    core::Result<void> copyFrom(core::EventId from, core::CopySpeakers speakers);
    core::Result<void> copyTo(core::EventId to, core::CopySpeakers speakers);
    int findingCount() const { return int(m_findings.size()); }

protected:
    QVariant cell(const QModelIndex &index, int role) const override;
    MaybeEdit editFor(const QModelIndex &index, const QString &typed) override;
    MaybeEdit editFor(const QModelIndex &index, const core::Value &chosen) override;
    void follow(const core::ChangeReport &report) override;
    QString heading(int column) const override;
    bool isEditable(const RoundRow &row, int column) const override;
    QString displayText(const RoundRow &row, int column) const override;
    QString placeholder() const override;
    std::vector<RoundRow> read() override;

private:
    const core::AgendaItem *itemOf(const RoundRow &row) const;
    QString personName(core::PersonId person) const;
    QString timesText(const RoundRow &row) const;
    QString speakersText(core::AgendaItemId item) const;
    QString checkText(core::AgendaItemId item) const;
    QString editorText(const RoundRow &row, int column) const;
    QString blockWords(const core::AgendaBlock &block) const;
    Choices topicChoices() const;
    Choices speakerChoices(const core::AgendaItem &item) const;
    Choices copyChoices(bool withAgenda) const;
    std::vector<core::Participant> knownTrainers() const;
    std::vector<core::PersonId> registeredAs(const format::NameParts &name) const;
    core::Result<std::vector<core::Newcomer>> joining(core::EventId event, const std::vector<core::PersonId> &persons);
    core::Result<void> copyBetween(core::EventId from, core::EventId to, core::CopySpeakers speakers);
    core::AgendaBlock blockFor(const QString &typed, const core::AgendaItem *item) const;
    MaybeEdit insertEdit(const RoundRow &row, const core::AgendaBlock &block);
    MaybeEdit timesEdit(const RoundRow &row, const QString &typed);
    MaybeEdit topicEdit(const RoundRow &row, const core::AgendaBlock &block);
    MaybeEdit speakersEdit(const core::AgendaItem &item, const QString &typed);
    MaybeEdit speakersEdit(const core::AgendaItem &item, core::Speakers speakers);

    mutable QHash<qint64, QString> m_names; ///< of persons
    QHash<qint64, QStringList> m_speakers;  ///< by item
    std::vector<core::AgendaFinding> m_findings;
};

} // namespace ruam::presentation
