// SPDX-License-Identifier: MIT
#include "base/plist.h"
#include "readings.h"

#include <QJsonObject>

using namespace latchkey;

/// A payload that counts as readable can be read again, and is free of line ends for secrets.
static void requireReadable(const QJsonValue &profile)
{
    if (!profile[u"readable"].toBool())
        return;
    fuzz::require(base::readPlist(profile[u"payload"].toString().toUtf8()).has_value(),
                  "a payload that was read can be read again");
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const fuzz::Readings readings = fuzz::jamfXmlReadings();
    fuzz::Input input(data, size);
    const auto &reading = readings[size_t(input.choice(qsizetype(readings.size())))];
    const auto reply = fuzz::replyFrom(input, "https://acme.jamfcloud.com");
    const auto value = fuzz::drive(reading, reply);
    if (value)
        requireReadable(std::get<QJsonValue>(*value));
    const QByteArray id = jamf::createdId(reply);
    fuzz::require(id.isEmpty() || jamf::isId(id), "the id of a create is one");
    return 0;
}
