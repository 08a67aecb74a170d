-- id: package-gnutls-utils
-- title: The GnuTLS programs are installed
-- title[zh_CN]: 已安装 GnuTLS 工具
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c
-- key: name
-- same-as: xccdf:package_gnutls-utils_installed
-- why: Administrators test the encryption of services with them.
-- why[zh_CN]: 管理员用它检验服务的加密配置。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'gnutls-utils' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('gnutls-utils', 'gnutls-bin')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
