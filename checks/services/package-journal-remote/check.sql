-- id: package-journal-remote
-- title: The sender of journal records is installed
-- title[zh_CN]: 已安装日志外送程序 systemd-journal-remote
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a
-- key: name
-- same-as: xccdf:package_systemd-journal-remote_installed
-- why: Records that lie on the host only are gone with it, and an intruder can remove them.
-- why[zh_CN]: 日志仅存本机会随主机丢失，也会被入侵者删除。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'systemd-journal-remote' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('systemd-journal-remote')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
