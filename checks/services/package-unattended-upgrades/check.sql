-- id: package-unattended-upgrades
-- title: What installs updates by itself is installed
-- title[zh_CN]: 已安装自动更新程序
-- severity: info
-- area: services
-- controls: gbt22239:8.1.10.7.a gbt22239:7.1.10.7.a zicha:RA142
-- key: name
-- same-as: xccdf:package_unattended-upgrades_installed
-- why: Holes are used within days of their update; who updates by hand is on leave just then.
-- why[zh_CN]: 漏洞在补丁发布数日内就会被利用，而手工更新的人员可能恰好休假。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'unattended-upgrades' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('unattended-upgrades')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
