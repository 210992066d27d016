#include "jsonwriter.h"

#include <QFileDevice>
#include <QIODevice>

namespace ruam::interchange {
namespace {

constexpr qsizetype kWriteBlock = 64 * 1024;

QByteArray quoted(QStringView value)
{
    QByteArray out = value.toUtf8();
    qsizetype plain = 0;
    while (plain < out.size() && uchar(out[plain]) >= 0x20 && out[plain] != '"' && out[plain] != '\\')
        ++plain;
    if (plain == out.size())
        return '"' + out + '"';
    const QByteArray bytes = std::exchange(out, QByteArray(1, '"'));
    for (const char c : bytes) {
        if (c == '"' || c == '\\')
            out += '\\', out += c;
        else if (c == '\n')
            out += "\\n";
        else if (uchar(c) < 0x20)
            out += "\\u00" + QByteArray::number(uchar(c) + 0x100, 16).sliced(1);
        else
            out += c;
    }
    return out + '"';
}

} // namespace

JsonWriter::JsonWriter(QIODevice &to) : m_to(to)
{
    m_out.reserve(kWriteBlock + 4096);
}

void JsonWriter::name(QByteArrayView name)
{
    separate();
    m_out += '"';
    m_out += name;
    m_out += "\": ";
    m_afterName = true;
}

void JsonWriter::text(QStringView value)
{
    separate();
    m_out += quoted(value);
    flush();
}

void JsonWriter::integer(qint64 value)
{
    separate();
    m_out += QByteArray::number(value);
}

void JsonWriter::flag(bool value)
{
    separate();
    m_out += value ? "true" : "false";
}

void JsonWriter::null()
{
    separate();
    m_out += "null";
}

core::Result<void> JsonWriter::finish()
{
    Q_ASSERT(m_levels.empty());
    m_out += '\n';
    if (!m_failed && m_to.write(m_out) != m_out.size())
        m_failed = true;
    auto *file = qobject_cast<QFileDevice *>(&m_to);
    if (file && !m_failed)
        m_failed = !file->flush();
    if (!m_failed)
        return {};
    const bool full = file && file->error() == QFileDevice::ResourceError;
    return core::Error{full ? core::Code::DiskFull : core::Code::CannotWrite,
                       {file ? file->fileName() : QString()},
                       m_to.errorString()};
}

void JsonWriter::open(char begin, char end)
{
    separate();
    m_out += begin;
    m_levels.push_back({end});
}

void JsonWriter::close()
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (!level.isEmpty)
        indent();
    m_out += level.end;
    flush();
}

void JsonWriter::separate()
{
    if (std::exchange(m_afterName, false) || m_levels.empty())
        return;
    if (!std::exchange(m_levels.back().isEmpty, false))
        m_out += ',';
    indent();
}

void JsonWriter::indent()
{
    m_out += '\n';
    m_out.append(qsizetype(m_levels.size()) * 2, ' ');
}

void JsonWriter::flush()
{
    if (m_out.size() < kWriteBlock)
        return;
    if (!m_failed && m_to.write(m_out) != m_out.size())
        m_failed = true;
    m_out.clear();
}

} // namespace ruam::interchange
