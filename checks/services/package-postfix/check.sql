-- id: package-postfix
-- title: The mail server Postfix is installed
-- title[zh_CN]: 已安装邮件服务 Postfix
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a
-- key: name
-- same-as: xccdf:package_postfix_installed
-- why: Without a mail program messages of cron and of the audit daemon reach nobody.
-- why[zh_CN]: 没有邮件程序，cron 和审计服务的告警无人收到。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'postfix' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('postfix')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
