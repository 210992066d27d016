#pragma once

#include <ruam/core/clock.h>
#include <ruam/storage/sqlitestore.h>

#include <QLockFile>

namespace ruam::storage {

/// The right to write to a file: a lock beside it, and who has it. Given back at the end of its life.
class WriterLock
{
public:
    struct Outcome
    {
        std::unique_ptr<WriterLock> lock; ///< null if it was not to be had
        std::optional<Holder> holder;     ///< who has it; none where the directory does not let us lock
    };
    static Outcome take(const QString &path, const QString &person, const core::Clock &clock);
    ~WriterLock();

private:
    explicit WriterLock(const QString &path);

    QString m_holderPath;
    QLockFile m_lock;
};

} // namespace ruam::storage
