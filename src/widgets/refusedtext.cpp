#include "refusedtext.h"

#include "celldelegate.h"
#include "fieldeditor.h"

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

} // namespace ruam::widgets
