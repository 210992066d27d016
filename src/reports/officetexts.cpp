#include "lettertemplate.h"
#include "paperparts.h"
#include "words.h"

#include <ruam/core/papertemplates.h>

#include <QCoreApplication>

namespace ruam::reports {

using namespace core;
using namespace format;

namespace {

bool isMemo(PaperKind kind)
{
    return kind >= PaperKind::MemoApproval && kind <= PaperKind::MemoChange;
}

bool isLetterOrMemo(PaperKind kind)
{
    return paperInfo(kind).options.testFlag(OptionPart::Letter) && kind != PaperKind::Envelopes;
}

/// Fills in what the options leave open.
class OfficeTexts
{
public:
    OfficeTexts(const Plan &plan, Language language)
        : m_plan(plan), m_programme(plan.programme()), m_texts(language), m_isThai(language == Language::Thai)
    {
    }

    void fillLetter(LetterTexts &letter, PaperKind kind) const
    {
        take(letter.office, thaiOrEnglish(m_programme.office, m_programme.officeEn));
        if (letter.address.isEmpty())
            letter.address =
                thaiOrEnglish(m_programme.officeAddress, m_programme.officeAddressEn).split(u'\n', Qt::SkipEmptyParts);
        take(letter.unit, unit());
        take(letter.telephone, m_programme.officeTelephone);
        take(letter.fax, m_programme.officeFax);
        take(letter.email, m_programme.officeEmail);
        take(letter.numberPrefix, m_programme.letterPrefix);
        take(letter.head, m_programme.memoTo);
        letter.printedLetterhead = letter.printedLetterhead || m_programme.printedLetterhead;
        if (!letter.signatory.name.isEmpty() || !letter.signatory.post.isEmpty())
            return;
        const core::Signatory *who = first(isMemo(kind) ? SigningRole::Memo : SigningRole::Letter);
        if (!who)
            return;
        letter.signatory = {nameOf(*who), postOf(*who)};
        take(letter.actingFor, actingLine(*who));
    }

    void fillSignatory(Signatory &signatory, SigningRole role) const
    {
        const core::Signatory *who = first(role);
        if (!who || !signatory.name.isEmpty() || !signatory.post.isEmpty())
            return;
        signatory = {nameOf(*who), (postOf(*who) + u' ' + actingLine(*who)).trimmed()};
    }

    void fillWording(Wording &wording, PaperKind kind) const
    {
        const PaperTemplate *own = paperTemplate(m_plan, QString::fromLatin1(paperInfo(kind).name));
        if (!own)
            return;
        take(wording.addressee, own->addressee);
        take(wording.subject, own->subject);
        take(wording.reference, own->reference);
        take(wording.enclosures, own->enclosures);
        take(wording.body, own->body);
        take(wording.font, own->font);
        if (wording.sizeStep == 0)
            wording.sizeStep = int(own->sizeStep.value_or(0));
    }

private:
    static void take(QString &open, const QString &said)
    {
        if (open.isEmpty())
            open = said;
    }

    QString thaiOrEnglish(const QString &thai, const QString &english) const { return m_isThai ? thai : english; }

    /// That of the programme's owner, where it is part of an office above it.
    QString unit() const
    {
        const Organisation *owner = m_plan.find(m_programme.owner);
        const bool isPart = owner && owner->parent.isValid();
        return m_programme.officeUnit.isEmpty() && isPart ? thaiOrEnglish(owner->name, owner->nameEn)
                                                          : m_programme.officeUnit;
    }

    const core::Signatory *first(SigningRole role) const
    {
        const auto all = signatoriesOf(m_plan, role);
        return all.empty() ? nullptr : all.front();
    }
    QString nameOf(const core::Signatory &who) const { return thaiOrEnglish(who.name, who.nameEn); }
    QString postOf(const core::Signatory &who) const { return thaiOrEnglish(who.post, who.postEn); }

    /// "รักษาราชการแทนเลขาธิการ"
    QString actingLine(const core::Signatory &who) const
    {
        if (!m_isThai || who.acting == Acting::Own)
            return {};
        const QString line = who.acting == Acting::InPlace
                                 ? m_texts.translate("reports", "Acting in the post of %1")
                                 : m_texts.translate("reports", "On behalf of %1", "who has delegated it");
        return line.arg(who.actingFor);
    }

    const Plan &m_plan;
    const Programme &m_programme;
    const Texts m_texts;
    const bool m_isThai;
};

} // namespace

PaperOptions withOfficeTexts(PaperKind kind, const Plan &plan, PaperOptions options)
{
    // Letters are in Thai, whatever the language of the reports.
    const OfficeTexts office(plan, isLetterOrMemo(kind) ? Language::Thai : options.language);
    OwnerTexts &owner = options.owner;
    if (owner.letter.emblem.isEmpty())
        owner.letter.emblem = QByteArray::fromBase64(plan.programme().emblem.toLatin1());
    if (owner.settled)
        return options;
    office.fillLetter(owner.letter, kind);
    office.fillSignatory(owner.registrar, SigningRole::Registrar);
    office.fillSignatory(owner.certifier, SigningRole::Certifier);
    office.fillSignatory(owner.preparer, SigningRole::Preparer);
    office.fillSignatory(owner.reviewer, SigningRole::Reviewer);
    office.fillWording(owner.wording, kind);
    return options;
}

Wording builtInWording(PaperKind kind, const Texts &texts)
{
    if (isLetterOrMemo(kind))
        return wordingOf(letterTemplate(QString::fromLatin1(paperInfo(kind).name)));
    Wording made;
    if (kind == PaperKind::SignIn)
        made.body = texts.translate("reports", kSwornAttendance);
    else if (kind == PaperKind::Receipt)
        made.body = texts.translate("reports", kGivenInFull);
    else if (kind == PaperKind::ReplyForm)
        made.body = texts.translate("reports", kReplyPrivacy);
    else if (kind == PaperKind::Agenda)
        made.body = texts.translate("reports", kAgendaMayChange);
    return made;
}

} // namespace ruam::reports
