#include "rowstogether.h"

#include "table.h"

namespace ruam::storage {

namespace {

bool isText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString;
}

const QString &textOf(const QVariant &value)
{
    return *static_cast<const QString *>(value.constData());
}

} // namespace

void RowBinder::readBindings()
{
    const size_t columns = m_bindings.size();
    for (size_t i = 0; i < size_t(m_values.size()); ++i) {
        const QVariant &value = m_values.at(qsizetype(i));
        if (value.isNull())
            continue;
        if (Binding &binding = m_bindings[i % columns]; binding == Binding::None) {
            const bool repeats = isText(value) && m_values.value(qsizetype(i + columns)) == value;
            binding = repeats ? Binding::Repeated : Binding::AsIs;
            m_isChanged = true;
        }
    }
}

QVariant RowBinder::utf8(const QString &text, size_t column)
{
    Text &last = m_last[column];
    if (last.utf8.isNull() || last.text != text) {
        // An empty text is an empty BLOB, not NULL.
        last = {text, text.isEmpty() ? QByteArray("") : text.toUtf8()};
    }
    return last.utf8;
}

RowsTogether RowBinder::bind(std::span<const RowToWrite> rows)
{
    RowsTogether together{rows, {}, {}, {}};
    if (rows.size() < RowsTogether::kMost)
        return together;
    for (const RowToWrite &row : rows)
        m_table.addValues(row, m_known, m_values);
    m_bindings.resize(size_t(m_values.size()) / rows.size(), Binding::None);
    m_last.resize(m_bindings.size());
    readBindings();
    together.bindings = m_bindings;
    together.bound.reserve(m_values.size());
    for (size_t i = 0; i < size_t(m_values.size()); ++i) {
        QVariant &value = m_values[qsizetype(i)];
        const size_t column = i % m_bindings.size();
        if (m_bindings[column] == Binding::Repeated && isText(value))
            together.bound += utf8(textOf(value), column);
        else if (m_bindings[column] != Binding::None)
            together.bound += std::move(value);
    }
    m_values.clear();
    if (!m_isChanged)
        together.places = placesOfChange(m_before, together.bound);
    m_before = together.bound;
    m_isChanged = false;
    return together;
}

} // namespace ruam::storage
