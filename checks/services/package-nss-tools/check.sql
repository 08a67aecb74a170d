-- id: package-nss-tools
-- title: The NSS certificate programs are installed
-- title[zh_CN]: 已安装 NSS 证书工具
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c
-- key: name
-- same-as: xccdf:package_nss-tools_installed
-- why: Administrators look after certificate stores with them.
-- why[zh_CN]: 管理员用它维护证书库。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'nss-tools' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('nss-tools', 'libnss3-tools')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
