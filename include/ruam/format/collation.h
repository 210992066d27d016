#pragma once

#include <ruam/core/stores.h>

#include <QByteArray>
#include <QString>
#include <memory>

namespace ruam::format {

/// Thai dictionary order through ICU, the same on every platform: spaces and punctuation count, marks break ties.
/// Texts are cleaned (core::comparableText) first. Not thread-safe; give each thread its own.
class Collation final : public core::TextKeys
{
public:
    Collation();
    ~Collation() override;

    QByteArray sortKey(const QString &text) const override;
    QString searchKey(const QString &text) const override;
    int version() const override;
    /// Less than, equal to or greater than zero.
    int compare(const QString &a, const QString &b) const;

private:
    struct Rules;
    std::unique_ptr<Rules> m_rules;
};

/// Whether `needle` is found in `text` as a person filtering a list expects: both folded by
/// searchKey().
bool containsLoosely(const QString &text, const QString &needle);

} // namespace ruam::format
