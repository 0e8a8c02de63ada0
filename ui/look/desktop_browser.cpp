// SPDX-License-Identifier: MIT
#include "look/desktop_browser.h"

#include <QDesktopServices>
#include <QUrl>

namespace latchkey::look {

using namespace Qt::StringLiterals;

bool DesktopBrowser::open(const QUrl &url)
{
    const bool isHere = url.scheme() == u"http"_s && url.host() == u"127.0.0.1"_s;
    return url.isValid() && (url.scheme() == u"https"_s || isHere) &&
           QDesktopServices::openUrl(url);
}

} // namespace latchkey::look
