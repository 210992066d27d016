#pragma once

#include "background.h"
#include "importmodel.h"
#include "view.h"

#include <ruam/session/session.h>
#include <ruam/widgets/workspace.h>

#include <map>

class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;
class QTimer;

namespace ruam::widgets {

class ImportColumns;
class ImportFindings;
class Label;
class NoticeBar;
class RecordTable;

/// นำเข้าข้อมูล: a file before it is taken in. It is read and judged beside the window; nothing enters before it is
/// accepted, and all of it enters in one step.
class ImportView : public View
{
    Q_OBJECT

public:
    ImportView(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);
    ~ImportView() override;

    /// What the window gives: the programme in its file, and where the corrections of columns are kept, by a key.
    struct Surroundings
    {
        std::function<QString(const QString &key)> layout;
        std::function<void(const QString &key, const QString &layout)> keepLayout;
        /// Tells how far the rows are written; false stops it.
        std::function<core::WriteProgress(const QString &words)> watch;
        std::function<QString(const QString &suggested)> savePath; ///< asks where to write; empty for nowhere
    };
    void setSurroundings(Surroundings surroundings) { m_around = std::move(surroundings); }
    /// Shows a file. Calendars and programmes are known by their ending, else it holds `content`.
    void openFile(const QString &path, interchange::ImportContent content, core::EventId event);

    void setTexts(const format::Texts &texts) override;
    void setProgramme(const OpenProgramme &programme) override { m_programme = &programme; }
    QString title() const override;
    core::RecordRef selected() const override { return {}; }
    bool wantsDetails() const override { return false; }
    bool goTo(core::RecordRef) override { return false; }
    void focusWork() override;
    bool canEditCell() const override;
    void editCell() override;
    bool canCopy() const override;
    void copy(bool asText) override;
    /// Names go into the round that was seen last, unless something is being looked at already.
    void openFor(core::TrainingGroupId group) override;
    bool canPaste() const override;
    /// Shows the table that was copied in another program, as a file of one sheet.
    void paste() override;
    /// The cells that were corrected, one after the other: nothing of them is in the programme yet.
    QString ownUndoText() const override;
    QString ownRedoText() const override;
    void undoOwn() override { takeBack(m_corrected, m_takenBack); }
    void redoOwn() override { takeBack(m_takenBack, m_corrected); }

    bool isBusy() const { return m_work.isBusy(); }
    ImportModel &model() { return m_model; }
    RecordTable *table() const { return m_table; }
    ImportColumns *columnChoices() const { return m_columns; }
    QComboBox *contentBox() const { return m_content; }
    QComboBox *targetBox() const { return m_target; }
    QComboBox *sheetBox() const { return m_sheet; }
    QComboBox *charsetBox() const { return m_charset; }
    QComboBox *filterBox() const { return m_filter; }
    QCheckBox *doubtfulBox() const { return m_doubtful; }
    QPushButton *pasteButton() const { return m_pasteButton; }
    QPushButton *acceptButton() const { return m_accept; }
    QPushButton *refusedButton() const { return m_saveRefused; }
    QPushButton *cancelButton() const { return m_cancel; }
    NoticeBar *notice() const { return m_notice; }

private:
    /// What is made beside the window.
    struct Read
    {
        std::shared_ptr<const interchange::Table> table;
        std::shared_ptr<const interchange::ImportPreview> preview;
        QString refusal;
        std::optional<core::Edit> edit;
        std::optional<interchange::ImportContent> content; ///< that the headings say
    };

    /// A cell as it is to be, on a line of the file.
    struct Correction
    {
        qint64 line = 0;
        int column = 0;
        interchange::TableCell cell;
        bool openQuote = false; ///< of the row
    };

    void build();
    void connectParts();
    void connectRows();
    QLayout *makeChoices();
    void makeRows();
    void retranslate();
    void fillTargets();
    void showSource();
    void startFor(interchange::ImportContent content, core::EventId event);
    void showState();
    void showEmptyWords();
    void showCounts();
    void showColumns();
    void showFindings();
    QList<int> contentWidths() const;
    bool isTable() const;
    /// Whether there is a file, or something pasted.
    bool hasSource() const { return !m_path.isEmpty() || m_isPasted; }

    void read();
    void judge();
    void takeRead(Read read, bool isNew);
    void useKeptLayout();
    QString layoutKey() const;
    std::vector<interchange::ImportChoice> choices() const;
    void chooseColumn(int column, int field);
    void correct(qint64 line, int column, const QString &text);
    std::optional<Correction> replaceCell(const Correction &by);
    void takeBack(std::vector<Correction> &from, std::vector<Correction> &to);
    void accept();
    void perform(const core::Edit &edit, qsizetype rows);
    void saveRefused();
    void forgetFile();
    void leave(core::RecordRef entered = {});

    session::Session &m_session;
    format::Texts m_texts;
    const OpenProgramme *m_programme = nullptr;
    Surroundings m_around;
    QString m_path;
    bool m_isUnseen = false; ///< what the table holds is told by its headings yet
    bool m_isPasted = false; ///< the table comes from the clipboard, not from a file
    core::EventId m_event;
    QString m_sheetName;
    std::optional<format::Charset> m_charsetChosen;
    std::map<int, QString> m_choices; ///< corrections of columns
    bool m_fitted = false;            ///< the columns to what this file holds
    bool m_triedLayout = false;
    bool m_accepting = false;
    QString m_failure;
    std::shared_ptr<const interchange::Table> m_read;
    std::vector<Correction> m_corrected; ///< what stood in the cells before, the last at the end
    std::vector<Correction> m_takenBack;
    std::shared_ptr<std::atomic_int> m_progress; ///< per cent of the file; -1 where that cannot be said
    Background m_work;
    ImportModel m_model;

    QPushButton *m_choose;
    QPushButton *m_pasteButton;
    Label *m_file;
    Label *m_labels[4];
    QComboBox *m_content;
    QComboBox *m_target;
    QComboBox *m_sheet;
    QComboBox *m_charset;
    NoticeBar *m_notice;
    QWidget *m_busy;
    Label *m_busyWords;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QTimer *m_watch;
    QTimer *m_again;
    QWidget *m_rows;
    Label *m_filterLabel;
    QComboBox *m_filter;
    QCheckBox *m_doubtful;
    ImportFindings *m_findings = nullptr;
    ImportColumns *m_columns;
    RecordTable *m_table;
    QPushButton *m_accept;
    QPushButton *m_saveRefused;
    QPushButton *m_cancel;
    Label *m_empty;
};

} // namespace ruam::widgets
