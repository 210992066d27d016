#pragma once

#include <ruam/presentation/filtermodel.h>
#include <ruam/presentation/participantsmodel.h>

#include <QWidget>

class QComboBox;
class QPushButton;

namespace ruam::widgets {

class CellBlock;
class FilterLine;
class Label;
class ParticipantsTable;
class PasteStrip;

/// The tab ผู้เข้าอบรม of a group's page.
class ParticipantsView : public QWidget
{
    Q_OBJECT

public:
    ParticipantsView(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts);
    void setEvent(core::EventId event);
    int count() const { return m_model.participantCount(); }
    void goTo(core::RegistrationId id);
    void focusWork();
    void focusFilter();
    bool canCopy() const;
    void copy(bool asText);
    void paste();
    /// Always through the preview, wherever the cursor stands.
    void pasteTable();
    void clearCells();
    void selectAll();
    void fillDown();
    void addRow();
    void removeRows();

    ParticipantsTable *table() const { return m_table; }
    PasteStrip *strip() const { return m_strip; }
    presentation::ParticipantsModel &model() { return m_model; }

Q_SIGNALS:
    void countChanged();
    void stateChanged();
    void refused(const QString &text);
    void told(const QString &text);

private:
    void build();
    void retranslate();
    void showEmptyState();
    void preview(const QString &text);
    void takeIn(const std::vector<core::NewParticipant> &people, int rows);
    void setOrder(int chosen);
    CellBlock cellBlock();
    void answer(const CellBlock &cells);

    presentation::ParticipantsModel m_model;
    presentation::FilterModel m_filtered;
    ParticipantsTable *m_table;
    PasteStrip *m_strip;
    FilterLine *m_filter;
    Label *m_orderLabel;
    QComboBox *m_order;
    QPushButton *m_add;
    QPushButton *m_pasteTable;
    QWidget *m_empty;
    Label *m_emptyWords;
    QPushButton *m_emptyPaste;
};

} // namespace ruam::widgets
