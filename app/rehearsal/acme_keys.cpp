// SPDX-License-Identifier: MIT
#include "rehearsal/acme.h"

namespace latchkey::rehearsal {

namespace {

// Keys of the practice client, made for this purpose: they open nothing but the practice tenants.
// clang-format off
constexpr char serviceKey[] =
    "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQDPgEhMDfg6XIyTZqKcWEHdWS+YQvxG1wiqEQRq"
    "g11XNcFsgYYnq3bRIIaXbbeoQe3xNVZy+54fFvoCOXUo0xqW3blf/lar1wjBNLvcIxwm+6AnN82io1MphRHFFVmh"
    "+yjKMZdLIvN+LSCGqG1HYEhcqN5w03tpNWcxdmvpGJeOGo3RkPPVC+uhCwW6wkJCeknA3aSB3PxhvYIGo5HoKzrR"
    "RO+fT+uXxuR0efNbhwPYMgNfXqME+rIZsHiGq80mBOhAPqVKo29EbypXgXTkKVXzrzL7Kn+TYml5UgOAo0onukqU"
    "yWjkxkSSGYytd1c3+peIeIerEIrOpFnibn6/yfinAgMBAAECggEAKFSkuLOWZbGLWTL/tCerVZx6FbwfUJ2G/5cj"
    "Jpi10bePCsn6C0fWZjtOLayTn86AsvtM/DhPuXc7zKbiULcHWf9qgm/q5Kd8+iCHyvfABwutSzIbc9sO1OkaVRYb"
    "P9KTUQlmgKIgdYvL4KBn7RGXvvrLkV5phD9u+TwtKTcwbdv9zmlVOb/6tDEDhWs+WIhZ6r/U50zw4RzAjxuxaxxw"
    "CHpMbr4K/mhz7/ahJ/2/p0ahmUQkq/+OhoaeCrr06DEX8vb5EKZH9K+iQ0Ngqjpq3xXYNIE/K0t987tzUi+RKsPK"
    "NEuHLQRjU3MNu7uQBIXa1XVq/WaeZ6llNq+Om86SUQKBgQDphyjYALSDKDnLJjFIzbSWIpO/9x1W05KG8gEWgVka"
    "dGVejyY/uw/TlMyXUdBE5+AMEDLh6TOliiPzfzXBw7zHVwRq4Pah9+C/lQBOap8fhHKdfu6abulE/xYAOKMygUgn"
    "M9HXt4fKvoZ2H7SU4tk8ARP8bLcyB7orDOtyzU5UGwKBgQDjd/btgN9/ik7DO80R+rooHuBjfohVztk7O/CmbxqT"
    "D18LwbF0TdWGy+4hgILclPOxIaKxEWcYA7qSRCzbcuHUijqW3kC0zREmu3pHSBQjg0eH+QysQY+WFVFLem1GMF/z"
    "YnWrIa0+3Tayabhk1oUDWwNDhQ8xBNGQ8pjtQFD+ZQKBgHbFm2xgz251ow9DmYVhuhsx8tuLn4xthvTDWPJNTzg5"
    "QuVZAScgyOffoj7ECZ1CIZ2BD5/+r5neLHLHnFu0Zesswr5pNIckP1axPbqkV9H71x9rU4eQKWxCILp0E+y3/C6U"
    "GIISgioHxPOHJJ0k0z/FfJjB4lq7u1/x7j4xVUlJAoGBAKmqSnlendYw4IzJJy3Y+U+BsFcmAyUV03xWOiq6RnUY"
    "iwlm4SjiAXm41JcSlwlW5OnjL8mpNF96MIh254qMBxwUOp1bi6IQL1HXlt5iSfsvKYSnZCd8A1Cr9+Y3nBg1buxI"
    "LYKG7QUt1WWAa7RzOeWF1kpfjjQ+5t2Zxi14wrDtAoGAf6I4dfZeFkiP/y9GYgKGaQw1V6QRJyc4hE3AIZ19WiRs"
    "5MgXZiVxo/+wVWBukCtWn6OJsyg5djlAhF2fX27Rw7l3PL5IY4NFKiTcOTRfwXwB46ANObh02qZFkGXqGBAZLt7W"
    "h0pwbiiP1M/SkEQS3WL7hTUlkQJEzSV7NgqtLgA=";

constexpr char caKey[] =
    "MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQCmkuIwOHVxFkwu3h+qdA9hH6yQd+PrZmLRE670"
    "nFPb3+THPD9lOrT1WqNpYuy9u+3WEEG++OuZRzYxSzKnc+EUuqoGMnKFqNoYi6ux8R5eTqIvdArFzbdpAwS4Hg8C"
    "Z1ivwjn1zIFLmfVyG6hlLxdz5Tf7OfN8nIGd7sssriRW3t/A6tJ+/qOrwnkyeoUrTUKtDdsZSibNlIY4Mds+JBN9"
    "/uxZIJk3gBM8JjMLr3FTxDMWbYRwXjxHq1sx2F1oANNdXxC7eAuYW2kf/QYkzZdqQdOg97+zLgWXtkarzGw0JsOt"
    "/foMHjHcVUzcwe+mzgCJJxX9KTrcznXj8wxtYWfHAgMBAAECggEAGay7M26IX5ltva2cGORRuIkuyofIODDsW0ia"
    "53YvEM12UGVPajV9zfGeDXDjh60vUBbqY1qvyczpo/hwwtHAKDdLXLAq6cIod68TlFZTdXrOUd0jifCW7Bc8g3qS"
    "mq6+Qzz/PQ08AqCk7eUodAwpo8H5en4osxTWf7beVzEyRbdN848H28EPSM74r8j4uTpM/UC7SitWYiO1D/A9iX1/"
    "uxb3Eof+RR+7qPAbP31dH1932/fBcLoshB1FmPSCSD6ZSSQupyksWnn3yckaKpfak55b1hx+NKRemLcCFsSnk1ZJ"
    "QRLJEO375+FGIg74nBt/CMK6jCQ2tB3VsYHK5y0YSQKBgQDXaYQ4j6QWZKfbzWAZvGCZBYbKyAHaiFU8VrnsXoht"
    "vHYTmpPJlZHXOnk5eJkFDJtyY/HOgBVJvl3L3WjsSPsrPn0pniR8ODakon9LR6/5Q7tt3F99TF+VetRJX/dC9aw9"
    "vutB72F89PthJI2AsRhKgNs3o12Gl8HCMQY6HESPLwKBgQDF9aD7ANRi4fRY7MjNlK9AbgtqT+xg3LF9nUNvqNqh"
    "n3TL4gp6bVtg5rrE8qcAKOKMIA/+WyPNKT8fLqwBTW1/ejf1mhfgoiQGoN9Wvf6H0v8x6tqfwsx7AhFFdyZjfp/q"
    "BBtLT28fuhjg049IcxCs48vNwSmKKsFp1CmYhgDK6QKBgQCJaHCEV/RWqHx+9GIB6K1Bz0mtXqn4CZE9fSD6S08B"
    "mP9FAAyXwUYXoeAkLe6GTwV1kZV0oTVzJfDVE3ZTizZU3naerpcdego5OMK0dZUmDvOnX7S1y5sJUiHKcGHcn7Pw"
    "azHMjHOGbwtPay6sUctp8wpjUl1ddr6NLhKHzPJa1wKBgQCsdO6HfROKCZsblTzijHOYx8W+Gl6ti9Y8vrKvJgVB"
    "5G6V6BiEy5xd8OQpC9QdOYET3iLQzomEBDjva3OBtvh7o/f4SQQgOGD2PVQUd3S000ZrMFTB9ay6RPTS9ZhF+VxL"
    "PMSieVMv6qodw3ECBuwyEknMuEj+C31wOtr5+1PZcQKBgGUsMZBgyEJQeMACVBajtRvbixJ4vy9PdJdQixA9RC9J"
    "zLWmbMRbIQOR79SmZIPTDgm0hq4YD5BJ8SNJArEgf5/Vqqxr5pVotZi7GHoZKUJO1UIRBHog/BORqeonEqpAeeeC"
    "rl8qaknCbtuDbz6dEShLrzr7n2lBFehSYGGQLLMD";

constexpr char macKey[] =
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApHkEyWI7Eu/fwhQiJ9mWzoaLbl2IR1TdBjFb7Bvb26Fp"
    "yu1p2mKVuocvtWkvpWBw4uHq0rXaQI6OcB8KF5LhF8O4Wabc9bWq1NsoUf7R5XLptwq3TaFq8JcK555YFF4p5upT"
    "QwZaI/chvMeyQAu8x90uZvvYP2vZAkJa/QEYB9SxZF/SW4/HmH14XfWl2jR2wVC8VOR52/2jyi41UC6fCJ7VTmNZ"
    "v2XQ1aiSFa8+cPh32hQs0q1wa5UMmkvLVccuZybWt2cTFJ/trUTCWOE9TSmXHxWkd9nCWtygENUcmd8GC3+IkL8A"
    "nadepaDwLSVbsQFAH1GqdU+mrZt0D6iZHwIDAQAB";
// clang-format on

} // namespace

QByteArray acmeServiceKey() { return QByteArray::fromBase64(serviceKey); }

QByteArray acmeCaKey() { return QByteArray::fromBase64(caKey); }

QByteArray acmeMacPublicKey() { return QByteArray::fromBase64(macKey); }

} // namespace latchkey::rehearsal
