-- id: package-audit-libs
-- title: The library of the audit system is installed
-- title[zh_CN]: 已安装审计库
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a
-- key: name
-- same-as: xccdf:package_audit-libs_installed
-- why: Programs that sign people in cannot tell the audit system who came without it.
-- why[zh_CN]: 没有它，登录程序无法向审计系统报告登录者。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'audit-libs' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('audit-libs', 'libaudit1')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
