#pragma once

#include <ruam/presentation/search.h>

#include <QLineEdit>
#include <QPointer>
#include <functional>

class QAction;
class QListWidget;
class QListWidgetItem;

namespace ruam::widgets {

/// One search over everything: views, commands and records, as you type, in a list under the field. The cursor stays in
/// the field; Up, Down, PgUp and PgDn move in the list, Enter goes there, Escape closes it and then leaves.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent);

    /// What is searched; null where no programme is open. Belongs to the caller.
    void setSearch(presentation::Search *search);
    /// Views and commands, asked for anew at each word, so that those that are grey are left out; and what each is
    /// called in the language that is not on the screen.
    void setCommands(std::function<QList<QAction *>()> commands, std::function<QString(const QAction *)> otherName);
    void retranslate();

    QListWidget *list() const { return m_list; }
    bool isListOpen() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void recordChosen(const ruam::presentation::SearchHit &hit);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Found
    {
        QList<QAction *> commands;
        std::vector<presentation::SearchHit> hits;
        bool isEmpty() const { return commands.isEmpty() && hits.empty(); }
    };
    Found lookUp(const QString &word) const;
    void showFound();
    void fill(const Found &found, bool grouped);
    void addHeading(const QString &text);
    void addNothing();
    void addCommand(QAction *action);
    void addHit(const presentation::SearchHit &hit);
    void place();
    void move(int by, bool page = false);
    void choose(QListWidgetItem *item);
    void closeList();

    QPointer<presentation::Search> m_search;
    std::function<QList<QAction *>()> m_commands;
    std::function<QString(const QAction *)> m_otherName;
    QListWidget *m_list;
    std::vector<presentation::SearchHit> m_hits; ///< of the list, by HitRole
    std::vector<QPointer<QAction>> m_actions;    ///< of the list, by ActionRole
};

} // namespace ruam::widgets
