-- id: package-dnf-automatic
-- title: The installer of updates is installed
-- title[zh_CN]: 已安装自动更新程序
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.6 gbt22239:7.1.4.6
-- key: name
-- same-as: xccdf:package_dnf-automatic_installed
-- why: Security updates would wait until somebody thinks of them.
-- why[zh_CN]: 安全更新要等有人想起才会安装。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'dnf-automatic' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('dnf-automatic', 'unattended-upgrades')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
