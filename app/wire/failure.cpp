// SPDX-License-Identifier: MIT
#include "wire/failure.h"

#include "base/json.h"

namespace latchkey::wire {

namespace {

base::Text what(Trouble trouble, const QString &host, const QString &detail)
{
    switch (trouble) {
    case Trouble::NoHost:
        return base::text("wire", QT_TRANSLATE_NOOP("wire", "The host %1 was not found."), {host});
    case Trouble::Refused:
        return base::text("wire", QT_TRANSLATE_NOOP("wire", "The host %1 was not reached: %2"),
                          {host, detail});
    case Trouble::Tls:
        return base::text("wire",
                          QT_TRANSLATE_NOOP("wire", "The connection to %1 is not secure: %2"),
                          {host, detail});
    case Trouble::Proxy:
        return base::text("wire",
                          QT_TRANSLATE_NOOP("wire", "The proxy did not let the request to %1 "
                                                    "through."),
                          {host});
    case Trouble::Reset:
        return base::text("wire",
                          QT_TRANSLATE_NOOP("wire", "The connection to %1 ended before an answer."),
                          {host});
    case Trouble::CutBody:
        return base::text("wire", QT_TRANSLATE_NOOP("wire", "The answer of %1 ended early."),
                          {host});
    case Trouble::Garbled:
        return base::text("wire", QT_TRANSLATE_NOOP("wire", "The answer of %1 cannot be unpacked."),
                          {host});
    case Trouble::Timeout:
        return base::text("wire", QT_TRANSLATE_NOOP("wire", "%1 gave no whole answer in time."),
                          {host});
    case Trouble::TooLong:
        return base::text("wire",
                          QT_TRANSLATE_NOOP("wire", "The answer of %1 is longer than it can be."),
                          {host});
    case Trouble::Redirect:
        return base::text("wire", QT_TRANSLATE_NOOP("wire", "%1 points to another address: %2"),
                          {host, detail});
    }
    return {};
}

base::Text advice(Trouble trouble)
{
    switch (trouble) {
    case Trouble::NoHost:
        return base::text("wire", QT_TRANSLATE_NOOP("wire", "Check the spelling of the address and "
                                                            "that this computer is online."));
    case Trouble::Refused:
        return base::text(
            "wire", QT_TRANSLATE_NOOP("wire", "Check the port, the VPN, the proxy and the "
                                              "Mac, also System Settings > Privacy & Security "
                                              "> Local Network."));
    case Trouble::Tls:
        return base::text("wire",
                          QT_TRANSLATE_NOOP("wire", "If your company inspects traffic, have its "
                                                    "certificate authority installed on this "
                                                    "computer, then try again."));
    case Trouble::Proxy:
        return base::text("wire",
                          QT_TRANSLATE_NOOP("wire", "Ask your network team to let this host "
                                                    "through without a proxy sign-in."));
    case Trouble::Redirect:
        return base::text("wire",
                          QT_TRANSLATE_NOOP("wire", "Open the address in a browser and enter "
                                                    "the one of the tenant itself."));
    case Trouble::TooLong:
        return base::text("wire", QT_TRANSLATE_NOOP("wire", "Check that the address is that of the "
                                                            "tenant, not of a file or a proxy."));
    case Trouble::Reset:
    case Trouble::CutBody:
    case Trouble::Garbled:
    case Trouble::Timeout:
        return base::text("wire", QT_TRANSLATE_NOOP("wire", "Try again in a minute; what is done "
                                                            "already is not done twice."));
    }
    return {};
}

base::Fault faultOf(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Timeout:
        return base::Fault::Timeout;
    case Trouble::Garbled:
    case Trouble::TooLong:
    case Trouble::Redirect:
        return base::Fault::Unexpected;
    case Trouble::NoHost:
    case Trouble::Refused:
    case Trouble::Tls:
    case Trouble::Proxy:
    case Trouble::Reset:
    case Trouble::CutBody:
        return base::Fault::Offline;
    }
    return base::Fault::Unexpected;
}

base::Text means(const Failure &failure, bool mayHaveBeenDone)
{
    if (mayHaveBeenDone)
        return base::text("wire", QT_TRANSLATE_NOOP("wire", "The change may have been made or not: "
                                                            "it is looked up before anything else "
                                                            "is written."));
    if (failure.trouble == Trouble::Redirect)
        return base::text("wire",
                          QT_TRANSLATE_NOOP("wire", "It was not followed, so that no sign-in "
                                                    "reaches another host."));
    if (failure.trouble == Trouble::Tls)
        return base::text("wire", QT_TRANSLATE_NOOP("wire", "Somebody else could read along, so "
                                                            "nothing was sent."));
    return base::text("wire", QT_TRANSLATE_NOOP("wire", "Nothing was changed by this request."));
}

} // namespace

bool Failure::mayHaveArrived() const
{
    switch (trouble) {
    case Trouble::NoHost:
    case Trouble::Refused:
    case Trouble::Tls:
    case Trouble::Proxy:
        return false;
    case Trouble::Reset:
    case Trouble::CutBody:
    case Trouble::Garbled:
    case Trouble::Timeout:
    case Trouble::TooLong:
    case Trouble::Redirect:
        return true;
    }
    return true;
}

base::Error toError(const Failure &failure, const base::Request &request, const QByteArray &host)
{
    base::Error error;
    error.fault = faultOf(failure.trouble);
    error.status = failure.status;
    error.requestId = failure.requestId;
    error.mayHaveBeenDone = !request.isRead() && failure.mayHaveArrived();
    error.what =
        what(failure.trouble, base::shown(QString::fromUtf8(host)), base::shown(failure.detail));
    error.means = means(failure, error.mayHaveBeenDone);
    error.advice = advice(failure.trouble);
    return error;
}

} // namespace latchkey::wire
