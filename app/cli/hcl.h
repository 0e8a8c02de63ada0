// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace latchkey::cli {

/// A text as an HCL string with its quotes; a template sign in it is no template.
QString hclString(const QString &text);

/// A block of Terraform's language, laid out as `terraform fmt` does.
class HclBlock
{
public:
    explicit HclBlock(QString head)
        : m_head(std::move(head))
    {
    }

    HclBlock &set(const QString &name, const QString &expression); ///< as it is
    HclBlock &text(const QString &name, const QString &value);     ///< a string, escaped
    HclBlock &add(HclBlock block);
    QString print(int indent = 0) const;

private:
    QString m_head;
    std::vector<std::pair<QString, QString>> m_attributes;
    std::vector<HclBlock> m_blocks;
};

} // namespace latchkey::cli
