#pragma once

#include <ruam/core/enums.h>
#include <ruam/core/records.h>
#include <ruam/core/text.h>
#include <ruam/core/value.h>

#include <span>
#include <type_traits>

/// One table of fields for each kind. SQL, JSON, history, comparison, spreadsheets and the details pane derive from it,
/// so that a new field is one line here, one column in a migration, and its words in format.
namespace ruam::core {

struct FieldFlags
{
    bool required = false;   ///< must not be empty
    bool multiline = false;  ///< may hold line breaks
    bool readOnly = false;   ///< kept for the record, nobody edits it
    bool picture = false;    ///< a picture in base64: no text to read or to search
    bool structural = false; ///< parent and position: set by verbs that move a record, not shown as a field
    bool sentence = false;   ///< holds placeholders of papers in braces, shown in the reader's words
    bool made = false;       ///< a text that the program makes, not a person: it may be longer
};

/// One field of a kind, with its record type erased. `record` must point to a record of that kind.
struct Field
{
    const char *name; ///< JSON member and SQL column, snake_case
    FieldType type;
    FieldFlags flags;
    int since;   ///< schema version that introduced it
    Kind target; ///< what a Reference refers to
    std::span<const char *const> enumNames;
    Value (*get)(const void *record);
    /// False, and the record unchanged, if the value has another type or is no stored name of the enumeration.
    bool (*set)(void *record, const Value &value);
};

/// Greatest length of a text in a field, in UTF-16 units.
constexpr qsizetype maxLength(const Field &field)
{
    return field.flags.made ? kMaxMadeTextLength : kMaxTextLength;
}

/// The fields of a kind in their order on screen, in JSON and in SQL. `id` and `rev` are not among them.
std::span<const Field> fieldsOf(Kind kind);
/// Null if the kind has no such field.
const Field *findField(Kind kind, QStringView name);

/// SQL table and singular JSON name, snake_case.
const char *kindName(Kind kind);
std::optional<Kind> kindFromName(QStringView name);

/// A record as notes and file links name what they are about: the kind's name, a slash and the id ("task/120",
/// "province/TH-65"). Nothing for a text that is no such name, for no record and for people.
QString aboutText(RecordRef record);
std::optional<RecordRef> aboutRecord(QStringView text);

template <class R>
Value fieldValue(const R &record, const Field &field)
{
    return field.get(&record);
}

namespace detail {

template <class T>
struct FieldTraits;

template <>
struct FieldTraits<bool>
{
    static constexpr FieldType type = FieldType::Flag;
    static constexpr Kind target = Kind::Programme;
    static constexpr std::span<const char *const> names{};
    static Value toValue(bool v) { return v; }
    static bool fromValue(bool &to, const Value &v)
    {
        if (const auto *flag = std::get_if<bool>(&v))
            return to = *flag, true;
        return false;
    }
};

template <>
struct FieldTraits<qint64>
{
    static constexpr FieldType type = FieldType::Integer;
    static constexpr Kind target = Kind::Programme;
    static constexpr std::span<const char *const> names{};
    static Value toValue(qint64 v) { return v; }
    static bool fromValue(qint64 &to, const Value &v)
    {
        if (const auto *number = std::get_if<qint64>(&v))
            return to = *number, true;
        return false;
    }
};

template <>
struct FieldTraits<std::optional<qint64>>
{
    static constexpr FieldType type = FieldType::Integer;
    static constexpr Kind target = Kind::Programme;
    static constexpr std::span<const char *const> names{};
    static Value toValue(const std::optional<qint64> &v) { return v ? Value(*v) : Value(); }
    static bool fromValue(std::optional<qint64> &to, const Value &v)
    {
        if (std::holds_alternative<std::monostate>(v))
            return to.reset(), true;
        if (const auto *number = std::get_if<qint64>(&v))
            return to = *number, true;
        return false;
    }
};

template <>
struct FieldTraits<std::optional<Money>>
{
    static constexpr FieldType type = FieldType::Money;
    static constexpr Kind target = Kind::Programme;
    static constexpr std::span<const char *const> names{};
    static Value toValue(const std::optional<Money> &v) { return v ? Value(v->satang) : Value(); }
    static bool fromValue(std::optional<Money> &to, const Value &v)
    {
        if (std::holds_alternative<std::monostate>(v))
            return to.reset(), true;
        if (const auto *satang = std::get_if<qint64>(&v))
            return to = Money{*satang}, true;
        return false;
    }
};

template <>
struct FieldTraits<QString>
{
    static constexpr FieldType type = FieldType::Text;
    static constexpr Kind target = Kind::Programme;
    static constexpr std::span<const char *const> names{};
    static Value toValue(const QString &v) { return v; }
    static bool fromValue(QString &to, const Value &v)
    {
        if (std::holds_alternative<std::monostate>(v))
            return to = QString(), true;
        if (const auto *text = std::get_if<QString>(&v))
            return to = *text, true;
        return false;
    }
};

template <>
struct FieldTraits<QStringList>
{
    static constexpr FieldType type = FieldType::TextList;
    static constexpr Kind target = Kind::Programme;
    static constexpr std::span<const char *const> names{};
    static Value toValue(const QStringList &v) { return v; }
    static bool fromValue(QStringList &to, const Value &v)
    {
        if (std::holds_alternative<std::monostate>(v))
            return to.clear(), true;
        if (const auto *list = std::get_if<QStringList>(&v))
            return to = *list, true;
        return false;
    }
};

template <class T, FieldType Type>
struct TemporalTraits
{
    static constexpr FieldType type = Type;
    static constexpr Kind target = Kind::Programme;
    static constexpr std::span<const char *const> names{};
    static Value toValue(const T &v) { return v.isValid() ? Value(v) : Value(); }
    static bool fromValue(T &to, const Value &v)
    {
        if (std::holds_alternative<std::monostate>(v))
            return to = T(), true;
        const auto *given = std::get_if<T>(&v);
        if (!given || !given->isValid())
            return false;
        to = *given;
        return true;
    }
};
template <>
struct FieldTraits<QDate> : TemporalTraits<QDate, FieldType::Date>
{
};
template <>
struct FieldTraits<QTime> : TemporalTraits<QTime, FieldType::Time>
{
};
template <>
struct FieldTraits<QDateTime> : TemporalTraits<QDateTime, FieldType::DateTime>
{
    static bool fromValue(QDateTime &to, const Value &v)
    {
        const bool fits = TemporalTraits::fromValue(to, v);
        if (fits && to.isValid())
            to = QDateTime(to.date(), to.time(), Qt::UTC);
        return fits;
    }
};

template <class R>
struct FieldTraits<Id<R>>
{
    static constexpr FieldType type = FieldType::Reference;
    static constexpr Kind target = R::kKind;
    static constexpr std::span<const char *const> names{};
    static Value toValue(Id<R> v) { return v.isValid() ? Value(v.value) : Value(); }
    static bool fromValue(Id<R> &to, const Value &v)
    {
        if (std::holds_alternative<std::monostate>(v))
            return to = {}, true;
        const auto *id = std::get_if<qint64>(&v);
        if (!id || *id == 0)
            return false;
        to.value = *id;
        return true;
    }
};

template <class E>
requires std::is_enum_v<E>
struct FieldTraits<E>
{
    static constexpr FieldType type = FieldType::Enum;
    static constexpr Kind target = Kind::Programme;
    static constexpr std::span<const char *const> names{EnumNames<E>::names};
    static Value toValue(E v) { return enumName(v); }
    static bool fromValue(E &to, const Value &v)
    {
        const auto *name = std::get_if<QString>(&v);
        if (!name)
            return false;
        const auto found = enumFromName<E>(*name);
        if (found)
            to = *found;
        return found.has_value();
    }
};

template <auto Member>
struct MemberTraits;
template <class R, class T, T R::*Member>
struct MemberTraits<Member>
{
    using Record = R;
    using Type = T;
};

template <auto Member>
constexpr Field field(const char *name, FieldFlags flags = {}, int since = 1)
{
    using R = typename MemberTraits<Member>::Record;
    using Traits = FieldTraits<typename MemberTraits<Member>::Type>;
    return Field{
        name,
        Traits::type,
        flags,
        since,
        Traits::target,
        Traits::names,
        [](const void *record) { return Traits::toValue(static_cast<const R *>(record)->*Member); },
        [](void *record, const Value &value) { return Traits::fromValue(static_cast<R *>(record)->*Member, value); }};
}

} // namespace detail
} // namespace ruam::core
