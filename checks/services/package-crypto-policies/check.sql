-- id: package-crypto-policies
-- title: The central settings of encryption are installed
-- title[zh_CN]: 已安装统一加密策略 crypto-policies
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.7.a gbt22239:7.1.4.7
-- key: name
-- same-as: xccdf:package_crypto-policies_installed
-- why: Without them each program chooses old ciphers and hashes by itself.
-- why[zh_CN]: 没有它，各程序会各自选用陈旧的加密算法。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'crypto-policies' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('crypto-policies')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
