#pragma once

#include <ruam/core/registrations.h>
#include <ruam/format/collation.h>
#include <ruam/presentation/recordmodel.h>
#include <ruam/session/session.h>
#include <support/fixedclock.h>
#include <support/largeplan.h>
#include <support/memorystore.h>
#include <support/print.h>
#include <support/sampleplan.h>

#include <QAbstractItemModelTester>
#include <QIdentityProxyModel>
#include <gtest/gtest.h>

namespace ruam::test {

/// Writes down what a model tells, in order: "changed 2-2/0-5" (rows/columns), "inserted 3-3", "removed 0-1", "moved
/// 0>2", "reset". Rows below a parent are told as "p1: inserted 0-0".
class ModelLog : public QObject
{
public:
    explicit ModelLog(const QAbstractItemModel &model)
    {
        const auto note = [this](const QModelIndex &parent, const QString &text) {
            m_lines.append(parent.isValid() ? QStringLiteral("p%1: %2").arg(parent.row()).arg(text) : text);
        };
        const auto rows = [](const char *what, int first, int last) {
            return QStringLiteral("%1 %2-%3").arg(QLatin1String(what)).arg(first).arg(last);
        };
        connect(&model, &QAbstractItemModel::dataChanged, this, [=](const QModelIndex &from, const QModelIndex &to) {
            note(from.parent(),
                 rows("changed", from.row(), to.row()) + QStringLiteral("/%1-%2").arg(from.column()).arg(to.column()));
        });
        connect(&model, &QAbstractItemModel::rowsInserted, this,
                [=](const QModelIndex &parent, int first, int last) { note(parent, rows("inserted", first, last)); });
        connect(&model, &QAbstractItemModel::rowsRemoved, this,
                [=](const QModelIndex &parent, int first, int last) { note(parent, rows("removed", first, last)); });
        connect(&model, &QAbstractItemModel::rowsMoved, this,
                [=](const QModelIndex &parent, int from, int, const QModelIndex &, int to) {
                    note(parent, QStringLiteral("moved %1>%2").arg(from).arg(to > from ? to - 1 : to));
                });
        connect(&model, &QAbstractItemModel::modelReset, this, [=] { note({}, QStringLiteral("reset")); });
    }

    /// What was told since the last call.
    QStringList take() { return std::exchange(m_lines, {}); }

private:
    QStringList m_lines;
};

/// Hides the first column from QAbstractItemModelTester, which expects that a row's first cell stays as it is when rows
/// come and go above it. A running number does not.
class WithoutNumbers final : public QIdentityProxyModel
{
public:
    explicit WithoutNumbers(QAbstractItemModel &model) { setSourceModel(&model); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return index.column() == 0 && role == Qt::DisplayRole ? QVariant() : QIdentityProxyModel::data(index, role);
    }
};

/// A session over the sample plan on 1 March 2567 B.E.
class ModelTest : public testing::Test
{
protected:
    explicit ModelTest(core::ChangeSet initial = sampleChanges()) : store(initial, &keys)
    {
        EXPECT_TRUE(session.open().ok());
    }

    core::Result<void> perform(const core::Result<core::Edit> &edit)
    {
        return edit ? session.perform(*edit) : core::Result<void>(edit.error());
    }
    core::Result<void> set(core::RecordRef record, QStringView field, const core::Value &value)
    {
        return perform(core::setField(session.plan(), record, field, value));
    }
    /// Another program's change: the file holds it before this session knows.
    void changeElsewhere(const core::ChangeSet &changes)
    {
        core::Step step;
        step.id = ids.next();
        ASSERT_TRUE(store.write(step, changes).ok());
        store.changeFromElsewhere();
    }
    /// Somebody with one name and nothing else.
    static core::NewParticipant someone(const QString &given)
    {
        core::NewParticipant person;
        person.given = given;
        return person;
    }
    /// A new person as they stand on a list.
    static core::ListedNewcomer listed(const core::NewParticipant &person) { return {{{}, {}, person}, {}, {}}; }
    static QString shown(const QModelIndex &index) { return index.data().toString(); }
    static QStringList column(const QAbstractItemModel &model, int column, const QModelIndex &parent = {})
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(parent); ++row)
            texts.append(shown(model.index(row, column, parent)));
        return texts;
    }

    format::Collation keys;
    MemoryStore store;
    FixedClock clock;
    CountingIds ids;
    session::Session session{store, store, clock, ids, QStringLiteral("เจ้าหน้าที่สมมุติ")};
    format::Texts thai{format::Language::Thai};
    format::Texts english{format::Language::English};
};

inline QString refusalIn(const QList<QList<QVariant>> &calls)
{
    return calls.isEmpty() ? QString() : calls.last().value(1).toString();
}

} // namespace ruam::test
