-- id: package-sssd
-- title: The directory client sssd is installed
-- title[zh_CN]: 已安装目录服务客户端 sssd
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- key: name
-- same-as: xccdf:package_sssd_installed xccdf:package_sssd-ipa_installed
-- why: Accounts that are kept on each host by hand stay there when people leave.
-- why[zh_CN]: 逐台手工维护的账户，人员离职后往往仍在。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'sssd' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('sssd', 'sssd-ipa')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
