-- id: package-nss-sss
-- title: The part of sssd that finds accounts is installed
-- title[zh_CN]: 已安装 sssd 的账户查询模块
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- key: name
-- same-as: xccdf:package_nss_sss_installed
-- why: Accounts that are kept on each host by hand stay there when people leave.
-- why[zh_CN]: 每台主机各自维护的账户在人员离开后仍会留下。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'libnss-sss' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('libnss-sss', 'sssd-client')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
