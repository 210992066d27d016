#include "refusedtext.h"

#include "celldelegate.h"
#include "choicebox.h"
#include "fieldeditor.h"

#include <QAbstractItemView>
#include <QLineEdit>

namespace ruam::widgets {

QWidget *refusedEditorIn(const QWidget *widget)
{
    const auto fields = widget->findChildren<FieldEditor *>();
    for (const FieldEditor *field : fields)
        if (field->isRefused())
            return field->focusTarget();
    const auto editors = widget->findChildren<QWidget *>();
    for (QWidget *editor : editors)
        if (isRefused(editor))
            return editor;
    return nullptr;
}

QString giveUpCell(QWidget *editor)
{
    const auto *box = qobject_cast<ChoiceBox *>(editor);
    const auto *line = qobject_cast<QLineEdit *>(editor);
    const QString text = box ? box->currentText() : line ? line->text() : QString();
    setRefused(editor, false);
    for (QWidget *around = editor->parentWidget(); around; around = around->parentWidget())
        if (auto *view = qobject_cast<QAbstractItemView *>(around)) {
            Q_EMIT view->itemDelegate()->closeEditor(editor, QAbstractItemDelegate::RevertModelCache);
            break;
        }
    return text;
}

} // namespace ruam::widgets
