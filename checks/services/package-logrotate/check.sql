-- id: package-logrotate
-- title: What keeps logs from filling the disk is installed
-- title[zh_CN]: 已安装日志轮转程序
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c
-- key: name
-- same-as: xccdf:package_logrotate_installed
-- why: Without it logs grow until the disk is full, and then nothing is recorded.
-- why[zh_CN]: 缺少它，日志会一直增长直到写满磁盘，此后不再有任何记录。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'logrotate' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('logrotate')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
