// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

namespace latchkey::look {
class Banner;
}

namespace latchkey::pages {

/// How a step done by hand stands once somebody said that it is done.
enum class HandStanding {
    Usual,      ///< nothing beside its verdict is to be said
    NotYet,     ///< does not show yet; Latchkey looks again by itself
    CannotTell, ///< nothing shows it: a person's word can stand for the check
    Untried,    ///< the SCEP server answers, and no challenge was tried
    Stated,     ///< by a person's word, which can be taken back
};
HandStanding handStanding(const session::Session &session, const session::StepView &view);

/// "Okta does not show it yet. Looking again at ..., until ..."
QString standingSentence(const session::Session &session, const session::StepView &view,
                         HandStanding standing);

/// Says it, with what can be done now; nothing where the standing is the usual one. `acted` is
/// called after each act; both live no longer than `page`.
look::Banner *standingBanner(session::Session &session, const session::StepView &view,
                             HandStanding standing, QWidget *page,
                             const std::function<void()> &acted);

} // namespace latchkey::pages
