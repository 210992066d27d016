#pragma once

#include "view.h"

namespace ruam::widgets {

/// A tab of a group's page: a view of one group. Its title carries what is counted in it.
class GroupTab : public View
{
    Q_OBJECT

public:
    using View::View;

    /// Shows another group, or none.
    virtual void setGroup(core::TrainingGroupId group) = 0;
};

} // namespace ruam::widgets
