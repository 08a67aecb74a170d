-- id: package-apparmor
-- title: AppArmor is installed
-- title[zh_CN]: 已安装 AppArmor
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_apparmor_installed
-- why: Without it a hole in one service is a hole in everything that its account may touch.
-- why[zh_CN]: 没有它，一个服务的漏洞会波及其账户可触及的一切。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'apparmor' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('apparmor')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
