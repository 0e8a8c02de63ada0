// SPDX-License-Identifier: MIT
#include "fuzz_input.h"
#include "mac/accounts.h"
#include "mac/bootstrap_token.h"
#include "mac/domains.h"
#include "mac/enrolment.h"
#include "mac/identities.h"
#include "mac/login_window.h"
#include "mac/okta_verify.h"
#include "mac/os_version.h"
#include "mac/profiles_show.h"

/// What the tools of macOS print, `app-sso` aside: the first byte names the tool.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace latchkey::mac;
    using namespace Qt::StringLiterals;
    fuzz::Input input(data, size);
    const qsizetype tool = input.choice(9);
    const Print print{input.rest(), {}, 0};
    if (tool == 0)
        enrolmentFacts(print);
    else if (tool == 1)
        bootstrapTokenFacts(print);
    else if (tool == 2)
        accountFacts(readAccounts(print), print);
    else if (tool == 3)
        identityFacts(print, print);
    else if (tool == 4)
        domainFacts(print);
    else if (tool == 5)
        installedProfileFacts(print);
    else if (tool == 6)
        leftOverHomes({{u"ada"_s, {}, u"Ada"_s, u"/Users/ada"_s, false}}, print.out);
    else if (tool == 7)
        withoutSecrets(print.out);
    else
        osFacts(print), oktaVerifyFacts(print, print), loginWindowFacts(print, print);
    return 0;
}
