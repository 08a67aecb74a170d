-- id: package-mailx
-- title: A mail command is installed
-- title[zh_CN]: 已安装邮件发送命令
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a
-- key: name
-- same-as: xccdf:package_mailx_installed xccdf:package_s-nail_installed
-- why: Without it alarms of scripts reach nobody.
-- why[zh_CN]: 没有它，脚本的告警无人收到。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'mailx' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('mailx', 's-nail', 'mailutils', 'bsd-mailx')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
