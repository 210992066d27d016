#pragma once

#include <ruam/core/result.h>

#include <QByteArray>
#include <QStringView>
#include <vector>

class QIODevice;

namespace ruam::interchange {

/// Writes JSON as it comes: 2 blanks a level, LF, UTF-8, nothing escaped that need not be. Keeps a block of output and
/// the open levels, nothing else. A failure of the device is kept for finish(); what follows it is dropped.
class JsonWriter
{
public:
    explicit JsonWriter(QIODevice &to);

    void beginObject() { open('{', '}'); }
    void endObject() { close(); }
    void beginArray() { open('[', ']'); }
    void endArray() { close(); }
    /// Of the member whose value comes next.
    void name(QByteArrayView name);

    void text(QStringView value);
    void integer(qint64 value);
    void flag(bool value);
    void null();

    /// Ends the document with a line break. Fails as DiskFull or CannotWrite (args: path).
    core::Result<void> finish();
    bool failed() const { return m_failed; }

private:
    struct Level
    {
        char end;
        bool isEmpty = true;
    };

    void open(char begin, char end);
    void close();
    /// What stands before a value or a name: comma, line break, indent.
    void separate();
    void indent();
    void flush();

    QIODevice &m_to;
    QByteArray m_out;
    std::vector<Level> m_levels;
    bool m_afterName = false;
    bool m_failed = false;
};

} // namespace ruam::interchange
